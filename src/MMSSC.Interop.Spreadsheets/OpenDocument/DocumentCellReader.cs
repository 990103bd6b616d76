using System.Globalization;
using System.Xml;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>Reads one cell element (OpenDocument 1.3 part 3, 9.1.4 and 19.385).</summary>
internal sealed class DocumentCellReader(PartXml xml, SheetBuilder sheet)
{
    private static readonly NumberFormat percent = new("0%");
    private static readonly NumberFormat finePercent = new("0.00%");

    private readonly TextGatherer gatherer = new(sheet.Limits.CellCharacters);

    /// <summary>Reads the cell that begins here; stands at its end afterwards.</summary>
    /// <param name="row">Its row, from 0.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="look">What it looks like.</param>
    /// <param name="traits">Traits that come from where it stands.</param>
    public Cell Read(int row, int column, DocumentLook look, CellTraits traits)
    {
        var kind = xml["value-type", Spaces.Office];
        var isError = xml["value-type", Spaces.Calc] == "error";
        var value = kind switch
        {
            "date" => xml["date-value", Spaces.Office],
            "time" => xml["time-value", Spaces.Office],
            "boolean" => xml["boolean-value", Spaces.Office],
            "string" => xml["string-value", Spaces.Office],
            _ => xml["value", Spaces.Office],
        };
        if (xml["formula", Spaces.Table] is not null)
        {
            traits |= CellTraits.Formula;
            if (kind is null)
            {
                sheet.NoteUnfilled(row, column);
            }
        }

        ReadParagraphs();
        var cell = isError ? new Cell(CellKind.Error, CellText.Trim(gatherer.Text).ToString(), 0, look.Colour, traits) : Typed(kind, value, look, traits);
        if (!cell.IsBlank)
        {
            sheet.Count(cell, row, column);
        }

        return cell;
    }

    private Cell Typed(string? kind, string? value, DocumentLook look, CellTraits traits)
    {
        switch (kind)
        {
            case "float" or "currency" or "percentage" when value is not null:
                return Number(value, kind, look, traits);
            case "date" when value is not null && SerialDate.Parse(value, since1904: false) is { } day:
                return new(CellKind.Date, SerialDate.Format(day, since1904: false) ?? value, day, look.Colour, traits);
            case "time" when Duration(value) is { } time:
                return new(CellKind.Date, SerialDate.FormatElapsed(time) ?? value!, time, look.Colour, traits);
            case "boolean" when value is "true" or "false":
                var isTrue = value == "true";
                return new(CellKind.Boolean, isTrue ? "TRUE" : "FALSE", isTrue ? 1 : 0, look.Colour, traits);
            default:
                return Text(value, look.Colour, traits);
        }
    }

    private Cell Text(string? value, int? fill, CellTraits traits)
    {
        // The attribute stands for texts that cells show in another form, or not at all.
        if (gatherer.Text.IsEmpty && value is { Length: > 0 })
        {
            gatherer.Add(value);
        }

        var text = CellText.Trim(gatherer.Text);
        return text.IsEmpty
            ? Cell.Blank with { Fill = fill, Traits = traits }
            : new(CellKind.Text, text.ToString(), 0, fill, gatherer.IsCut ? traits | CellTraits.Cut : traits);
    }

    private static Cell Number(string value, string kind, DocumentLook look, CellTraits traits)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return new(CellKind.Error, value, 0, look.Colour, traits);
        }

        var format = look.Format ?? (kind != "percentage" ? NumberFormat.General : Math.Abs((number * 100) - Math.Round(number * 100)) < 1e-9 ? percent : finePercent);
        var (shown, isDate) = format.Format(number, since1904: false);
        return shown.Length == 0
            ? Cell.Blank with { Fill = look.Colour, Traits = traits }
            : new(isDate ? CellKind.Date : CellKind.Number, shown, number, look.Colour, traits);
    }

    private static double? Duration(string? text)
    {
        try
        {
            return text is null ? null : XmlConvert.ToTimeSpan(text).TotalDays;
        }
        catch (Exception none) when (none is FormatException or OverflowException)
        {
            return null;
        }
    }

    private void ReadParagraphs()
    {
        gatherer.Clear();
        var depth = xml.Enter();
        var several = false;
        while (xml.ReadInside(depth))
        {
            if (xml.Name is not ("p" or "h"))
            {
                // Comments, drawings and tables within the cell are not its text.
                xml.Leave();
                continue;
            }

            if (several)
            {
                gatherer.Add("\n");
            }

            several = true;
            ReadParagraph();
        }
    }

    private void ReadParagraph()
    {
        if (xml.IsEmpty)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsText)
            {
                xml.AddText(gatherer);
            }
            else if (xml.IsElement)
            {
                ReadInline();
            }
        }
    }

    private void ReadInline()
    {
        switch (xml.Name)
        {
            case "s":
                gatherer.Add(new string(' ', int.TryParse(xml["c", Spaces.Text], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, 256) : 1));
                break;
            case "tab":
                gatherer.Add("\t");
                break;
            case "line-break":
                gatherer.Add("\n");
                break;
            case "span" or "a" or "ruby" or "ruby-base":
                break;
            default:
                xml.Leave();
                break;
        }
    }
}
