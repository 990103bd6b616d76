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
    private readonly PartRows parts;
    private readonly int[] keyColumns;
    private readonly string[] keys;
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
        parts = new(grid, layout, elementColumns);
        keyColumns = [.. layout.Columns.Where(column => column.Use is ColumnUse.Community or ColumnUse.CommunityKey or ColumnUse.Horizon or ColumnUse.Stakeholder || (column.Use is ColumnUse.Date or ColumnUse.Territory && Recurs(column.Index))).Select(column => column.Index)];
        keys = [.. keyColumns.Select(_ => "")];
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
        var column = CodeColumn(row);
        if (grid.IsBlank(row) || IsHeading(row))
        {
            summary.Next(row, namesRated: false);
            return new(row, grid.IsBlank(row) ? RowKind.Blank : RowKind.Heading, NamedElement.None, column, false);
        }

        var said = Said(row, column);
        if (SumsUp(row, said.Named))
        {
            return new(row, RowKind.Total, NamedElement.None, column, said.HasCode);
        }

        if (said is { Named: null, Extended: { } extended })
        {
            current = extended;
            return new(row, RowKind.Below, new(extended, Decision.None, said.Cell.Text), column, true);
        }

        if (said.IsNameless)
        {
            return current is not null && parts.Has(row)
                ? new(row, RowKind.Below, new(current, Decision.None, ""), column, true)
                : new(row, RowKind.Unknown, NamedElement.None, column, said.HasCode);
        }

        TurnToAssessment(row);
        var choice = Shown(chooser.Next(said.Cell, said.Code, said.Title), row, column);
        return choice.Element is null ? Unnamed(row, column, said, choice) : Named(row, column, said.HasCode, choice, choice.Element);
    }

    /// <summary>Whether the values of a column come again: a day of its own in each row is when the row was filled in, and tells no assessment.</summary>
    private bool Recurs(int column)
    {
        var (filled, distinct) = (0, new HashSet<string>(StringComparer.Ordinal));
        for (var row = layout.BodyFirst; row < grid.Rows; row++)
        {
            if (!grid[row, column].IsBlank)
            {
                filled++;
                distinct.Add(grid[row, column].Text);
            }
        }

        return 2 * distinct.Count <= filled;
    }

    /// <summary>Each assessment has the order of its own rows; a blank cell continues the one above.</summary>
    private void TurnToAssessment(int row)
    {
        if (keyColumns.Length == 0)
        {
            return;
        }

        for (var i = 0; i < keyColumns.Length; i++)
        {
            keys[i] = grid.Seen(row, keyColumns[i]).Text is { Length: > 0 } text ? text : keys[i];
        }

        chooser.TurnTo(string.Join('\n', keys));
    }

    /// <summary>What the cells of a row say that name its element.</summary>
    private RowText Said(int row, int column)
    {
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
        var extended = identity.Element is null ? Extended(identity.Code ?? code) : null;

        // The number in a title such as "Indicator 1" is not an area's code where the code is a sub-indicator's.
        var named = identity.Element ?? (byTitle is { Scale: null } && extended is not null ? null : byTitle);
        return new(cell, code, title, hasCode, named, extended);
    }

    /// <summary>Whether a row is a total or a legend, by its numbers or by its words.</summary>
    private bool SumsUp(int row, Element? named)
    {
        if (summary.Next(row, named is { Scale: not null }))
        {
            return true;
        }

        if (named is not null || !(IsTotal(row) || IsLegend(row)))
        {
            return false;
        }

        summary.Close();
        return true;
    }

    /// <summary>A row without an element: where codes stand, one that has a title only goes with the element above.</summary>
    private ElementRow Unnamed(int row, int column, in RowText said, NamedElement choice) =>
        choice.Decision == Decision.None && !said.HasCode && said.Title.Length > 0 && current is not null && layout.CodeColumn >= 0
            ? new(row, RowKind.Below, new(current, Decision.None, said.Title), column, false)
            : new(row, RowKind.Unknown, choice, column, said.HasCode);

    private ElementRow Named(int row, int column, bool hasCode, NamedElement choice, Element element)
    {
        if (element.Scale is null)
        {
            current = null;
            return new(row, RowKind.Group, choice, column, hasCode);
        }

        current = element;

        // The first part stands in the row that names the element.
        return parts.Has(row) ? new(row, RowKind.Below, choice, column, true) : new(row, RowKind.Element, choice, column, hasCode);
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

    /// <summary>What a row says of its element.</summary>
    /// <param name="Cell">The cell of the code, or of the code that group and number make.</param>
    /// <param name="Code">Its folded text.</param>
    /// <param name="Title">The folded title; empty where there is none or it shares the code's cell.</param>
    /// <param name="HasCode">Whether a code stands in the row.</param>
    /// <param name="Named">The element of exactly that code or title.</param>
    /// <param name="Extended">The element whose code the row's extends.</param>
    private readonly record struct RowText(Cell Cell, string Code, string Title, bool HasCode, Element? Named, Element? Extended)
    {
        public bool IsNameless => Code.Length == 0 && Title.Length == 0;
    }
}
