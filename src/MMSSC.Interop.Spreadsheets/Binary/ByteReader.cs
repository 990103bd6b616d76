using System.Buffers.Binary;

namespace MMSSC.Interop.Spreadsheets.Binary;

/// <summary>Reads little-endian numbers one after the other.</summary>
/// <param name="bytes">What is read.</param>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>Number of bytes that are left.</summary>
    public readonly int Left => rest.Length;

    /// <summary>The next byte.</summary>
    /// <exception cref="InvalidDataException">As for all members: fewer bytes are left.</exception>
    public byte Byte() => Take(1)[0];

    /// <summary>The next two bytes as a number.</summary>
    public int Short() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    /// <summary>The next four bytes as a number without a sign.</summary>
    public uint Int() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>The next four bytes as a count or a place; what is larger than any stands for the largest number.</summary>
    public int Count() => (int)Math.Min(Int(), int.MaxValue);

    /// <summary>The next eight bytes as a floating-point number.</summary>
    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    /// <summary>The next four bytes as a number packed by Excel: 30 bits of a floating-point number or an integer, and whether it is in hundredths.</summary>
    public double Packed()
    {
        var packed = (int)Int();
        var number = (packed & 2) != 0 ? packed >> 2 : BitConverter.Int64BitsToDouble((long)(packed & ~3) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    /// <summary>The next bytes.</summary>
    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > rest.Length)
        {
            throw new InvalidDataException();
        }

        var taken = rest[..(int)count];
        rest = rest[(int)count..];
        return taken;
    }
}
