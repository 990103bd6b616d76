using MMSSC.Interop.Adapters.Finding.Completion;
using MMSSC.Interop.Adapters.Finding.Planning;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Plans;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Fitting;

/// <summary>Whether a sheet has what a planned table names: its headings at their columns, and its rows at their places.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="table">The table.</param>
/// <param name="lexicon">Words of horizons, dates and states.</param>
/// <param name="listed">The rows that any table of the sheet lists.</param>
/// <param name="span">First and last column in which the table may have notes.</param>
/// <param name="isLast">Whether no table of the sheet goes further down.</param>
internal sealed class TableFit(SeenSheet sheet, PlannedTable table, Lexicon lexicon, IReadOnlySet<int> listed, (int First, int Last) span, bool isLast)
{
    private readonly RowStates states = new(new(sheet.Sheet), table.Columns, span, lexicon);
    private readonly int[] names = [.. table.Columns.Where(column => column.Role is PlannedRole.Element or PlannedRole.Group).Select(column => column.Index).Distinct()];
    private readonly HashSet<int> known = [.. table.Columns.Select(column => column.Index)];
    private readonly HashSet<int> headed = [.. table.Columns.Where(column => column.Heading.Length > 0).Select(column => column.Index)];
    private readonly PlannedColumn[] ratings = [.. table.Columns.Where(column => column.Role is PlannedRole.Rating or PlannedRole.Mark)];

    /// <summary>The first difference, from above; null where there is none.</summary>
    public Diagnostic? FirstDifference() => OfHeadings() ?? (table.Arrangement == Arrangement.RatingPerRow ? OfNames() : OfRows()) ?? OfRowsBeyond();

    private Diagnostic? OfHeadings()
    {
        if (table.HeadingFirst < 0)
        {
            return null;
        }

        foreach (var column in table.Columns.Where(IsHeaded))
        {
            if (!HeadingTexts.Has(sheet, table.HeadingFirst, table.HeadingLast, column.Index, column.Heading))
            {
                return Other(table.HeadingLast, column.Index, column.Heading, HeadingTexts.Own(sheet, table.HeadingFirst, table.HeadingLast, column.Index));
            }
        }

        foreach (var column in HeadingTexts.Columns(sheet, table.HeadingFirst, table.HeadingLast))
        {
            if (!known.Contains(column))
            {
                return Other(table.HeadingLast, column, "", HeadingTexts.Own(sheet, table.HeadingFirst, table.HeadingLast, column));
            }
        }

        return null;
    }

    /// <summary>A column with two roles may have its heading with one of them.</summary>
    private bool IsHeaded(PlannedColumn column) =>
        column.Heading.Length > 0 || !headed.Contains(column.Index);

    private Diagnostic? OfRows()
    {
        if (table.Arrangement == Arrangement.ElementPerColumn)
        {
            return OfAssessments();
        }

        foreach (var row in table.Rows)
        {
            if (!Stands(row) && (row.Kind is PlannedRowKind.Element or PlannedRowKind.Group or PlannedRowKind.Below || FirstRating(row.Row) is not null))
            {
                var column = names.Length > 0 ? names[0] : 0;
                return Other(row.Row, column, $"{row.Code} {row.Title}".Trim(), string.Join(' ', Texts(row.Row)));
            }

            if (row.Row < sheet.Rows && row.Kind is (PlannedRowKind.Element or PlannedRowKind.Below) && states.Of(row.Row) is var state && state != row.State)
            {
                return OtherState(row.Row, row.State, state);
            }
        }

        var last = Math.Min(table.LastRow ?? int.MaxValue, sheet.Rows - 1);
        for (var row = table.FirstRow; row <= last; row++)
        {
            if (!listed.Contains(row) && FirstRating(row) is not null)
            {
                return Unread(row);
            }
        }

        return null;
    }

