using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Delimited;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Markup;

/// <summary>
/// Tables of web pages, among them those that programs export under the name of a workbook. The page is read token by token: no
/// tree is built, no script runs, nothing is fetched.
/// </summary>
internal static class HtmlReader
{
    private const int MostBytes = 8 << 20;
    private const int MostTags = 800_000;
    private const int HeadLength = 4096;

    /// <summary>Reads the page; null when no table could be read.</summary>
    /// <exception cref="RefusedException">It has no table, or passes a limit of files.</exception>
    public static Workbook? Read(string fileName, ReadOnlyMemory<byte> bytes, ReadLimits limits, ICollection<Diagnostic> findings)
    {
        var whole = Location.Whole(fileName);
        if (bytes.Length > MostBytes)
        {
            throw new RefusedException(FileDiagnostics.FileTooLarge(whole, MostBytes));
        }

        // A token of the tokenizer is some hundred bytes, however short its tag.
        if (bytes.Span.Count((byte)'<') > MostTags)
        {
            throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Parts, MostTags));
        }

        var (encoding, isGuessed) = EncodingOf(bytes.Span);
        if (isGuessed)
        {
            findings.Add(FileDiagnostics.EncodingGuessed(whole, encoding.WebName));
        }

        var text = encoding.GetString(bytes.Span).TrimStart('\uFEFF');
        var page = new HtmlPage(fileName, limits, findings);
        using var source = new TextSource(text);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        for (HtmlToken token; (token = tokens.Get()).Type != HtmlTokenType.EndOfFile;)
        {
            tokens.State = page.Take(token) ?? tokens.State;
        }

        return page.Finish();
    }

    // A page that is Unicode tells so itself, whatever was written into its head once; else its head is believed.
    private static (Encoding Encoding, bool IsGuessed) EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (TextEncodingReader.Unicode(bytes) is { } unicode)
        {
            return (unicode, false);
        }

        const string attribute = "charset=";
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var at = head.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        var name = at < 0 ? "" : head[(at + attribute.Length)..].TrimStart('"', '\'', ' ').Split('"', '\'', ' ', '>', ';', '/')[0];
        return name.Length > 0 && !name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) && TextEncodingReader.Named(name) is { } named
            ? (named, false)
            : TextEncodingReader.Read(bytes);
    }
}
