using System.Globalization;
using System.Net;
using System.Text;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>Writes pages as tables of a web page, as programs do that name it as a workbook.</summary>
internal static class HtmlForm
{
    public static byte[] Write(params Page[] pages)
    {
        var text = new StringBuilder("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"><style>td { border: 1px solid }</style></head><body>\n");
        foreach (var page in pages)
        {
            text.Append("<table border=1>\n");
            for (var row = 0; row < page.Rows.Count; row++)
            {
                text.Append("<tr>").AppendJoin("", page.Rows[row].Select((cell, column) => Cell(page, row, column, cell))).Append("</tr>\n");
            }

            text.Append("</table>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("</body></html>").ToString());
    }

    private static string Cell(Page page, int row, int column, Shown cell)
    {
        var span = page.Merges.Find(range => row >= range.FirstRow && row <= range.LastRow && column >= range.FirstColumn && column <= range.LastColumn);
        if (span != default && (row, column) != (span.FirstRow, span.FirstColumn))
        {
            return "";
        }

        var spans = span == default ? "" : string.Create(CultureInfo.InvariantCulture, $" colspan={span.LastColumn - span.FirstColumn + 1} rowspan={span.LastRow - span.FirstRow + 1}");
        var fill = cell.Look is { Rgb: { Length: > 0 } rgb } ? $" bgcolor=\"#{rgb}\" style=\"background:#{rgb}\"" : "";
        return $"<td{spans}{fill}>{(cell.Value is null ? "&nbsp;" : WebUtility.HtmlEncode(string.Create(CultureInfo.InvariantCulture, $"{cell.Value}")))}</td>";
    }
}
