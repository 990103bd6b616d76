using System.Buffers.Binary;
using System.Text;

namespace MMSSC.Interop.Spreadsheets.Biff;

/// <summary>Reads texts of BIFF8 that go on over several records: each record tells anew how wide its characters are ([MS-XLS] 2.5.293).</summary>
internal sealed class ContinuedText(List<ReadOnlyMemory<byte>> parts, int limit)
{
    private readonly StringBuilder text = new();
    private int part;
    private int at;

    /// <summary>The next four bytes as a number.</summary>
    public uint Int()
    {
        Span<byte> four = stackalloc byte[4];
        foreach (ref var b in four)
        {
            b = Byte();
        }

        return BinaryPrimitives.ReadUInt32LittleEndian(four);
    }

    /// <summary>The next text, cut one character beyond the limit; its runs of fonts and its phonetic marks are passed over.</summary>
    /// <exception cref="InvalidDataException">The records end within it.</exception>
    public string Next()
    {
        var length = Byte() | (Byte() << 8);
        var flags = Byte();
        var runs = (flags & 8) != 0 ? Byte() | (Byte() << 8) : 0;
        var extension = (flags & 4) != 0 ? Int() : 0;
        text.Clear();
        var isWide = (flags & 1) != 0;
        for (var read = 0; read < length;)
        {
            if (at >= parts[part].Length)
            {
                isWide = (Byte() & 1) != 0;
            }

            read += Append(isWide, length - read);
        }

        Skip((4L * runs) + extension);
        return text.ToString();
    }

    /// <summary>Whether nothing follows.</summary>
    public bool IsAtEnd => part >= parts.Count || (part == parts.Count - 1 && at >= parts[part].Length);

    private int Append(bool isWide, int most)
    {
        var rest = parts[part].Span[at..];
        var count = Math.Min(most, isWide ? rest.Length / 2 : rest.Length);
        if (count == 0)
        {
            throw new InvalidDataException();
        }

        var used = rest[..(isWide ? count * 2 : count)];
        if (text.Length <= limit)
        {
            text.Append((isWide ? Encoding.Unicode : Encoding.Latin1).GetString(used));
        }

        at += used.Length;
        return count;
    }

    private void Skip(long count)
    {
        while (count > 0)
        {
            if (part >= parts.Count)
            {
                throw new InvalidDataException();
            }

            var step = (int)Math.Min(count, parts[part].Length - at);
            at += step;
            count -= step;
            if (count > 0)
            {
                part++;
                at = 0;
            }
        }
    }

    private byte Byte()
    {
        while (part < parts.Count && at >= parts[part].Length)
        {
            part++;
            at = 0;
        }

        return part < parts.Count ? parts[part].Span[at++] : throw new InvalidDataException();
    }
}
