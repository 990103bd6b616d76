using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>
/// The rows of assessments below the heading of a table of communities. A row of sums, of targets or of remarks is none; one with
/// ratings and without a name is said.
/// </summary>
internal sealed class DataRows(CompiledTable table, Findings findings)
{
    private const int LongestName = 80;
    private const string NoAnswer = "#N/A";

    private readonly SeenSheet sheet = table.Sheet;
    private readonly CompiledColumn[] elements = [.. table.Of(PlannedRole.Rating).Where(column => column.Element is { Scale: not null })];

    private readonly CompiledColumn[] names =
        [.. table.Columns.Where(column => column.Plan.Role is PlannedRole.Community or PlannedRole.CommunityId or PlannedRole.Stakeholder)];

    private readonly Dictionary<int, AccountedRow> others = [];
    private readonly Dictionary<int, PlannedRow> planned = table.Plan.Rows.ToDictionary(row => row.Row);
    private readonly CompiledColumn? date = table.Of(PlannedRole.Date).FirstOrDefault();
    private readonly RowKeys keys = new(table.Sheet, table.Plan.Columns, table.Lexicon, findings, inherits: false);

    /// <summary>Rows that hold nothing but padding so far.</summary>
    public int Padding { get; private set; }

    /// <summary>What a row that was looked at is to the accounts of its cells.</summary>
    public AccountedRow AccountOf(int row) => others.TryGetValue(row, out var account) ? account : NamedRows.IsOf(table.Plan, sheet, row) ? AccountedRow.Data : AccountedRow.OfOtherTable;

    /// <summary>Whether a column names whose assessment a row is.</summary>
    public bool AreNamed => names.Length > 0;

    /// <summary>Each row with the assessment that it says.</summary>
    public IEnumerable<(int Row, AssessmentKey Key)> Read()
    {
        var last = Math.Min(sheet.Rows - 1, table.Plan.LastRow ?? int.MaxValue);
        for (var row = table.Plan.FirstRow; row <= last; row++)
        {
            if (KeyOf(row) is { } key)
            {
                yield return (row, key);
            }
        }
    }

    /// <summary>The assessment that a row says; null where it is not one of the table's, or its key can't be read, which is said.</summary>
    public AssessmentKey? KeyOf(int row)
    {
        if (!NamedRows.IsOf(table.Plan, sheet, row) || !IsData(row))
        {
            return null;
        }

        if (keys.Read(row) is { } key)
        {
            return (planned.TryGetValue(row, out var said) && said.Horizon is { } horizon ? Of(key, said, horizon) : key).Or(table.Plan.Context.Key);
        }

        others[row] = AccountedRow.Said;
        return null;
    }

    /// <summary>The key of a row that says its horizon; where that stands in the place of a name, the row has none.</summary>
    private static AssessmentKey Of(AssessmentKey key, PlannedRow said, Horizon horizon) =>
        key with { Community = Folding.Fold(key.Community ?? "") == Folding.Fold(said.Code) ? null : key.Community, Horizon = horizon };

    private bool IsData(int row)
    {
        var value = FirstValue(row);
        if (IsTotal(row) || planned.TryGetValue(row, out var other) && other.Kind == PlannedRowKind.PassedOver)
        {
            others[row] = AccountedRow.Total;
            if (value >= 0)
            {
                findings.Add("total", () => TableDiagnostics.TotalLeftOut(sheet.Locate(row, 0), Shown.Short(sheet.FirstText(row))));
            }

            return false;
        }

        var named = IsNamed(row);
        if (value < 0 && (!named || table.Plan.RowsAreRespondents || IsRemark(row)))
        {
            others[row] = AccountedRow.PassedOver;
            Padding += sheet.IsBlank(row) ? 0 : 1;
            return false;
        }

        if (value >= 0 && !named && AreNamed)
        {
            others[row] = AccountedRow.Said;
            findings.Add("row-without-community", () => ContextDiagnostics.RowWithoutCommunity(sheet.Locate(row, value), Shown.Short(sheet[row, value].Text)));
            return false;
        }

        return true;
    }

    /// <summary>The first rating cell of the row that says anything but "no answer"; -1 where none does.</summary>
    private int FirstValue(int row)
    {
        foreach (var column in elements)
        {
            var cell = sheet[row, column.Plan.Index];
            var coloured = cell.Fill is { } fill && !Hue.IsGrey(fill);
            if ((!cell.IsBlank || coloured) && cell.Text.Trim() != NoAnswer)
            {
                return column.Plan.Index;
            }
        }

        return -1;
    }

    private bool IsNamed(int row)
    {
        foreach (var column in names)
        {
            var text = sheet.Seen(row, column.Plan.Index).Text.Trim();
            if (text.Length > 0 && text != NoAnswer)
            {
                return true;
            }
        }

        return !AreNamed && keys.Tells && date is not null && sheet.Seen(row, date.Plan.Index) is { IsBlank: false } cell && cell.Text.Trim() != NoAnswer;
    }

    /// <summary>A row of sums, of counts of one level, or of targets.</summary>
    public bool IsTotal(int row)
    {
        var text = sheet.FirstText(row);
        var folded = Folding.Fold(text);
        return text.Length > 0 && (table.Lexicon.IsTotal(folded) || table.Lexicon.IsAside(folded)
            || (AreNamed && text.Length > 1 && text == sheet[row, names[0].Plan.Index].Text && !IsRated(row) && IsLevel(text)));
    }

    /// <summary>Whether the first rating cell with a value holds a level, as in a row of an assessment; a count of levels is a number.</summary>
    private bool IsRated(int row)
    {
        foreach (var column in elements)
        {
            var cell = sheet[row, column.Plan.Index];
            if (cell is { Kind: CellKind.Text } && cell.Text.Trim() != NoAnswer)
            {
                return table.CodebookOf(column.Plan.Index, column.Element!.Scale!).Read(cell) is { Meaning: Meaning.Level, Alphabet: not Alphabet.Numbers };
            }
        }

        return false;
    }

    private bool IsLevel(string text)
    {
        var cell = new Cell(CellKind.Text, text, 0, null, CellTraits.None);
        foreach (var scale in table.Model.Scales)
        {
            if (table.CodebookOf(-1, scale).Read(cell) is { Meaning: Meaning.Level })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line of its own below the table, such as a source or the heading of a summary; a community without answers stands in the table.</summary>
    private bool IsRemark(int row)
    {
        var text = sheet.FirstText(row);
        var folded = Folding.Fold(text);
        return sheet.Filled(row) == 1 && (text.Length > LongestName || text.Contains(':', StringComparison.Ordinal) || text[^1] == '.' || text[0] is '*' or '('
            || table.Lexicon.NamesDocument(folded) || table.Lexicon.Legends.Contains(folded) || sheet.IsBlank(row - 1));
    }
}
