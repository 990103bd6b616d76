using System.Runtime.CompilerServices;

namespace MMSSC.Interop.Text;

/// <summary>
/// A message in one language, as an interpolated string writes it: texts in several languages and numbers that stand in it take the
/// language's own words and signs. Nothing else can stand in it, so that no word of another language gets in unseen.
/// </summary>
/// <typeparam name="TLanguage">The language.</typeparam>
[InterpolatedStringHandler]
public ref struct Phrase<TLanguage>
    where TLanguage : ILanguage
{
    private readonly string? whole;
    private DefaultInterpolatedStringHandler parts;

    /// <summary>Begins a message; the compiler calls it.</summary>
    /// <param name="literalLength">Characters outside the holes.</param>
    /// <param name="formattedCount">Number of holes.</param>
    public Phrase(int literalLength, int formattedCount) => parts = new(literalLength, formattedCount, TLanguage.Numbers);

    private Phrase(string whole) => this.whole = whole;

    /// <summary>Appends what stands outside the holes.</summary>
    public void AppendLiteral(string value) => parts.AppendLiteral(value);

    /// <summary>Appends what is written alike in all languages: a code, a name, a text from a file.</summary>
    public void AppendFormatted(string? value) => parts.AppendFormatted(value);

    /// <summary>Appends the words of this language.</summary>
    public void AppendFormatted(LocalText value) => parts.AppendFormatted(value[TLanguage.Code]);

    /// <summary>Appends a place.</summary>
    public void AppendFormatted(Location value) => parts.AppendFormatted(value.ToString());

    /// <summary>Appends a whole number.</summary>
    public void AppendFormatted(long value) => parts.AppendFormatted(value);

    /// <summary>Appends a number with the decimal sign of this language.</summary>
    public void AppendFormatted(double value, string? format = null) => parts.AppendFormatted(value, format);

    /// <summary>The message; afterwards this is empty.</summary>
    public string ToStringAndClear() => whole ?? parts.ToStringAndClear();

    /// <summary>A message without holes.</summary>
    public static implicit operator Phrase<TLanguage>(string text) => new(text);
}
