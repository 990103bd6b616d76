using System.Runtime.CompilerServices;
using MMSSC.Interop.Adapters.Vocabulary;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>The words of a lexicon that stand around names of communities.</summary>
internal sealed class NameWords
{
    private static readonly ConditionalWeakTable<Lexicon, NameWords> known = [];

    private readonly Dictionary<string, string> joiners = new(StringComparer.Ordinal);

    private NameWords(Lexicon lexicon)
    {
        Lexicon = lexicon;
        Offices = NamePhrases.Of(lexicon, "communityOffices");
        After = NamePhrases.Of(lexicon, "officesAfter");
        Qualifiers = NamePhrases.Of(lexicon, "officeQualifiers");
        Inside = NamePhrases.Of(lexicon, "namesInside");
        Articles = NamePhrases.Of(lexicon, "nameArticles");
        Others = NamePhrases.Of(lexicon, "otherBodies");
        Territories = NamePhrases.Of(lexicon, "territoryWords");
        Titles = NamePhrases.Of(lexicon, "personTitles");
        Terms = NamePhrases.Of(lexicon, "termWords");
        Wholes = NamePhrases.Of(lexicon, "wholeNames");
        Labels = NamePhrases.Of(lexicon, "communityLabels");
        foreach (var joiner in lexicon.Words("nameJoiners"))
        {
            var parts = joiner.Split('=');
            joiners[parts[0]] = parts.Length > 1 ? parts[1] : "";
        }

        Places = new(lexicon.Words("communityPlaces").Concat(LabelsWithJoiner(lexicon)));
    }

    public Lexicon Lexicon { get; }

    /// <summary>Offices that no town has in its name: "ayuntamiento". They need no joining word.</summary>
    public NamePhrases Offices { get; }

    /// <summary>Words that are an office only where a joining word follows: "ciudad", which many towns have in their names.</summary>
    public NamePhrases Places { get; }

    /// <summary>Offices behind the name: "city council".</summary>
    public NamePhrases After { get; }

    /// <summary>What stands beside an office: "ilustre", "constitucional".</summary>
    public NamePhrases Qualifiers { get; }

    /// <summary>Small words inside names.</summary>
    public NamePhrases Inside { get; }

    public NamePhrases Articles { get; }

    /// <summary>Authorities, bodies and persons that are not a community.</summary>
    public NamePhrases Others { get; }

    /// <summary>What a territory above a community may begin with: "Estado de México".</summary>
    public NamePhrases Territories { get; }

    public NamePhrases Titles { get; }

    public NamePhrases Terms { get; }

    /// <summary>Names that look like an office with a name: "Ciudad de México".</summary>
    public NamePhrases Wholes { get; }

    public NamePhrases Labels { get; }

    public static NameWords Of(Lexicon lexicon) => known.GetValue(lexicon, static lexicon => new(lexicon));

    /// <summary>
    /// Whether a word joins an office to a name, and the article that it holds. In the vocabulary, <c>du=le</c> is a joining word with an
    /// article that belongs to the name, and <c>concello+da=a</c> is one behind that office only: in Portuguese "da" gives the name none.
    /// </summary>
    public bool IsJoiner(string word, string office, out string article) =>
        joiners.TryGetValue($"{office}+{word}", out article!) || joiners.TryGetValue(word, out article!);

    private IEnumerable<string> LabelsWithJoiner(Lexicon lexicon)
    {
        foreach (var label in lexicon.Words("communityLabels"))
        {
            var last = label.LastIndexOf(' ');
            if (last > 0 && joiners.ContainsKey(label[(last + 1)..].TrimEnd('\'')))
            {
                yield return label[..last];
            }
        }
    }
}
