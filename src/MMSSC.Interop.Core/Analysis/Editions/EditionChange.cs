using System.Collections.Immutable;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Editions;

/// <summary>A mapping between two editions of one model, read as what became of each element.</summary>
internal sealed class EditionChange
{
    private readonly ILookup<Element, Link> from;
    private readonly ILookup<Element, Link> into;
    private readonly ILookup<Element, Link> pending;

    private EditionChange(Mapping mapping)
    {
        Mapping = mapping;
        from = mapping.Links.ToLookup(link => link.Source);
        into = mapping.Links.ToLookup(link => link.Target);
        pending = mapping.Pending.ToLookup(link => link.Source);
    }

    /// <summary>The mapping between the editions.</summary>
    public Mapping Mapping { get; }

    /// <summary>The old edition.</summary>
    public Model Before => Mapping.Source;

    /// <summary>The new edition.</summary>
    public Model After => Mapping.Target;

    /// <summary>Reads a mapping; null where its models are not two editions of one.</summary>
    public static EditionChange? Of(Mapping mapping) =>
        mapping.Source.Id == mapping.Target.Id && mapping.Source != mapping.Target ? new(mapping) : null;

    /// <summary>Links that lead on from an element of the old edition: those that count, or pending ones where there are no others.</summary>
    public ImmutableArray<Link> From(Element before) => [.. from.Contains(before) ? from[before] : pending[before]];

    /// <summary>Links that count and lead to an element of the new edition.</summary>
    public ImmutableArray<Link> Into(Element after) => [.. into[after]];

    /// <summary>What became of an element of the old edition.</summary>
    public ElementFate FateOf(Element before)
    {
        if (!from.Contains(before))
        {
            return pending.Contains(before) ? ElementFate.Undecided : ElementFate.Withdrawn;
        }

        if (from[before].Count() > 1)
        {
            return ElementFate.Split;
        }

        var link = from[before].Single();
        var word = link.Definition.Relationship;
        return into[link.Target].Count() == 1
            ? word switch { Relationship.ExactMatch => ElementFate.Kept, Relationship.CloseMatch => ElementFate.Reworded, _ => ElementFate.Altered }
            : into[link.Target].All(IsWholly) ? ElementFate.Merged : ElementFate.Altered;
    }

    /// <summary>Why nothing came of an element, as the mapping says it of the element or of one above it; empty where it does not.</summary>
    public LocalText ReasonFor(Element before)
    {
        for (var at = before; at is not null; at = at.Parent)
        {
            if (Mapping.Definition.Unmapped.FirstOrDefault(item => item.Source.Value == at.Code) is { } listed)
            {
                return listed.Reason;
            }
        }

        return LocalText.Empty;
    }

    /// <summary>Whether a link carries each level of its element's scale to the same level of the same scale.</summary>
    public static bool KeepsScale(Link link) =>
        link.Source.ValueScale is { } before && link.Target.ValueScale is { } after
        && before.From == after.From && before.To == after.To
        && before.Levels.Select(level => (level.Code, level.Value)).SequenceEqual(after.Levels.Select(level => (level.Code, level.Value)))
        && link.LevelMap.Points[0] == before.From && link.LevelMap.Points[^1] == before.To
        && Enumerable.Range(0, link.LevelMap.Points.Length).All(i =>
            link.LevelMap.Typical(i) == link.LevelMap.Points[i] && link.LevelMap.Allowed(i) is var allowed && allowed.Low == allowed.High);

    /// <inheritdoc/>
    public override string ToString() => Mapping.ToString();

    /// <summary>Whether an element goes into one other as a whole.</summary>
    private bool IsWholly(Link link) =>
        from[link.Source].Count() == 1 && link.Definition.Relationship is Relationship.ExactMatch or Relationship.CloseMatch or Relationship.BroadMatch;
}
