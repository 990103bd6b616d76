using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>Writes a page as delimited text.</summary>
internal sealed record DelimitedForm(char Separator, Encoding Encoding, bool DecimalComma = false)
{
    public byte[] Write(Page page)
    {
        var text = new StringBuilder();
        foreach (var row in page.Rows)
        {
            text.AppendJoin(Separator, row.Select(cell => Quoted(Text(cell.Value)))).Append("\r\n");
        }

        return [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text.ToString())];
    }

    private string Text(object? value) => value switch
    {
        double number => DecimalComma ? number.ToString("R", CultureInfo.InvariantCulture).Replace('.', ',') : number.ToString("R", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private string Quoted(string text) => text.Contains(Separator) || text.Contains('"') || text.Contains('\n') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
