using System.Globalization;
using System.Security;
using System.Text;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>Writes pages as an Office Open XML workbook, with or without macros.</summary>
internal sealed class OpenXmlForm
{
    // The theme of Office 2007 to 2010, whose accents are red, green and orange.
    private static readonly string[] theme = ["FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646", "0000FF", "800080"];
    private static readonly string[] slots = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

    private readonly List<string> texts = [];
    private readonly List<(Look? Look, bool Date)> styles = [(null, false)];
    private readonly List<string> dxfs = [];

    /// <summary>Writes the workbook.</summary>
    public static byte[] Write(IReadOnlyList<Page> pages, bool macros = false)
    {
        var form = new OpenXmlForm();
        var workbook = new WorkbookBuilder();
        foreach (var (page, number) in pages.Select((page, at) => (page, at + 1)))
        {
            Notes(workbook, page, number);
            workbook.Sheet(form.Rows(page), SecurityElement.Escape(page.Name), Columns(page), form.After(page), page.Hidden ? "hidden" : "visible");
        }

        if (pages.Any(page => page.Recalculates))
        {
            workbook.Recalculates();
        }

        workbook.SharedStrings(string.Concat(form.texts.Select(text => $"<si>{text}</si>")));
        workbook.Styles(form.Styles());
        workbook.Related("theme", "theme/theme1.xml", $"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:clrScheme name=\"Office\">"
            + $"{string.Concat(theme.Select((rgb, at) => $"<a:{slots[at]}><a:srgbClr val=\"{rgb}\"/></a:{slots[at]}>"))}</a:clrScheme></a:themeElements></a:theme>");
        if (macros)
        {
            workbook.PartBytes("xl/vbaProject.bin", stream => stream.Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));
        }

        return workbook.Build();
    }

    private static string Columns(Page page) => page.HiddenColumns.Count == 0 ? ""
        : $"<cols>{string.Concat(page.HiddenColumns.Order().Select(column => $"<col min=\"{column + 1}\" max=\"{column + 1}\" hidden=\"1\"/>"))}</cols>";

    private string Rows(Page page)
    {
        var rows = new StringBuilder();
        for (var row = 0; row < page.Rows.Count; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\"{(page.HiddenRows.Contains(row) ? " hidden=\"1\"" : "")}>");
            for (var column = 0; column < page.Rows[row].Length; column++)
            {
                rows.Append(Cell(page.Rows[row][column], Sheet.Address(row, column)));
            }

            rows.Append("</row>");
        }

        if (page.Far is { } far)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{far.Row + 1}\">{Cell(far.Cell, Sheet.Address(far.Row, far.Column))}</row>");
        }

        return rows.ToString();
    }

    private string Cell(Shown cell, string address)
    {
        var style = (cell.Look, cell.Value is DateTime);
        if (!styles.Contains(style))
        {
            styles.Add(style);
        }

        var start = string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"{styles.IndexOf(style)}\"");
        return cell.Value switch
        {
            null when cell.Look is null => "",
            null => start + "/>",
            double number => string.Create(CultureInfo.InvariantCulture, $"{start}><v>{number:R}</v></c>"),
            DateTime date => string.Create(CultureInfo.InvariantCulture, $"{start}><v>{date.ToOADate():R}</v></c>"),
            var text when cell.Formula is { } formula => $"{start} t=\"str\"><f>{SecurityElement.Escape(formula)}</f><v>{SecurityElement.Escape(text.ToString())}</v></c>",
            var text => string.Create(CultureInfo.InvariantCulture, $"{start} t=\"s\"><v>{Shared(Runs(text.ToString()!, cell.StruckBefore))}</v></c>"),
        };
    }

    private static string Runs(string text, string? struck) => struck is null ? Text(text) : $"<r><rPr><strike/></rPr>{Text(struck)}</r><r>{Text(text)}</r>";

    private static string Text(string text) => $"<t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t>";

    private static void Notes(WorkbookBuilder workbook, Page page, int number)
    {
        var notes = page.Rows.SelectMany((row, at) => row.Select((cell, column) => (Address: Sheet.Address(at, column), cell.Note))).Where(cell => cell.Note is not null).ToArray();
        if (notes.Length > 0)
        {
            workbook.Part($"xl/comments{number}.xml", $"<comments xmlns=\"{WorkbookBuilder.Main}\"><authors><author>Ana</author></authors><commentList>"
                + $"{string.Concat(notes.Select(note => $"<comment ref=\"{note.Address}\" authorId=\"0\"><text>{Text(note.Note!)}</text></comment>"))}</commentList></comments>");
            workbook.Part($"xl/worksheets/_rels/sheet{number}.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"<Relationship Id=\"rId1\" Type=\"{WorkbookBuilder.Office}/comments\" Target=\"../comments{number}.xml\"/></Relationships>");
        }
    }

    private int Shared(string text)
    {
        var at = texts.IndexOf(text);
        if (at < 0)
        {
            texts.Add(text);
        }

        return at < 0 ? texts.Count - 1 : at;
    }

    private string After(Page page)
    {
        var merges = page.Merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(page.Merges.Select(range => $"<mergeCell ref=\"{Range(range)}\"/>"))}</mergeCells>";
        return merges + string.Concat(page.Rules.Select((rule, at) => $"<conditionalFormatting sqref=\"{Range((rule.FirstRow, rule.FirstColumn, rule.LastRow, rule.LastColumn))}\">{Condition(rule, at + 1)}</conditionalFormatting>"));
    }

    private static string Range((int FirstRow, int FirstColumn, int LastRow, int LastColumn) range) =>
        $"{Sheet.Address(range.FirstRow, range.FirstColumn)}:{Sheet.Address(range.LastRow, range.LastColumn)}";

    private string Condition(Rule rule, int priority)
    {
        if (rule.Kind == "iconSet")
        {
            var bounds = rule.Bounds.Length == 0
                ? "<cfvo type=\"percent\" val=\"0\"/><cfvo type=\"percent\" val=\"33\"/><cfvo type=\"percent\" val=\"67\"/>"
                : "<cfvo type=\"percent\" val=\"0\"/>" + string.Concat(rule.Bounds.Select(bound => string.Create(CultureInfo.InvariantCulture, $"<cfvo type=\"num\" val=\"{bound}\"/>")));
            return $"<cfRule type=\"iconSet\" priority=\"{priority}\"><iconSet iconSet=\"{rule.Icons}\"{(rule.Reverse ? " reverse=\"1\"" : "")}{(rule.HidesValue ? " showValue=\"0\"" : "")}>{bounds}</iconSet></cfRule>";
        }

        dxfs.Add($"<dxf><fill><patternFill><bgColor rgb=\"FF{rule.Rgb}\"/></patternFill></fill></dxf>");
        var start = $"<cfRule dxfId=\"{dxfs.Count - 1}\" priority=\"{priority}\"";
        var address = Sheet.Address(rule.FirstRow, rule.FirstColumn);
        return rule.Kind switch
        {
            "cellIs" => $"{start} type=\"cellIs\" operator=\"{rule.Operator}\"><formula>{Literal(rule.Operand)}</formula></cfRule>",
            "containsText" => $"{start} type=\"containsText\" operator=\"containsText\" text=\"{rule.Operand}\"><formula>NOT(ISERROR(SEARCH(\"{rule.Operand}\",{address})))</formula></cfRule>",
            _ => $"{start} type=\"expression\"><formula>{SecurityElement.Escape((string)rule.Operand)}</formula></cfRule>",
        };
    }

    private static string Literal(object operand) => operand is double number ? number.ToString("R", CultureInfo.InvariantCulture) : $"\"{operand}\"";

    private string Styles()
    {
        var named = styles.Where(style => style.Look?.Style is not null).Select(style => style.Look!).Distinct().ToArray();
        var fills = string.Concat(styles.Select(style => Fill(style.Look)));
        var cells = string.Concat(styles.Select((style, at) => $"<xf fontId=\"{(style.Look is { IsWritten: true } ? at + 1 : 0)}\" fillId=\"{at + 2}\" numFmtId=\"{(style.Date ? 14 : 0)}\" xfId=\"{(style.Look?.Style is null ? 0 : Array.IndexOf(named, style.Look) + 1)}\"/>"));
        var parents = string.Concat(named.Select(look => $"<xf fillId=\"{styles.FindIndex(style => style.Look == look) + 2}\"/>"));
        return $"<fonts><font/>{string.Concat(styles.Select(style => Font(style.Look)))}</fonts><fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>{fills}</fills>"
            + $"<cellStyleXfs><xf/>{parents}</cellStyleXfs><cellXfs>{cells}</cellXfs>"
            + $"<cellStyles><cellStyle name=\"Normal\" xfId=\"0\"/>{string.Concat(named.Select((look, at) => $"<cellStyle name=\"{look.Style}\" xfId=\"{at + 1}\"/>"))}</cellStyles>"
            + $"<dxfs>{string.Concat(dxfs)}</dxfs>";
    }

    private static string Font(Look? look) => look is not { IsWritten: true } ? "<font/>"
        : $"<font>{(look.Struck ? "<strike/>" : "")}{(look.Ink is { } ink ? $"<color rgb=\"FF{ink}\"/>" : "")}{(look.Font is { } font ? $"<name val=\"{font}\"/>" : "")}</font>";

    private static string Fill(Look? look) => look switch
    {
        null or { Rgb: "", Theme: null, Indexed: null } => "<fill><patternFill patternType=\"none\"/></fill>",
        { Theme: { } number } => string.Create(CultureInfo.InvariantCulture, $"<fill><patternFill patternType=\"solid\"><fgColor theme=\"{number}\" tint=\"{look.Tint}\"/></patternFill></fill>"),
        { Indexed: { } number } => string.Create(CultureInfo.InvariantCulture, $"<fill><patternFill patternType=\"solid\"><fgColor indexed=\"{number}\"/></patternFill></fill>"),
        { To: { } to } => $"<fill><gradientFill degree=\"90\"><stop position=\"0\"><color rgb=\"FF{look.Rgb}\"/></stop><stop position=\"1\"><color rgb=\"FF{to}\"/></stop></gradientFill></fill>",
        _ => $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{look.Rgb}\"/><bgColor indexed=\"64\"/></patternFill></fill>",
    };
}
