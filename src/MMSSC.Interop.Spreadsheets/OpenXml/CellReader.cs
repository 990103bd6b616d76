using System.Globalization;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>Reads one cell element.</summary>
internal sealed class CellReader(PartXml xml, SheetContent content, SheetBuilder sheet)
{
    private readonly TextGatherer gatherer = new(content.Budget.Limits.CellCharacters);

    /// <summary>Reads the cell that begins here; stands at its end afterwards.</summary>
    /// <param name="row">Its row, from 0.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="traits">Traits that come from where it stands.</param>
    public Cell Read(int row, int column, CellTraits traits)
    {
        var type = xml["t"] ?? "n";
        var style = xml.Number("s") ?? 0;
        var format = content.Styles.Format(style);
        var fill = content.Styles.Fill(style);
        var (hasValue, hasFormula) = ReadContent();
        if (hasFormula)
        {
            traits |= CellTraits.Formula;

            // The empty text is a result; an empty number is none.
            if (!hasValue || (gatherer.Text.IsEmpty && type != "str"))
            {
                sheet.NoteUnfilled(row, column);
            }
        }

        var cell = hasValue ? Typed(type, format, fill, traits) : new Cell(CellKind.Blank, "", 0, fill, traits);
        if (!cell.IsBlank)
        {
            sheet.Count(cell, row, column);
        }

        return cell;
    }

    private (bool HasValue, bool HasFormula) ReadContent()
    {
        gatherer.Clear();
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
                    SharedStrings.ReadItem(xml, gatherer);
                    break;
                default:
                    break;
            }
        }

        return (hasValue, hasFormula);
    }

    private Cell Typed(string type, NumberFormat format, int? fill, CellTraits traits)
    {
        var text = CellText.Trim(gatherer.Text);
        if (text.IsEmpty)
        {
            return new Cell(CellKind.Blank, "", 0, fill, traits);
        }

        switch (type)
        {
            case "s":
                return Shared(text, fill, traits);
            case "str":
                gatherer.Unescape();
                return Text(CellText.Trim(gatherer.Text).ToString(), gatherer.IsCut, fill, traits);
            case "inlineStr":
                return Text(text.ToString(), gatherer.IsCut, fill, traits);
            case "b":
                var isTrue = text is "1" or "true";
                return new Cell(CellKind.Boolean, isTrue ? "TRUE" : "FALSE", isTrue ? 1 : 0, fill, traits);
            case "e":
                return new Cell(CellKind.Error, text.ToString(), 0, fill, traits);
            case "d" when SerialDate.Parse(text, content.Since1904) is { } day:
                return new Cell(CellKind.Date, SerialDate.Format(day, content.Since1904) ?? text.ToString(), day, fill, traits);
            default:
                return Number(text, format, fill, traits);
        }
    }

    private Cell Shared(ReadOnlySpan<char> text, int? fill, CellTraits traits)
    {
        // A number that leads nowhere: nobody can know what the cell says.
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && content.Strings[number] is { } shared
            ? Text(shared.Text, shared.IsCut, fill, traits)
            : throw new InvalidDataException();
    }

    private static Cell Text(string text, bool isCut, int? fill, CellTraits traits) => text.Length == 0
        ? new Cell(CellKind.Blank, "", 0, fill, traits)
        : new Cell(CellKind.Text, text, 0, fill, isCut ? traits | CellTraits.Cut : traits);

    private Cell Number(ReadOnlySpan<char> text, NumberFormat format, int? fill, CellTraits traits)
    {
        // What calls itself a number and is none stays visible as an error of the cell.
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return new Cell(CellKind.Error, text.ToString(), 0, fill, traits);
        }

        // A format may show nothing at all, such as the one that hides zeros; then a person sees a blank cell.
        var (shown, isDate) = format.Format(number, content.Since1904);
        return shown.Length == 0
            ? new Cell(CellKind.Blank, "", 0, fill, traits)
            : new Cell(isDate ? CellKind.Date : CellKind.Number, shown, number, fill, traits);
    }
}
