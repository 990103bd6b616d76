namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Finds the office that a name follows: "H. Ayuntamiento Constitucional de", "GAD Municipal del Cantón".</summary>
internal sealed class OfficeReader(NameText text, NameWords words)
{
    /// <summary>The first office with something behind it; null where there is none.</summary>
    public OfficeSpan? Find()
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.IsWord(at) && At(at, text.IsWord(at - 1) && !(at == 1 && words.Articles.Contains(text[0].Folded))) is { } office)
            {
                return office;
            }
        }

        return null;
    }

    /// <summary>Whether an office stands at a place, with or without a name behind it.</summary>
    public bool StandsAt(int at) => text.Match(words.Offices, Past(at, words.Offices)) > 0;

    /// <param name="at">Where it begins.</param>
    /// <param name="isInside">Whether words go before: then a word that towns have in their names is none.</param>
    private OfficeSpan? At(int at, bool isInside)
    {
        if (Noun(at, isInside, false) is not { } first)
        {
            return null;
        }

        var office = first;
        for (var nested = 0; nested < Thresholds.MostNestedOffices; nested++)
        {
            // "Ayuntamiento de la Ciudad de X", but not "Ayuntamiento de Ciudad de México".
            var article = office.Article.Length == 0 && text.IsWord(office.Name) && text.IsSmall(office.Name) ? text.Match(words.Articles, office.Name) : 0;
            var next = office.Name + article;
            if (text.Match(words.Wholes, next) > 0 || Noun(next, false, article > 0 || office.Article.Length > 0) is not { } inner)
            {
                break;
            }

            office = text.IsMark(office.End, ":") ? inner : inner with { Start = office.Start };
        }

        return office;
    }

    /// <param name="start">Where it begins.</param>
    /// <param name="isInside">Whether words go before.</param>
    /// <param name="hasArticle">Whether an article does: "del Cantón X" needs no joining word.</param>
    private OfficeSpan? Noun(int start, bool isInside, bool hasArticle)
    {
        var at = Past(start, words.Offices);
        var strict = text.Match(words.Offices, at);
        var length = Math.Max(strict, isInside ? 0 : text.Match(words.Places, at));
        if (length == 0 || text.Match(words.Wholes, start) > 0 || text.Match(words.Others, start) > length + (at - start))
        {
            return null;
        }

        var noun = text[at + length - 1].Folded;
        var end = at + length;
        return Joined(start, Past(end), noun) ?? Joined(start, end, noun) ?? (strict == length || hasArticle ? Bare(start, end) : null);
    }

    private OfficeSpan? Joined(int start, int end, string noun)
    {
        if (text.IsMark(end, ":"))
        {
            return end + 1 < text.Count ? new(start, end, end + 1, "") : null;
        }

        return text.IsWord(end) && text.IsWord(end + 1) && words.IsJoiner(text[end].Folded, noun, out var article) ? new(start, end, end + 1, article) : null;
    }

    private OfficeSpan? Bare(int start, int end)
    {
        // "Municipio Libre" has an office and no name.
        var behind = Past(end);
        return text.IsWord(behind) && !text.IsSmall(behind) ? new(start, end, end, "") : null;
    }

    private int Past(int at, NamePhrases? until = null)
    {
        // "Local government" is an office, though "local" may stand before others.
        while (text.IsWord(at) && words.Qualifiers.Contains(text[at].Folded) && (until is null || text.Match(until, at) == 0))
        {
            at++;
        }

        return at;
    }
}
