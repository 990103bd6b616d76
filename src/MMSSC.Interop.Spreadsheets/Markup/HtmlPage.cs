using System.Globalization;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Spreadsheets.Building;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Conditions;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Spreadsheets.Package;
using MMSSC.Interop.Spreadsheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Markup;

/// <summary>A page while its tokens come in: what is a table, a row, a cell, and what is seen of it.</summary>
internal sealed class HtmlPage(string fileName, ReadLimits limits, ICollection<Diagnostic> findings)
{
    // Limits of the standard for spans (HTML, 4.9.11).
    private const int MostColumns = 1_000;
    private const int MostRows = 65_534;
    private const int LongestFormat = 255;

    private readonly TableBook book = new(fileName, WorkbookKind.Html, limits, findings);
    private readonly StyleSheet rules = new();
    private readonly TextGatherer title = new(256);
    private readonly List<(string Name, int Depth)> hidden = [];
    private string raw = "";
    private int? sectionFill;
    private int column;

    /// <summary>Takes a token; how the text behind it is to be read, where that changes.</summary>
    /// <exception cref="RefusedException">The page passes a limit.</exception>
    public HtmlParseMode? Take(HtmlToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                TakeText(token.Data);
                return null;
            case HtmlTokenType.StartTag:
                return Start(token.AsTag());
            case HtmlTokenType.EndTag:
                End(token.Name);
                return null;
            default:
                return null;
        }
    }

    /// <summary>The tables; null when none could be read.</summary>
    public Workbook? Finish() => book.Finish(FileFormReader.WebPage);

    private void TakeText(string text)
    {
        switch (raw)
        {
            case "style":
                rules.Read(text);
                break;
            case "title":
                title.Add(text);
                break;
            case "" when hidden.Count == 0:
                AddText(text);
                break;
            default:
                break;
        }
    }

    // As a browser shows it: white space of any length is one space.
    private void AddText(ReadOnlySpan<char> text)
    {
        const string white = " \t\r\n\f";
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(white);
            book.Text.Add(end < 0 ? text : text[..end]);
            if (end < 0)
            {
                return;
            }

            if (book.Text.Text is not ([] or [.., ' '] or [.., '\n']))
            {
                book.Text.Add(" ");
            }

            text = text[end..].TrimStart(white);
        }
    }

    private HtmlParseMode? Start(HtmlTagToken tag)
    {
        var name = tag.Name;
        switch (name)
        {
            case "script":
                raw = name;
                return HtmlParseMode.Script;
            case "style" or "xmp" or "iframe" or "noembed" or "noframes":
                raw = name;
                return HtmlParseMode.Rawtext;
            case "title" or "textarea":
                raw = name == "title" ? name : "";
                return HtmlParseMode.RCData;
            default:
                break;
        }

        var style = new WebStyle(tag.GetAttribute("style")).Over(rules.Find(name, tag.GetAttribute("id"), tag.GetAttribute("class")));
        if (tag.GetAttribute("bgcolor") is { Length: > 0 } colour)
        {
            style = style.Over(new WebStyle("background:" + HtmlElement.Legacy(colour)));
        }

        var isHidden = style.Shown == false || tag.Attributes.Exists(attribute => attribute.Name == "hidden");
        if (!StartOfTable(tag, style, isHidden))
        {
            StartWithin(tag, style, isHidden);
        }

        return null;
    }

    private bool StartOfTable(HtmlTagToken tag, WebStyle style, bool isHidden)
    {
        switch (tag.Name)
        {
            case "table":
                book.Name = title.Text.IsWhiteSpace() ? book.Name : CellText.Trim(title.Text).ToString();
                book.StartTable(isHidden || hidden.Count > 0);
                hidden.Clear();
                (sectionFill, column) = (null, 0);
                return true;
            case "thead" or "tbody" or "tfoot":
                book.Table?.EndRow();
                sectionFill = HtmlElement.Colour(style);
                return true;
            case "col" when book.Table is { } table:
                var count = HtmlElement.Number(tag, "span", MostColumns);
                table.SetColumns(column, column + count - 1, HtmlElement.Colour(style), isHidden);
                column = Math.Min(column + count, limits.Columns);
                return true;
            case "tr" when book.Table is { } table:
                book.EndLine();
                table.StartRow(HtmlElement.Colour(style) ?? sectionFill, isHidden);
                hidden.Clear();
                return true;
            case "td" or "th" when book.Table is { } table:
                book.EndLine();
                table.StartCell(HtmlElement.Colour(style), style.Background == ConditionalRule.NoFill, isHidden, HtmlElement.Number(tag, "rowspan", MostRows), HtmlElement.Number(tag, "colspan", MostColumns));
                hidden.Clear();
                SetValue(tag, table);
                return true;
            default:
                return false;
        }
    }

    private void StartWithin(HtmlTagToken tag, WebStyle style, bool isHidden)
    {
        TrackHidden(tag, isHidden);
        if (hidden.Count > 0)
        {
            return;
        }

        switch (tag.Name)
        {
            case "br":
                Break();
                break;
            case "img":
                AddText(tag.GetAttribute("alt"));
                break;
            case "input":
                AddInput(tag);
                break;
            case var name when HtmlElement.IsBlock(name):
                EndBlock();
                break;
            default:
                break;
        }

        // A badge within a cell: its colour is the cell's where nothing stands before it.
        if (book.Table is { InCell: true } table && HtmlElement.Colour(style) is { } fill && table.Text.Text.IsWhiteSpace())
        {
            table.ColourWithin(fill);
        }
    }

    // Elements within one that is not shown are counted by its name only, so that ends that are missing hide no more than the cell.
    private void TrackHidden(HtmlTagToken tag, bool isHidden)
    {
        if (tag.IsSelfClosing || HtmlElement.IsVoid(tag.Name))
        {
            return;
        }

        if (hidden.Count > 0)
        {
            hidden[0] = hidden[0].Name == tag.Name ? (tag.Name, hidden[0].Depth + 1) : hidden[0];
        }
        else if (isHidden && tag.Name is not ("html" or "body"))
        {
            hidden.Add((tag.Name, 1));
        }
    }

    private void End(string name)
    {
        raw = "";
        if (hidden.Count > 0 && hidden[0].Name == name)
        {
            hidden[0] = (name, hidden[0].Depth - 1);
            if (hidden[0].Depth == 0)
            {
                hidden.Clear();
            }
        }

        switch (name)
        {
            case "table":
                book.EndTable();
                hidden.Clear();
                break;
            case "td" or "th":
                book.Table?.EndCell();
                hidden.Clear();
                break;
            case "tr" or "thead" or "tbody" or "tfoot":
                book.Table?.EndRow();
                hidden.Clear();
                break;
            case var _ when HtmlElement.IsBlock(name):
                EndBlock();
                break;
            default:
                break;
        }
    }

    private void Break()
    {
        if (book.Table is { InCell: true } table)
        {
            table.Text.Add("\n");
        }
        else
        {
            book.EndLine();
        }
    }

    private void EndBlock()
    {
        if (book.Table is not { InCell: true } table)
        {
            book.EndLine();
        }
        else if (table.Text.Text is not ([] or [.., '\n']))
        {
            table.Text.Add("\n");
        }
    }

    // What a form shows: a text that was filled in, and a cross where something is chosen.
    private void AddInput(HtmlTagToken tag)
    {
        switch (tag.GetAttribute("type")?.ToLowerInvariant())
        {
            case "checkbox" or "radio":
                AddText(tag.Attributes.Exists(attribute => attribute.Name == "checked") ? "x" : "");
                break;
            case "hidden" or "button" or "submit" or "reset" or "image" or "password" or "file":
                break;
            default:
                AddText(tag.GetAttribute("value"));
                break;
        }
    }

    // Spreadsheet programs write the number of a date beside the text that is shown of it: day and month can be told apart by it.
    private static void SetValue(HtmlTagToken tag, TableDraft table)
    {
        var isOwn = tag.GetAttribute("sdval") is { Length: > 0 };
        var number = isOwn ? tag.GetAttribute("sdval") : tag.GetAttribute("data-t") == "n" ? tag.GetAttribute("data-v") : null;
        var format = !isOwn ? tag.GetAttribute("data-z") : tag.GetAttribute("sdnum")?.Split(';', 3) is [_, _, var code] ? code : null;
        if (format is { Length: > 0 and <= LongestFormat } && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && CellMaker.Number(value, new NumberFormat(format), since1904: false, null, CellTraits.None) is { Kind: CellKind.Date } date)
        {
            table.SetValue(date);
        }
    }
}
