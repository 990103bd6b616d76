using System.Collections.Immutable;

namespace MMSSC.Interop.Files.Plans;

/// <summary>What the distinct looks of cells of some columns mean as levels of a scale.</summary>
/// <param name="Scale">Id of the scale.</param>
/// <param name="Columns">The columns that are read by it, from 0.</param>
public sealed record PlannedCodebook(string Scale, ImmutableArray<int> Columns)
{
    /// <summary>The columns' heading, which may tell what their numbers are.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The looks that were seen, the most frequent first, with what they mean; all of them together decide what a letter, a colour or a 1 means.</summary>
    public ImmutableArray<PlannedLook> Looks { get; init; } = [];

    /// <summary>Texts that the user or a legend declares, by the key in which they are looked up, with what they mean: a level, or a status.</summary>
    public ImmutableSortedDictionary<string, string> Declared { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Colours that a legend declares, in the order of their numbers.</summary>
    public ImmutableArray<DeclaredFill> DeclaredFills { get; init; } = [];

    /// <summary>Whether bare numbers are percentages.</summary>
    public bool Percent { get; init; }

    /// <summary>The range of numbers that the heading names; null where it names none.</summary>
    public (double Low, double High)? Span { get; init; }

    /// <summary>Whether <c>2 → 3</c> is now and planned.</summary>
    public bool ArrowMeansPlanned { get; init; }

    /// <summary>Languages of headings and titles by two-letter code, most likely first.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>What is added to a number to make it a level's code.</summary>
    public int OptionShift { get; init; }
}

/// <summary>A colour that a legend declares.</summary>
/// <param name="Fill">The colour, <c>0xRRGGBB</c>.</param>
/// <param name="Means">The level's word.</param>
public sealed record DeclaredFill(int Fill, string Means);

/// <summary>A look that cells of a column share, and what it means.</summary>
/// <param name="Text">What is seen; empty for a cell that only has a colour.</param>
/// <param name="Means">A level's code, a status, or a word for why it is not read.</param>
/// <param name="Count">Cells that look so.</param>
public sealed record PlannedLook(string Text, string Means, int Count)
{
    /// <summary>The number that the cell holds; null for text.</summary>
    public double? Number { get; init; }

    /// <summary>The background, <c>0xRRGGBB</c>.</summary>
    public int? Fill { get; init; }

    /// <summary>The font colour, <c>0xRRGGBB</c>.</summary>
    public int? Ink { get; init; }

    /// <summary>Colour of the icon that a conditional format sets beside it, <c>0xRRGGBB</c>.</summary>
    public int? Icon { get; init; }

    /// <summary>The rule of the conditional format that gives it its look; null where none does.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether that rule gave it its background.</summary>
    public bool RuleFills { get; init; }

    /// <summary>Whether that rule names the text itself.</summary>
    public bool RuleNamesText { get; init; }

    /// <summary>Whether it is struck out as a whole.</summary>
    public bool Struck { get; init; }

    /// <summary>Whether a part of it is struck out.</summary>
    public bool PartlyStruck { get; init; }

    /// <summary>What a person said that it means, before all else: a level's code, or a status; null where nobody did.</summary>
    public string? Given { get; init; }
}
