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
            if (before.Find(link.Key) is { } was)
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
            if (after.Find(link.Key) is null)
            {
                Add(ChangeKind.Removed, Describe(link), LocalText.Empty, link);
            }
        }
    }

    private void Add(ChangeKind kind, LocalText was, LocalText now, ComparedLink link) => changes.Add(
        new(ChangePart.Link, kind, link.Key.ToString(), ChangedMember.Whole, was, now, link.Counts ? effects.OfPresence(link.Key) : Consequence.None, link.Definition.Location) { Link = link.Key });

    private void Compare(ComparedLink was, ComparedLink link)
    {
        var (one, other) = (was.Definition, link.Definition);
        var both = was.Counts && link.Counts;
        Member(ChangedMember.Pending, one.Pending ? pending : counts, other.Pending ? pending : counts, was.Counts == link.Counts ? default : effects.OfPresence(link.Key));
        Member(ChangedMember.Weight, ChangeValue.Of(one.Weight), ChangeValue.Of(other.Weight), both ? effects.OfWeight(link.Key) : default);
        Member(ChangedMember.LevelMap, ChangeValue.Of(one.LevelMap?.Value), ChangeValue.Of(other.LevelMap?.Value), effects.MeansOther(link.Key) ? Consequence.All : default);
        Member(ChangedMember.Relationship, ChangeValue.Of(one.Relationship), ChangeValue.Of(other.Relationship));
        Member(ChangedMember.Confidence, ChangeValue.Of(one.Confidence), ChangeValue.Of(other.Confidence));
        if (!ChangeValue.SaySame(one.Basis, other.Basis))
        {
            Member(ChangedMember.Basis, ChangeValue.Of(one.Basis), ChangeValue.Of(other.Basis));
        }

        Member(ChangedMember.Rationale, one.Rationale, other.Rationale);
        Member(ChangedMember.Reviewers, ChangeValue.Of(one.Reviewers), ChangeValue.Of(other.Reviewers));
        Member(ChangedMember.Comments, ChangeValue.Of(one.Comments), ChangeValue.Of(other.Comments));
        Member(ChangedMember.Extensions, ChangeValue.Of(one.Extensions), ChangeValue.Of(other.Extensions));

        void Member(ChangedMember member, LocalText mine, LocalText theirs, Consequence consequence = default) =>
            changes.Compare(ChangePart.Link, link.Key.ToString(), member, mine, theirs, other.Location, consequence, link.Key);
    }

    private static LocalText Describe(ComparedLink link)
    {
        var text = $"{ChangeValue.Of(link.Definition.Relationship)}, {ChangeValue.Number(link.Weight)}";
        return link.Definition.Pending ? new(text + $", {pending["en"]}", text + $", {pending["es"]}", text + $", {pending["fr"]}") : LocalText.Of(text);
    }
}
