using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Files.Json;

/// <summary>
/// Writes JSON in the canonical form: two spaces, one entry per line where the caller says so and else all on one line, UTF-8 with
/// nothing escaped that need not be. Streams: at most one buffer is held.
/// </summary>
internal sealed class JsonLineWriter(Stream stream) : IDisposable
{
    private const int Full = 1 << 16;

    private static readonly SearchValues<char> escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private readonly ArrayBufferWriter<byte> buffer = new(Full + 4096);
    private readonly Stack<Nesting> open = new();
    private Nesting level;
    private bool named;

    /// <summary>Begins an object, with each property on a line or all on one.</summary>
    public void BeginObject(bool lines) => Begin('{', '}', lines);

    /// <summary>Begins a list, with each entry on a line or all on one.</summary>
    public void BeginList(bool lines) => Begin('[', ']', lines);

    /// <summary>Ends the object or list that was begun last.</summary>
    public void End()
    {
        if (level.Lines && level.Count > 0)
        {
            Break(open.Count - 1);
        }

        Byte(level.Closing);
        level = open.Pop();
    }

    /// <summary>The name of the next value.</summary>
    public void Name(string name)
    {
        Separate();
        Quote(name);
        buffer.Write(": "u8);
        named = true;
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            Null();
            return;
        }

        Separate();
        Quote(text);
    }

    public void Null() => Literal("null"u8);

    public void Boolean(bool value) => Literal(value ? "true"u8 : "false"u8);

    /// <summary>A number in its shortest form.</summary>
    public void Number(double value)
    {
        Separate();
        Span<byte> digits = stackalloc byte[32];

        // Minus zero is zero to everybody who reads a file.
        Utf8Formatter.TryFormat(0L, digits, out var length);
        if (value != 0)
        {
            value.TryFormat(digits, out length, "R", CultureInfo.InvariantCulture);
        }

        buffer.Write(digits[..length]);
        Flush(Full);
    }

    /// <summary>A value as it is spelled.</summary>
    public void Literal(ReadOnlySpan<byte> spelled)
    {
        Separate();
        buffer.Write(spelled);
        Flush(Full);
    }

    /// <summary>Ends the file, or a line of NDJSON.</summary>
    public void EndLine()
    {
        Byte('\n');
        level = default;
        Flush(Full);
    }

    public void Dispose() => Flush(0);

    private void Begin(char opening, char closing, bool lines)
    {
        Separate();
        open.Push(level);
        level = new(closing, lines, 0);
        Byte(opening);
    }

    private void Separate()
    {
        if (named)
        {
            named = false;
            return;
        }

        if (open.Count == 0)
        {
            return;
        }

        if (level.Count > 0)
        {
            Byte(',');
        }

        if (level.Lines)
        {
            Break(open.Count);
        }
        else if (level.Count > 0)
        {
            Byte(' ');
        }

        level = level with { Count = level.Count + 1 };
    }

    private void Break(int depth)
    {
        var space = buffer.GetSpan(1 + (2 * depth))[..(1 + (2 * depth))];
        space.Fill((byte)' ');
        space[0] = (byte)'\n';
        buffer.Advance(space.Length);
    }

    private void Quote(string text)
    {
        Byte('"');
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var next = rest.IndexOfAny(escaped);
            var plain = next < 0 ? rest : rest[..next];
            Encoding.UTF8.GetBytes(plain, buffer);
            rest = rest[plain.Length..];
            if (!rest.IsEmpty)
            {
                Escape(rest[0]);
                rest = rest[1..];
            }
        }

        Byte('"');
        Flush(Full);
    }

    private void Escape(char c)
    {
        Byte('\\');
        var letter = c switch
        {
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '"' or '\\' => c,
            _ => 'u',
        };
        Byte(letter);
        if (letter == 'u')
        {
            Encoding.ASCII.GetBytes(((int)c).ToString("x4", CultureInfo.InvariantCulture), buffer);
        }
    }

    private void Byte(char c)
    {
        buffer.GetSpan(1)[0] = (byte)c;
        buffer.Advance(1);
    }

    private void Flush(int from)
    {
        if (buffer.WrittenCount > from)
        {
            stream.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }

    private readonly record struct Nesting(char Closing, bool Lines, int Count);
}
