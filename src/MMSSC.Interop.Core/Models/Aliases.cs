using System.Collections.Immutable;

namespace MMSSC.Interop.Models;

/// <summary>Words in one language, by two-letter code.</summary>
public sealed record WordsIn(string Language, ImmutableArray<string> Words);

/// <summary>Other words for a thing, by language.</summary>
public sealed record Aliases(ImmutableArray<WordsIn> ByLanguage)
{
    /// <summary>No other words.</summary>
    public static readonly Aliases None = new([]);

    /// <summary>The words of all languages.</summary>
    public IEnumerable<string> All
    {
        get
        {
            foreach (var language in ByLanguage)
            {
                foreach (var word in language.Words)
                {
                    yield return word;
                }
            }
        }
    }
}
