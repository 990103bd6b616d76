using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>What a column's heading says.</summary>
/// <param name="Text">The heading as a person sees it, all heading rows together.</param>
/// <param name="Role">What the column holds.</param>
/// <param name="Exact">Whether the heading is exactly a word for that role, not a text that contains one.</param>
/// <param name="Horizon">The horizon it names.</param>
/// <param name="Date">The date it names.</param>
/// <param name="Percent">Whether it says that numbers are percentages.</param>
/// <param name="Label">What is left beside date and horizon, for headings that name a community or stakeholder.</param>
internal sealed record Heading(string Text, HeadingTopic Role, bool Exact, Horizon? Horizon, PartialDate? Date, bool Percent, string Label)
{
    /// <summary>The numbers that it says its column is of, such as 0 to 10; null where it does not.</summary>
    public (double Low, double High)? Span { get; init; }

    /// <summary>Whether the label stands above the word for ratings, as a town's name above "result" does.</summary>
    public bool LabelIsAbove { get; init; }

    /// <summary>Whether the label is a word for a group, such as "residents" or "city council".</summary>
    public bool NamesGroup { get; init; }

    /// <summary>Whether the label may name whose the levels below are; a name such as "Ciudad Baja" holds a word for communities itself.</summary>
    public bool MayNameWhose => NamesGroup || Role is HeadingTopic.Unknown || (Role is HeadingTopic.Community && !Exact);

    /// <summary>What stands above the label and is another one, as a town's name does above those of groups.</summary>
    public string LabelAbove { get; init; } = "";

    /// <summary>The texts of its rows, folded, the upper first.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Whether it says that its cells hold the level now and the planned one, such as "now → in 2 years", or the one before and the one now.</summary>
    public bool NamesBoth { get; init; }

    /// <summary>Whether the second of two levels in a cell is the planned one; else it is one that is wished for.</summary>
    public bool SecondIsPlanned { get; init; }

    /// <summary>Whether the second of two levels in a cell is the one now, and the first the one before.</summary>
    public bool SecondIsNow { get; init; }

    public static readonly Heading None = new("", HeadingTopic.Unknown, false, null, null, false, "");
}
