using System.Text;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>
/// Reads names of communities as people write them: with the office that governs ("H. Ayuntamiento Constitucional de Villa Ejemplo
/// 2024-2027"), the territory above ("Villa Ejemplo, Jalisco") and the term. Higher authorities, other bodies and persons name none.
/// </summary>
internal static class CommunityNameReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">One line or cell.</param>
    /// <param name="lexicon">The words.</param>
    /// <returns>The community; null where the text names none. Without an office it is a guess: a person's bare name looks like a town's.</returns>
    public static CommunityName? Read(string text, Lexicon lexicon) =>
        text.Length is 0 or > Thresholds.LongestHeading ? null : Read(new NameText(text), NameWords.Of(lexicon), false);

    /// <summary>The folded identity of a name by the shipped words: case, accents, signs, office, territory and term left out. Folding it again changes nothing.</summary>
    public static string Fold(string text) => Fold(text, Lexicon.Shared);

    /// <summary>The folded identity of a name.</summary>
    public static string Fold(string text, Lexicon lexicon)
    {
        var words = NameWords.Of(lexicon);
        var folded = text.Length > Thresholds.LongestHeading ? text[..Thresholds.LongestHeading] : text;
        for (var last = ""; folded != last;)
        {
            last = folded;
            var read = new NameText(folded);
            folded = Plain((Read(read, words, false) ?? Office(read, words, true) ?? After(read, read.Count, words))?.Name ?? folded);
        }

        return folded;
    }

    private static CommunityName? Read(NameText text, NameWords words, bool anyCase) => text.Count == 0 ? null : Office(text, words, anyCase) ?? Labelled(text, words) ?? Guess(text, words);

    /// <summary>A name with its office before it.</summary>
    private static CommunityName? Office(NameText text, NameWords words, bool anyCase)
    {
        if (new OfficeReader(text, words).Find() is not { } office)
        {
            return null;
        }

        var end = new NameSpanReader(text, words, anyCase).End(office.Name);
        if (end == office.Name || NameGuard.IsQualifier(text, office.Name, end, words) || (text.IsWord(end) && words.Inside.Contains(text[end].Folded) && new OfficeReader(text, words).StandsAt(end + 1)))
        {
            return null;
        }

        // "City of Cape Town Metropolitan Municipality" has one before and one behind.
        var last = office.Name + 1;
        while (last < end && text.Match(words.After, last) != end - last)
        {
            last++;
        }

        var name = WithArticle(text.Slice(office.Name, last), office.Article);
        var (territory, term) = NameTailReader.Read(text.Behind(end), words);
        return new(name, text.Slice(office.Start, office.End), territory, term);
    }

    /// <summary>A name behind a label that is not an office: "Nombre de la ciudad: Villa Ejemplo".</summary>
    private static CommunityName? Labelled(NameText text, NameWords words)
    {
        // "Municipio evaluado: X" is a label as "Municipio: X" is.
        var length = text.Match(words.Labels, 0);
        length += length > 0 && text.IsWord(length) && text.IsSmall(length) ? 1 : 0;
        return length > 0 && text.IsMark(length, ":") && length + 1 < text.Count ? Read(new NameText(text.Behind(length + 1)), words, false) : null;
    }

    /// <summary>A name without an office before it.</summary>
    private static CommunityName? Guess(NameText text, NameWords words)
    {
        var end = new NameSpanReader(text, words, false).End(0);
        if (end == 0 || text.Tokens.Exists(token => token.IsMark && ":;=?!".Contains(token.Folded)) || !EndsAt(text, end, words))
        {
            return null;
        }

        var (territory, term) = NameTailReader.Read(text.Behind(end), words);
        if (After(text, end, words) is { } named)
        {
            return named with { Territory = territory, Term = term };
        }

        return NameGuard.IsNoName(text, end, words) ? null : new(text.Slice(0, end).TrimEnd('.'), null, territory, term);
    }

    /// <summary>Whether nothing but a mark, a year or the words for a term stands behind a name.</summary>
    private static bool EndsAt(NameText text, int end, NameWords words) => end == text.Count || !text.IsWord(end) || text.IsNumber(end) || words.Terms.Contains(text[end].Folded);

    /// <summary>A name with its office behind it: "Villa Ejemplo City Council".</summary>
    private static CommunityName? After(NameText text, int end, NameWords words)
    {
        // A ministry of local government is none.
        for (var at = 1; at < end && text.Match(words.Others, 0) == 0; at++)
        {
            if (text.Match(words.After, at) is > 0 and var length && at + length == end && text.IsWord(at - 1))
            {
                return new(text.Slice(0, at), text.Slice(at, end), null, null);
            }
        }

        return null;
    }

    /// <summary>The name with its article: the one that the joining word holds, or a small one that stands before it.</summary>
    private static string WithArticle(string name, string article)
    {
        name = name.TrimEnd('.');
        if (article.Length > 0)
        {
            var isUpper = name.Length > 1 && !name.Any(char.IsLower);
            var written = isUpper ? article.ToUpperInvariant() : char.ToUpperInvariant(article[0]) + article[1..];
            return article == "l" ? $"{written}'{name}" : $"{written} {name}";
        }

        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
