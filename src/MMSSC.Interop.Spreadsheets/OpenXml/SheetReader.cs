using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Reads one sheet part from its start to its end.</summary>
internal sealed class SheetReader
{
    private readonly PartXml xml;
    private readonly SheetContent content;
    private readonly SheetBuilder sheet;
    private readonly CellReader cells;
    private readonly SheetColumns columns = new();
    private readonly GridRow row;
    private readonly ConditionReader conditions;

    private SheetReader(PartXml xml, SheetBuilder sheet, SheetContent content)
    {
        this.xml = xml;
        this.content = content;
        this.sheet = sheet;
        row = new GridRow(columns.Unwritten);
        cells = new CellReader(xml, content, sheet);
        conditions = new ConditionReader(xml, content.Styles, sheet);
    }

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="RefusedException">It passes a limit, or a place of it is given twice.</exception>
    /// <exception cref="System.Xml.XmlException">It is damaged.</exception>
    public static Sheet Read(PartXml xml, SheetBuilder sheet, bool hidden, SheetContent content, ICollection<Diagnostic> findings)
    {
        var reader = new SheetReader(xml, sheet, content);
        reader.ReadAll();
        return sheet.Build(hidden, findings);
    }

    private void ReadAll()
    {
        var next = 0;
        while (xml.Read())
        {
            if (!xml.IsElement)
            {
                continue;
            }

            switch (xml.Depth, xml.Name)
            {
                case (2, "col"):
                    columns.Read(xml, content.Styles, sheet.Limits.Columns);
                    break;
                case (2, "row"):
                    next = ReadRow(next) + 1;
                    break;
                case (2, "mergeCell") when CellReference.TryReadRange(xml["ref"], out var range):
                    sheet.Merge(range);
                    break;
                case ( > 0, "conditionalFormatting"):
                    conditions.Read();
                    break;
                default:
                    break;
            }
        }
    }

    private int ReadRow(int implied)
    {
        var index = Position(implied);
        var isHidden = xml.Flag("hidden");
        Cell? look = xml.Flag("customFormat") && content.Styles[xml.Number("s") ?? 0].Fill is var fill && fill != default ? Cell.Blank with { Fill = fill.Colour, Traits = fill.Traits } : null;
        if (xml.IsEmpty)
        {
            return index;
        }

        var depth = xml.Depth;
        var column = -1;
        row.Traits = isHidden ? CellTraits.Hidden : CellTraits.None;
        while (xml.ReadInside(depth))
        {
            if (xml.Depth == depth + 1 && xml.Name == "c")
            {
                column = ReadCell(index, column + 1, isHidden, look);
            }
        }

        if (index < sheet.Limits.Rows)
        {
            LeaveOut(column + 1, sheet.Limits.Columns, look);
            sheet.Close(index, row);
        }

        return index;
    }

    private int Position(int implied)
    {
        var text = xml["r"];
        if (text is null)
        {
            return implied;
        }

        // An address of the first column has the row's number checked and bounded in the one place that does so.
        return CellReference.TryRead("A" + text, out var row, out _) ? row : throw new InvalidDataException();
    }

    private int ReadCell(int index, int implied, bool isHidden, in Cell? rowLook)
    {
        var column = implied;
        if (xml["r"] is { } text && (!CellReference.TryRead(text, out var at, out column) || at != index))
        {
            throw new InvalidDataException();
        }

        var cell = cells.Read(index, column, isHidden || columns.IsHidden(column) ? CellTraits.Hidden : CellTraits.None);

        // Programs format rows and columns to the end of the grid; only content makes them count.
        if (column >= sheet.Limits.Columns)
        {
            return cell.IsBlank ? column : throw sheet.TooLarge(SheetBound.Columns, index, implied);
        }

        if (index >= sheet.Limits.Rows)
        {
            if (!cell.IsBlank)
            {
                sheet.NoteFar(index, column);
            }

            return column;
        }

        LeaveOut(implied, column, rowLook);
        if (row.IsTaken(column))
        {
            throw new InvalidDataException();
        }

        row.Put(column, cell);
        return column;
    }

    // Cells that the file leaves out look like their row or column.
    private void LeaveOut(int from, int to, in Cell? rowLook)
    {
        if (rowLook is not null || columns.HasFills)
        {
            row.PutBlank(from, to, rowLook);
        }
    }
}
