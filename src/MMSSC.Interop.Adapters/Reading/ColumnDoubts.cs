using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>
/// What stands against reading the cells of a rating column one by one. Whether a colour is a level, a letter is of this scale and
/// a 1 is all or one percent shows in the column only; where it is in doubt, nothing is read.
/// </summary>
internal sealed class ColumnDoubts
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

    private readonly ModelCells cells;
    private readonly bool fillsOnlyMark;
    private readonly HashSet<string> letters;
    private readonly bool wholePercents;

    private ColumnDoubts(ModelCells cells, bool fillsOnlyMark, HashSet<string> letters, bool wholePercents) =>
        (this.cells, this.fillsOnlyMark, this.letters, this.wholePercents) = (cells, fillsOnlyMark, letters, wholePercents);

    /// <summary>Looks at a column.</summary>
    /// <param name="column">Its cells below the heading.</param>
    /// <param name="cells">The readers of the model's scales.</param>
    public static ColumnDoubts Of(Cell[] column, ModelCells cells) => new(cells, FillsOnlyMark(column, cells), Letters(column, cells), WholePercents(column));

    /// <summary>Whether the column needs to be looked at for a cell: whether it says something that another cell could put in doubt.</summary>
    public static bool MayDoubt(in Cell cell, Element element, Heading heading) =>
        cell.IsBlank ? cell.Fill is not null : heading.Span is not null || element.Scale is { From: 0, To: 1 } || (cell.Kind == CellKind.Text && cell.Text.AsSpan().Trim().Length == 1);

    /// <summary>The finding that takes the place of a cell's rating; null where nothing stands against it.</summary>
    public Func<Diagnostic>? Against(Cell cell, Element element, Heading heading, Location at)
    {
        if (cell.IsBlank)
        {
            return fillsOnlyMark && cell is { Fill: { } fill, Look: null } && !cells.Meanings.Legend.Fills.ContainsKey(fill) && cells.Read(cell, element).Outcome == Outcome.Level
                ? () => CellDiagnostics.FillInDoubt(at, CellColour.Name(fill))
                : null;
        }

        var text = cell.Text;
        if (letters.Contains(Folding.Fold(text)))
        {
            return () => CellDiagnostics.LetterInDoubt(at, text, Shown.Element(element));
        }

        if (heading.Span is { } span && IsOtherSpan(span, element.Scale!) && Bare(cell) is not null && !IsDeclared(text, cells))
        {
            return () => CellDiagnostics.OtherNumbers(at, text, Shown.Element(element), heading.Text);
        }

        return wholePercents && !heading.Percent && element.Scale is { From: 0, To: 1 } && Bare(cell) is > 0 and <= 1 && !IsDeclared(text, cells)
            ? () => CellDiagnostics.PercentInDoubt(at, text, Shown.Element(element))
            : null;
    }

    /// <summary>
    /// Colours are levels neither where the words of the column go without one or against it, such as in rows that are banded, nor
    /// where a long column has one colour and nothing else, such as in a form to fill in.
    /// </summary>
    private static bool FillsOnlyMark(Cell[] column, ModelCells cells)
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
                var byFill = cell.Fill is null ? null : cells.Read(Cell.Blank with { Fill = cell.Fill }, null).Level;
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
    private static HashSet<string> Letters(Cell[] column, ModelCells cells)
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
    private static bool WholePercents(Cell[] column)
    {
        var (over, within) = (0, 0);
        foreach (var cell in column)
        {
            switch (Bare(cell))
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

    /// <summary>The number of a cell that has no percent sign.</summary>
    private static double? Bare(in Cell cell) => cell.Kind switch
    {
        CellKind.Number when !cell.Text.Contains('%', StringComparison.Ordinal) => cell.Number,
        CellKind.Text when NumberReader.TryRead(cell.Text, out var value, out var sign) && !sign => value,
        _ => null,
    };
}
