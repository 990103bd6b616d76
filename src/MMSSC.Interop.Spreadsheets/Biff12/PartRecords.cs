namespace MMSSC.Interop.Spreadsheets.Biff12;

/// <summary>Walks the records of a binary part ([MS-XLSB] 2.1.4): number and length, each in up to four bytes of seven bits.</summary>
internal sealed class PartRecords(Stream stream, Func<Exception> refuse) : IDisposable
{
    // A cell has at most 32,767 characters; the runs of its fonts and its formula stand beside them.
    private const int LongestRecord = 1 << 20;

    private readonly Stream stream = new BufferedStream(stream, 1 << 14);
    private byte[] buffer = new byte[1 << 10];
    private int length;

    /// <summary>Number of the record.</summary>
    public int Id { get; private set; }

    /// <summary>Content of the record, until the next is read.</summary>
    public ReadOnlySpan<byte> Content => buffer.AsSpan(0, length);

    /// <summary>Goes to the next record; false at the end.</summary>
    /// <exception cref="InvalidDataException">The part breaks off within a record.</exception>
    /// <exception cref="Limits.RefusedException">A record is longer than any that programs write.</exception>
    public bool Read()
    {
        var first = stream.ReadByte();
        if (first < 0)
        {
            return false;
        }

        Id = (first & 0x80) == 0 ? first : (first & 0x7F) | (Next() << 7);
        length = 0;
        for (var shift = 0; shift < 28; shift += 7)
        {
            var part = Next();
            length |= (part & 0x7F) << shift;
            if ((part & 0x80) == 0)
            {
                break;
            }
        }

        if (length > LongestRecord)
        {
            throw refuse();
        }

        if (length > buffer.Length)
        {
            buffer = new byte[Math.Max(length, buffer.Length * 2)];
        }

        return stream.ReadAtLeast(buffer.AsSpan(0, length), length, throwOnEndOfStream: false) == length ? true : throw new InvalidDataException();
    }

    public void Dispose() => stream.Dispose();

    private int Next() => stream.ReadByte() is >= 0 and var next ? next : throw new InvalidDataException();
}
