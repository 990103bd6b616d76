using System.Collections.Immutable;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Looks;

/// <summary>One look that several cells of a column share: the same text, kind, number, fill, ink and strokes.</summary>
/// <param name="Cell">One of them.</param>
/// <param name="Count">How many there are, 1 or more.</param>
/// <param name="First">Where the first one stands.</param>
internal sealed record DistinctCell(Cell Cell, int Count, Location First);

/// <summary>What a codebook is found from.</summary>
/// <param name="Heading">The heading of the column.</param>
/// <param name="Cells">Its distinct looks below the heading; their order means nothing.</param>
internal sealed record ColumnSample(string Heading, ImmutableArray<DistinctCell> Cells)
{
    /// <summary>Whether the heading says that numbers are percentages.</summary>
    public bool Percent { get; init; }

    /// <summary>The range of numbers that the heading names, such as <c>(0-10)</c>.</summary>
    public (double Low, double High)? Span { get; init; }

    /// <summary>Whether the heading says that <c>2 → 3</c> is now and planned.</summary>
    public bool ArrowMeansPlanned { get; init; }

    /// <summary>Languages of headings and titles by two-letter code, most likely first; empty where unknown.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];
}
