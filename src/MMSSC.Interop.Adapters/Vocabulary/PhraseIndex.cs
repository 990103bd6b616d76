namespace MMSSC.Interop.Adapters.Vocabulary;

/// <summary>Finds the phrases that stand in a text as whole words, without asking for each phrase: by the character that it begins with.</summary>
internal sealed class PhraseIndex
{
    public static readonly PhraseIndex Empty = new([]);

    private readonly string[] phrases;
    private readonly Dictionary<char, List<int>> starts = [];

    /// <param name="phrases">The phrases, none of them empty; the first of several that stand in a text is the one that counts.</param>
    public PhraseIndex(string[] phrases)
    {
        this.phrases = phrases;
        for (var i = 0; i < phrases.Length; i++)
        {
            if (!starts.TryGetValue(phrases[i][0], out var alike))
            {
                starts.Add(phrases[i][0], alike = []);
            }

            alike.Add(i);
        }
    }

    /// <summary>The first of the phrases that stands in a text; null where none does.</summary>
    public string? FirstIn(ReadOnlySpan<char> text)
    {
        var first = int.MaxValue;
        for (var at = 0; at < text.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || !starts.TryGetValue(text[at], out var alike))
            {
                continue;
            }

            foreach (var i in alike)
            {
                if (i >= first)
                {
                    break;
                }

                var rest = text[at..];
                if (rest.StartsWith(phrases[i], StringComparison.Ordinal) && (rest.Length == phrases[i].Length || !char.IsLetterOrDigit(rest[phrases[i].Length])))
                {
                    first = i;
                    break;
                }
            }
        }

        return first < phrases.Length ? phrases[first] : null;
    }
}
