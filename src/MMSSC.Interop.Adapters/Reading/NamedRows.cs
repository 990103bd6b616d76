using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>
/// The rows of a table of elements: those that its plan lists, each at its place; where each row is a rating, all that name an element in
/// the words of one that the plan lists.
/// </summary>
internal sealed class NamedRows
{
    private readonly SeenSheet sheet;
    private readonly PlannedTable table;
    private readonly Dictionary<int, PlannedRow> places = [];
    private readonly Dictionary<(string, string), PlannedRow> words = [];
    private readonly Dictionary<(string, string), PlannedRow?> known = [];
    private readonly int[] names;

    public NamedRows(SeenSheet sheet, PlannedTable table)
    {
        (this.sheet, this.table) = (sheet, table);
        names = [.. table.Columns.Where(column => column.Role == PlannedRole.Element).Select(column => column.Index).Distinct()];
        foreach (var row in table.Rows)
        {
            if (table.Arrangement != Arrangement.RatingPerRow)
            {
                places.TryAdd(row.Row, row);
                continue;
            }

            // Code and title stand in any order.
            var (code, title) = (Folding.Fold(row.Code), Folding.Fold(row.Title));
            words.TryAdd((code, title), row);
            words.TryAdd((title, code), row);
        }
    }

    /// <summary>Whether a row is of a table, where a column names the model of each.</summary>
    public static bool IsOf(PlannedTable table, SeenSheet sheet, int row) => table.Only is not var (column, text) || sheet[row, column].IsBlank
        || string.Equals(sheet[row, column].Text.Trim(), text, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the plan says of a row; null where it says nothing.</summary>
    public PlannedRow? At(int row)
    {
        if (table.Arrangement != Arrangement.RatingPerRow)
        {
            return places.GetValueOrDefault(row);
        }

        if (names.Length is 0 or > 2 || row < table.FirstRow || row > LastRow || !IsOf(table, sheet, row))
        {
            return null;
        }

        var said = (sheet[row, names[0]].Text, names.Length > 1 ? sheet[row, names[1]].Text : "");
        if (!known.TryGetValue(said, out var planned))
        {
            var (first, second) = (Folding.Fold(said.Item1), Folding.Fold(said.Item2));
            known.Add(said, planned = first.Length + second.Length == 0 ? null : words.GetValueOrDefault((first, second)));
        }

        return planned;
    }

    /// <summary>All rows of which the plan says something.</summary>
    public IEnumerable<(int Row, PlannedRow Planned)> All()
    {
        if (table.Arrangement != Arrangement.RatingPerRow)
        {
            foreach (var planned in table.Rows)
            {
                yield return (planned.Row, planned);
            }

            yield break;
        }

        for (var row = table.FirstRow; row <= LastRow; row++)
        {
            if (At(row) is { } planned)
            {
                yield return (row, planned);
            }
        }
    }

    /// <summary>The first row whose assessment has the row's element in a row above; null where each has its elements once.</summary>
    public int? FirstRepeated(Lexicon lexicon)
    {
        var keys = new RowKeys(sheet, table.Columns, lexicon, new Findings(Location.None), table.KeysContinue);
        var seen = new HashSet<(AssessmentKey, string)>();
        foreach (var (row, planned) in All())
        {
            if (planned is { Kind: PlannedRowKind.Element, Element: { } element } && keys.Read(row) is { } key && !seen.Add((key, element)))
            {
                return row;
            }
        }

        return null;
    }

    private int LastRow => Math.Min(table.LastRow ?? int.MaxValue, sheet.Rows - 1);
}
