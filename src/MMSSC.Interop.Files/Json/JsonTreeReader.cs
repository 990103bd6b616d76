using System.Text.Json;
using System.Text.Unicode;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Json;

/// <summary>Parses a file into a <see cref="JsonTree"/>: UTF-8 with or without byte-order mark, no comments, no trailing commas.</summary>
internal ref struct JsonTreeReader
{
    // A first guess at the number of values: right for the project's files, and no more than 9 MB for a hostile one. What it lacks
    // is guessed again by how many there are so far.
    private const int BytesPerValue = 20;
    private const int MostAtFirst = 1 << 18;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly string file;
    private readonly int firstLine;
    private readonly FindingList findings;
    private readonly Span<int> open;
    private JsonTree.TreeEntry[] entries;
    private int count;
    private int depth;
    private JsonTree.TreeEntry name;
    private JsonTree? tree;

    private JsonTreeReader(ReadOnlyMemory<byte> bytes, string file, int firstLine, FindingList findings, Span<int> open)
    {
        this.bytes = bytes;
        this.file = file;
        this.firstLine = firstLine;
        this.findings = findings;
        this.open = open;
        entries = new JsonTree.TreeEntry[Math.Clamp(bytes.Length / BytesPerValue, 16, MostAtFirst)];
        name.NameStart = -1;
    }

    /// <summary>Parses; null after an error that leaves nothing to read. A key that appears twice is a finding, and the first one counts.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for places.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="limits">Bounds on the size.</param>
    /// <param name="firstLine">Line of the first byte, from 1, for a value that is a line of a larger file.</param>
    public static JsonTree? Read(ReadOnlyMemory<byte> bytes, string file, FindingList findings, ReadLimits? limits = null, int firstLine = 1)
    {
        var most = (limits ?? ReadLimits.Default).FileBytes;
        if (bytes.Length > most)
        {
            findings.Add(JsonSyntaxDiagnostics.TooManyBytes(Location.Whole(file), bytes.Length, most));
            return null;
        }

        if (bytes.Span.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        Span<int> levels = stackalloc int[JsonLimits.Depth];
        var reader = new JsonTreeReader(bytes, file, firstLine, findings, levels);
        if (Utf8.IsValid(bytes.Span))
        {
            return reader.Read();
        }

        findings.Add(JsonSyntaxDiagnostics.NotUtf8(reader.Locate(JsonSyntax.FirstInvalid(bytes.Span))));
        return null;
    }

    private JsonTree? Read()
    {
        var reader = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { MaxDepth = JsonLimits.Depth + 1 });
        try
        {
            while (reader.Read())
            {
                if (!Take(ref reader))
                {
                    return null;
                }
            }
        }
        catch (JsonException error)
        {
            var (offset, fault, found) = JsonSyntax.Diagnose(bytes.Span, error, count > 0 && depth == 0);
            findings.Add(JsonSyntaxDiagnostics.InvalidJson(Locate(offset), fault, found));
            return null;
        }

        return Tree();
    }

    private bool Take(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                name.NameStart = start + 1;
                name.NameLength = reader.ValueSpan.Length;
                name.NameEscaped = reader.ValueIsEscaped;
                return CheckText(ref reader, start);
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                return Open(reader.TokenType == JsonTokenType.StartObject ? JsonKind.Object : JsonKind.List, start);
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                Close();
                return true;
            case JsonTokenType.String:
                return CheckText(ref reader, start) && Add(JsonKind.Text, start + 1, reader.ValueSpan.Length, reader.ValueIsEscaped);
            case JsonTokenType.Number:
                return Add(JsonKind.Number, start, reader.ValueSpan.Length, false);
            default:
                return Add(
                    reader.TokenType switch { JsonTokenType.True => JsonKind.True, JsonTokenType.False => JsonKind.False, _ => JsonKind.Null },
                    start, reader.ValueSpan.Length, false);
        }
    }

    private bool Open(JsonKind kind, int start)
    {
        if (depth == JsonLimits.Depth)
        {
            findings.Add(JsonSyntaxDiagnostics.TooDeep(Locate(start), JsonLimits.Depth));
            return false;
        }

        if (!Add(kind, start, 0, false))
        {
            return false;
        }

        open[depth++] = count - 1;
        return true;
    }

    private bool Add(JsonKind kind, int start, int length, bool escaped)
    {
        if (count == JsonLimits.Values)
        {
            findings.Add(JsonSyntaxDiagnostics.TooManyValues(Locate(start), JsonLimits.Values));
            return false;
        }

        if (count == entries.Length)
        {
            Array.Resize(ref entries, Capacity(start));
            tree = null;
        }

        ref var entry = ref entries[count];
        entry = name;
        entry.Kind = kind;
        entry.Start = start;
        entry.Length = length;
        entry.Escaped = escaped;
        entry.End = ++count;
        name.NameStart = -1;
        if (depth == 0)
        {
            return true;
        }

        ref var parent = ref entries[open[depth - 1]];
        entry.Parent = open[depth - 1];
        entry.Ordinal = parent.Length++;
        if (parent.Kind == JsonKind.Object && parent.Length > JsonLimits.Properties)
        {
            findings.Add(JsonSyntaxDiagnostics.TooManyValues(Locate(start), JsonLimits.Properties));
            return false;
        }

        return true;
    }

    /// <summary>Room for the rest of the file where it is as dense as up to here, so that a large one is not copied time and again; at most four times as much for one that is not.</summary>
    private readonly int Capacity(int position)
    {
        var expected = (long)count * bytes.Length / Math.Max(position, 1);
        return (int)Math.Min(Math.Clamp(expected + (expected / 16), count + (count / 2), count * 4L), JsonLimits.Values);
    }

    private void Close()
    {
        var index = open[--depth];
        entries[index].End = count;
        if (entries[index].Kind == JsonKind.Object && entries[index].Length > 1)
        {
            JsonDuplicates.Check(Tree(), index, findings);
        }
    }

    private bool CheckText(ref Utf8JsonReader reader, int start)
    {
        var raw = reader.ValueSpan;
        if (raw.Length > JsonLimits.TextBytes)
        {
            findings.Add(JsonSyntaxDiagnostics.TooLongText(Locate(start), raw.Length, JsonLimits.TextBytes));
            return false;
        }

        if (reader.ValueIsEscaped && findings.Accepts && JsonEscapes.HasLoneSurrogate(raw))
        {
            findings.Add(JsonDiagnostics.LoneSurrogate(Locate(start)));
        }

        return true;
    }

    private Location Locate(int offset) => Tree().Locate(offset, null);

    private JsonTree Tree() => tree ??= new(bytes, entries, file, firstLine);
}
