using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>A text as words and marks, each with its place, so that a name is given as it is written.</summary>
internal sealed class NameText
{
    private const int LongestAbbreviation = 4;
    private const string Marks = "()[]{},;:|·•=?!";
    private const string Quotes = "\"«»“”";

    // "D'Exemple" and "dell'Aquila" are two words, "O'Higgins" is one.
    private static readonly string[] elided = ["d", "l", "dell", "all", "nell", "sull", "dall"];

    private readonly string text;

    public NameText(string text)
    {
        this.text = text;
        var at = 0;
        while (at < text.Length)
        {
            at = char.IsWhiteSpace(text[at]) || Quotes.Contains(text[at]) ? at + 1 : Take(at);
        }
    }

    public List<NameToken> Tokens { get; } = [];

    public int Count => Tokens.Count;

    public NameToken this[int at] => Tokens[at];

    public bool IsWord(int at) => at >= 0 && at < Count && !Tokens[at].IsMark;

    /// <summary>The folded texts of some tokens.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">Behind the last.</param>
    /// <param name="marks">Whether marks are among them.</param>
    public string[] Folded(int from, int to, bool marks)
    {
        var folded = new List<string>();
        for (var at = from; at < to; at++)
        {
            if (marks || IsWord(at))
            {
                folded.Add(Tokens[at].Folded);
            }
        }

        return [.. folded];
    }

    public bool IsMark(int at, string mark) => at >= 0 && at < Count && Tokens[at].IsMark && Tokens[at].Folded == mark;

    public bool IsNumber(int at) => IsWord(at) && char.IsAsciiDigit(Tokens[at].Folded[0]);

    /// <summary>Whether a word has small letters only: "eThekwini" and "'s-Hertogenbosch" have a capital behind them.</summary>
    public bool IsSmall(int at)
    {
        var hasSmall = false;
        foreach (var c in text.AsSpan(Tokens[at].Start, Tokens[at].End - Tokens[at].Start))
        {
            if (char.IsLetter(c) && !char.IsLower(c))
            {
                return false;
            }

            hasSmall |= char.IsLower(c);
        }

        return hasSmall;
    }

    /// <summary>Whether a full stop stands behind a word that is too long for an abbreviation.</summary>
    public bool EndsSentence(int at) => IsWord(at) && text[Tokens[at].End - 1] == '.' && Tokens[at].Folded.Length > LongestAbbreviation;

    /// <summary>The text from one token to before another, as written.</summary>
    public string Slice(int from, int to) => text[Tokens[from].Start..Tokens[to - 1].End];

    /// <summary>The text from a token on.</summary>
    public string Behind(int from) => from < Count ? text[Tokens[from].Start..] : "";

    /// <summary>How many words a phrase of the set takes at a place: that of the longest; 0 where none stands there.</summary>
    public int Match(NamePhrases phrases, int at)
    {
        if (!IsWord(at) || !phrases.Begins(Tokens[at].Folded))
        {
            return 0;
        }

        for (var length = Math.Min(phrases.Longest, Count - at); length > 0; length--)
        {
            var tokens = Tokens.GetRange(at, length);
            if (!tokens.Exists(token => token.IsMark) && phrases.Contains(string.Join(' ', tokens.ConvertAll(token => token.Folded))))
            {
                return length;
            }
        }

        return 0;
    }

    private int Take(int start)
    {
        if (Marks.Contains(text[start]))
        {
            Tokens.Add(new(start, start + 1, text[start].ToString(), true));
            return start + 1;
        }

        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Marks.Contains(text[end]) && !Quotes.Contains(text[end]))
        {
            if (end > start && IsStateBehind(end))
            {
                break;
            }

            end++;
            if (end < text.Length && text[end - 1] is '\'' or '’' or '´' && end - start > 1 && elided.Contains(Folding.Fold(text[start..(end - 1)])))
            {
                break;
            }
        }

        if (IsStateBehind(start))
        {
            Tokens.Add(new(start, start + 1, ",", true));
            return start + 1;
        }

        var folded = Folding.Fold(text[start..end]);
        Tokens.Add(folded.Any(char.IsLetterOrDigit) ? new(start, end, folded, false) : new(start, end, text[start] is '–' or '—' ? "-" : text[start..end], true));
        return end;
    }

    /// <summary>Whether a stroke or hyphen stands between a name and the two capitals of its state: "Curitiba/PR", "Curitiba-PR".</summary>
    private bool IsStateBehind(int at) =>
        text[at] is '/' or '-' && at + 2 < text.Length && char.IsUpper(text[at + 1]) && char.IsUpper(text[at + 2])
        && (at + 3 == text.Length || !char.IsLetterOrDigit(text[at + 3])) && (at == 0 || (text[at] == '/' ? char.IsLetter(text[at - 1]) : char.IsLower(text[at - 1])));
}
