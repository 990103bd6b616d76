using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>What changed in the head of the file and in its lists beside the links.</summary>
internal sealed class HeaderChanges(MappingDefinition before, MappingDefinition after, ChangeList changes)
{
    /// <summary>What being withdrawn does: such a file is never taken for a translation.</summary>
    public static Consequence OfStatus(MappingStatus before, MappingStatus after) => (before == MappingStatus.Withdrawn, after == MappingStatus.Withdrawn) switch
    {
        (true, false) => Consequence.Both(Effect.New),
        (false, true) => Consequence.All,
        _ => Consequence.None,
    };

    /// <summary>What another model does. A hash that was not there says nothing of the model before; another hash is another state of the catalogue, which nobody can look up any more.</summary>
    public static Consequence OfPin(ModelPin before, ModelPin after) =>
        before.Model.Value != after.Model.Value || before.Edition.Value != after.Edition.Value || AreOther(before.Sha256.Value, after.Sha256.Value)
            ? Consequence.All
            : Consequence.None;

    public void Collect()
    {
        Member(ChangedMember.Id, ChangeValue.Of(before.Id), ChangeValue.Of(after.Id));
        Member(ChangedMember.Title, before.Title, after.Title);
        Member(ChangedMember.Maintainer, ChangeValue.Of(before.Maintainer), ChangeValue.Of(after.Maintainer));
        Member(ChangedMember.Licence, ChangeValue.Of(before.Licence), ChangeValue.Of(after.Licence));
        Member(ChangedMember.Status, ChangeValue.Of(before.Status), ChangeValue.Of(after.Status), OfStatus(before.Status, after.Status));
        Member(ChangedMember.Extensions, ChangeValue.Of(before.Extensions), ChangeValue.Of(after.Extensions));
        Pin("source", before.Source, after.Source);
        Pin("target", before.Target, after.Target);
        CollectUnmapped();
        CollectExamples();
        Prose(ChangePart.Allowance, before.Allowances, after.Allowances, item => item.Code.Value, item => item.Reason, item => item.Location, ChangedMember.Reason);
        Prose(ChangePart.Note, before.Changes, after.Changes, item => item.Version, item => item.Note, _ => after.Location, ChangedMember.Text);
    }

    private void Member(ChangedMember member, LocalText was, LocalText now, Consequence consequence = default) =>
        changes.Compare(ChangePart.Header, "", member, was, now, after.Location, consequence);

    private void Pin(string side, ModelPin was, ModelPin now)
    {
        var model = was.Model.Value != now.Model.Value || was.Edition.Value != now.Edition.Value;
        changes.Compare(
            ChangePart.Pin, side, ChangedMember.Model,
            LocalText.Of($"{was.Model.Value}@{was.Edition.Value}"), LocalText.Of($"{now.Model.Value}@{now.Edition.Value}"),
            now.Model.Location, model ? Consequence.All : Consequence.None);
        changes.Compare(ChangePart.Pin, side, ChangedMember.Sha256, ChangeValue.Of(was.Sha256.Value), ChangeValue.Of(now.Sha256.Value), now.Sha256.Location, OfPin(was, now));
        changes.Compare(ChangePart.Pin, side, ChangedMember.Elements, Elements(was), Elements(now), now.Model.Location);
    }

    /// <summary>An element that the source before did not have comes out as unused now, where nothing could before.</summary>
    private void CollectUnmapped()
    {
        var known = before.Source.Elements.Select(element => element.Code).ToHashSet(StringComparer.Ordinal);
        var news = before.Source.Edition.Value != after.Source.Edition.Value || AreOther(before.Source.Sha256.Value, after.Source.Sha256.Value);
        ChangeList.Pair(
            before.Unmapped,
            after.Unmapped,
            item => item.Source.Value,
            item => Add(ChangeKind.Removed, item, item.Reason, LocalText.Empty, Consequence.None),
            item => Add(ChangeKind.Added, item, LocalText.Empty, item.Reason, news && !known.Contains(item.Source.Value) ? new(Effect.New, Effect.None) : Consequence.None),
            (code, was, now) => changes.Compare(ChangePart.Unmapped, code, ChangedMember.Reason, was.Reason, now.Reason, now.Source.Location));

        void Add(ChangeKind kind, UnmappedElement item, LocalText was, LocalText now, Consequence consequence) =>
            changes.Add(new(ChangePart.Unmapped, kind, item.Source.Value, ChangedMember.Whole, was, now, consequence, item.Source.Location));
    }

    private void CollectExamples()
    {
        ChangeList.Pair(
            before.Examples,
            after.Examples,
            example => example.Name,
            example => Add(ChangeKind.Removed, example, ChangeValue.Of(example.Ratings), LocalText.Empty),
            example => Add(ChangeKind.Added, example, LocalText.Empty, ChangeValue.Of(example.Ratings)),
            (name, was, now) =>
            {
                changes.Compare(ChangePart.Example, name, ChangedMember.Ratings, ChangeValue.Of(was.Ratings), ChangeValue.Of(now.Ratings), now.Location);
                changes.Compare(ChangePart.Example, name, ChangedMember.Expect, ChangeValue.Of(was.Expect), ChangeValue.Of(now.Expect), now.Location);
            });

        void Add(ChangeKind kind, MappingExample example, LocalText was, LocalText now) =>
            changes.Add(new(ChangePart.Example, kind, example.Name, ChangedMember.Whole, was, now, Consequence.None, example.Location));
    }

    private void Prose<T>(
        ChangePart part, IEnumerable<T> was, IEnumerable<T> now, Func<T, string> name, Func<T, LocalText> text, Func<T, Location> at, ChangedMember member)
        where T : class => ChangeList.Pair(
            was,
            now,
            name,
            item => changes.Add(new(part, ChangeKind.Removed, name(item), ChangedMember.Whole, text(item), LocalText.Empty, Consequence.None, at(item))),
            item => changes.Add(new(part, ChangeKind.Added, name(item), ChangedMember.Whole, LocalText.Empty, text(item), Consequence.None, at(item))),
            (called, one, other) => changes.Compare(part, called, member, text(one), text(other), at(other)));

    private static LocalText Elements(ModelPin pin) =>
        ChangeValue.Of(string.Join(' ', pin.Elements.Select(element => $"{element.Code}:{element.Digest}").Order(StringComparer.Ordinal)));

    private static bool AreOther(string one, string other) =>
        one.Length > 0 && other.Length > 0 && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
