using System.Text;

namespace MMSSC.Interop.Files.Json;

/// <summary>
/// Lines and columns of byte offsets. Built when the first place is asked for; counts of characters at every kilobyte keep a
/// file that is one long line from costing its length for each place.
/// </summary>
internal sealed class JsonLines
{
    private const int Block = 1024;

    // Places are asked for mostly in the order of the file; further ahead a search is faster than a walk.
    private const int MostWalked = 8;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly List<int> starts = [0];
    private readonly int[] blockStarts;
    private readonly int[] blockCharacters;

    // Only where to begin to look: whatever it is, the line found is the right one.
    private int lastLine;

    public JsonLines(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var text = bytes.Span;
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny((byte)'\n', (byte)'\r');
            if (next < 0)
            {
                break;
            }

            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            starts.Add(at);
        }

        blockStarts = new int[(text.Length / Block) + 1];
        blockCharacters = new int[blockStarts.Length];
        for (var block = 1; block < blockStarts.Length; block++)
        {
            var start = block * Block;
            while (start < text.Length && (text[start] & 0xC0) == 0x80)
            {
                start++;
            }

            blockStarts[block] = start;
            blockCharacters[block] = blockCharacters[block - 1] + Encoding.UTF8.GetCharCount(text[blockStarts[block - 1]..start]);
        }
    }

    /// <summary>Line and column of a byte, both from 1; a column is a UTF-16 unit, as editors count.</summary>
    public (int Line, int Column) Find(int offset)
    {
        var line = lastLine = LineOf(offset);
        return (line + 1, CharactersBefore(offset) - CharactersBefore(starts[line]) + 1);
    }

    private int LineOf(int offset)
    {
        var line = lastLine;
        var most = Math.Min(line + MostWalked, starts.Count - 1);
        while (line < most && starts[line + 1] <= offset)
        {
            line++;
        }

        if (starts[line] <= offset && (line + 1 == starts.Count || starts[line + 1] > offset))
        {
            return line;
        }

        line = starts.BinarySearch(offset);
        return line < 0 ? ~line - 1 : line;
    }

    private int CharactersBefore(int offset)
    {
        var block = offset / Block;
        while (blockStarts[block] > offset)
        {
            block--;
        }

        return blockCharacters[block] + Encoding.UTF8.GetCharCount(bytes.Span[blockStarts[block]..offset]);
    }
}
