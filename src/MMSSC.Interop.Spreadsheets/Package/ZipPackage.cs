using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Limits;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Package;

/// <summary>
/// The parts of a zip container by name. Only the central directory is believed, and of it only where a part begins and how
/// many packed bytes it has; sizes that are declared for unpacked parts are never asked, unpacked bytes are counted as they
/// arrive. Nothing is ever written to a disk, so a name is only a key. (The framework's reader makes an object of each entry
/// before one can ask how many there are.)
/// </summary>
internal sealed class ZipPackage
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LocalLength = 30;
    private const int Zip64LocatorLength = 20;
    private const int LongestComment = ushort.MaxValue;

    private readonly Location whole;
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly ReadLimits limits;
    private readonly Dictionary<string, PartEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    private ZipPackage(Location whole, ReadOnlyMemory<byte> bytes, ReadLimits limits) =>
        (this.whole, this.bytes, this.limits) = (whole, bytes, limits);

    private sealed record PartEntry(long Offset, long PackedLength, int Method, bool Encrypted);

    /// <summary>Reads the list of parts.</summary>
    /// <exception cref="RefusedException">It cannot be read, has too many entries, or gives a name twice.</exception>
    public static ZipPackage Open(Location whole, ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        var package = new ZipPackage(whole, bytes, limits);
        package.ReadDirectory();
        return package;
    }

    /// <summary>Names of all parts, with <c>/</c> between folders and none before the first.</summary>
    public IReadOnlyCollection<string> Names => entries.Keys;

    /// <summary>Whether there is such a part.</summary>
    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>The unpacked bytes of a part; null when it is missing or its entry is broken.</summary>
    /// <exception cref="RefusedException">It is encrypted. While reading: the limits of unpacked bytes are passed.</exception>
    public Stream? OpenPart(string name) => Unpack(name) is { } stream ? new CountedStream(stream, Count, new(() => Unsafe(name))) : null;

    /// <summary>The unpacked bytes of a part that is no XML, as <see cref="OpenPart"/>.</summary>
    public Stream? OpenBinary(string name) => Unpack(name) is { } stream ? new CountedStream(stream, Count) : null;

    private Stream? Unpack(string name)
    {
        if (!entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        if (entry.Encrypted)
        {
            throw new RefusedException(FileDiagnostics.EncryptedWorkbook(whole));
        }

        var local = entry.Offset;
        if (local < 0 || local > bytes.Length - LocalLength || !bytes.Span[(int)local..].StartsWith("PK\x03\x04"u8))
        {
            return null;
        }

        var header = bytes.Span.Slice((int)local, LocalLength);
        var start = local + LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        if (start > bytes.Length || entry.PackedLength < 0 || entry.PackedLength > bytes.Length - start)
        {
            return null;
        }

        var packed = AsStream(bytes.Slice((int)start, (int)entry.PackedLength));
        return entry.Method switch
        {
            0 => packed,
            8 => new DeflateStream(packed, CompressionMode.Decompress),
            _ => null,
        };
    }

    /// <summary>Counts unpacked bytes as they arrive.</summary>
    public void Count(int arrived)
    {
        unpacked += arrived;
        if (unpacked > limits.UnpackedBytes)
        {
            throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.UnpackedBytes, limits.UnpackedBytes));
        }

        if (unpacked > 4 << 20 && unpacked / limits.UnpackedRatio > bytes.Length)
        {
            throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.UnpackedRatio, limits.UnpackedRatio));
        }
    }

    /// <summary>Refuses a part whose bytes no spreadsheet program writes.</summary>
    public RefusedException Unsafe(string part) => new(FileDiagnostics.UnsafeXml(whole, part), isPartOnly: true);

    private void ReadDirectory()
    {
        var all = bytes.Span;
        var (at, end) = FindDirectory(all);
        while (at <= end - EntryLength && all[(int)at..].StartsWith("PK\x01\x02"u8))
        {
            var header = all[(int)at..(int)end];
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
            var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
            var length = EntryLength + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
            if (length > header.Length)
            {
                throw Damaged();
            }

            Add(Encoding.UTF8.GetString(header.Slice(EntryLength, nameLength)), header, header.Slice(EntryLength + nameLength, extraLength));
            at += length;
        }

        if (at != end || entries.Count == 0)
        {
            throw Damaged();
        }
    }

    private void Add(string name, ReadOnlySpan<byte> header, ReadOnlySpan<byte> extra)
    {
        // Some writers use the separator of Windows.
        name = name.Replace('\\', '/').TrimStart('/');
        if (name.EndsWith('/'))
        {
            return;
        }

        long packed = BinaryPrimitives.ReadUInt32LittleEndian(header[20..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(header[42..]);
        var unpackedIsLong = BinaryPrimitives.ReadUInt32LittleEndian(header[24..]) == uint.MaxValue;
        if (packed == uint.MaxValue || offset == uint.MaxValue)
        {
            (packed, offset) = Zip64(extra, unpackedIsLong, packed, offset);
        }

        var encrypted = (BinaryPrimitives.ReadUInt16LittleEndian(header[8..]) & 1) != 0;
        var entry = new PartEntry(offset, packed, BinaryPrimitives.ReadUInt16LittleEndian(header[10..]), encrypted);

        // Of two parts with one name, programs differ in which they show: neither can be trusted.
        if (!entries.TryAdd(name, entry))
        {
            throw new RefusedException(FileDiagnostics.DamagedWorkbook(whole, name));
        }

        if (entries.Count > limits.Parts)
        {
            throw new RefusedException(FileDiagnostics.WorkbookTooLarge(whole, WorkbookBound.Parts, limits.Parts));
        }
    }

    // Writers that stream their output keep sizes in an extra field even when they are small; the fields stand in this order, each only if needed.
    private static (long Packed, long Offset) Zip64(ReadOnlySpan<byte> extra, bool unpackedIsLong, long packed, long offset)
    {
        while (extra.Length >= 4)
        {
            var id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            extra = extra[4..];
            if (length > extra.Length)
            {
                break;
            }

            if (id == 1)
            {
                var field = extra[..length][(unpackedIsLong && length >= 8 ? 8 : 0)..];
                if (packed == uint.MaxValue && field.Length >= 8)
                {
                    packed = BinaryPrimitives.ReadInt64LittleEndian(field);
                    field = field[8..];
                }

                if (offset == uint.MaxValue && field.Length >= 8)
                {
                    offset = BinaryPrimitives.ReadInt64LittleEndian(field);
                }

                break;
            }

            extra = extra[length..];
        }

        return (packed, offset);
    }

    // The directory stands right before the end record: it is found from there, so that the count and the place which the record states need no trust.
    private (long Start, long End) FindDirectory(ReadOnlySpan<byte> all)
    {
        var earliest = Math.Max(0, all.Length - EndLength - LongestComment);
        var last = all[earliest..].LastIndexOf("PK\x05\x06"u8);
        if (last < 0 || all.Length - (earliest + last) < EndLength)
        {
            throw Damaged();
        }

        long end = earliest + last;
        var record = all[(int)end..];
        long length = BinaryPrimitives.ReadUInt32LittleEndian(record[12..]);
        var locator = end - Zip64LocatorLength;
        if (locator >= 0 && all[(int)locator..].StartsWith("PK\x06\x07"u8))
        {
            var at = BinaryPrimitives.ReadInt64LittleEndian(all[(int)(locator + 8)..]);
            if (at < 0 || at > locator - 56 || !all[(int)at..].StartsWith("PK\x06\x06"u8))
            {
                throw Damaged();
            }

            length = BinaryPrimitives.ReadInt64LittleEndian(all[(int)(at + 40)..]);
            end = at;
        }

        var start = end - length;
        return length < 0 || start < 0 ? throw Damaged() : (start, end);
    }

    private RefusedException Damaged() => new(FileDiagnostics.DamagedWorkbook(whole, part: null));

    private static MemoryStream AsStream(ReadOnlyMemory<byte> memory) => MemoryMarshal.TryGetArray(memory, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(memory.ToArray(), writable: false);
}
