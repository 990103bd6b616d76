using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>
/// Finds what stands against reading the cells of a rating column one by one. Whether a colour is a level, a letter is of this scale and
/// a 1 is all or one percent shows in the column only; where it is in doubt, nothing is read.
/// </summary>
internal static class DoubtFinder
{
    // Fewer may well be of one level.
    private const int FewestUniform = 10;

    // Up to here a number may be the number of an answer.
    private const int MostOptions = 10;

    // Fewer are slips.
    private const int FewestPercents = 3;
    private const int FewestContradictions = 3;

    // One letter in that many may be a slip.
    private const int MostStrange = 10;

    /// <summary>The doubts of a column, and the letters in doubt.</summary>
    /// <param name="column">Its cells below the heading.</param>
    /// <param name="cells">The readers of the model's scales.</param>
    /// <param name="heading">The column's heading.</param>
    /// <param name="scale">The scale.</param>
    public static (CodebookDoubts Doubts, HashSet<string> Letters) Find(IReadOnlyList<Cell> column, ModelCells cells, Heading heading, Scale scale)
    {
        var doubts = (FillsOnlyMark(column, cells) ? CodebookDoubts.FillsOnlyMark : CodebookDoubts.None)
            | (heading.Span is { } span && IsOtherSpan(span, scale) ? CodebookDoubts.OtherNumbers : CodebookDoubts.None)
            | (scale is { From: 0, To: 1 } && WholePercents(column) ? CodebookDoubts.WholePercents : CodebookDoubts.None);
        return (doubts, Letters(column, cells));
    }

    /// <summary>
    /// Colours are levels neither where the words of the column go without one or against it, such as in rows that are banded, nor
    /// where a long column has one colour and nothing else, such as in a form to fill in.
    /// </summary>
    private static bool FillsOnlyMark(IReadOnlyList<Cell> column, ModelCells cells)
    {
        var (agreeing, plain, against, empty) = (0, 0, 0, 0);
        int? only = null;
        var uniform = true;
        foreach (var cell in column)
        {
            if (cell.IsBlank)
            {
                if (cell.Fill is { } fill)
                {
                    uniform &= (only ??= fill) == fill;
                    empty++;
                }
            }
            else if (cells.Read(cell with { Fill = null, Look = null }, null) is { Outcome: Outcome.Level, Ground: Ground.Word, Level: { } level })
            {
                var byFill = cell.Fill is null ? null : cells.Read(cell.FillOnly(), null).Level;
                plain += byFill is null ? 1 : 0;
                agreeing += byFill == level ? 1 : 0;
                against += byFill is not null && byFill != level ? 1 : 0;
            }
        }

        var others = plain + (against < FewestContradictions ? 0 : against);
        return agreeing + plain + against > 0 ? others > 0 && others >= agreeing : uniform && empty >= FewestUniform;
    }

    /// <summary>
    /// Letters that the scale has a word for, in a column with letters that it does not know or that the user had to declare, or with two
    /// letters for one level: it may be another scale's, unless all levels are among them. A level's own code is beyond doubt where few
    /// others are strange.
    /// </summary>
    private static HashSet<string> Letters(IReadOnlyList<Cell> column, ModelCells cells)
    {
        var doubtful = new HashSet<string>(StringComparer.Ordinal);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var isTwice = false;
        var levels = new HashSet<Level>();
        var byLevel = new Dictionary<Level, string>();
        var (known, strange) = (0, 0);
        foreach (var cell in column)
        {
            if (cell.Kind != CellKind.Text || cell.Text.Trim() is not [var letter] || !char.IsLetter(letter))
            {
                continue;
            }

            var reading = cells.Read(cell with { Fill = null, Look = null }, null);
            if (IsDeclared(cell.Text, cells) || reading.Outcome == Outcome.Unknown)
            {
                strange++;
            }
            else if (reading is { Outcome: Outcome.Level, Level: { } level } && Folding.Fold(cell.Text) is var folded)
            {
                known++;
                levels.Add(level);
                isTwice |= byLevel.TryGetValue(level, out var other) && other != folded;
                byLevel.TryAdd(level, folded);
                (string.Equals(level.Code, cell.Text.Trim(), StringComparison.OrdinalIgnoreCase) ? codes : doubtful).Add(folded);
            }
        }

        if (strange > 0 && strange * MostStrange >= known)
        {
            doubtful.UnionWith(codes);
        }

        return isTwice || (strange > 0 && !cells.All.Any(reader => reader.Scale.Levels.Length > 0 && reader.Scale.Levels.All(levels.Contains))) ? doubtful : [];
    }

    /// <summary>Whether a heading such as "Score (0-10)" speaks of other numbers than those that are levels or values of the scale.</summary>
    private static bool IsOtherSpan((double Low, double High) span, Scale scale)
    {
        var (low, high) = scale.Numbers == NumberMeaning.Codes && scale.Levels.Length > 0
            ? (double.Parse(scale.Levels[0].Code, System.Globalization.CultureInfo.InvariantCulture), double.Parse(scale.Levels[^1].Code, System.Globalization.CultureInfo.InvariantCulture))
            : (scale.From, scale.To);
        return (span.Low != low || span.High != high) && !(low == 0 && high == 1 && span is { Low: 0, High: 100 });
    }

    /// <summary>Whether most numbers of a column without a percent sign are far over 1: neither shares nor numbers of answers.</summary>
    private static bool WholePercents(IReadOnlyList<Cell> column)
    {
        var (over, within) = (0, 0);
        foreach (var cell in column)
        {
            switch (BareNumber.Of(cell))
            {
                case > MostOptions and <= 100:
                    over++;
                    break;
                case > 0 and <= 1:
                    within++;
                    break;
            }
        }

        return over >= FewestPercents && over > within;
    }

    private static bool IsDeclared(string text, ModelCells cells) =>
        cells.Meanings is { IsEmpty: false } meanings && (meanings.Codes.ContainsKey(CellKey.Of(text)) || meanings.Legend.Texts.ContainsKey(CellKey.Of(text)));
}
