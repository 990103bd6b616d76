using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Candidates;

/// <summary>
/// Titles and aliases of elements in one language, to be compared by the three-letter pieces of their words, the rarer the heavier:
/// cosine of tf-idf vectors (Salton and Buckley 1988). Pieces of words see through endings, and rare ones through words that are
/// everywhere; no list of stop words is needed in any language. One asks at a time: what is summed up is kept between questions.
/// </summary>
internal sealed class TitleIndex
{
    private const int Piece = 3;

    // The last digits of a sum say in which order its terms stood.
    private const int Digits = 9;

    private readonly Dictionary<string, List<(int Title, double Weight)>> postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> rarity = new(StringComparer.Ordinal);
    private readonly List<Element> titles = [];
    private readonly double most;

    // How much each title is like the text that is asked for; 0 again after each text. Common pieces meet all titles, so a list is
    // many times faster than a dictionary.
    private readonly double[] sums;
    private readonly List<int> met = [];

    /// <summary>Indexes elements.</summary>
    /// <param name="indexed">The elements that are looked for.</param>
    /// <param name="others">The elements that will be asked for: what is everywhere among them says little too.</param>
    /// <param name="language">Two-letter code.</param>
    public TitleIndex(IReadOnlyCollection<Element> indexed, IEnumerable<Element> others, string language)
    {
        var words = indexed.SelectMany(element => TextsOf(element, language).Select(text => (Element: element, Pieces: PiecesOf(text)))).ToArray();
        var all = words.Select(title => title.Pieces).Concat(others.SelectMany(element => TextsOf(element, language)).Select(PiecesOf)).ToArray();
        foreach (var piece in all.SelectMany(pieces => pieces.Keys))
        {
            rarity[piece] = rarity.GetValueOrDefault(piece) + 1;
        }

        most = Math.Log(1 + all.Length);
        foreach (var piece in rarity.Keys)
        {
            rarity[piece] = Math.Log((1 + all.Length) / rarity[piece]);
        }

        foreach (var (element, pieces) in words)
        {
            Add(element, pieces);
        }

        sums = new double[titles.Count];
    }

    /// <summary>The elements whose titles are like those of an element, with how much, 0 to 1.</summary>
    /// <param name="element">The element.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="least">What is less alike than that is left out.</param>
    public Dictionary<Element, double> Like(Element element, string language, double least)
    {
        var found = new Dictionary<Element, double>();
        foreach (var text in TextsOf(element, language))
        {
            var pieces = PiecesOf(text);
            var length = Length(pieces);
            foreach (var (piece, count) in pieces)
            {
                var share = count * Rarity(piece) / length;
                foreach (var (title, weight) in postings.GetValueOrDefault(piece) ?? [])
                {
                    if (sums[title] == 0)
                    {
                        met.Add(title);
                    }

                    sums[title] += weight * share;
                }
            }

            foreach (var title in met)
            {
                var likeness = Math.Min(1, Math.Round(sums[title], Digits));
                if (likeness >= least)
                {
                    found[titles[title]] = Math.Max(found.GetValueOrDefault(titles[title]), likeness);
                }

                sums[title] = 0;
            }

            met.Clear();
        }

        return found;
    }

    /// <summary>The languages in which elements have titles or aliases.</summary>
    public static IEnumerable<string> LanguagesOf(IEnumerable<Element> elements) =>
        elements.SelectMany(element => element.Title.All.IsDefault ? [] : element.Title.All.Select(text => text.Language)).Distinct().Order(StringComparer.Ordinal);

    private void Add(Element element, Dictionary<string, int> pieces)
    {
        var length = Length(pieces);
        foreach (var (piece, count) in pieces)
        {
            if (!postings.TryGetValue(piece, out var list))
            {
                postings.Add(piece, list = []);
            }

            list.Add((titles.Count, count * Rarity(piece) / length));
        }

        titles.Add(element);
    }

    private double Length(Dictionary<string, int> pieces) => Math.Max(double.Epsilon, Math.Sqrt(pieces.Sum(piece => Math.Pow(piece.Value * Rarity(piece.Key), 2))));

    private double Rarity(string piece) => rarity.GetValueOrDefault(piece, most);

    private static IEnumerable<string> TextsOf(Element element, string language) =>
        new[] { element.Title.Find(language) }.Concat(element.Aliases.ByLanguage.Where(words => words.Language == language).SelectMany(words => words.Words)).OfType<string>().Where(text => text.Length > 0);

    private static Dictionary<string, int> PiecesOf(string text)
    {
        var pieces = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Folding.Fold(text).Split([' ', ',', '-', '/', '(', ')', '.', ':', ';', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            var padded = $" {word} ";
            for (var i = 0; i + Piece <= padded.Length; i++)
            {
                var piece = padded.Substring(i, Piece);
                pieces[piece] = pieces.GetValueOrDefault(piece) + 1;
            }
        }

        return pieces;
    }
}
