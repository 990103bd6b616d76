using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>Writes pages as an OpenDocument spreadsheet.</summary>
internal sealed class OpenDocumentForm
{
    private const string Namespaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private readonly List<Look> looks = [];
    private readonly SortedDictionary<string, string> named = new(StringComparer.Ordinal);

    /// <summary>Writes the document.</summary>
    public static byte[] Write(IReadOnlyList<Page> pages)
    {
        var form = new OpenDocumentForm();
        var tables = string.Concat(pages.Select(form.Table));
        var automatic = string.Concat(form.looks.Select((look, at) => look.Style is { } parent
                ? $"<style:style style:name=\"ce{at}\" style:family=\"table-cell\" style:parent-style-name=\"{parent}\"/>"
                : Style($"ce{at}", look)))
            + (pages.Any(page => page.Rows.Any(row => row.Any(cell => cell.StruckBefore is not null))) ? "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>" : "")
            + "<style:style style:name=\"ta0\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
        return Package(
            $"<office:document-content {Namespaces}><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>",
            $"<office:document-styles {Namespaces}><office:styles>{string.Concat(form.named.Select(style => Style(style.Key, new Look(style.Value))))}</office:styles></office:document-styles>");
    }

    /// <summary>A package of those two parts.</summary>
    public static byte[] Package(string content, string styles)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", CompressionLevel.NoCompression);
            Add("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>", CompressionLevel.Optimal);
            Add("content.xml", content, CompressionLevel.Optimal);
            Add("styles.xml", styles, CompressionLevel.Optimal);

