using System.Text.Encodings.Web;
using System.Text.Json;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Json;

/// <summary>JSON files in external formats: read with the place of each value, written indented.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The root of a file; a value that is not there where nothing can be read, which a finding says.</summary>
    public static JsonNode Read(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings) =>
        JsonTreeReader.Read(bytes, file, new FindingList(findings)) is { } tree ? tree.Root : default;

    /// <summary>An object that is spelled in a text, on one line; null where the text is not an object.</summary>
    public static string? ObjectOf(string text)
    {
        var root = Read(System.Text.Encoding.UTF8.GetBytes(text), "", []);
        return root.Kind == JsonKind.Object ? CanonicalFormatter.OnOneLine(root) : null;
    }

    /// <summary>Writes a file.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(stream, indented))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes a text, if there is one.</summary>
    public static void Known(this Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>Writes an object.</summary>
    public static void Object(this Utf8JsonWriter writer, string name, Action write)
    {
        writer.WriteStartObject(name);
        write();
        writer.WriteEndObject();
    }

    /// <summary>Writes a list of objects; nothing where it would be empty.</summary>
    public static void List<T>(this Utf8JsonWriter writer, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The text of a value with its place; null where there is none.</summary>
    public static Located<string>? TextOf(this JsonNode node) =>
        node.Kind == JsonKind.Text && node.Text.Length > 0 ? new(node.Text, node.Location) : null;

    /// <summary>The entries of a list in an object; none where it has no such list.</summary>
    public static List<JsonNode> Items(this JsonNode owner, string list)
    {
        var items = new List<JsonNode>();
        if (owner.Find(list) is { Kind: JsonKind.List } found)
        {
            foreach (var item in found.Values)
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>The text or number of a value as it is spelled; null for others.</summary>
    public static string? Spelled(this JsonNode node) => node.Kind switch
    {
        JsonKind.Text => node.Text,
        JsonKind.Number => System.Text.Encoding.ASCII.GetString(node.Raw),
        JsonKind.True => "true",
        JsonKind.False => "false",
        _ => null,
    };
}
