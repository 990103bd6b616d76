namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Tells how far a name goes: words with a capital, and the small ones that names have inside.</summary>
internal sealed class NameSpanReader(NameText text, NameWords words, bool anyCase)
{
    /// <summary>Where a name that begins at a place ends, exclusive; the place itself where none does.</summary>
    public int End(int start)
    {
        var end = start;
        while (end < text.Count && end - start <= Thresholds.MostWordsOfName && Continues(start, end) && !(end > start && text.EndsSentence(end - 1)))
        {
            end++;
        }

        while (end > start && IsLoose(end - 1))
        {
            end--;
        }

        return end - start > Thresholds.MostWordsOfName || !HasName(start, end) ? start : end;
    }

    private bool HasName(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.IsWord(at) && (anyCase || !text.IsSmall(at)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Continues(int start, int at)
    {
        if (text.IsMark(at, "/"))
        {
            return at > start && text.IsWord(at - 1) && text.IsWord(at + 1) && !text.IsNumber(at + 1);
        }

        if (!text.IsWord(at))
        {
            return false;
        }

        if (text.IsNumber(at))
        {
            // "9 de Julio" and "25 de Mayo" are towns.
            return at == start && text[at].Folded.Length <= 2 && text.IsWord(at + 1) && text.IsSmall(at + 1) && words.Inside.Contains(text[at + 1].Folded);
        }

        // "Municipio de X y Municipio de Y" names two.
        if (at > start && text.IsSmall(at - 1) && text.Match(words.Offices, at) > 0)
        {
            return false;
        }

        var word = text[at].Folded;
        return words.Inside.Contains(word)
            || ((anyCase || !text.IsSmall(at)) && (at == start || !(words.Lexicon.DocumentWords.Contains(word) || words.Terms.Contains(word))));
    }

    private bool IsLoose(int at) => text.IsMark(at, "/") || (text.IsSmall(at) && words.Inside.Contains(text[at].Folded));
}
