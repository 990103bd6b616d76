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
            return at > start && IsBetweenWords(at);
        }

        if (!text.IsWord(at))
        {
            return false;
        }

        if (text.IsNumber(at))
        {
            return at == start && BeginsAsDate(at);
        }

        return at == start ? IsInside(at) || HasCase(at) : !BeginsOtherName(at) && (IsInside(at) || (HasCase(at) && !IsOfDocument(at)));
    }

    private bool IsBetweenWords(int at) => text.IsWord(at - 1) && text.IsWord(at + 1) && !text.IsNumber(at + 1);

    /// <summary>Whether a number is a day that a name begins with: "9 de Julio" and "25 de Mayo" are towns.</summary>
    private bool BeginsAsDate(int at) => text[at].Folded.Length <= 2 && text.IsWord(at + 1) && IsSmallInside(at + 1);

    /// <summary>Whether a small word and an office begin another name: "Municipio de X y Municipio de Y" names two.</summary>
    private bool BeginsOtherName(int at) => text.IsSmall(at - 1) && text.Match(words.Offices, at) > 0;

    /// <summary>Whether a word is written as names are in this text.</summary>
    private bool HasCase(int at) => anyCase || !text.IsSmall(at);

    private bool IsInside(int at) => words.Inside.Contains(text[at].Folded);

    private bool IsSmallInside(int at) => text.IsSmall(at) && IsInside(at);

    private bool IsOfDocument(int at) => words.Lexicon.DocumentWords.Contains(text[at].Folded) || words.Terms.Contains(text[at].Folded);

    private bool IsLoose(int at) => text.IsMark(at, "/") || IsSmallInside(at);
}
