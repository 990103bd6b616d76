using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Json;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind : byte
{
    Absent,
    Object,
    List,
    Text,
    Number,
    True,
    False,
    Null,
}

/// <summary>
/// A JSON file whose values know their place. Nodes stand in one flat list, a parent before its children; texts are decoded and
/// places computed only when somebody asks.
/// </summary>
internal sealed class JsonTree
{
    private readonly string file;
    private readonly int firstLine;
    private readonly TreeEntry[] entries;
    private JsonLines? lines;

    /// <param name="bytes">The file without a byte-order mark.</param>
    /// <param name="entries">Nodes; the first is the root.</param>
    /// <param name="file">Name for places.</param>
    /// <param name="firstLine">Line of the first byte, for values that are a line of a larger file.</param>
    public JsonTree(ReadOnlyMemory<byte> bytes, TreeEntry[] entries, string file, int firstLine)
    {
        Bytes = bytes;
        this.entries = entries;
        this.file = file;
        this.firstLine = firstLine;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public JsonNode Root => new(this, 0);

    public ref readonly TreeEntry this[int index] => ref entries[index];

    /// <summary>The place of a byte.</summary>
    public Location Locate(int offset, string? pointer)
    {
        var (line, column) = (lines ??= new(Bytes)).Find(offset);
        return Location.InText(file, line + firstLine - 1, column, pointer);
    }

    /// <summary>JSON pointer of a node; empty for the root.</summary>
    public string Pointer(int index)
    {
        Span<int> path = stackalloc int[JsonLimits.Depth + 1];
        var depth = 0;
        for (var at = index; at > 0; at = entries[at].Parent)
        {
            path[depth++] = at;
        }

        // Thousands of places are made of a large mapping, so the text is put together without a builder.
        var pointer = new DefaultInterpolatedStringHandler(depth, depth, CultureInfo.InvariantCulture, stackalloc char[256]);
        while (depth > 0)
        {
            ref readonly var entry = ref entries[path[--depth]];
            pointer.AppendLiteral("/");
            if (entry.NameStart < 0)
            {
                pointer.AppendFormatted(entry.Ordinal);
            }
            else
            {
                AppendName(ref pointer, entry);
            }
        }

        return pointer.ToStringAndClear();
    }

    public string Name(in TreeEntry entry) => Text(entry.NameStart, entry.NameLength, entry.NameEscaped);

    public string Text(int start, int length, bool escaped)
    {
        var raw = Bytes.Span.Slice(start, length);
        return escaped ? JsonEscapes.Decode(raw) : Encoding.UTF8.GetString(raw);
    }

    private void AppendName(ref DefaultInterpolatedStringHandler pointer, in TreeEntry entry)
    {
        var raw = Bytes.Span.Slice(entry.NameStart, entry.NameLength);
        Span<char> characters = stackalloc char[64];
        if (raw.Length <= characters.Length && !entry.NameEscaped && !raw.ContainsAny((byte)'~', (byte)'/'))
        {
            pointer.AppendFormatted(characters[..Encoding.UTF8.GetChars(raw, characters)]);
            return;
        }

        pointer.AppendLiteral(Name(entry).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
    }

    /// <summary>One node. Texts and names are without their quotation marks; <see cref="End"/> is the index behind all nodes below.</summary>
    public struct TreeEntry
    {
        public int Start;
        public int Length;
        public int End;
        public int Parent;
        public int Ordinal;
        public int NameStart;
        public int NameLength;
        public JsonKind Kind;
        public bool Escaped;
        public bool NameEscaped;
    }
}
