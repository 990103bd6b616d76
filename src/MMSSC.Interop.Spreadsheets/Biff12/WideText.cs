using System.Text;
using MMSSC.Interop.Spreadsheets.Binary;

namespace MMSSC.Interop.Spreadsheets.Biff12;

/// <summary>Reads texts of binary parts: their length in four bytes, then UTF-16 ([MS-XLSB] 2.5.169).</summary>
internal static class WideText
{
    private const uint Null = uint.MaxValue;

    /// <summary>The text; null where it is said to be none.</summary>
    public static string? Read(ref ByteReader reader) =>
        reader.Int() is var length and not Null ? Encoding.Unicode.GetString(reader.Take(length * 2L)) : null;

    /// <summary>The text of a rich one; its runs of fonts stand behind it.</summary>
    public static string? ReadRich(ref ByteReader reader)
    {
        reader.Byte();
        return Read(ref reader);
    }
}
