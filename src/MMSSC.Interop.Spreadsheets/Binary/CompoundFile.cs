using System.Buffers.Binary;
using System.Text;

namespace MMSSC.Interop.Spreadsheets.Binary;

/// <summary>
/// The streams of an OLE container ([MS-CFB]), by name. Sizes that are declared are never believed: a chain of sectors that
/// is longer than the file has sectors runs in a circle.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int FirstTableList = 76;
    private const int TableListLength = 109;
    private const int EntryLength = 128;
    private const int MiniSector = 64;
    private const uint LastSector = 0xFFFFFFFA;
    private const int MostEntries = 65_536;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int sectorLength;
    private readonly int sectorCount;
    private readonly uint[] table;
    private readonly uint firstMini;
    private readonly uint miniBelow;
    private readonly List<StreamEntry> entries = [];

    private CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var header = bytes.Span;
        var shift = header.Length >= HeaderLength ? BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) : 0;
        if (shift is not (9 or 12))
        {
            throw new InvalidDataException();
        }

        sectorLength = 1 << shift;
        sectorCount = (header.Length - 1) / sectorLength;
        miniBelow = BinaryPrimitives.ReadUInt32LittleEndian(header[56..]);
        firstMini = BinaryPrimitives.ReadUInt32LittleEndian(header[60..]);
        table = ReadTable(header);
        ReadEntries(BinaryPrimitives.ReadUInt32LittleEndian(header[48..]));
    }

    private sealed record StreamEntry(string Name, int Kind, uint First, long Length);

    /// <summary>Reads the list of streams.</summary>
    /// <exception cref="InvalidDataException">It can't be read.</exception>
    public static CompoundFile Open(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>Whether there is such a stream.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The bytes of a stream, as far as they are there; null when there is none of that name.</summary>
    /// <exception cref="InvalidDataException">Its sectors run in a circle.</exception>
    public byte[]? Read(string name)
    {
        if (Find(name) is not { } entry)
        {
            return null;
        }

        return entry.Length < miniBelow ? ReadMini(entry) : Read(entry.First, entry.Length);
    }

    private StreamEntry? Find(string name) => entries.Find(entry => entry.Kind == 2 && entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    // Where each sector goes on; the sectors of this table are listed in the header, and beyond it in a chain of their own.
    private uint[] ReadTable(ReadOnlySpan<byte> header)
    {
        var sectors = new List<uint>();
        for (var i = 0; i < TableListLength; i++)
        {
            sectors.Add(BinaryPrimitives.ReadUInt32LittleEndian(header[(FirstTableList + (4 * i))..]));
        }

        var next = BinaryPrimitives.ReadUInt32LittleEndian(header[68..]);
        for (var walked = 0; next < LastSector && Sector(next) is { Length: > 0 } list && list.Length == sectorLength; walked++)
        {
            if (walked > sectorCount)
            {
                throw new InvalidDataException();
            }

            for (var at = 0; at < sectorLength - 4; at += 4)
            {
                sectors.Add(BinaryPrimitives.ReadUInt32LittleEndian(list[at..]));
            }

            next = BinaryPrimitives.ReadUInt32LittleEndian(list[(sectorLength - 4)..]);
        }

        var perSector = sectorLength / 4;
        var result = new uint[Math.Min((long)sectorCount + 1, (long)sectors.Count * perSector)];
        for (var at = 0; at < result.Length; at += perSector)
        {
            var part = Sector(sectors[at / perSector]);
            for (var i = 0; i < perSector && at + i < result.Length; i++)
            {
                result[at + i] = (4 * i) + 4 <= part.Length ? BinaryPrimitives.ReadUInt32LittleEndian(part[(4 * i)..]) : uint.MaxValue;
            }
        }

        return result;
    }

    private void ReadEntries(uint first)
    {
        var list = Read(first, long.MaxValue);
        for (var at = 0; at + EntryLength <= list.Length && entries.Count < MostEntries; at += EntryLength)
        {
            var entry = list.AsSpan(at, EntryLength);
            var nameLength = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);

            // The upper half of the length is rubbish in files with small sectors.
            long length = BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]);
            entries.Add(new(Encoding.Unicode.GetString(entry[..(nameLength & ~1)]), entry[66], BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), length));
        }

        if (entries.Count == 0)
        {
            throw new InvalidDataException();
        }
    }

    private ReadOnlySpan<byte> Sector(uint number)
    {
        var start = (number + 1L) * sectorLength;
        return start >= bytes.Length ? [] : bytes.Span.Slice((int)start, (int)Math.Min(sectorLength, bytes.Length - start));
    }

    private byte[] Read(uint first, long length)
    {
        var result = new byte[Math.Min(length, Chain(first, length) * (long)sectorLength)];
        var at = 0;
        for (var sector = first; sector < LastSector && at < result.Length; sector = Next(sector))
        {
            var part = Sector(sector);
            part = part[..Math.Min(part.Length, result.Length - at)];
            part.CopyTo(result.AsSpan(at));
            at += part.Length;
            if (part.Length < sectorLength)
            {
                break;
            }
        }

        return at == result.Length ? result : result[..at];
    }

    private int Chain(uint first, long length)
    {
        var count = 0;
        for (var sector = first; sector < LastSector && (long)count * sectorLength < length; sector = Next(sector))
        {
            if (++count > sectorCount + 1)
            {
                throw new InvalidDataException();
            }
        }

        return count;
    }

    private uint Next(uint sector) => sector < (uint)table.Length ? table[sector] : uint.MaxValue;

    // Small streams stand in sectors of 64 bytes within the stream of the root entry.
    private byte[] ReadMini(StreamEntry entry)
    {
        var root = entries.Find(candidate => candidate.Kind == 5);
        var space = root is null ? [] : Read(root.First, root.Length);
        var numbers = Read(firstMini, long.MaxValue);
        var result = new byte[entry.Length];
        var at = 0;
        for (var sector = entry.First; sector < LastSector && at < result.Length;)
        {
            var start = sector * (long)MiniSector;
            if (start >= space.Length)
            {
                break;
            }

            var part = space.AsSpan((int)start, (int)Math.Min(MiniSector, space.Length - start));
            part = part[..Math.Min(part.Length, result.Length - at)];
            part.CopyTo(result.AsSpan(at));
            at += part.Length;
            sector = (sector * 4L) + 4 <= numbers.Length ? BinaryPrimitives.ReadUInt32LittleEndian(numbers.AsSpan((int)sector * 4)) : uint.MaxValue;
        }

        return result[..at];
    }
}
