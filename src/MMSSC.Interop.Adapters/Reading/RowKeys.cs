using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Reads from a row whose assessment it belongs to, by the columns that a plan names for it.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="columns">The columns of the table.</param>
/// <param name="lexicon">Words of horizons and months.</param>
/// <param name="findings">Where unreadable cells are said.</param>
/// <param name="inherits">Whether a blank cell continues the one above.</param>
internal sealed class RowKeys(SeenSheet sheet, IEnumerable<PlannedColumn> columns, Lexicon lexicon, Findings findings, bool inherits)
{
    private const string NoAnswer = "#N/A";

    private readonly PlannedColumn[] columns =
        [
            .. columns.Where(column => column.Role is PlannedRole.Community or PlannedRole.CommunityId or PlannedRole.Date or PlannedRole.Horizon or PlannedRole.Stakeholder),
            .. PlannedColumn.TerritoriesOf(columns),
        ];

    private readonly Dictionary<int, (string Text, Territories Territories)> territories = [];

    private readonly Dictionary<string, ReadDate?> dates = new(StringComparer.Ordinal);
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private AssessmentKey last = AssessmentKey.None;

    /// <summary>Whether any column tells assessments apart.</summary>
    public bool Tells => columns.Length > 0;

    /// <summary>The key of a row; null where its horizon can't be read, which is said.</summary>
    public AssessmentKey? Read(int row)
    {
        var key = AssessmentKey.None;
        foreach (var column in columns)
        {
            var cell = sheet.Seen(row, column.Index);
            var text = cell.Text.Trim();
            if (text.Length == 0 || cell.Kind == CellKind.Error || text == NoAnswer)
            {
                key = inherits ? Inherit(key, column) : key;
                continue;
            }

            if (Read(key, column, cell, row) is not { } read)
            {
                findings.Add("unreadable-horizon", () => ContextDiagnostics.UnreadableHorizon(sheet.Locate(row, column.Index), Shown.Short(text)));
                return null;
            }

            key = read;
        }

        last = key;
        return key;
    }

    /// <summary>The key with what a cell says; null where it is not a horizon.</summary>
    private AssessmentKey? Read(AssessmentKey key, PlannedColumn column, in Cell cell, int row)
    {
        var text = cell.Text.Trim();
        return column.Role switch
        {
            PlannedRole.Community when lexicon.HorizonOf(Folding.Fold(text), out var exact) is { } said && exact => key with { Horizon = said },
            PlannedRole.Community => key with { Community = text },
            PlannedRole.CommunityId => key with { Id = text },
            PlannedRole.Stakeholder => key with { Stakeholder = text },
            PlannedRole.Date => key with { Date = DateOf(cell, row, column) },
            PlannedRole.Territory => key with { Territories = key.Territories.Within(TerritoryOf(column, text)) },
            _ => lexicon.HorizonOf(Folding.Fold(text), out _) is { } horizon ? key with { Horizon = horizon } : null,
        };
    }

    private Territories TerritoryOf(PlannedColumn column, string text)
    {
        // Most rows of a table repeat the one above.
        if (!territories.TryGetValue(column.Index, out var known) || known.Text != text)
        {
            territories[column.Index] = known = (text, Territories.Parse(text));
        }

        return known.Territories;
    }

    private AssessmentKey Inherit(AssessmentKey key, PlannedColumn column) => column.Role switch
    {
        PlannedRole.Community => key with { Community = last.Community },
        PlannedRole.CommunityId => key with { Id = last.Id },
        PlannedRole.Stakeholder => key with { Stakeholder = last.Stakeholder },
        PlannedRole.Date => key with { Date = last.Date },
        PlannedRole.Territory => key with { Territories = key.Territories.Within(territories.TryGetValue(column.Index, out var above) ? above.Territories : Territories.None) },
        _ => key with { Horizon = last.Horizon },
    };

    private PartialDate? DateOf(Cell cell, int row, PlannedColumn column)
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

        if (read is not { } found)
        {
            findings.Add("unreadable-date", () => ContextDiagnostics.UnreadableDate(sheet.Locate(row, column.Index), Shown.Short(cell.Text)));
            return null;
        }

        if (found.Undecided && column.DateOrder == DateOrder.MonthFirst)
        {
            return PartialDate.Of(found.Date.Year, found.Date.Day, found.Date.Month);
        }

        if (found.Undecided && column.DateOrder == DateOrder.Unknown && said.Add(cell.Text))
        {
            findings.Add("day-first", () => ContextDiagnostics.DayFirst(sheet.Locate(row, column.Index), cell.Text, found.Date.ToString()));
        }

        return found.Date;
    }
}
