using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Rows;

/// <summary>What a row of a long table is.</summary>
internal enum RowKind
{
    /// <summary>Nothing stands in it.</summary>
    Blank,

    /// <summary>A row of a rated element.</summary>
    Element,

    /// <summary>A heading: an element that is not rated itself.</summary>
    Group,

    /// <summary>The table's heading once more.</summary>
    Heading,

    /// <summary>A sum, a mean or a count of levels.</summary>
    Total,

    /// <summary>A row below an element that the model does not list: its code extends the element's, or it has none.</summary>
    Below,

    /// <summary>A row that names no element.</summary>
    Unknown,
}

/// <summary>A row of a long table.</summary>
/// <param name="Row">Row of the sheet, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Choice">The element and what was decided; for rows below an element, that element.</param>
/// <param name="CodeColumn">Where the code stands, or what stands for it.</param>
/// <param name="HasCode">Whether a code stands in the row.</param>
internal sealed record ElementRow(int Row, RowKind Kind, NamedElement Choice, int CodeColumn, bool HasCode);

/// <summary>Names the element of each row of a long table, from the top.</summary>
internal sealed class ElementRows
{
    private readonly SheetGrid grid;
    private readonly ModelIndex index;
    private readonly Layout layout;
    private readonly Lexicon lexicon;
    private readonly ElementChooser chooser;
    private readonly SummaryRows summary;
    private readonly ModelCells cells;
    private readonly int[] elementColumns;
    private readonly int groupColumn;
    private readonly int partColumn;
    private Element? current;

    public ElementRows(SheetGrid grid, ModelIndex index, ModelCells cells, Layout layout, Lexicon lexicon, Trust trust)
    {
        this.grid = grid;
        this.index = index;
        this.cells = cells;
        summary = new(grid, cells);
        this.layout = layout;
        this.lexicon = lexicon;
        elementColumns = ElementColumnsOf(layout);
        groupColumn = layout.First(ColumnUse.Group)?.Index ?? -1;
        partColumn = PartColumn();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var order = new CodeOrder();
        for (var row = layout.BodyFirst; row < grid.Rows && layout.CodeColumn >= 0; row++)
        {
            var key = CodeKey.Of(grid.Folded(row, layout.CodeColumn));
            shown.Add(key);
            order.Next(key);
        }

        chooser = new(index, lexicon, trust, shown, order.IsOrdered);
    }

    /// <summary>Whether a row holds a part of an element, such as a sub-indicator, whose element stands only in the first of its rows.</summary>
    private bool IsPart(int row) => partColumn >= 0 && !grid[row, partColumn].IsBlank;

    /// <summary>
    /// The column of the parts of elements: filled in nearly all rows that have a rating and name no element, where these are no few;
    /// -1 where there is none.
    /// </summary>
    private int PartColumn()
    {
        var ratings = layout.Of(ColumnUse.Rating).ToArray();
        var filled = new int[grid.Columns];
        var (rated, nameless) = (0, 0);
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            if (!Array.Exists(ratings, column => !grid[row, column.Index].IsBlank || grid[row, column.Index].Fill is not null))
            {
                continue;
            }

            rated++;
            if (!Array.TrueForAll(elementColumns, column => grid[row, column].IsBlank) || (layout.TitleColumn >= 0 && !grid[row, layout.TitleColumn].IsBlank))
            {
                continue;
            }

            nameless++;
            for (var column = layout.Span.First; column < grid.Sheet.Rows[row].Length; column++)
            {
                filled[column] += grid[row, column].IsBlank ? 0 : 1;
            }
        }

        if (nameless < Thresholds.FewestParts || nameless * 4 < rated)
        {
            return -1;
        }

        var found = 0;
        while (found < filled.Length && (filled[found] < Thresholds.Surely * nameless || IsUsed(found)))
        {
            found++;
        }

