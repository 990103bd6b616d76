namespace MMSSC.Interop.Spreadsheets.Delimited;

/// <summary>
/// A text with a first record of one field put before it. The CSV library makes a schema from the first record, which costs
/// minutes for a million fields; of the records after it, it only counts the fields.
/// </summary>
internal sealed class HeadedText(TextReader text) : TextReader
{
    private const string Head = "-\n";
    private int at;

    public override int Read(char[] buffer, int index, int count)
    {
        if (at == Head.Length || count == 0)
        {
            return text.Read(buffer, index, count);
        }

        var length = Math.Min(count, Head.Length - at);
        Head.CopyTo(at, buffer, index, length);
        at += length;
        return length;
    }

    public override int Read() => at < Head.Length ? Head[at++] : text.Read();

    public override int Peek() => at < Head.Length ? Head[at] : text.Peek();
}
