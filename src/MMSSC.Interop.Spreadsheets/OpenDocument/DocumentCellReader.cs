using System.Globalization;
using System.Xml;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>Reads one cell element (OpenDocument 1.3 part 3, 9.1.4 and 19.385).</summary>
internal sealed class DocumentCellReader(PartXml xml, DocumentFonts fonts, SheetBuilder sheet)
{
    private static readonly NumberFormat percent = new("0%");
    private static readonly NumberFormat finePercent = new("0.00%");

    private readonly TextGatherer gatherer = new(sheet.Limits.CellCharacters);
    private readonly TextGatherer noted = new(sheet.Limits.CellCharacters);
    private readonly TextRuns runs = new();
    private readonly List<(int Depth, FontFormat Font)> around = [];

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

        ReadContent(row, column, look);
        var cell = Looking(isError ? new Cell(CellKind.Error, CellText.Trim(gatherer.Text).ToString(), 0, null, CellTraits.None) : Typed(kind, value, look), look, traits);
        if (!cell.IsBlank)
        {
            sheet.Count(cell, row, column);
        }

        return cell;
    }

    private Cell Looking(in Cell cell, DocumentLook look, CellTraits traits)
    {
        traits |= cell.Traits;
        if (cell.IsBlank)
        {
            return Cell.Blank with { Fill = look.Colour, Traits = traits };
        }

        // What is shown of other values is not their text.
        var (text, own) = (look.Text, cell.Kind == CellKind.Text ? runs.Take() : null);
        return cell with
        {
            Fill = look.Colour,
            Ink = own is null ? text.Ink : own.InkIn(text),
            Traits = traits | (own?.StruckIn(text) ?? (text.Struck ? CellTraits.Struck : CellTraits.None)),
        };
    }

    private Cell Typed(string? kind, string? value, DocumentLook look)
    {
        switch (kind)
        {
            case "float" or "currency" or "percentage" when value is not null:
                return Number(value, kind, look);
            case "date" when value is not null && SerialDate.Parse(value, since1904: false) is { } day:
                return new(CellKind.Date, SerialDate.Format(day, since1904: false) ?? value, day, null, CellTraits.None);
            case "time" when Duration(value) is { } time:
                return new(CellKind.Date, SerialDate.FormatElapsed(time) ?? value!, time, null, CellTraits.None);
            case "boolean" when value is "true" or "false":
                var isTrue = value == "true";
                return new(CellKind.Boolean, isTrue ? "TRUE" : "FALSE", isTrue ? 1 : 0, null, CellTraits.None);
            default:
                return Text(value, look.Text.Symbols);
        }
    }

    private Cell Text(string? value, SymbolFont? symbols)
    {
        // The attribute stands for texts that cells show in another form, or not at all.
        if (gatherer.Text.IsEmpty && value is { Length: > 0 })
        {
            gatherer.Add(value);
            symbols?.Show(gatherer, 0);
        }

        var text = CellText.Trim(gatherer.Text);
        return text.IsEmpty ? Cell.Blank : new(CellKind.Text, text.ToString(), 0, null, gatherer.IsCut ? CellTraits.Cut : CellTraits.None);
    }

    private static Cell Number(string value, string kind, DocumentLook look)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return new(CellKind.Error, value, 0, null, CellTraits.None);
        }

        var format = look.Format ?? (kind != "percentage" ? NumberFormat.General : Math.Abs((number * 100) - Math.Round(number * 100)) < 1e-9 ? percent : finePercent);
        var (shown, isDate) = format.Format(number, since1904: false);
        return shown.Length == 0 ? Cell.Blank : new(isDate ? CellKind.Date : CellKind.Number, shown, number, null, CellTraits.None);
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

    private void ReadContent(int row, int column, DocumentLook look)
    {
        gatherer.Clear();
        runs.Clear();
        var depth = xml.Enter();
        var several = false;
        while (xml.ReadInside(depth))
        {
            if (xml.Name == "annotation")
            {
                ReadNote(row, column);
                continue;
            }

            if (xml.Name is not ("p" or "h"))
            {
                // Drawings and tables within the cell are not its text.
                xml.Leave();
                continue;
            }

            if (several)
            {
                gatherer.Add("\n");
            }

            several = true;
            ReadParagraph(gatherer, look);
        }
    }

    private void ReadNote(int row, int column)
    {
        noted.Clear();
        var depth = xml.Enter();
        while (xml.ReadInside(depth))
        {
            if (xml.Name is not ("p" or "h"))
            {
                // Who wrote it, and when.
                xml.Leave();
                continue;
            }

            if (!noted.Text.IsEmpty)
            {
                noted.Add("\n");
            }

            ReadParagraph(noted, null);
        }

        var text = CellText.Trim(noted.Text);
        if (!text.IsEmpty)
        {
            sheet.AddNote(row, column, text.ToString());
        }
    }

    // A piece of text looks like the innermost element around it that says so.
    private void ReadParagraph(TextGatherer into, DocumentLook? look)
    {
        if (xml.IsEmpty)
        {
            return;
        }

        var depth = xml.Depth;
        around.Clear();
        around.Add((depth, fonts.Format("paragraph", xml["style-name", Spaces.Text])));
        while (xml.Read() && xml.Depth > depth)
        {
            while (around.Count > 1 && around[^1].Depth >= xml.Depth)
            {
                around.RemoveAt(around.Count - 1);
            }

            var start = into.Text.Length;
            if (xml.IsText)
            {
                xml.AddText(into);
            }
            else if (xml.IsElement)
            {
                if (xml.Name == "span" && !xml.IsEmpty)
                {
                    around.Add((xml.Depth, fonts.Format("text", xml["style-name", Spaces.Text]).Over(around[^1].Font)));
                }

                ReadInline(into);
            }

            if (look is not null && into.Text.Length > start)
            {
                AddRun(start, around[^1].Font, look);
            }
        }
    }

    private void AddRun(int start, in FontFormat own, DocumentLook look)
    {
        var isOwn = own != default;
        if (!isOwn)
        {
            look.Text.Symbols?.Show(gatherer, start);
        }

        runs.Add(gatherer, start, isOwn ? own.Over(look.Font).Look : null);
    }

    private void ReadInline(TextGatherer into)
    {
        switch (xml.Name)
        {
            case "s":
                into.Add(new string(' ', int.TryParse(xml["c", Spaces.Text], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, 256) : 1));
                break;
            case "tab":
                into.Add("\t");
                break;
            case "line-break":
                into.Add("\n");
                break;
            case "span" or "a" or "ruby" or "ruby-base":
                break;
            default:
                xml.Leave();
                break;
        }
    }
}
