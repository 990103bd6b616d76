using System.Collections.Immutable;

namespace MMSSC.Interop.Text;

/// <summary>A text in one language, by two-letter code.</summary>
public sealed record TextIn(string Language, string Text);

/// <summary>Prose for people in one or more languages, by two-letter code; a missing language falls back to English, then to the first there is.</summary>
public sealed class LocalText : IEquatable<LocalText>
{
    /// <summary>The language that others fall back to.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>No text in any language.</summary>
    public static readonly LocalText Empty = new([]);

    private readonly ImmutableArray<TextIn> texts;

    /// <summary>Texts in the order in which the file gives them.</summary>
    public LocalText(ImmutableArray<TextIn> texts) => this.texts = texts;

    /// <summary>A message of the product's own, which speaks all three of its languages; what stands in it does so too.</summary>
    public LocalText(Phrase<English> en, Phrase<Spanish> es, Phrase<French> fr)
        : this([new(English.Code, en.ToStringAndClear()), new(Spanish.Code, es.ToStringAndClear()), new(French.Code, fr.ToStringAndClear())])
    {
    }

    /// <summary>A text without translations.</summary>
    public static LocalText Of(string text) => new([new(DefaultLanguage, text)]);

    /// <summary>A number as each of the product's languages writes it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="format">A standard or custom numeric format; null for as many digits as it takes.</param>
    public static LocalText Of(double value, string? format = null) => new(
        value.ToString(format, English.Numbers), value.ToString(format, Spanish.Numbers), value.ToString(format, French.Numbers));

    /// <summary>Texts one after the other, in each of the product's languages.</summary>
    public static LocalText Join(string separator, IEnumerable<LocalText> parts)
    {
        var all = parts as IReadOnlyCollection<LocalText> ?? [.. parts];
        string In(string language) => string.Join(separator, all.Select(part => part[language]));
        return new(In(English.Code), In(Spanish.Code), In(French.Code));
    }

    /// <summary>The same change made to the text of each language.</summary>
    internal LocalText Map(Func<string, string> change) => IsEmpty ? this : new([.. texts.Select(text => text with { Text = change(text.Text) })]);

    /// <summary>Whether nothing is said in any language.</summary>
    public bool IsEmpty => texts.IsDefaultOrEmpty;

    /// <summary>Each language with its text.</summary>
    public ImmutableArray<TextIn> All => texts;

    /// <summary>The text in that language, or in the language it falls back to; empty if there is none at all.</summary>
    public string this[string language] =>
        Find(language) ?? Find(DefaultLanguage) ?? (texts.IsDefaultOrEmpty ? "" : texts[0].Text);

    /// <summary>The text in exactly that language, or null.</summary>
    public string? Find(string language)
    {
        foreach (var text in texts.IsDefault ? [] : texts)
        {
            if (string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase))
            {
                return text.Text;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(LocalText? other) => other is not null && (texts.IsDefault ? [] : texts).SequenceEqual(other.texts.IsDefault ? [] : other.texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalText);

    /// <inheritdoc/>
    public override int GetHashCode() => this[DefaultLanguage].GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => this[DefaultLanguage];
}
