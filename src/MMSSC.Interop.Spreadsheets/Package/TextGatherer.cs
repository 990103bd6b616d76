using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Spreadsheets.Package;

/// <summary>Joins the pieces of one cell's text up to the limit, and says whether more came.</summary>
internal sealed class TextGatherer(int limit)
{
    private char[] buffer = new char[Math.Min(limit, 256)];
    private int length;

    /// <summary>Whether text was left out.</summary>
    public bool IsCut { get; private set; }

    /// <summary>What was gathered.</summary>
    public ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    public void Clear()
    {
        length = 0;
        IsCut = false;
    }

    public void Add(ReadOnlySpan<char> piece)
    {
        var fits = CellText.Cut(piece, limit - length);
        IsCut |= fits.Length < piece.Length;
        if (length + fits.Length > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Min(limit, Math.Max(buffer.Length * 2, length + fits.Length)));
        }

        fits.CopyTo(buffer.AsSpan(length));
        length += fits.Length;
        if (IsCut && length > 0 && char.IsHighSurrogate(buffer[length - 1]))
        {
            length--;
        }
    }

    /// <summary>Puts another text in the place of what was gathered since a start.</summary>
    public void Replace(int start, ReadOnlySpan<char> text)
    {
        length = Math.Min(start, length);
        Add(text);
    }

    /// <summary>Replaces the <c>_xHHHH_</c> by which workbooks write characters that XML has no place for, from a start on.</summary>
    public void Unescape(int start = 0)
    {
        var text = buffer.AsSpan(0, length);
        var at = text[Math.Min(start, length)..].IndexOf("_x");
        if (at < 0)
        {
            return;
        }

        at += start;
        var to = at;
        while (at < text.Length)
        {
            if (at + 7 <= text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
                && ushort.TryParse(text.Slice(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code))
            {
                text[to++] = (char)code;
                at += 7;
            }
            else
            {
                text[to++] = text[at++];
            }
        }

        length = to;
    }
}
