namespace MMSSC.Interop.Spreadsheets.Package;

/// <summary>
/// Watches the unpacked bytes of a part on their way to the XML reader, which holds each tag, comment and declaration in memory as
/// a whole: their lengths are bounded here, before they get there, and document types are refused.
/// </summary>
/// <param name="refuse">Makes the refusal.</param>
/// <param name="longestRun">Most bytes of a tag, a text, a comment or a declaration.</param>
internal sealed class MarkupWatch(Func<Exception> refuse, int longestRun = MarkupWatch.LongestRun)
{
    /// <summary>A cell has at most 32,767 characters, each at most 10 bytes as a character reference.</summary>
    public const int LongestRun = 1 << 20;

    private int run;
    private MarkupState place;
    private byte closing;
    private int closings;

    private enum MarkupState
    {
        Text,
        Open,
        Declaration,
        CommentOrCdata,
    }

    /// <summary>Looks at the next bytes; throws the refusal.</summary>
    public void Pass(ReadOnlySpan<byte> bytes)
    {
        // UTF-16 would hide what is looked for here; no spreadsheet program writes it.
        if (bytes.Contains((byte)0))
        {
            throw refuse();
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            if (place != MarkupState.Text)
            {
                Run(1);
                place = Next(bytes[i]);
                continue;
            }

            // Tags and text: neither holds another '<', so its distance bounds both.
            var next = bytes[i..].IndexOf((byte)'<');
            if (next < 0)
            {
                Run(bytes.Length - i);
                return;
            }

            Run(next);
            i += next;
            run = 0;
            place = MarkupState.Open;
        }
    }

    private void Run(int length)
    {
        run += length;
        if (run > longestRun)
        {
            throw refuse();
        }
    }

    private MarkupState Next(byte b)
    {
        switch (place)
        {
            case MarkupState.Open:
                return b == '!' ? MarkupState.Declaration : MarkupState.Text;
            case MarkupState.Declaration when b is (byte)'-' or (byte)'[':
                closing = b == '-' ? b : (byte)']';
                closings = 0;
                return MarkupState.CommentOrCdata;
            case MarkupState.Declaration:
                // A document type: entities and external references come from nowhere else.
                throw refuse();
            case MarkupState.CommentOrCdata when b == '>' && closings >= 2:
                return MarkupState.Text;
            default:
                closings = b == closing ? closings + 1 : 0;
                return place;
        }
    }
}
