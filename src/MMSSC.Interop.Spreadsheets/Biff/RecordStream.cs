using System.Buffers.Binary;

namespace MMSSC.Interop.Spreadsheets.Biff;

/// <summary>Walks the records of a workbook stream: number, length, content.</summary>
internal sealed class RecordStream(ReadOnlyMemory<byte> bytes)
{
    private const int HeadLength = 4;
    private const int MostRounds = 4;
    private long walked;
    private int next;

    /// <summary>Number of the record.</summary>
    public int Id { get; private set; }

    /// <summary>Content of the record.</summary>
    public ReadOnlySpan<byte> Content => content.Span;

    private ReadOnlyMemory<byte> content;

    /// <summary>The next record is the one that begins there.</summary>
    public void GoTo(long offset) => next = (int)Math.Clamp(offset, 0, bytes.Length);

    /// <summary>Number of the record that follows, without going there; -1 at the end.</summary>
    public int Peek() => next + HeadLength <= bytes.Length ? BinaryPrimitives.ReadUInt16LittleEndian(bytes.Span[next..]) : -1;

    /// <summary>Goes to the next record; false at the end.</summary>
    /// <exception cref="InvalidDataException">The stream breaks off within a record, or sheets lie over one another.</exception>
    public bool Read()
    {
        if (next + HeadLength > bytes.Length)
        {
            return false;
        }

        var head = bytes.Span.Slice(next, HeadLength);
        Id = BinaryPrimitives.ReadUInt16LittleEndian(head);
        int length = BinaryPrimitives.ReadUInt16LittleEndian(head[2..]);
        next += HeadLength;
        walked += HeadLength + length;
        if (length > bytes.Length - next || walked > (long)bytes.Length * MostRounds)
        {
            throw new InvalidDataException();
        }

        content = bytes.Slice(next, length);
        next += length;
        return true;
    }

    /// <summary>The content of this record and of those that continue it.</summary>
    public List<ReadOnlyMemory<byte>> ReadContinued()
    {
        var parts = new List<ReadOnlyMemory<byte>> { content };
        while (Peek() == RecordId.Continue && Read())
        {
            parts.Add(content);
        }

        return parts;
    }
}
