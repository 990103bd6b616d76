using System.Text;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Terminal;

/// <summary>
/// Writes text for people. Names of files and cells are others': whatever of them would steer the terminal or turn the direction of a line is
/// shown instead. What the program itself wants of the terminal goes to <see cref="Raw"/>.
/// </summary>
internal sealed class VisibleWriter(TextWriter raw) : TextWriter(raw.FormatProvider)
{
    /// <summary>The writer below, for the program's own escape sequences.</summary>
    public TextWriter Raw => raw;

    public override Encoding Encoding => raw.Encoding;

    /// <summary>The writer below a writer for people; any other is its own.</summary>
    public static TextWriter RawOf(TextWriter output) => output is VisibleWriter visible ? visible.Raw : output;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value) => raw.Write(VisibleText.Lines(value ?? ""));

    public override void WriteLine(string? value)
    {
        Write(value);
        raw.WriteLine();
    }

    public override void Flush() => raw.Flush();
}
