using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>What changed in the links.</summary>
internal sealed class LinkChanges(ComparedMapping before, ComparedMapping after, EffectAnalysis effects, ChangeList changes)
{
    private static readonly LocalText counts = new("counts", "cuenta", "compte");
    private static readonly LocalText pending = new("pending", "pendiente", "en attente");

    public void Collect()
    {
        foreach (var link in after.Links)
        {
            if (link.Other is { } was)
            {
                Compare(was, link);
            }
            else
            {
                Add(ChangeKind.Added, LocalText.Empty, Describe(link), link);
            }
        }

        foreach (var link in before.Links)
        {
            if (link.Other is null)
            {
                Add(ChangeKind.Removed, Describe(link), LocalText.Empty, link);
            }
        }
    }

    private void Add(ChangeKind kind, LocalText was, LocalText now, ComparedLink link) => changes.Add(
        new(ChangePart.Link, kind, link.Key.ToString(), ChangedMember.Whole, was, now, link.Counts ? effects.OfPresence(link) : Consequence.None, link.Definition.Location) { Link = link.Key });

    private void Compare(ComparedLink was, ComparedLink link)
    {
        var (one, other) = (was.Definition, link.Definition);
        Member(ChangedMember.Pending, one.Pending, other.Pending, value => value ? pending : counts, () => was.Counts == link.Counts ? default : effects.OfPresence(link));
        Member(ChangedMember.Weight, one.Weight, other.Weight, value => ChangeValue.Of(value), () => was.Counts && link.Counts ? effects.OfWeight(link) : default);
        Member(ChangedMember.LevelMap, one.LevelMap?.Value, other.LevelMap?.Value, value => ChangeValue.Of(value), () => effects.OfLevels(link));
        Member(ChangedMember.Relationship, one.Relationship, other.Relationship, value => ChangeValue.Of(value));
        Member(ChangedMember.Confidence, one.Confidence, other.Confidence, value => ChangeValue.Of(value));
        if (!ReferenceEquals(one.Basis, other.Basis) && !ChangeValue.SaySame(one.Basis, other.Basis))
        {
            Member(ChangedMember.Basis, one.Basis, other.Basis, value => ChangeValue.Of(value));
        }

        Member(ChangedMember.Rationale, one.Rationale, other.Rationale, value => value);
        Member(ChangedMember.Reviewers, one.Reviewers, other.Reviewers, value => ChangeValue.Of(value));
        Member(ChangedMember.Comments, one.Comments, other.Comments, value => ChangeValue.Of(value));
        Member(ChangedMember.Extensions, one.Extensions, other.Extensions, value => ChangeValue.Of(value));

        // Of a large file most members are as they were: nothing is made of those.
        void Member<T>(ChangedMember member, T mine, T theirs, Func<T, LocalText> say, Func<Consequence>? consequence = null)
        {
            if (!EqualityComparer<T>.Default.Equals(mine, theirs))
            {
                changes.Compare(ChangePart.Link, link.Key.ToString(), member, say(mine), say(theirs), other.Location, consequence?.Invoke() ?? default, link.Key);
            }
        }
    }

    private static LocalText Describe(ComparedLink link)
    {
        var text = $"{ChangeValue.Of(link.Definition.Relationship)}, {ChangeValue.Number(link.Weight)}";
        return link.Definition.Pending ? new(text + $", {pending["en"]}", text + $", {pending["es"]}", text + $", {pending["fr"]}") : LocalText.Of(text);
    }
}
