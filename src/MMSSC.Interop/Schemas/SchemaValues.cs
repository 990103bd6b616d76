using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Json.Pointer;
using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Schemas;

/// <summary>Between our tree, which knows every place, and the values that the schema library reads.</summary>
internal static class SchemaValues
{
    // The library compares numbers as decimals and fails beyond what they hold (8.0.5).
    private const double Largest = 1e28;

    /// <summary>The library's form of a value. Of a key that appears twice the first counts, as for all readers.</summary>
    public static JsonElement Of(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(node, writer);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory, new() { MaxDepth = JsonLimits.Depth + 1 });
        return document.RootElement.Clone();
    }

    private static void Write(JsonNode node, Utf8JsonWriter writer)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                writer.WriteStartObject();
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var value in node.Values)
                {
                    if (names.Add(value.Name))
                    {
                        writer.WritePropertyName(value.Name);
                        Write(value, writer);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonKind.List:
                writer.WriteStartArray();
                foreach (var value in node.Values)
                {
                    Write(value, writer);
                }

                writer.WriteEndArray();
                break;
            case JsonKind.Text:
                writer.WriteStringValue(node.Text);
                break;
            case JsonKind.Number when Math.Abs(node.Number) < Largest:
                writer.WriteRawValue(node.Raw, skipInputValidation: true);
                break;
            case JsonKind.Number:
                writer.WriteNumberValue(Math.CopySign(Largest, node.Number));
                break;
            case JsonKind.True or JsonKind.False:
                writer.WriteBooleanValue(node.Kind == JsonKind.True);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <summary>The value of the tree at a place of the library's.</summary>
    public static JsonNode Find(JsonPointer place, JsonNode root)
    {
        foreach (var step in Steps(place))
        {
            root = root.Kind == JsonKind.List ? Item(root, int.Parse(step, CultureInfo.InvariantCulture)) : root.Find(step);
        }

        return root;
    }

    /// <summary>The names and numbers on the way to a place, which the library gives as a pointer spells them.</summary>
    public static IEnumerable<string> Steps(JsonPointer place)
    {
        for (var i = 0; i < place.SegmentCount; i++)
        {
            yield return place.GetSegment(i).ToString().Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        }
    }

    private static JsonNode Item(JsonNode list, int index)
    {
        var values = list.Values;
        for (var i = 0; i <= index; i++)
        {
            values.MoveNext();
        }

        return values.Current;
    }

    /// <summary>A value as it is spelled, for messages.</summary>
    public static string Spell(JsonNode node) => node.Kind switch
    {
        JsonKind.Text => JsonSyntax.Shorten(node.Text),
        JsonKind.Number => JsonSyntax.Shorten(Encoding.ASCII.GetString(node.Raw)),
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Null => "null",
        _ => "…",
    };
}
