using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Tabular.Matching;

/// <summary>
/// Finds the element whose title has most of its words in common with a text. Rare words weigh more; slips of one letter
/// and other endings of a word count as the word.
/// </summary>
internal sealed class NearTitles
{
    /// <summary>Share of common words, weighted, from which a text is taken for a title.</summary>
    public const double Threshold = 0.7;

    private const double ClearlyBetter = 0.12;
    private const int Stem = 4;
    private const int LongWord = 10;
    private const int MostLookups = 5_000;

    private readonly List<(Element Element, string[] Words, double Weight)> titles = [];
    private readonly Dictionary<string, List<int>> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NearTitle?> cache = new(StringComparer.Ordinal);

    public NearTitles(Model model)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in model.Elements)
        {
            foreach (var title in ModelIndex.TitlesOf(element))
            {
                var words = Words(Folding.Fold(title));
                titles.Add((element, words, 0));
                foreach (var word in words)
                {
                    counts[word] = counts.GetValueOrDefault(word) + 1;
                }
            }
        }

        foreach (var (word, count) in counts)
        {
            weights[word] = 1 + Math.Log((double)titles.Count / count);
        }

        for (var i = 0; i < titles.Count; i++)
        {
            titles[i] = titles[i] with { Weight = titles[i].Words.Sum(Weight) };
            foreach (var word in titles[i].Words)
            {
                if (!byStem.TryGetValue(StemOf(word), out var list))
                {
                    byStem.Add(StemOf(word), list = []);
                }

                list.Add(i);
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
        var weight = words.Sum(Weight);
        var best = 0.0;
        foreach (var (other, title, titleWeight) in titles)
        {
            best = other == element ? Math.Max(best, Score(words, weight, title, titleWeight)) : best;
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

        var weight = words.Sum(Weight);
        var scores = new Dictionary<Element, double>();
        foreach (var i in words.Select(StemOf).Distinct().SelectMany(stem => byStem.GetValueOrDefault(stem) ?? []).Distinct())
        {
            var (element, title, titleWeight) = titles[i];
            var score = Score(words, weight, title, titleWeight);
            scores[element] = Math.Max(score, scores.GetValueOrDefault(element));
        }

        var best = scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Index).Take(2).ToArray();
        return best.Length > 0 && best[0].Value >= Threshold && (best.Length == 1 || best[0].Value - best[1].Value >= ClearlyBetter)
            ? new(best[0].Key, best[0].Value)
            : null;
    }

    private double Score(string[] words, double weight, string[] title, double titleWeight)
    {
        var common = title.Sum(word => Array.Exists(words, other => Same(word, other)) ? Weight(word) : 0);
        var back = words.Sum(word => Array.Exists(title, other => Same(word, other)) ? Weight(word) : 0);
        return weight + titleWeight > 0 ? (common + back) / (weight + titleWeight) : 0;
    }

    private double Weight(string word) => weights.GetValueOrDefault(word, 1 + Math.Log(Math.Max(1, titles.Count)));

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
                // Articles and prepositions of all our languages are shorter than this, and so are no words that tell titles apart.
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

/// <summary>A near match and how near it is, up to 1.</summary>
internal sealed record NearTitle(Element Element, double Score);
