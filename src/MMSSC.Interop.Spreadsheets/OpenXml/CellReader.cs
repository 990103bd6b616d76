using System.Globalization;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Reads one cell element.</summary>
internal sealed class CellReader
{
    private readonly PartXml xml;
    private readonly SheetContent content;
    private readonly SheetBuilder sheet;
    private readonly TextGatherer gatherer;
    private readonly RichTextReader rich;
    private TextLook? runs;

    public CellReader(PartXml xml, SheetContent content, SheetBuilder sheet)
    {
        this.xml = xml;
        this.content = content;
        this.sheet = sheet;
        gatherer = new TextGatherer(content.Budget.Limits.CellCharacters);
        rich = new RichTextReader(gatherer, content.Styles.Palette);
    }

    /// <summary>Reads the cell that begins here; stands at its end afterwards.</summary>
    /// <param name="row">Its row, from 0.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="traits">Traits that come from where it stands.</param>
    public Cell Read(int row, int column, CellTraits traits)
    {
        var type = xml["t"] ?? "n";
        var style = content.Styles[xml.Number("s") ?? 0];
        var (hasValue, hasFormula) = ReadContent();
        if (hasFormula)
        {
            traits |= CellTraits.Formula;

            // The empty text is a result; an empty number is none.
            if (!hasValue || (gatherer.Text.IsEmpty && type != "str"))
            {
                sheet.NoteUnfilled(row, column);
            }
            else if (content.IsStale)
            {
                traits |= CellTraits.Stale;
            }
        }

        var cell = Looking(hasValue ? Typed(type, style) : Cell.Blank, style, traits);
        if (!cell.IsBlank)
        {
            sheet.Count(cell, row, column);
        }

        return cell;
    }

    private Cell Looking(in Cell cell, CellStyle style, CellTraits traits)
    {
        traits |= cell.Traits | style.Fill.Traits;
        if (cell.IsBlank)
        {
            return Cell.Blank with { Fill = style.Fill.Colour, Traits = traits };
        }

        var font = style.Font;
        return cell with
        {
            Fill = style.Fill.Colour,
            Ink = runs is null ? font.Ink : runs.InkIn(font),
            Traits = traits | (runs?.StruckIn(font) ?? (font.Struck ? CellTraits.Struck : CellTraits.None)),
        };
    }

    private (bool HasValue, bool HasFormula) ReadContent()
    {
        gatherer.Clear();
        runs = null;
        var (hasValue, hasFormula) = (false, false);
        if (xml.IsEmpty)
        {
            return (false, false);
        }

        var depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (xml.Depth != depth + 1)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "f":
                    hasFormula = true;
                    break;
                case "v":
                    hasValue = true;
                    gatherer.Clear();
                    xml.ReadText(gatherer);
                    break;
                case "is":
                    hasValue = true;
                    runs = rich.Read(xml);
                    break;
                default:
                    break;
            }
        }

        return (hasValue, hasFormula);
    }

    private Cell Typed(string type, CellStyle style)
    {
        var text = CellText.Trim(gatherer.Text);
        if (text.IsEmpty)
        {
            return Cell.Blank;
        }

        switch (type)
        {
            case "s":
                return Shared(text, style.Font);
            case "str":
                gatherer.Unescape();
                return Text(CellText.Trim(gatherer.Text).ToString(), gatherer.IsCut, style.Font);
            case "inlineStr":
                return Text(text.ToString(), gatherer.IsCut, style.Font);
            case "b":
                var isTrue = text is "1" or "true";
                return new Cell(CellKind.Boolean, isTrue ? "TRUE" : "FALSE", isTrue ? 1 : 0, null, CellTraits.None);
            case "e":
                return new Cell(CellKind.Error, text.ToString(), 0, null, CellTraits.None);
            case "d" when SerialDate.Parse(text, content.Since1904) is { } day:
                return new Cell(CellKind.Date, SerialDate.Format(day, content.Since1904) ?? text.ToString(), day, null, CellTraits.None);
            default:
                return Number(text, style.Format);
        }
    }

    private Cell Shared(ReadOnlySpan<char> text, FontLook font)
    {
        // A number that leads nowhere: nobody can know what the cell says.
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || content.Strings[number] is not { } shared)
        {
            throw new InvalidDataException();
        }

        runs = shared.Look;
        return Text(shared.Text, shared.IsCut, font);
    }

    private Cell Text(string text, bool isCut, FontLook font) => text.Length == 0
        ? Cell.Blank
        : new Cell(CellKind.Text, font.Symbols?.Show(text, runs) ?? text, 0, null, isCut ? CellTraits.Cut : CellTraits.None);

    private Cell Number(ReadOnlySpan<char> text, NumberFormat format)
    {
        // What calls itself a number and is none stays visible as an error of the cell.
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return new Cell(CellKind.Error, text.ToString(), 0, null, CellTraits.None);
        }

        // A format may show nothing at all, such as the one that hides zeros; then a person sees a blank cell.
        var (shown, isDate) = format.Format(number, content.Since1904);
        return shown.Length == 0 ? Cell.Blank : new Cell(isDate ? CellKind.Date : CellKind.Number, shown, number, null, CellTraits.None);
    }
}
