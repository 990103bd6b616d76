using MMSSC.Interop.Mappings;
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
        CompareScored(was, link);
        CompareSaid(was.Definition, link);
    }

    /// <summary>The members that results depend on. Of a large file most are as they were: nothing is made of those.</summary>
    private void CompareScored(ComparedLink was, ComparedLink link)
    {
        var (one, other) = (was.Definition, link.Definition);
        if (one.Pending != other.Pending)
        {
            Add(link, ChangedMember.Pending, one.Pending ? pending : counts, other.Pending ? pending : counts, was.Counts == link.Counts ? Consequence.None : effects.OfPresence(link));
        }

        if (one.Weight != other.Weight)
        {
            Add(link, ChangedMember.Weight, ChangeValue.Of(one.Weight), ChangeValue.Of(other.Weight), link.CountsInBoth ? effects.OfWeight(link) : Consequence.None);
        }

        if (one.LevelMap?.Value != other.LevelMap?.Value)
        {
            Add(link, ChangedMember.LevelMap, ChangeValue.Of(one.LevelMap?.Value), ChangeValue.Of(other.LevelMap?.Value), effects.OfLevels(link));
        }
    }

    /// <summary>The members that say why and how sure.</summary>
    private void CompareSaid(LinkDefinition one, ComparedLink link)
    {
        var other = link.Definition;
        if (one.Relationship != other.Relationship)
        {
            Add(link, ChangedMember.Relationship, ChangeValue.Of(one.Relationship), ChangeValue.Of(other.Relationship));
        }

        if (one.Confidence != other.Confidence)
        {
            Add(link, ChangedMember.Confidence, ChangeValue.Of(one.Confidence), ChangeValue.Of(other.Confidence));
        }

        if (!ReferenceEquals(one.Basis, other.Basis) && !ChangeValue.SaySame(one.Basis, other.Basis))
        {
            Add(link, ChangedMember.Basis, ChangeValue.Of(one.Basis), ChangeValue.Of(other.Basis));
        }

        if (!one.Rationale.Equals(other.Rationale))
        {
            Add(link, ChangedMember.Rationale, one.Rationale, other.Rationale);
        }

        if (one.Reviewers != other.Reviewers)
        {
            Add(link, ChangedMember.Reviewers, ChangeValue.Of(one.Reviewers), ChangeValue.Of(other.Reviewers));
        }

        if (one.Comments != other.Comments)
        {
            Add(link, ChangedMember.Comments, ChangeValue.Of(one.Comments), ChangeValue.Of(other.Comments));
        }

        if (one.Extensions != other.Extensions)
        {
            Add(link, ChangedMember.Extensions, ChangeValue.Of(one.Extensions), ChangeValue.Of(other.Extensions));
        }
    }

    private void Add(ComparedLink link, ChangedMember member, LocalText was, LocalText now, Consequence consequence = default) =>
        changes.Compare(ChangePart.Link, link.Key.ToString(), member, was, now, link.Definition.Location, consequence, link.Key);

    private static LocalText Describe(ComparedLink link)
    {
        var text = $"{ChangeValue.Of(link.Definition.Relationship)}, {ChangeValue.Number(link.Weight)}";
        return link.Definition.Pending ? new($"{text}, {pending}", $"{text}, {pending}", $"{text}, {pending}") : LocalText.Of(text);
    }
}
