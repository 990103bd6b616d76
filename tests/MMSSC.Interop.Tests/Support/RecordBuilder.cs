using System.Text;

namespace MMSSC.Interop.Tests.Support;

/// <summary>Builds streams of records: those of .xls, and those of the parts of .xlsb.</summary>
internal sealed class RecordBuilder(bool isXlsb = false)
{
    private readonly List<byte> stream = [];

    /// <summary>Number of bytes so far.</summary>
    public int Length => stream.Count;

    /// <summary>Adds a record of values: a byte, a short, an int, a double, bytes, or a text as the form has it.</summary>
    public RecordBuilder Add(int id, params object[] values)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        foreach (var value in values)
        {
            Write(writer, value);
        }

        var bytes = content.ToArray();
        if (isXlsb)
        {
            stream.AddRange(id < 128 ? [(byte)id] : [(byte)((id & 0x7F) | 0x80), (byte)(id >> 7)]);
            stream.AddRange([(byte)((bytes.Length & 0x7F) | 0x80), (byte)(bytes.Length >> 7)]);
        }
        else
        {
            stream.AddRange([(byte)id, (byte)(id >> 8), (byte)bytes.Length, (byte)(bytes.Length >> 8)]);
        }

        stream.AddRange(bytes);
        return this;
    }

    public byte[] Build() => [.. stream];

    private void Write(BinaryWriter writer, object value)
    {
        switch (value)
        {
            case byte number:
                writer.Write(number);
                break;
            case short number:
                writer.Write(number);
                break;
            case int number:
                writer.Write(number);
                break;
            case double number:
                writer.Write(number);
                break;
            case byte[] bytes:
                writer.Write(bytes);
                break;
            case string text when isXlsb:
                writer.Write(text.Length);
                writer.Write(Encoding.Unicode.GetBytes(text));
                break;
            case string text:
                writer.Write((short)text.Length);
                writer.Write((byte)1);
                writer.Write(Encoding.Unicode.GetBytes(text));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "No record holds such a value.");
        }
    }
}
