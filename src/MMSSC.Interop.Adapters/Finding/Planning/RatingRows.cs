using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Finding.Rows;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Files.Plans;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>
/// Plans the rows of a long table by the words that name their elements and not by their places, so that the plan holds for any number of
/// rows in any order. Only where that says the same of each row: the words alone settle the element, no assessment has an element
/// twice, nothing takes a rating back, and no row with a rating is left unread.
/// </summary>
internal sealed class RatingRows(TableScope scope, Layout layout, RatingColumns columns)
{
    private readonly SheetGrid grid = scope.Grid;
    private readonly ModelIndex index = scope.Evidence.Index;

    /// <summary>The table with a row for each rating; null where each row has to be listed.</summary>
    /// <param name="listed">The table with all rows listed.</param>
    /// <param name="rows">The same rows as they were found.</param>
    public PlannedTable? Of(PlannedTable listed, List<ElementRow> rows)
    {
        if (!listed.Columns.Any(column => column.Role is PlannedRole.Community or PlannedRole.CommunityId or PlannedRole.Date or PlannedRole.Horizon or PlannedRole.Stakeholder)
            || layout.NumberColumn >= 0 || Names(listed, rows) is not { } names)
        {
            return null;
        }

        var table = listed with { Arrangement = Arrangement.RatingPerRow, Rows = names };
        return HoldsFor(table, listed, rows) ? table : null;
    }

    /// <summary>The first row of each name; null where a row does not hold for others of its name, or where no element has several rows.</summary>
    private ImmutableArray<PlannedRow>? Names(PlannedTable listed, List<ElementRow> rows)
    {
        var names = new Dictionary<(string, string), (ElementRow Row, PlannedRow Planned)>();
        var elements = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, planned) = (rows[i], listed.Rows[i]);
            if (planned.IsSaid || planned.State != PlannedRowState.Holds)
            {
                return null;
            }

            if (row.Kind is RowKind.Element or RowKind.Group or RowKind.Heading)
            {
                elements += row.Kind == RowKind.Element ? 1 : 0;
                names.TryAdd((grid.Folded(planned.Code), grid.Folded(planned.Title)), (row, planned));
            }
            else if (columns.FirstFilled(row.Row) is not null || columns.HasFill(row.Row) || (row.Kind == RowKind.Below && listed.RowsBelow is not null))
            {
                return null;
            }
        }

        var shown = names.Keys.Select(name => CodeKey.Of(name.Item1)).ToHashSet(StringComparer.Ordinal);
        var first = names.Values.ToArray();
        return Array.TrueForAll(first, name => name.Row.Kind == RowKind.Heading || IsNamedByWords(name.Row, shown))
            && elements > first.Where(name => name.Row.Kind == RowKind.Element).DistinctBy(name => name.Planned.Element).Count()
            ? [.. first.Select(name => name.Planned)]
            : null;
    }

    /// <summary>Whether a row's own words settle its element wherever it stands: a title does, and a code that can't be another's that lost its zero.</summary>
    private bool IsNamedByWords(ElementRow row, HashSet<string> shown)
    {
        var choice = row.Choice;
        if (choice.HasBoth || !row.HasCode || choice.Decision is Decision.NearTitle or Decision.UnknownCode or Decision.LostZeroByTitle)
        {
            return true;
        }

        var said = index.Identify(grid.Folded(row.Row, row.CodeColumn));
        var key = CodeKey.Of(said.Code ?? grid.Folded(row.Row, row.CodeColumn));
        return choice.Decision == Decision.None && index.Find(key) == choice.Element && (index.Find(key + "0") is not { } longer || longer == choice.Element || shown.Contains(key + "0"));
    }

    /// <summary>Whether reading by names takes the rows that were found and no others.</summary>
    private bool HoldsFor(PlannedTable table, PlannedTable listed, List<ElementRow> rows)
    {
        var part = table with { FirstRow = layout.BodyFirst, LastRow = grid.Rows - 1 };
        var sheet = new SeenSheet(grid.Sheet);
        var named = new NamedRows(sheet, part);
        var next = 0;
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            var planned = next < rows.Count && rows[next].Row == row ? listed.Rows[next++] : null;
            var wanted = planned is { Kind: PlannedRowKind.Element or PlannedRowKind.Group or PlannedRowKind.Heading } ? planned : null;
            var found = named.At(row);
            if (found?.Kind != wanted?.Kind || found?.Element != wanted?.Element || (table.Only is null && grid.Sheet.OriginOf(row) - table.FirstRow != row - layout.BodyFirst))
            {
                return false;
            }
        }

        return named.FirstRepeated(scope.Lexicon) is null;
    }
}
