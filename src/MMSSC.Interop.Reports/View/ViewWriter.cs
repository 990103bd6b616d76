using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Reports.View;

/// <summary>The JSON form of a report: the nodes that its templates read, numbers unrounded, without markup.</summary>
internal static class ViewWriter
{
    /// <summary>Writes a node as indented JSON with a newline at the end.</summary>
    public static string Write(ViewObject root)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, root);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                WriteNumber(writer, number);
                break;
            case Share share:
                WriteNumber(writer, share.Value);
                break;
            case Figure figure:
                WriteNumber(writer, figure.Value);
                break;
            case Interval interval:
                writer.WriteStartArray();
                WriteNumber(writer, interval.Low);
                WriteNumber(writer, interval.High);
                writer.WriteEndArray();
                break;
            case PartialDate date:
                writer.WriteStringValue(date.ToString());
                break;
            case ViewObject node:
                WriteObject(writer, node);
                break;
            case object?[] list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"No form for {value.GetType()}");
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, ViewObject node)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in node)
        {
            if (value is not Markup)
            {
                writer.WritePropertyName(name);
                Write(writer, value);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Twelve digits: the last bits of a sum are noise to a reader and differ between machines.</summary>
    private static void WriteNumber(Utf8JsonWriter writer, double number) => writer.WriteNumberValue(Math.Round(number, 12));
}
