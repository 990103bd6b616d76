using MMSSC.Interop.Adapters.Tabular.Package;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Tabular.OpenXml;

/// <summary>Reads one sheet part from its start to its end.</summary>
internal sealed class SheetReader
{
    private readonly PartXml xml;
    private readonly string name;
    private readonly SheetContent content;
    private readonly ReadLimits limits;
    private readonly CellReader cells;
    private readonly SheetColumns columns = new();
    private readonly RowBuffer row = new();
    private readonly SheetRows rows = new();
    private readonly ConditionReader conditions;
    private List<MergedRange>? merges;

    private SheetReader(PartXml xml, string name, SheetContent content)
    {
        this.xml = xml;
        this.name = name;
        this.content = content;
        limits = content.Budget.Limits;
        cells = new CellReader(xml, content, At);
        conditions = new ConditionReader(xml, content.Styles, limits.Columns);
    }

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="RefusedException">It passes a limit, or a place of it is given twice.</exception>
    /// <exception cref="System.Xml.XmlException">It is damaged.</exception>
    public static Sheet Read(PartXml xml, string name, bool hidden, SheetContent content, ICollection<Diagnostic> findings)
    {
        var reader = new SheetReader(xml, name, content);
        reader.ReadAll();
        reader.conditions.Formats.Apply(reader.rows, reader.At, findings);
        reader.cells.Report(findings);
        return new Sheet(content.FileName, WorkbookKind.OpenXml, name, hidden, reader.rows.Take(), reader.merges is { } merges ? [.. merges] : [], lines: null);
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
                    columns.Read(xml, content.Styles, limits.Columns);
                    break;
                case (2, "row"):
                    next = ReadRow(next) + 1;
                    break;
                case (2, "mergeCell") when CellReference.TryReadRange(xml["ref"], out var range):
                    Take(range);
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

        if (column >= limits.Columns)
        {
            throw TooLarge(SheetBound.Columns, limits.Columns, index, implied);
        }

        var isColumnHidden = columns.IsHidden(column);
        var cell = cells.Read(index, column, isHidden || isColumnHidden ? CellTraits.Hidden : CellTraits.None);

        // Programs format rows to the end of the grid; only content makes a row count.
        if (index >= limits.Rows)
        {
            return cell.IsBlank ? column : throw TooLarge(SheetBound.Rows, limits.Rows, index, column);
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

        if (!content.Budget.TakePlaces(row.Length))
        {
            throw TooLarge(SheetBound.Places, limits.Places, index, 0);
        }

        if (!rows.Put(index, row.Take()))
        {
            throw new InvalidDataException();
        }
    }

    private void Take(MergedRange range)
    {
        // Merged columns and rows reach to the end of the grid; only what lies over cells that were read is kept.
        var kept = range with { LastRow = Math.Min(range.LastRow, rows.Count - 1), LastColumn = Math.Min(range.LastColumn, rows.Widest - 1) };
        var area = (kept.LastRow - kept.FirstRow + 1L) * (kept.LastColumn - kept.FirstColumn + 1L);
        if (kept.LastRow < kept.FirstRow || kept.LastColumn < kept.FirstColumn || area < 2)
        {
            return;
        }

        // Ranges that overlap without end would cost their readers more than the cells do.
        if (area > limits.Places || !content.Budget.TakePlaces((int)area))
        {
            throw TooLarge(SheetBound.Places, limits.Places, range.FirstRow, range.FirstColumn);
        }

        (merges ??= []).Add(kept);
    }

    private Location At(int index, int column) => Location.InSheet(content.FileName, name, Sheet.Address(index, column));

    private RefusedException TooLarge(SheetBound bound, long limit, int index, int column) =>
        new(SheetDiagnostics.SheetTooLarge(At(index, column), bound, limit), isPartOnly: true);
}
