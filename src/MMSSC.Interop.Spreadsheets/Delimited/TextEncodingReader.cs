using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace MMSSC.Interop.Spreadsheets.Delimited;

/// <summary>Tells in which encoding a text was saved.</summary>
internal static class TextEncodingReader
{
    /// <summary>Bytes that an encoding other than Unicode is told by.</summary>
    public const int HeadBytes = 1 << 16;

    private const int Windows1252 = 1252;
    private const int Macintosh = 10000;
    private const int Dos850 = 850;

    // Below this many bytes beyond ASCII, statistics over languages are dice.
    private const int FewestForStatistics = 64;

    // Accents on more than two letters in five: no western language, but another alphabet read as one.
    private const double HighestWesternDensity = 0.4;

    private const string Letters = "áéíóúüñàèìòùâêîôûäëïöçßÁÉÍÓÚÜÑÀÈÌÒÙÂÊÎÔÛÄËÏÖÇ";
    private const string Signs = "¿¡ºª°«»–—‘’“”…€·•§";

    /// <summary>Whether the bytes are text in any encoding, as far as that can be told cheaply.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (Unicode(bytes) is { CodePage: 1200 or 1201 })
        {
            return !MemoryMarshal.Cast<byte, char>(bytes).Contains('\0');
        }

        if (bytes.Contains((byte)0))
        {
            return false;
        }

        // Whoever marks a text as UTF-8 says what it is, whatever stands in it.
        if (bytes is [0xEF, 0xBB, 0xBF, ..] && Utf8.IsValid(bytes))
        {
            return true;
        }

        var controls = 0;
        var head = bytes[..Math.Min(bytes.Length, HeadBytes)];
        foreach (var b in head)
        {
            // DOS programs end text with the byte 0x1A.
            if (b < ' ' && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A))
            {
                controls++;
            }
        }

        return controls * 100 <= head.Length;
    }

    /// <summary>The Unicode encoding of the bytes, by mark, by strict decoding or by where its zero bytes stand; null when it is none.</summary>
    public static Encoding? Unicode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        return Utf16ByZeros(bytes) ?? (Utf8.IsValid(bytes) ? Encoding.UTF8 : null);
    }

    /// <summary>The encoding, and whether it was guessed.</summary>
    public static (Encoding Encoding, bool Guessed) Read(ReadOnlySpan<byte> bytes) =>
        Unicode(bytes) is { } unicode ? (unicode, false) : (SingleByte(bytes), true);

    /// <summary>Reads the text from its start, without its byte order mark.</summary>
    public static StreamReader Open(ReadOnlyMemory<byte> bytes, Encoding encoding)
    {
        var array = MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
        return new StreamReader(new MemoryStream(array.Array!, array.Offset, array.Count, writable: false), encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 14);
    }

    /// <summary>The encoding that files call by that name; null where no such is known.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            // On the web, and in what Office writes, the Latin alphabet of ISO 8859-1 means that of Windows.
            return name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii"
                ? CodePage(Windows1252)
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding? Utf16ByZeros(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var head = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < head.Length; i += 2)
        {
            zeros.Even += head[i] == 0 ? 1 : 0;
            zeros.Odd += head[i + 1] == 0 ? 1 : 0;
        }

        var most = head.Length / 2;
        return zeros.Odd * 2 > most && zeros.Even == 0 ? Encoding.Unicode
            : zeros.Even * 2 > most && zeros.Odd == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>The likeliest encoding of bytes that are no Unicode, by the first of them.</summary>
    public static Encoding SingleByte(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadBytes)].ToArray();
        var western = CodePage(Windows1252);
        var (plausible, beyondAscii, density) = Judge(head, western);
        var isForeign = beyondAscii >= FewestForStatistics && (density > HighestWesternDensity || plausible < 0.8);
        if (plausible >= 0.8 && !isForeign)
        {
            return western;
        }

        // Excel for Mac and DOS exports, the two others that western sheets still come in.
        foreach (var page in (ReadOnlySpan<int>)[Macintosh, Dos850])
        {
            var other = CodePage(page);
            if (density <= HighestWesternDensity && Judge(head, other).Plausible >= 0.9)
            {
                return other;
            }
        }

        return isForeign
            && CharsetDetector.DetectFromBytes(head).Detected is { Confidence: >= 0.6f, EncodingName: { } name }
            && CodePagesEncodingProvider.Instance.GetEncoding(name) is { } detected
                ? detected
                : western;
    }

    // Of the characters beyond ASCII: the share that western text has at such places, and their number; and their share among all letters.
    private static (double Plausible, int Count, double Density) Judge(byte[] bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var (good, count, letters) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            letters += char.IsAsciiLetter(c) ? 1 : 0;
            if (c > 127 && c != 0xA0)
            {
                count++;
                good += IsPlausible(i > 0 ? text[i - 1] : ' ', c, i + 1 < text.Length ? text[i + 1] : ' ') ? 1 : 0;
            }
        }

        return count == 0 ? (1, 0, 0) : ((double)good / count, count, (double)count / (letters + count));
    }

    // Dashes and quotation marks do not stand inside words, nor do small letters inside words of capitals.
    private static bool IsPlausible(char before, char c, char after) =>
        Letters.Contains(c) ? !(char.IsLower(c) && char.IsUpper(before) && char.IsUpper(after))
        : c == '’' || (Signs.Contains(c) && !(char.IsLetter(before) && char.IsLetter(after)));

    private static Encoding CodePage(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page)!;
}
