using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Rows;

/// <summary>Reads from a row whose assessment it belongs to: community, id, date, horizon and stakeholder columns.</summary>
/// <param name="grid">The sheet.</param>
/// <param name="layout">Where the columns are.</param>
/// <param name="lexicon">Words of horizons and months.</param>
/// <param name="findings">Where unreadable cells are said.</param>
/// <param name="inherits">Whether a blank cell continues the one above, as group labels of long tables do.</param>
internal sealed class RowKeyReader(SheetGrid grid, Layout layout, Lexicon lexicon, Findings findings, bool inherits)
{
    private const int MostRows = 5_000;

    private readonly LayoutColumn[] columns =
        [.. layout.Columns.Where(column => column.Use is ColumnRole.Community or ColumnRole.CommunityKey or ColumnRole.Date or ColumnRole.Horizon or ColumnRole.Stakeholder)];

    private readonly Dictionary<string, ReadDate?> dates = new(StringComparer.Ordinal);
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> orders = [];
    private AssessmentKey last = AssessmentKey.None;

    /// <summary>Whether any column tells assessments apart.</summary>
    public bool Tells => columns.Length > 0;

    /// <summary>The key of a row; null where its horizon can't be read, which is said.</summary>
    public AssessmentKey? Read(int row)
    {
        var key = AssessmentKey.None;
        foreach (var column in columns)
        {
            var cell = grid.Seen(row, column.Index);
            var text = cell.Text.Trim();
            if (text.Length == 0 || cell.Kind == CellKind.Error || text == "#N/A")
            {
                key = inherits ? Inherit(key, column.Use) : key;
                continue;
            }

            switch (column.Use)
            {
                case ColumnRole.Community when lexicon.HorizonOf(Folding.Fold(text), out var exact) is { } said && exact:
                    key = key with { Horizon = said };
                    break;
                case ColumnRole.Community:
                    key = key with { Community = text };
                    break;
                case ColumnRole.CommunityKey:
                    key = key with { Id = text };
                    break;
                case ColumnRole.Stakeholder:
                    key = key with { Stakeholder = text };
                    break;
                case ColumnRole.Date:
                    key = key with { Date = ReadDate(cell, row, column.Index) };
                    break;
                case ColumnRole.Horizon when lexicon.HorizonOf(Folding.Fold(text), out _) is { } horizon:
                    key = key with { Horizon = horizon };
                    break;
                default:
                    findings.Add("unreadable-horizon", () => ContextDiagnostics.UnreadableHorizon(grid.Locate(row, column.Index), Shown.Short(text)));
                    return null;
            }
        }

        last = key;
        return key;
    }

    private AssessmentKey Inherit(AssessmentKey key, ColumnRole use) => use switch
    {
        ColumnRole.Community => key with { Community = last.Community },
        ColumnRole.CommunityKey => key with { Id = last.Id },
        ColumnRole.Stakeholder => key with { Stakeholder = last.Stakeholder },
        ColumnRole.Date => key with { Date = last.Date },
        _ => key with { Horizon = last.Horizon },
    };

    /// <summary>Whether the dates of a column show that days (1) or months (-1) come first.</summary>
    private int Order(int column)
    {
        if (!orders.TryGetValue(column, out var order))
        {
            var (days, months) = (0, 0);
            for (var row = layout.BodyFirst; row < Math.Min(grid.Rows, layout.BodyFirst + MostRows); row++)
            {
                var shown = grid[row, column] is { Kind: CellKind.Text } cell ? DateReader.OrderOf(cell.Text, lexicon) : 0;
                days += shown > 0 ? 1 : 0;
                months += shown < 0 ? 1 : 0;
            }

            orders.Add(column, order = (days > 0) == (months > 0) ? 0 : days > 0 ? 1 : -1);
        }

        return order;
    }

    private PartialDate? ReadDate(Cell cell, int row, int column)
    {
        ReadDate? read;
        if (cell.Kind is CellKind.Date)
        {
            read = DateReader.Read(cell, lexicon);
        }
        else if (!dates.TryGetValue(cell.Text, out read))
        {
            read = DateReader.Read(cell, lexicon);
            dates.Add(cell.Text, read);
        }

        if (read is null)
        {
            findings.Add("unreadable-date", () => ContextDiagnostics.UnreadableDate(grid.Locate(row, column), Shown.Short(cell.Text)));
        }
        else if (read.Value.Undecided && Order(column) is var order and not 0)
        {
            // Another date of the column shows which part is the day.
            var date = read.Value.Date;
            return order > 0 ? date : PartialDate.Of(date.Year, date.Day, date.Month);
        }
        else if (read.Value.Undecided && said.Add(cell.Text))
        {
            findings.Add("day-first", () => ContextDiagnostics.DayFirst(grid.Locate(row, column), cell.Text, read.Value.Date.ToString()));
        }

        return read?.Date;
    }
}
