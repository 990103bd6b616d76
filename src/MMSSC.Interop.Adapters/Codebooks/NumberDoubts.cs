using System.Globalization;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>Whether the bare numbers of a column are those of the scale.</summary>
/// <param name="OtherSpan">Whether the heading, such as "Score (0-10)", speaks of other numbers than those that are levels or values of the scale.</param>
/// <param name="WholePercents">Whether the scale is of shares and most numbers without a percent sign are far over 1: neither shares nor numbers of answers.</param>
internal readonly record struct NumberDoubts(bool OtherSpan, bool WholePercents)
{
    // Up to here a number may be the number of an answer.
    private const int MostOptions = 10;

    // Fewer are slips.
    private const int FewestPercents = 3;

    public static NumberDoubts Of(ColumnSample sample, Scale scale) => new(
        sample.Span is { } span && IsOther(span, scale), !sample.Percent && scale is { From: 0, To: 1 } && HasWholePercents(sample));

    /// <summary>What stands against the number of a cell; none where the cell has none.</summary>
    public DoubtKind Against(in Cell cell) =>
        !(OtherSpan || WholePercents) || Bare(cell) is not { } number ? DoubtKind.None
        : OtherSpan ? DoubtKind.OtherNumbers
        : number is > 0 and <= 1 ? DoubtKind.WholePercents : DoubtKind.None;

    private static bool IsOther((double Low, double High) span, Scale scale)
    {
        var (low, high) = scale.Numbers == NumberMeaning.Codes && scale.Levels.Length > 0
            ? (double.Parse(scale.Levels[0].Code, CultureInfo.InvariantCulture), double.Parse(scale.Levels[^1].Code, CultureInfo.InvariantCulture))
            : (scale.From, scale.To);
        return (span.Low != low || span.High != high) && !(low == 0 && high == 1 && span is { Low: 0, High: 100 });
    }

    private static bool HasWholePercents(ColumnSample sample)
    {
        var (over, within) = (0, 0);
        foreach (var (cell, count, _) in sample.Cells)
        {
            switch (Bare(cell))
            {
                case > MostOptions and <= 100:
                    over += count;
                    break;
                case > 0 and <= 1:
                    within += count;
                    break;
            }
        }

        return over >= FewestPercents && over > within;
    }

    /// <summary>The number of a cell that has no percent sign.</summary>
    private static double? Bare(in Cell cell) => cell.Kind switch
    {
        CellKind.Number when !cell.Text.Contains('%', StringComparison.Ordinal) => cell.Number,
        CellKind.Text when NumberReader.TryRead(cell.Text, out var value, out var sign) && !sign => value,
        _ => null,
    };
}