        return found < filled.Length ? found : -1;
    }

    private bool IsUsed(int index) => layout.Columns.Any(column => column.Index == index && column.Use is not (ColumnUse.None or ColumnUse.Note or ColumnUse.LeftOut));

    /// <summary>The column of codes first.</summary>
    private static int[] ElementColumnsOf(Layout layout)
    {
        var columns = new List<int>();
        foreach (var column in layout.Columns)
        {
            if (column.Use == ColumnUse.Element && column.Index != layout.TitleColumn)
            {
                columns.Insert(column.Index == layout.CodeColumn ? 0 : columns.Count, column.Index);
            }
        }

        return [.. columns];
    }

    /// <summary>Reads the next row.</summary>
    public ElementRow Read(int row)
    {
        if (grid.IsBlank(row) || IsHeading(row))
        {
            summary.Next(row, namesRated: false);
            return new(row, grid.IsBlank(row) ? RowKind.Blank : RowKind.Heading, NamedElement.None, CodeColumn(row), false);
        }

        var column = CodeColumn(row);
        var cell = grid[row, column];
        var code = Words(row, column);
        if (layout.NumberColumn >= 0)
        {
            code = ElementColumns.Numbered(grid, index, row, groupColumn, layout.NumberColumn) ?? "";
            cell = new(CellKind.Text, code, 0, null, CellTraits.None);
        }

        var title = layout.TitleColumn >= 0 ? Words(row, layout.TitleColumn) : "";
        var identity = index.Identify(code);
        var hasCode = code.Length > 0 && (identity.Code is not null || (layout.TitleColumn >= 0 && layout.CodeColumn >= 0));
        var byTitle = title.Length > 0 ? index.Identify(title).Element : null;
        var parent = identity.Element is null ? Extended(identity.Code ?? code) : null;

        // The number in a title such as "Indicator 1" is not an area's code where the code is a sub-indicator's.
        var exact = identity.Element ?? (byTitle is { Scale: null } && parent is not null ? null : byTitle);
        if (summary.Next(row, exact is { Scale: not null }))
        {
            return new(row, RowKind.Total, NamedElement.None, column, hasCode);
        }

        if (exact is null && (IsTotal(row) || IsLegend(row)))
        {
            summary.Close();
            return new(row, RowKind.Total, NamedElement.None, column, hasCode);
        }

        if (exact is null && parent is not null)
        {
            current = parent;
            return new(row, RowKind.Below, new(parent, Decision.None, cell.Text), column, true);
        }

        if (code.Length == 0 && title.Length == 0 && current is not null && IsPart(row))
        {
            return new(row, RowKind.Below, new(current, Decision.None, ""), column, true);
        }

        var choice = code.Length == 0 && title.Length == 0 ? NamedElement.None : Shown(chooser.Next(cell, code, title), row, column);
        if (choice.Element is null)
        {
            var unnumbered = choice.Decision == Decision.None && !hasCode && title.Length > 0 && current is not null && layout.CodeColumn >= 0;
            return unnumbered
                ? new(row, RowKind.Below, new(current, Decision.None, title), column, false)
                : new(row, RowKind.Unknown, choice, column, hasCode);
        }

        current = choice.Element.Scale is null ? null : choice.Element;
        if (current is not null && IsPart(row))
        {
            // The first part stands in the row that names the element.
            return new(row, RowKind.Below, choice, column, true);
        }

        return new(row, choice.Element.Scale is null ? RowKind.Group : RowKind.Element, choice, column, hasCode);
    }

    /// <summary>The folded text; what is nothing but punctuation stays as it is, for it is not blank.</summary>
    private string Words(int row, int column)
    {
        var text = grid[row, column].Text;
        var folded = grid.Folded(text);
        return folded.Length > 0 ? folded : text.Trim();
    }

    /// <summary>The choice with the texts as people see them; it was made on their folded forms.</summary>
    private NamedElement Shown(NamedElement choice, int row, int column)
    {
        var code = layout.NumberColumn >= 0 ? choice.Shown : grid[row, column].Text.Trim();
        var title = layout.TitleColumn >= 0 && !grid[row, layout.TitleColumn].IsBlank ? grid[row, layout.TitleColumn].Text.Trim() : code;
        return choice with
        {
            Shown = choice.Decision == Decision.NearTitle ? title : code,
            Title = choice.Title.Length > 0 ? title : "",
            UnknownTitle = choice.UnknownTitle is null ? null : title,
        };
    }

    /// <summary>The first column that names something in this row.</summary>
    private int CodeColumn(int row)
    {
        foreach (var column in elementColumns)
        {
            if (!grid[row, column].IsBlank)
            {
                return column;
            }
        }

        return layout.CodeColumn >= 0 ? layout.CodeColumn : Math.Max(0, layout.TitleColumn);
    }

    /// <summary>The rated element whose code the text extends by one more part, such as 1.1 for 1.1.2 or 1.1.a.</summary>
    private Element? Extended(string code)
    {
        var key = CodeKey.Of(code);
        for (var dot = key.LastIndexOf('.'); dot > 0; dot = key.LastIndexOf('.', dot - 1))
        {
            // The lost part must look like a part of a code: a number or one letter.
            if (key.Length - dot - 1 > 3 && key.IndexOf('.', dot + 1) < 0)
            {
                return null;
            }

            if (index.Find(key[..dot]) is { Scale: not null, IsLeaf: true } element)
            {
                return element;
            }
        }

        return null;
    }

    private bool IsTotal(int row)
    {
        foreach (var cell in grid.Sheet.Rows[row])
        {
            if (!cell.IsBlank)
            {
                return lexicon.IsTotal(grid.Folded(cell.Text));
            }
        }

        return false;
    }

    /// <summary>Whether nothing stands in the row but level words where elements are named, each in its level's own colour.</summary>
    private bool IsLegend(int row)
    {
        var words = 0;
        for (var column = 0; column < grid.Sheet.Rows[row].Length; column++)
        {
            var cell = grid[row, column];
            if (cell.IsBlank)
            {
                continue;
            }

            var isNamed = column == layout.CodeColumn || column == layout.TitleColumn || Array.IndexOf(elementColumns, column) >= 0;
            if (!isNamed || cells.Read(cell.FillOnly(), null).Level is not { } level || cells.Read(cell with { Fill = null, Look = null }, null).Level != level)
            {
                return false;
            }

            words++;
        }

        return words > 0;
    }

    /// <summary>Whether the row repeats the table's heading, as printed pages do.</summary>
    private bool IsHeading(int row)
    {
        if (layout.HeaderLast < 0)
        {
            return false;
        }

        var same = 0;
        foreach (var column in layout.Columns)
        {
            var here = grid.Folded(row, column.Index);
            if (here != grid.Folded(layout.HeaderLast, column.Index))
            {
                return false;
            }

            same += here.Length > 0 ? 1 : 0;
        }

        return same >= 2;
    }
}
