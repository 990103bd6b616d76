using System.Text.Unicode;

namespace MMSSC.Interop.Spreadsheets.Delimited;

/// <summary>What has to be known of all bytes of a text before it is read, gathered in one pass that keeps the first of them only.</summary>
internal sealed class TextScan
{
    private const int ChunkBytes = 1 << 18;

    private TextScan()
    {
    }

    /// <summary>The first bytes: as many as the encoding is told by.</summary>
    public byte[] Head { get; private set; } = [];

    /// <summary>Number of bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Number of bytes that end lines.</summary>
    public long LineEnds { get; private set; }

    /// <summary>Whether all of it is UTF-8.</summary>
    public bool IsUtf8 { get; private set; } = true;

    /// <summary>Whether a byte is zero, which no text in bytes has.</summary>
    public bool HasZero { get; private set; }

    /// <summary>Whether a quotation mark stands in it.</summary>
    public bool HasQuotes { get; private set; }

    /// <summary>Whether the sign for a character that was lost stands in it.</summary>
    public bool HasReplacement { get; private set; }

    /// <summary>Looks through a text from where the stream stands to its end.</summary>
    public static TextScan Of(Stream stream)
    {
        var scan = new TextScan();
        var buffer = new byte[ChunkBytes];
        var kept = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var fresh = buffer.AsSpan(kept, read);
            var whole = buffer.AsSpan(0, kept + read);
            scan.Add(fresh, whole);

            // A character that the chunk cuts in two is looked at with the next one.
            var rest = Unfinished(whole);
            scan.IsUtf8 = scan.IsUtf8 && Utf8.IsValid(whole[..^rest]);
            whole[^rest..].CopyTo(buffer);
            kept = rest;
        }

        scan.IsUtf8 &= kept == 0;
        return scan;
    }

    private void Add(ReadOnlySpan<byte> fresh, ReadOnlySpan<byte> whole)
    {
        if (Head.Length < TextEncodingReader.HeadBytes)
        {
            Head = [.. Head, .. fresh[..Math.Min(fresh.Length, TextEncodingReader.HeadBytes - Head.Length)]];
        }

        Length += fresh.Length;
        LineEnds += fresh.Count((byte)'\n');
        HasZero = HasZero || fresh.Contains((byte)0);
        HasQuotes = HasQuotes || fresh.Contains((byte)'"');
        HasReplacement = HasReplacement || whole.IndexOf("\uFFFD"u8) >= 0;
    }

    /// <summary>Number of bytes at the end that begin a character without ending it; at most 3.</summary>
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var b = bytes[^back];
            if (b >= 0xC0)
            {
                var length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return length > back ? back : 0;
            }

            if (b < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }
}
