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

    /// <summary>A message of the product's own, which speaks all three of its languages.</summary>
    public LocalText(string en, string es, string fr)
        : this([new("en", en), new("es", es), new("fr", fr)])
    {
    }

    /// <summary>A text without translations.</summary>
    public static LocalText Of(string text) => new([new(DefaultLanguage, text)]);

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
