using System.Collections.Immutable;

namespace MMSSC.Interop.Files.Plans;

/// <summary>What stands against reading the cells of a column one by one.</summary>
[Flags]
public enum CodebookDoubts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its colours only mark: a coloured cell without text is no level.</summary>
    FillsOnlyMark = 1,

    /// <summary>Its heading speaks of other numbers than the scale's.</summary>
    OtherNumbers = 2,

    /// <summary>Its numbers are whole percentages: a number up to 1 may be a share or a percentage.</summary>
    WholePercents = 4,
}

/// <summary>What the distinct looks of cells of some columns mean as levels of a scale.</summary>
/// <param name="Scale">Id of the scale.</param>
/// <param name="Columns">The columns that are read by it, from 0.</param>
public sealed record PlannedCodebook(string Scale, ImmutableArray<int> Columns)
{
    /// <summary>The looks that were seen, with what they mean; what a person changes there holds before all else.</summary>
    public ImmutableArray<PlannedMeaning> Meanings { get; init; } = [];

    /// <summary>Texts that the user or a legend declares, by the key in which they are looked up, with what they mean: a level, or a status.</summary>
    public ImmutableSortedDictionary<string, string> Declared { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Colours that a legend declares, <c>0xRRGGBB</c>, with the level's word.</summary>
    public ImmutableSortedDictionary<int, string> DeclaredFills { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <summary>What stands against reading cells one by one.</summary>
    public CodebookDoubts Doubts { get; init; }

    /// <summary>Letters, folded, that may be another scale's.</summary>
    public ImmutableSortedSet<string> DoubtfulLetters { get; init; } = [];

    /// <summary>Whether bare numbers are percentages.</summary>
    public bool Percent { get; init; }

    /// <summary>What is added to a number to make it a level's code.</summary>
    public int OptionShift { get; init; }
}

/// <summary>What a look of a cell means.</summary>
/// <param name="Text">The text; empty for a cell that only has a colour.</param>
/// <param name="Fill">The colour, <c>0xRRGGBB</c>, where it matters; null where not.</param>
/// <param name="Outcome">What comes of it.</param>
/// <param name="Level">Code of the level; null where it is none.</param>
/// <param name="Count">Cells that look so.</param>
public sealed record PlannedMeaning(string Text, int? Fill, Outcome Outcome, string? Level, int Count)
{
    /// <summary>The rule of the conditional format that gives the cell its colour or icon; null where none does.</summary>
    public string? Rule { get; init; }
}
