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
    private readonly RowBuffer row = new();
    private readonly ConditionReader conditions;

    private SheetReader(PartXml xml, string name, IReadOnlyCollection<CellNote> notes, SheetContent content)
    {
        this.xml = xml;
        this.content = content;
        sheet = new SheetBuilder(content.FileName, WorkbookKind.OpenXml, name, content.Budget) { Notes = notes };
        cells = new CellReader(xml, content, sheet);
        conditions = new ConditionReader(xml, content.Styles, sheet);
    }

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="RefusedException">It passes a limit, or a place of it is given twice.</exception>
    /// <exception cref="System.Xml.XmlException">It is damaged.</exception>
    public static Sheet Read(PartXml xml, string name, bool hidden, IReadOnlyCollection<CellNote> notes, SheetContent content, ICollection<Diagnostic> findings)
    {
        var reader = new SheetReader(xml, name, notes, content);
        reader.ReadAll();
        return reader.sheet.Build(hidden, findings);
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
        var fill = xml.Flag("customFormat") ? content.Styles.Fill(xml.Number("s") ?? 0) : null;
        if (xml.IsEmpty)
        {
            return index;
        }

        var depth = xml.Depth;
        var column = -1;
        while (xml.ReadInside(depth))
        {
            if (xml.Depth == depth + 1 && xml.Name == "c")
            {
                column = ReadCell(index, column + 1, isHidden, fill);
            }
        }

        Close(index);
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

    private int ReadCell(int index, int implied, bool isHidden, int? rowFill)
    {
        var column = implied;
        if (xml["r"] is { } text && (!CellReference.TryRead(text, out var at, out column) || at != index))
        {
            throw new InvalidDataException();
        }

        if (column >= sheet.Limits.Columns)
        {
            throw sheet.TooLarge(SheetBound.Columns, index, implied);
        }

        var isColumnHidden = columns.IsHidden(column);
        var cell = cells.Read(index, column, isHidden || isColumnHidden ? CellTraits.Hidden : CellTraits.None);

        // Programs format rows to the end of the grid; only content makes a row count.
        if (index >= sheet.Limits.Rows)
        {
            return cell.IsBlank ? column : throw sheet.TooLarge(SheetBound.Rows, index, column);
        }

        FillGap(column, rowFill);
        if (!row[column].IsBlank)
        {
            throw new InvalidDataException();
        }

        row.Put(column, cell);
        return column;
    }

    // Cells that the file leaves out look like their row or column.
    private void FillGap(int column, int? rowFill)
    {
        if (rowFill is null && !columns.HasFills)
        {
            return;
        }

        for (var gap = row.Length; gap < column; gap++)
        {
            if ((rowFill ?? columns.Fill(gap)) is { } fill)
            {
                row.Put(gap, Cell.Blank with { Fill = fill, Traits = columns.IsHidden(gap) ? CellTraits.Hidden : CellTraits.None });
            }
        }
    }

    private void Close(int index)
    {
        if (row.Length == 0)
        {
            return;
        }

        sheet.Put(index, row.Take());
    }
}