    /// <summary>
    /// Where each row is a rating: rows whose names the plan does not have, that something beside takes back, or that rate an element of one
    /// assessment once more; and codes that may have lost a zero here, because the longer ones are gone.
    /// </summary>
    private Diagnostic? OfNames()
    {
        var rows = new NamedRows(sheet, table);
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = Math.Min(table.LastRow ?? int.MaxValue, sheet.Rows - 1);
        for (var row = table.FirstRow; row <= last; row++)
        {
            var planned = rows.At(row);
            if (planned is null && FirstRating(row) is not null && !listed.Contains(row))
            {
                return Unread(row);
            }

            if (planned is { Kind: PlannedRowKind.Element } && states.Of(row) is var state and not PlannedRowState.Holds)
            {
                return OtherState(row, PlannedRowState.Holds, state);
            }

            if (planned is { Title.Length: 0 })
            {
                shown.TryAdd(Folding.Fold(planned.Code), row);
            }
        }

        return LostZero(shown) ?? (rows.FirstRepeated(lexicon) is { } repeated ? PlanDiagnostics.RatedTwice(At(repeated), Said(repeated)) : null);
    }

    private Diagnostic? LostZero(Dictionary<string, int> shown)
    {
        foreach (var planned in table.Rows)
        {
            if (planned is { Title.Length: 0 } && Folding.Fold(planned.Code) is [.., '0'] code && !shown.ContainsKey(code) && shown.TryGetValue(code[..^1], out var row))
            {
                return Other(row, names[0], planned.Code, sheet[row, names[0]].Text);
            }
        }

        return null;
    }

    /// <summary>A row of which a plan says what its levels are has to say so itself in every file.</summary>
    private Diagnostic? OfAssessments()
    {
        foreach (var row in table.Rows)
        {
            if (row.Row >= sheet.Rows || !sheet.Sheet.Rows[row.Row].Any(cell => Folding.Fold(cell.Text) == Folding.Fold(row.Code)))
            {
                return Other(row.Row, 0, row.Code, sheet.FirstText(row.Row));
            }
        }

        return null;
    }

    private Diagnostic Unread(int row) => PlanDiagnostics.OtherRow(At(row), Said(row));

    private Diagnostic OtherState(int row, PlannedRowState planned, PlannedRowState found) =>
        PlanDiagnostics.OtherState(At(row), Said(row), PlanFileWords.RowStates[planned], PlanFileWords.RowStates[found]);

    private Location At(int row) => sheet.Locate(row, names.Length > 0 ? names[0] : 0);

    private string Said(int row) => Shown.Short(string.Join(' ', Texts(row)));

    /// <summary>Rows with ratings below the last one that the sheet's tables read.</summary>
    private Diagnostic? OfRowsBeyond()
    {
        for (var row = isLast && table.LastRow is { } last && last < sheet.Rows ? last + 1 : sheet.Rows; row < sheet.Rows; row++)
        {
            if (FirstRating(row) is { } column)
            {
                return PlanDiagnostics.OtherRow(sheet.Locate(row, column), Shown.Short(sheet.Seen(row, column).Text));
            }
        }

        return null;
    }

    /// <summary>Whether what names a row stands in it.</summary>
    private bool Stands(PlannedRow row)
    {
        var found = Texts(row.Row).Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        var (code, title) = (Folding.Fold(row.Code), Folding.Fold(row.Title));
        return code.Length == 0 && title.Length == 0
            ? found.Count == 0
            : (code.Length == 0 || found.Contains(code)) && (title.Length == 0 || found.Contains(title));
    }

    private IEnumerable<string> Texts(int row) => names.Select(column => sheet[row, column].Text.Trim()).Where(text => text.Length > 0);

    /// <summary>The column of the first rating cell of a row that holds something.</summary>
    private int? FirstRating(int row)
    {
        foreach (var column in ratings)
        {
            var cell = sheet[row, column.Index];
            if ((!cell.IsBlank && !column.ByFillOnly) || (cell.Fill is { } fill && !Hue.IsGrey(fill)))
            {
                return column.Index;
            }
        }

        return null;
    }

    private Diagnostic Other(int row, int column, string planned, string found) =>
        PlanDiagnostics.OtherText(sheet.Locate(row, column), Shown.Short(planned), Shown.Short(found));
}
