using MMSSC.Interop.Adapters.Vocabulary;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>Phrases of one or more words, looked up as whole words.</summary>
internal sealed class NamePhrases
{
    private readonly HashSet<string> phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> firsts = new(StringComparer.Ordinal);

    public NamePhrases(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            // In the words of a text, as it is divided there: "h. ayuntamiento" is "h" and "ayuntamiento".
            var words = new NameText(phrase).Tokens.FindAll(token => !token.IsMark).ConvertAll(token => token.Folded);
            if (words.Count > 0)
            {
                this.phrases.Add(string.Join(' ', words));
                firsts.Add(words[0]);
                Longest = Math.Max(Longest, words.Count);
            }
        }
    }

    /// <summary>The number of words of the longest.</summary>
    public int Longest { get; }

    public IReadOnlyCollection<string> All => phrases;

    public static NamePhrases Of(Lexicon lexicon, string section) => new(lexicon.Words(section));

    /// <summary>Whether any phrase begins with a word.</summary>
    public bool Begins(string folded) => firsts.Contains(folded);

    public bool Contains(string folded) => phrases.Contains(folded);
}
