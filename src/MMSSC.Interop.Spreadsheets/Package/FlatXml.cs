using System.Runtime.InteropServices;
using System.Text;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Delimited;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Package;

/// <summary>A document that is one XML file: its bytes as a part, in whatever encoding they are.</summary>
internal static class FlatXml
{
    // Pictures stand in such documents as text.
    private const int LongestRun = 16 << 20;
    private const int HeadLength = 256;

    /// <summary>Opens it from its start.</summary>
    /// <param name="whole">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="name">Name of the file, for refusals.</param>
    public static PartXml Open(Location whole, ReadOnlyMemory<byte> bytes, string name)
    {
        var array = MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
        Stream stream = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        var encoding = EncodingOf(bytes.Span);
        if (encoding.CodePage != Encoding.UTF8.CodePage)
        {
            stream = Encoding.CreateTranscodingStream(stream, encoding, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        return new PartXml(new StreamReader(new CountedStream(stream, static _ => { }, new(Refuse, LongestRun)), Encoding.UTF8), Refuse);

        RefusedException Refuse() => new(FileDiagnostics.UnsafeXml(whole, name));
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        var unicode = TextEncodingReader.Unicode(bytes);
        return unicode is { CodePage: 1200 or 1201 } ? unicode : Declared(bytes) ?? TextEncodingReader.Read(bytes).Encoding;
    }

    // What the declaration says, where that is not Unicode: bytes that are Unicode tell so themselves.
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        const string attribute = "encoding=";
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        var at = head.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at > end)
        {
            return null;
        }

        var name = head[(at + attribute.Length)..end].Trim('"', '\'', ' ').Split('"', '\'', ' ')[0];
        return name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : TextEncodingReader.Named(name);
    }
}
