using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>
/// A workbook written as text: a line a row, <c>|</c> between cells, <c>[Name]</c> or <c>[Name, hidden]</c> before each sheet but a first
/// <c>Sheet1</c>. Behind a cell's text stands in braces what text can't show: <c>{#00803C}</c> its fill, <c>{number}</c> or <c>{number 0.00}</c>
/// that it is a number, <c>{date d-mmm}</c> that it is a date shown so, <c>{formula}</c> that it is a formula nobody has calculated,
/// <c>{hidden}</c> that its row is hidden.
/// </summary>
internal sealed partial class SheetNotation
{
    private readonly WorkbookBuilder workbook = new();
    private readonly List<(string? Fill, string? Format)> styles = [(null, null)];
    private readonly StringBuilder rows = new();
    private (string Name, bool Hidden) sheet = ("Sheet1", false);
    private int row;

    public static byte[] Build(string[] lines)
    {
        var notation = new SheetNotation();
        foreach (var line in lines)
        {
            if (SheetLine().Match(line) is { Success: true } match)
            {
                notation.Close();
                notation.sheet = (match.Groups["name"].Value, match.Groups["hidden"].Success);
            }
            else
            {
                notation.AddRow(line);
            }
        }

        notation.Close();
        notation.AddStyles();
        return notation.workbook.Build();
    }

    private void Close()
    {
        if (row > 0)
        {
            workbook.Sheet(rows.ToString(), sheet.Name, state: sheet.Hidden ? "hidden" : "visible");
        }

        rows.Clear();
        row = 0;
    }

    private void AddRow(string line)
    {
        row++;
        var cells = new StringBuilder();
        var (column, hidden) = (0, false);
        foreach (var text in line.Split('|'))
        {
            var cell = CellText().Match(text.Trim());
            var traits = cell.Groups["traits"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            hidden |= traits.Contains("hidden");
            cells.Append(Cell($"{(char)('A' + column++)}{row}", cell.Groups["text"].Value, traits));
        }

        rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"{(hidden ? " hidden=\"1\"" : "")}>{cells}</row>");
    }

    private string Cell(string address, string text, string[] traits)
    {
        var fill = traits.FirstOrDefault(trait => trait[0] == '#');
        var number = Argument(traits, "number");
        var date = Argument(traits, "date");
        var start = $"<c r=\"{address}\" s=\"{Style(fill, date ?? number)}\"";
        return text.Length == 0 ? fill is null ? "" : start + "/>"
            : traits.Contains("formula") ? $"{start}><f>{SecurityElement.Escape(text.TrimStart('='))}</f></c>"
            : date is not null ? $"{start}><v>{DateTime.Parse(text, CultureInfo.InvariantCulture).ToOADate()}</v></c>"
            : number is not null ? $"{start}><v>{text}</v></c>"
            : $"{start} t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";
    }

    private static string? Argument(string[] traits, string name) =>
        traits.FirstOrDefault(trait => trait == name || trait.StartsWith(name + " ", StringComparison.Ordinal))?[name.Length..].Trim();

    private int Style(string? fill, string? format)
    {
        var style = (fill, string.IsNullOrEmpty(format) ? null : format);
        if (!styles.Contains(style))
        {
            styles.Add(style);
        }

        return styles.IndexOf(style);
    }

    private void AddStyles()
    {
        var formats = styles.Select((style, at) => style.Format is null ? "" : $"<numFmt numFmtId=\"{164 + at}\" formatCode=\"{SecurityElement.Escape(style.Format)}\"/>");
        var fills = styles.Select(style => style.Fill is null
            ? "<fill><patternFill/></fill>"
            : $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{style.Fill[1..]}\"/></patternFill></fill>");
        var cells = styles.Select((style, at) => $"<xf fillId=\"{at}\"{(style.Format is null ? "" : $" numFmtId=\"{164 + at}\"")}/>");
        workbook.Styles($"<numFmts>{string.Concat(formats)}</numFmts><fills>{string.Concat(fills)}</fills><cellXfs>{string.Concat(cells)}</cellXfs>");
    }

    [GeneratedRegex(@"^\[(?<name>[^,\]]+)(?<hidden>, hidden)?\]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SheetLine();

    [GeneratedRegex(@"^(?<text>.*?)\s*(\{(?<traits>[^}]*)\})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CellText();
}