            void Add(string name, string text, CompressionLevel level)
            {
                using var part = zip.CreateEntry(name, level).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Style(string name, Look look)
    {
        var fill = look.Rgb.Length == 0 ? "" : $"<style:table-cell-properties fo:background-color=\"#{look.Rgb.ToLowerInvariant()}\"/>";
        var text = !look.IsWritten ? "" : $"<style:text-properties{(look.Ink is { } ink ? $" fo:color=\"#{ink.ToLowerInvariant()}\"" : "")}"
            + $"{(look.Font is { } font ? $" fo:font-family=\"{font}\"" : "")}{(look.Struck ? " style:text-line-through-style=\"solid\"" : "")}/>";
        var maps = string.Concat((look.When ?? []).Select(when => $"<style:map style:condition=\"{SecurityElement.Escape(when.Condition)}\" style:apply-style-name=\"Map{when.Rgb}\" style:base-cell-address=\"Data.C5\"/>"));
        return $"<style:style style:name=\"{name}\" style:family=\"table-cell\" style:parent-style-name=\"Default\">{fill}{text}{maps}</style:style>";
    }

    private string Table(Page page)
    {
        var table = new StringBuilder($"<table:table table:name=\"{SecurityElement.Escape(page.Name)}\"{(page.Hidden ? " table:style-name=\"ta0\"" : "")}>");
        var width = page.Rows.Max(row => row.Length);
        for (var column = 0; column < width; column++)
        {
            table.Append(page.HiddenColumns.Contains(column) ? "<table:table-column table:visibility=\"collapse\"/>" : "<table:table-column/>");
        }

        for (var row = 0; row < page.Rows.Count; row++)
        {
            table.Append(page.HiddenRows.Contains(row) ? "<table:table-row table:visibility=\"collapse\">" : "<table:table-row>");
            for (var column = 0; column < width; column++)
            {
                table.Append(Cell(column < page.Rows[row].Length ? page.Rows[row][column] : new(null), page, row, column));
            }

            // Programs fill each row up to the end of the grid.
            table.Append(CultureInfo.InvariantCulture, $"<table:table-cell table:number-columns-repeated=\"{16384 - width}\"/></table:table-row>");
        }

        var rows = page.Rows.Count;
        if (page.Far is { } far)
        {
            table.Append(CultureInfo.InvariantCulture, $"<table:table-row table:number-rows-repeated=\"{far.Row - rows}\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>")
                .Append(CultureInfo.InvariantCulture, $"<table:table-row><table:table-cell table:number-columns-repeated=\"{far.Column}\"/>{Cell(far.Cell, page, far.Row, far.Column)}</table:table-row>");
            rows = far.Row + 1;
        }

        if (rows == 1048576)
        {
            return table.Append("</table:table>").ToString();
        }

        table.Append(CultureInfo.InvariantCulture, $"<table:table-row table:number-rows-repeated=\"{1048576 - rows}\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
        if (page.Rules.Count > 0)
        {
            table.Append($"<calcext:conditional-formats>{string.Concat(page.Rules.Select(rule => Condition(rule, page.Name)))}</calcext:conditional-formats>");
        }

        return table.Append("</table:table>").ToString();
    }

    private string Cell(Shown cell, Page page, int row, int column)
    {
        if (page.Merges.Exists(range => row >= range.FirstRow && row <= range.LastRow && column >= range.FirstColumn && column <= range.LastColumn && (row, column) != (range.FirstRow, range.FirstColumn)))
        {
            return "<table:covered-table-cell/>";
        }

        var span = page.Merges.Find(range => (row, column) == (range.FirstRow, range.FirstColumn));
        var start = "<table:table-cell" + (cell.Look is { } look ? $" table:style-name=\"ce{IndexOf(look)}\"" : "")
            + (span == default ? "" : string.Create(CultureInfo.InvariantCulture, $" table:number-columns-spanned=\"{span.LastColumn - span.FirstColumn + 1}\" table:number-rows-spanned=\"{span.LastRow - span.FirstRow + 1}\""));
        var note = cell.Note is null ? "" : $"<office:annotation><text:p>{SecurityElement.Escape(cell.Note)}</text:p></office:annotation>";
        var struck = cell.StruckBefore is null ? "" : $"<text:span text:style-name=\"T1\">{SecurityElement.Escape(cell.StruckBefore)}</text:span>";
        return cell.Value switch
        {
            null when note.Length > 0 => $"{start}>{note}</table:table-cell>",
            null => start + "/>",
            double number => string.Create(CultureInfo.InvariantCulture, $"{start} office:value-type=\"float\" office:value=\"{number:R}\"><text:p>{number:R}</text:p></table:table-cell>"),
            DateTime date => string.Create(CultureInfo.InvariantCulture, $"{start} office:value-type=\"date\" office:date-value=\"{date:yyyy-MM-dd}\"><text:p>{date:d/M/yy}</text:p></table:table-cell>"),
            var text => $"{start} office:value-type=\"string\">{note}<text:p>{struck}{SecurityElement.Escape(text.ToString())}</text:p></table:table-cell>",
        };
    }

    private int IndexOf(Look look)
    {
        if (look.Style is { } style)
        {
            named[style] = look.Rgb;
        }

        foreach (var (_, rgb) in look.When ?? [])
        {
            named[$"Map{rgb}"] = rgb;
        }

        var at = looks.IndexOf(look);
        if (at < 0)
        {
            looks.Add(look);
        }

        return at < 0 ? looks.Count - 1 : at;
    }

    private string Condition(Rule rule, string sheet)
    {
        var range = $"{sheet}.{Sheet.Address(rule.FirstRow, rule.FirstColumn)}:{sheet}.{Sheet.Address(rule.LastRow, rule.LastColumn)}";
        return $"<calcext:conditional-format calcext:target-range-address=\"{SecurityElement.Escape(range)}\">{Entry(rule, $"{sheet}.{Sheet.Address(rule.FirstRow, rule.FirstColumn)}")}</calcext:conditional-format>";
    }

    private string Entry(Rule rule, string cell)
    {
        if (rule.Kind == "iconSet")
        {
            var (type, bounds) = rule.Bounds.Length == 0 ? ("percent", [0, 33, 67]) : ("number", (double[])[0, .. rule.Bounds]);
            return $"<calcext:icon-set calcext:icon-set-type=\"{rule.Icons}\"{(rule.HidesValue ? " calcext:show-value=\"false\"" : "")}{(rule.Reverse ? " calcext:reverse=\"true\"" : "")}>"
                + string.Concat(bounds.Select(bound => string.Create(CultureInfo.InvariantCulture, $"<calcext:formatting-entry calcext:value=\"{bound}\" calcext:type=\"{type}\"/>"))) + "</calcext:icon-set>";
        }

        named[$"Cond{rule.Rgb}"] = rule.Rgb;
        var operand = rule.Operand is double number ? number.ToString("R", CultureInfo.InvariantCulture) : $"\"{rule.Operand}\"";
        var value = (rule.Kind, rule.Operator) switch
        {
            ("containsText", _) => $"contains-text({operand})",
            ("expression", _) => $"formula-is({rule.Operand})",
            (_, "greaterThanOrEqual") => $">={operand}",
            (_, "lessThan") => $"<{operand}",
            (_, "greaterThan") => $">{operand}",
            (_, "lessThanOrEqual") => $"<={operand}",
            _ => $"={operand}",
        };
        return $"<calcext:condition calcext:apply-style-name=\"Cond{rule.Rgb}\" calcext:value=\"{SecurityElement.Escape(value)}\" calcext:base-cell-address=\"{SecurityElement.Escape(cell)}\"/>";
    }
}
