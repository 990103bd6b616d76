using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Elements;

/// <summary>
/// Finds the element whose title has most of its words in common with a text. Rare words weigh more; slips of one letter
/// and other endings of a word count as the word.
/// </summary>
internal sealed class NearTitles
{
    private const int Stem = 4;
    private const int LongWord = 10;
    private const int MostLookups = 5_000;

    private readonly List<Title> titles = [];
    private readonly Dictionary<string, List<Title>> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rarity> rarities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NearTitle?> cache = new(StringComparer.Ordinal);
    private readonly double unknownWeight;

    public NearTitles(Model model, Lexicon lexicon)
    {
        foreach (var element in model.Elements)
        {
            foreach (var text in ModelNames.TitlesOf(element, lexicon))
            {
                var title = new Title(element, Words(Folding.Fold(text)));
                titles.Add(title);
                foreach (var word in title.Words)
                {
                    if (!rarities.TryGetValue(word, out var rarity))
                    {
                        rarities.Add(word, rarity = new());
                    }

                    rarity.Titles++;
                }
            }
        }

        foreach (var rarity in rarities.Values)
        {
            rarity.Weight = 1 + Math.Log((double)titles.Count / rarity.Titles);
        }

        unknownWeight = 1 + Math.Log(Math.Max(1, titles.Count));
        foreach (var title in titles)
        {
            title.Weight = Weight(title.Words);
            foreach (var word in title.Words)
            {
                if (!byStem.TryGetValue(StemOf(word), out var list))
                {
                    byStem.Add(StemOf(word), list = []);
                }

                if (list.Count == 0 || list[^1] != title)
                {
                    list.Add(title);
                }
            }
        }
    }

    /// <summary>The element that a folded text nearly names, or null where none is near or two are.</summary>
    public NearTitle? Find(string folded)
    {
        if (!cache.TryGetValue(folded, out var found))
        {
            // Each lookup compares many titles: a hostile sheet of endless different titles must not take endless time.
            found = cache.Count < MostLookups ? Look(folded) : null;
            cache.TryAdd(folded, found);
        }

        return found;
    }

    /// <summary>How much a folded text has in common with the nearest of an element's own titles, 0 to 1.</summary>
    public double Likeness(string folded, Element element)
    {
        var words = Words(folded);
        var weight = Weight(words);
        var best = 0.0;
        foreach (var title in titles)
        {
            best = title.Element == element ? Math.Max(best, Score(words, weight, title)) : best;
        }

        return best;
    }

    private NearTitle? Look(string folded)
    {
        var words = Words(folded);
        if (words.Length == 0 || words.Length > 24)
        {
            return null;
        }

        var weight = Weight(words);
        var seen = new HashSet<Title>();
        NearTitle? best = null, second = null;
        foreach (var word in words)
        {
            foreach (var title in byStem.GetValueOrDefault(StemOf(word)) ?? [])
            {
                if (seen.Add(title))
                {
                    Rank(new(title.Element, Score(words, weight, title)), ref best, ref second);
                }
            }
        }

        return best is { Score: >= Thresholds.SimilarTitle } && (second is null || best.Score - second.Score >= Thresholds.ClearlyMoreSimilar) ? best : null;
    }

    /// <summary>Keeps the two elements that score best; of two that score the same, the first in the model comes first.</summary>
    private static void Rank(NearTitle found, ref NearTitle? best, ref NearTitle? second)
    {
        if (best is null || found.Score > best.Score || (found.Score == best.Score && found.Element.Index < best.Element.Index))
        {
            second = best is null || best.Element == found.Element ? second : best;
            best = found;
        }
        else if (found.Element != best.Element && (second is null || found.Score > second.Score))
        {
            second = found;
        }
    }

    private double Score(string[] words, double weight, Title title)
    {
        var common = Common(title.Words, words) + Common(words, title.Words);
        return weight + title.Weight > 0 ? common / (weight + title.Weight) : 0;
    }

    /// <summary>Weight of the words that others have too.</summary>
    private double Common(string[] words, string[] others)
    {
        var common = 0.0;
        foreach (var word in words)
        {
            foreach (var other in others)
            {
                if (Same(word, other))
                {
                    common += Weight(word);
                    break;
                }
            }
        }

        return common;
    }

    private double Weight(string[] words)
    {
        var sum = 0.0;
        foreach (var word in words)
        {
            sum += Weight(word);
        }

        return sum;
    }

    private double Weight(string word) => rarities.TryGetValue(word, out var rarity) ? rarity.Weight : unknownWeight;

    private static bool Same(string a, string b) =>
        a == b || (a.Length >= 5 && b.Length >= 5 && StemOf(a) == StemOf(b) && Math.Abs(a.Length - b.Length) <= 2
            && (Suggestions.Distance(a, b) <= (Math.Min(a.Length, b.Length) >= LongWord ? 2 : 1) || a.AsSpan().StartsWith(b.AsSpan(0, b.Length - 2)) || b.AsSpan().StartsWith(a.AsSpan(0, a.Length - 2))));

    private static string StemOf(string word) => word.Length <= Stem ? word : word[..Stem];

    private static string[] Words(string folded)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i == folded.Length || !char.IsLetterOrDigit(folded[i]))
            {
                // Articles and prepositions of all our languages are shorter than this, and so are not words that tell titles apart.
                if (i - start >= 3 && folded[start..i] is var word && word is not ("and" or "the" or "for" or "los" or "las" or "del" or "des" or "les" or "par" or "por" or "con" or "una" or "pour" or "dans" or "con"))
                {
                    words.Add(word);
                }

                start = i + 1;
            }
        }

        return [.. words];
    }
}

/// <summary>One of an element's titles.</summary>
internal sealed class Title(Element element, string[] words)
{
    public Element Element => element;

    public string[] Words => words;

    /// <summary>Sum of the words' weights.</summary>
    public double Weight { get; set; }
}

/// <summary>In how many titles a word stands, and what it weighs therefore.</summary>
internal sealed class Rarity
{
    public int Titles { get; set; }

    public double Weight { get; set; }
}

/// <summary>A near match and how near it is, up to 1.</summary>
internal sealed record NearTitle(Element Element, double Score);
