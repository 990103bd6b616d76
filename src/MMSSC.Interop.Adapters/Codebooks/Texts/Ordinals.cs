using System.Globalization;
using MMSSC.Interop.Adapters.Vocabulary;

namespace MMSSC.Interop.Adapters.Codebooks.Texts;

/// <summary>How an ordinal is written.</summary>
internal enum OrdinalForm
{
    None,

    /// <summary>A sign or a word that is a number, such as <c>③</c>, <c>three</c> or <c>3º</c>.</summary>
    Sign,

    /// <summary>Letters that are a Roman number.</summary>
    Roman,

    /// <summary>A number, a stroke and how many there are.</summary>
    Fraction,

    /// <summary>A number, a word such as "of" and how many there are.</summary>
    OutOf,

    /// <summary>A letter or two for "level" and right behind them the number.</summary>
    Glued,

    /// <summary>An abbreviation of "level", apart from the number.</summary>
    Abbreviated,
}

/// <summary>An ordinal.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Number">The number.</param>
/// <param name="Total">Out of how many; 0 where it does not say.</param>
/// <param name="Prefix">What stands for "level"; empty where nothing does.</param>
internal readonly record struct Ordinal(OrdinalForm Form, int Number, int Total = 0, string Prefix = "");

/// <summary>Reads ordinals. Texts are plain and folded.</summary>
internal static class Ordinals
{
    private const int Longest = 16;
    private const int Most = 5;
    private static readonly string[] romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    private static readonly char[] firsts = ['①', '❶', '➀', '➊', '⓵', '⑴', '⒈', 'Ⅰ', 'ⅰ'];

    public static bool TryRead(string text, Lexicon lexicon, out Ordinal ordinal)
    {
        ordinal = default;
        if (text.Length is 0 or > Longest)
        {
            return false;
        }

        ordinal = (OfSign(text) ?? OfName(text, lexicon)) is { } sign ? new(OrdinalForm.Sign, sign)
            : Roman(text) is { } roman ? new(OrdinalForm.Roman, roman)
            : text.Contains('/') ? OfTotal(text.Split('/'), OrdinalForm.Fraction)
            : OfWords(text, lexicon);
        return ordinal.Form != OrdinalForm.None;
    }

    /// <summary>The number of letters that are a Roman one, 1 to 10; else null.</summary>
    public static int? Roman(string text) => Array.IndexOf(romans, text) is var at and >= 0 ? at + 1 : null;

    private static int? OfSign(string text)
    {
        // A keycap is a digit and a sign around it.
        if (text.Length == 2 && text[1] == '\u20E3' && char.IsAsciiDigit(text[0]))
        {
            return text[0] - '0';
        }

        foreach (var first in firsts)
        {
            if (text.Length == 1 && text[0] >= first && text[0] < first + 10)
            {
                return text[0] - first + 1;
            }
        }

        return null;
    }

    /// <summary>A number in words, or one with the sign of an ordinal behind it.</summary>
    private static int? OfName(string text, Lexicon lexicon)
    {
        if (text[^1] is 'º' or 'ª')
        {
            return Number(text[..^1].TrimEnd('.'));
        }

        for (var number = 1; number <= Most && char.IsLetter(text[0]); number++)
        {
            if (lexicon.Words("numberNames").Contains($"{number} {text}"))
            {
                return number;
            }
        }

        return null;
    }

    private static Ordinal OfWords(string text, Lexicon lexicon)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 && lexicon.Words("outOf").Contains(string.Join(' ', words[1..^1])))
        {
            return OfTotal([words[0], words[^1]], OrdinalForm.OutOf);
        }

        var abbreviations = lexicon.Words("levelAbbreviations");
        if (words.Length == 2 && abbreviations.Contains(words[0].TrimEnd('.')))
        {
            var number = Number(words[1]) ?? Roman(words[1]) ?? OfSign(words[1]);
            return number is { } level ? new(OrdinalForm.Abbreviated, level, 0, words[0].TrimEnd('.')) : default;
        }

        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (words.Length != 1 || at <= 0 || Number(text[at..]) is not { } glued)
        {
            return default;
        }

        var prefix = text[..at].TrimEnd('.', '-');
        return abbreviations.Contains(prefix) ? new(prefix.Length == at ? OrdinalForm.Glued : OrdinalForm.Abbreviated, glued, 0, prefix) : default;
    }

    private static Ordinal OfTotal(string[] parts, OrdinalForm form) =>
        parts.Length == 2 && Number(parts[0].Trim()) is { } number && Number(parts[1].Trim()) is { } total and > 0 ? new(form, number, total) : default;

    private static int? Number(string text) =>
        text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
