using System.Globalization;
using System.Text;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Json;

/// <summary>A value of a <see cref="JsonTree"/>; the default is a value that is not there.</summary>
internal readonly struct JsonNode(JsonTree? tree, int index)
{
    /// <summary>The node's number in its tree.</summary>
    public int Index => index;

    public bool Exists => tree is not null;

    public JsonKind Kind => tree is null ? JsonKind.Absent : tree[index].Kind;

    /// <summary>Entries of an object or list.</summary>
    public int Count => tree![index].Length;

    /// <summary>The name under which the value stands in its object; empty for others.</summary>
    public string Name => tree![index].NameStart < 0 ? "" : tree.Name(tree[index]);

    /// <summary>Text of a text.</summary>
    public string Text => tree!.Text(tree[index].Start, tree[index].Length, tree[index].Escaped);

    /// <summary>A number, text or name as the file spells it, without quotation marks.</summary>
    public ReadOnlySpan<byte> Raw => tree!.Bytes.Span.Slice(tree[index].Start, tree[index].Length);

    /// <summary>The number; infinite where it is too large for one.</summary>
    public double Number => double.Parse(Raw, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>JSON pointer.</summary>
    public string Pointer => tree!.Pointer(index);

    /// <summary>The place of the value.</summary>
    public Location Location => tree!.Locate(tree[index].Kind == JsonKind.Text ? tree[index].Start - 1 : tree[index].Start, tree.Pointer(index));

    /// <summary>The place of the name before the value.</summary>
    public Location NameLocation => tree![index].NameStart < 0 ? Location : tree.Locate(tree[index].NameStart - 1, tree.Pointer(index));

    /// <summary>The values directly below.</summary>
    public Children Values => new(tree!, index);

    /// <summary>Whether the name is that one.</summary>
    public bool IsNamed(string name, ReadOnlySpan<byte> utf8)
    {
        ref readonly var entry = ref tree![index];
        return entry.NameEscaped
            ? tree.Name(entry) == name
            : tree.Bytes.Span.Slice(entry.NameStart, entry.NameLength).SequenceEqual(utf8);
    }

    /// <summary>Whether it is just that text, which is ASCII.</summary>
    public bool IsText(string text) =>
        Kind == JsonKind.Text && (tree![index].Escaped ? Text == text : Ascii.Equals(Raw, text));

    /// <summary>The value of that name in an object, or one that is not there.</summary>
    public JsonNode Find(string name)
    {
        if (Kind != JsonKind.Object)
        {
            return default;
        }

        var utf8 = Encoding.UTF8.GetByteCount(name) <= 128 ? stackalloc byte[128] : new byte[Encoding.UTF8.GetByteCount(name)];
        utf8 = utf8[..Encoding.UTF8.GetBytes(name, utf8)];
        foreach (var value in Values)
        {
            if (value.IsNamed(name, utf8))
            {
                return value;
            }
        }

        return default;
    }

    /// <summary>Whether another value of the same tree is spelled the same, name by name and value by value.</summary>
    public bool IsSpelledLike(JsonNode other)
    {
        var here = index;
        var there = other.Index;
        var text = tree!.Bytes.Span;
        if (tree[here].End - here != tree[there].End - there)
        {
            return false;
        }

        for (var step = tree[here].End - here; step > 0; step--, here++, there++)
        {
            ref readonly var mine = ref tree[here];
            ref readonly var its = ref tree[there];
            var same = mine.Kind == its.Kind && mine.Length == its.Length
                && (here == index || (mine.NameLength == its.NameLength && mine.NameStart < 0 == its.NameStart < 0))
                && (here == index || mine.NameStart < 0 || text.Slice(mine.NameStart, mine.NameLength).SequenceEqual(text.Slice(its.NameStart, its.NameLength)))
                && (mine.Kind is JsonKind.Object or JsonKind.List || text.Slice(mine.Start, mine.Length).SequenceEqual(text.Slice(its.Start, its.Length)));
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Walks the values directly below an object or list, without touching the heap.</summary>
    public struct Children(JsonTree tree, int parent)
    {
        private readonly int end = tree[parent].Kind is JsonKind.Object or JsonKind.List ? tree[parent].End : 0;
        private int next = parent + 1;
        private int current = parent;

        public readonly JsonNode Current => new(tree, current);

        public readonly Children GetEnumerator() => this;

        public bool MoveNext()
        {
            if (next >= end)
            {
                return false;
            }

            current = next;
            next = tree[current].End;
            return true;
        }
    }
}
