using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>Reads one table of a spreadsheet from its start to its end (OpenDocument 1.3 part 3, 9.1).</summary>
internal sealed class DocumentTableReader
{
    private readonly PartXml xml;
    private readonly DocumentStyles styles;
    private readonly SheetBuilder sheet;
    private readonly DocumentColumns columns;
    private readonly DocumentCellReader cells;
    private readonly DocumentConditions conditions;
    private readonly GridRow row;
    private readonly List<MergedRange> spans = [];
    private int next;

    private DocumentTableReader(PartXml xml, DocumentStyles styles, SheetBuilder sheet)
    {
        this.xml = xml;
        this.styles = styles;
        this.sheet = sheet;
        columns = new DocumentColumns(styles, sheet.Limits.Columns);
        row = new GridRow(columns.Unwritten);
        cells = new DocumentCellReader(xml, styles.Fonts, sheet);
        conditions = new DocumentConditions(xml, styles, sheet);
    }

    /// <summary>Reads the table that begins here.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    /// <exception cref="System.Xml.XmlException">It is damaged.</exception>
    public static Sheet Read(PartXml xml, DocumentStyles styles, SheetBuilder sheet, ICollection<Diagnostic> findings)
    {
        var hidden = styles.HidesTable(xml["style-name", Spaces.Table]);
        var reader = new DocumentTableReader(xml, styles, sheet);
        reader.ReadAll();
        return sheet.Build(hidden, findings);
    }

    private void ReadAll()
    {
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "table-column":
                    columns.Read(xml);
                    break;
                case "table-row":
                    ReadRow();
                    break;
                case "conditional-formats":
                    conditions.Read();
                    break;
                case "table-row-group" or "table-rows" or "table-header-rows" or "table-column-group" or "table-columns" or "table-header-columns":
                    break;
                default:
                    // Drawings, forms and names may hold tables of their own.
                    xml.Leave();
                    break;
            }
        }

        foreach (var span in spans)
        {
            sheet.Merge(span);
        }

        conditions.Finish();
    }

    private void ReadRow()
    {
        var repeat = Repeats.Read(xml, "number-rows-repeated", CellReference.Beyond);
        var isHidden = Repeats.IsHidden(xml);
        var style = xml["default-cell-style-name", Spaces.Table];
        var depth = xml.Enter();
        var column = 0;
        var hasContent = false;
        row.Traits = isHidden ? CellTraits.Hidden : CellTraits.None;
        while (xml.ReadInside(depth))
        {
            if (xml.Depth == depth + 1 && xml.Name is "table-cell" or "covered-table-cell")
            {
                column += ReadCell(column, repeat, isHidden, style, ref hasContent);
            }
        }

        Close(repeat, hasContent);
    }

    private int ReadCell(int column, int rows, bool isHidden, string? rowStyle, ref bool hasContent)
    {
        var repeat = Repeats.Read(xml, "number-columns-repeated", CellReference.Beyond);
        var style = xml["style-name", Spaces.Table] ?? rowStyle;
        var own = style is null ? null : styles.Look(style);
        KeepSpan(column);
        var isUnseen = isHidden || xml.Name == "covered-table-cell" || columns.IsHidden(column);
        var cell = cells.Read(next, column, own ?? columns.Look(column), isUnseen ? CellTraits.Hidden : CellTraits.None);
        if (cell.IsBlank)
        {
            PutBlank(column, repeat, cell, own);
        }
        else if (column + repeat > sheet.Limits.Columns)
        {
            throw sheet.TooLarge(SheetBound.Columns, next, Math.Min(column, sheet.Limits.Columns));
        }
        else if (next >= sheet.Limits.Rows)
        {
            NoteFar(column, repeat, rows);
        }
        else
        {
            hasContent = true;
            Put(column, repeat, rows, cell, own);
        }

        return repeat;
    }

    private void PutBlank(int column, int repeat, in Cell cell, DocumentLook? own)
    {
        if (own is not null || columns.HasFills)
        {
            // Its colour is seen across what covers it, as in the other forms; the row says what is hidden with it, and its columns.
            row.PutBlank(column, (int)Math.Min((long)column + repeat, sheet.Limits.Columns), own is null ? null : cell with { Traits = cell.Traits & ~CellTraits.Hidden });
        }
    }

    private void Put(int column, int repeat, int rows, in Cell cell, DocumentLook? own)
    {
        for (var at = column; at < column + repeat; at++)
        {
            var look = own ?? columns.Look(at);
            var placed = cell with { Fill = look.Colour, Traits = columns.IsHidden(at) ? cell.Traits | CellTraits.Hidden : cell.Traits };
            row.Put(at, placed);
            if (at > column)
            {
                sheet.Count(placed, next, at);
            }

            if (look.Maps.Count > 0)
            {
                conditions.Note(look, next, next + Math.Min(rows, sheet.Limits.Rows) - 1, at);
            }
        }
    }

    private void NoteFar(int column, int repeat, int rows)
    {
        for (var (at, end) = (0L, (long)repeat * rows); at < end; at++)
        {
            sheet.NoteFar(next, column);
        }
    }

    private void KeepSpan(int column)
    {
        var (width, height) = (Repeats.Read(xml, "number-columns-spanned", sheet.Limits.Columns), Repeats.Read(xml, "number-rows-spanned", sheet.Limits.Rows));
        if (width > 1 || height > 1)
        {
            spans.Add(new(next, column, next + height - 1, column + width - 1));
        }
    }

    private void Close(int repeat, bool hasContent)
    {
        var first = next;
        next = Math.Min(next + repeat, CellReference.Beyond);
        if (hasContent && next > sheet.Limits.Rows)
        {
            throw sheet.TooLarge(SheetBound.Rows, Math.Min(first, sheet.Limits.Rows), 0);
        }

        if (first >= sheet.Limits.Rows)
        {
            row.Clear();
            return;
        }

        var taken = sheet.Close(first, row);

        for (var index = first + 1; taken.Length > 0 && index < next && (hasContent || index <= sheet.RowEnd); index++)
        {
            for (var column = 0; column < taken.Length; column++)
            {
                if (!taken[column].IsBlank)
                {
                    sheet.Count(taken[column], index, column);
                }
            }

            // Conditional formats may colour each on its own.
            sheet.PutUnlessFar(index, [.. taken], hasContent);
        }
    }
}
