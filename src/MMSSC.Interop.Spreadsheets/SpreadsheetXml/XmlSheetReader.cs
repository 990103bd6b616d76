using System.Globalization;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.SpreadsheetXml;

/// <summary>Reads one sheet of XML Spreadsheet 2003.</summary>
internal sealed class XmlSheetReader(PartXml xml, XmlStyles styles, bool since1904, SheetBuilder sheet)
{
    private readonly GridBuilder grid = new(sheet);
    private readonly TextGatherer gatherer = new(sheet.Limits.CellCharacters);
    private readonly XmlConditions conditions = new(xml, sheet);
    private int nextRow;
    private int nextColumn;

    /// <summary>Reads the sheet that begins here; whether it is hidden.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    /// <exception cref="System.Xml.XmlException">It is damaged.</exception>
    public bool Read()
    {
        var isHidden = false;
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            switch (xml.Depth - depth, xml.Name)
            {
                case (2, "Column"):
                    ReadColumn();
                    break;
                case (2, "Row"):
                    ReadRow();
                    break;
                case (2, "Visible"):
                    gatherer.Clear();
                    xml.ReadText(gatherer);
                    isHidden = CellText.Trim(gatherer.Text) is "SheetHidden" or "SheetVeryHidden";
                    break;
                case (1, "ConditionalFormatting"):
                    conditions.Read();
                    break;
                default:
                    break;
            }
        }

        grid.Finish();
        return isHidden;
    }

    private void ReadColumn()
    {
        var first = Index() ?? nextColumn;
        var last = first + (Names.Number(xml, "Span", sheet.Limits.Columns) ?? 0);
        grid.SetColumns(first, last, StyleFill(), Names.Attribute(xml, "Hidden") == "1");
        nextColumn = last + 1;
    }

    private void ReadRow()
    {
        var row = Index() ?? nextRow;
        nextRow = Math.Min(row + 1 + (Names.Number(xml, "Span", CellReference.Beyond) ?? 0), CellReference.Beyond);
        grid.SetRow(row, StyleFill(), Names.Attribute(xml, "Hidden") == "1");
        var rowStyle = Names.Attribute(xml, "StyleID");
        var column = 0;
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Depth == depth + 1 && xml.Name == "Cell")
            {
                column = ReadCell(row, Index() ?? column, rowStyle);
            }
        }
    }

    private int? StyleFill() => Names.Attribute(xml, "StyleID") is { } style ? styles.Fill(style) : null;

    private int? Index() => Names.Number(xml, "Index", CellReference.Beyond) is { } index and > 0 ? index - 1 : null;

    private int ReadCell(int row, int column, string? rowStyle)
    {
        var own = Names.Attribute(xml, "StyleID");
        var style = own ?? rowStyle;
        var fill = style is null ? grid.FillOf(row, column) : styles.Fill(style);
        var traits = Names.Attribute(xml, "Formula") is null ? CellTraits.None : CellTraits.Formula;
        var across = Names.Number(xml, "MergeAcross", sheet.Limits.Columns) ?? 0;
        var down = Names.Number(xml, "MergeDown", sheet.Limits.Rows) ?? 0;
        if (across > 0 || down > 0)
        {
            grid.Merge(new(row, column, row + down, column + across));
        }

        var type = ReadData();
        if (type is null && traits == CellTraits.Formula)
        {
            sheet.NoteUnfilled(row, column);
        }

        grid.Put(row, column, Typed(type, styles.Format(style), fill, traits | (gatherer.IsCut ? CellTraits.Cut : CellTraits.None)));
        return Math.Min(column + 1 + across, CellReference.Beyond);
    }

    // The type of the value; null where there is none. Notes hold data too, deeper in the cell.
    private string? ReadData()
    {
        gatherer.Clear();
        string? type = null;
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Depth != depth + 1 || xml.Name != "Data")
            {
                xml.Leave();
                continue;
            }

            type = Names.Attribute(xml, "Type") ?? "String";
            var inner = xml.Enter();
            while (inner >= 0 && xml.Read() && xml.Depth > inner)
            {
                if (xml.IsText)
                {
                    xml.AddText(gatherer);
                }
            }
        }

        return type;
    }

    private Cell Typed(string? type, NumberFormat format, int? fill, CellTraits traits)
    {
        var text = CellText.Trim(gatherer.Text);
        return type switch
        {
            "Number" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => CellMaker.Number(number, format, since1904, fill, traits),
            "DateTime" when SerialDate.Parse(text, since1904) is { } day => new(CellKind.Date, SerialDate.Format(day, since1904) ?? text.ToString(), day, fill, traits),
            "Boolean" when text is "1" or "0" => CellMaker.Boolean(text is "1", fill, traits),
            "Error" or "Number" when !text.IsEmpty => CellMaker.Error(text.ToString(), fill, traits),
            _ => CellMaker.Text(text, sheet.Limits.CellCharacters, fill, traits),
        };
    }
}
