using System.Runtime.CompilerServices;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Adapters.Finding.Roles;

/// <summary>
/// The words of a lexicon that say roles, and those that say nothing beside them. In the vocabulary, <c>=word</c> says its role only where
/// it is all that a part of a text says, and <c>~word</c> says it also as the first or the last word beside any others.
/// </summary>
internal sealed class RoleWords
{
    private const string Section = "ratingRoles.";

    private static readonly ConditionalWeakTable<Lexicon, RoleWords> known = [];

    // Where a phrase is in two groups, the earlier one has it.
    private static readonly (string Group, RoleMeaning Meaning)[] groups =
    [
        ("none", new(RatingRole.Unsaid)),
        ("example", new(RatingRole.Example)),
        ("count", new(RatingRole.Count)),
        ("gap", new(RatingRole.Gap)),
        ("importance", new(RatingRole.Importance)),
        ("reference", new(RatingRole.Reference)),
        ("target", new(RatingRole.Target)),
        ("proposed", new(RatingRole.Proposed)),
        ("baseline", new(RatingRole.Baseline)),
        ("previous", new(RatingRole.Previous)),
        ("later", new(RatingRole.Later)),
        ("expected", new(RatingRole.Planned, IsExpected: true)),
        ("planned", new(RatingRole.Planned)),
        ("now", new(RatingRole.Now)),
        ("draft", new(RatingRole.Draft)),
        ("verified", new(RatingRole.Verified)),
        ("consensus", new(RatingRole.Consensus)),
        ("self", new(RatingRole.SelfAssessed)),
    ];

    private readonly Dictionary<string, List<RolePhrase>> phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> fillers = new(StringComparer.Ordinal);
    private readonly HashSet<string> levels = new(StringComparer.Ordinal);
    private readonly Lexicon lexicon;

    private RoleWords(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        AddHorizons(given: true);
        foreach (var (group, meaning) in groups)
        {
            foreach (var word in lexicon.Words(Section + group))
            {
                Add(word.TrimStart('=', '~'), meaning, word[0] == '=', word[0] == '~');
            }
        }

        foreach (var word in lexicon.Words("ago"))
        {
            Add(word, new(RatingRole.Unsaid, IsAgo: true), false, false);
        }

        AddHorizons(given: false);
        foreach (var list in phrases.Values)
        {
            list.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }

        AddFillers();
    }

    public static RoleWords Of(Lexicon lexicon) => known.GetValue(lexicon, static lexicon => new(lexicon));

    /// <summary>The longest phrase that stands at a place of a text, or null.</summary>
    public RolePhrase? Find(ReadOnlySpan<string> text, int at)
    {
        if (Years(text, at) is { } years)
        {
            return years;
        }

        foreach (var phrase in phrases.TryGetValue(text[at], out var list) ? list : [])
        {
            if (phrase.StandsAt(text, at) && (!phrase.Alone || phrase.Words.Length == text.Length))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>A word of each phrase for a role other than now, the one that names hold least often: a text that has none of them says no such role.</summary>
    public IEnumerable<string> OtherWords
    {
        get
        {
            var ofCommunities = lexicon.CommunityLabels.SelectMany(RoleText.Words).ToHashSet(StringComparer.Ordinal);
            return phrases.Values.SelectMany(list => list).Where(phrase => new StatedRole(phrase.Meaning.Role, RatingRole.Unsaid, "", "").IsOther)
                .Select(phrase => phrase.Words.MaxBy(word => ofCommunities.Contains(word) ? 0 : word.Length)!);
        }
    }

    /// <summary>Whether a word tells nothing of what a text is about: a joining word, a number, a month, a word for ratings or documents.</summary>
    public bool IsFiller(string word) => word.Length <= 2 || char.IsAsciiDigit(word[0]) || fillers.Contains(word);

    /// <summary>Whether a word means that levels follow or go before: "nivel", "resultado", "score".</summary>
    public bool IsLevel(string word) => levels.Contains(word);

    /// <summary>Whether a word joins what follows to what it stands behind: "meta del plan".</summary>
    public bool Joins(string word) => lexicon.Words("joinersBehind").Contains(word);

    /// <summary>Two years are the standard's second horizon; any other number of them is a wish for another time.</summary>
    private RolePhrase? Years(ReadOnlySpan<string> text, int at)
    {
        if (at + 1 >= text.Length || !lexicon.Words("years").Contains(text[at + 1]))
        {
            return null;
        }

        var number = text[at];
        var isTwo = number == "2" || lexicon.Words("twos").Contains(number);
        var isNumber = isTwo || (number.Length <= 2 && number.All(char.IsAsciiDigit)) || lexicon.Words("otherNumbers").Contains(number);
        return isNumber ? new([number, text[at + 1]], new(isTwo ? RatingRole.Planned : RatingRole.Target, IsYears: true), false, false) : null;
    }

    /// <summary>Words for horizons, which a user may add to: what a user gives goes before what is shipped.</summary>
    private void AddHorizons(bool given)
    {
        foreach (var (word, horizon) in lexicon.Horizons)
        {
            var isGiven = lexicon != Lexicon.Shared && !Lexicon.Shared.Horizons.ContainsKey(word);
            if (isGiven == given && !lexicon.DocumentWords.Contains(word))
            {
                Add(word, new(horizon == Horizon.Now ? RatingRole.Now : RatingRole.Planned, IsYears: HasYears(word)), false, false);
            }
        }
    }

    private bool HasYears(string phrase) => Array.Exists(RoleText.Words(phrase), lexicon.Words("years").Contains);

    private void Add(string phrase, RoleMeaning meaning, bool alone, bool atEnds)
    {
        var words = RoleText.Words(phrase);
        if (words.Length == 0 || !texts.Add(string.Join(' ', words) + (alone ? "=" : "")))
        {
            return;
        }

        if (!phrases.TryGetValue(words[0], out var list))
        {
            phrases.Add(words[0], list = []);
        }

        list.Add(new(words, meaning, alone, atEnds));
    }

    private void AddFillers()
    {
        foreach (var (phrase, topic) in lexicon.Roles)
        {
            if (topic is HeadingTopic.Rating)
            {
                levels.UnionWith(RoleText.Words(phrase));
            }
            else if (topic is HeadingTopic.Date or HeadingTopic.Horizon)
            {
                fillers.UnionWith(RoleText.Words(phrase));
            }
        }

        levels.UnionWith(lexicon.LevelWords);

        // Some headings for ratings are roles themselves, such as "autoevaluación", and some hold joining words.
        levels.RemoveWhere(word => word.Length <= 2 || lexicon.Words("roleFillers").Contains(word) || lexicon.Horizons.ContainsKey(word));
        fillers.UnionWith(levels);
        fillers.UnionWith(lexicon.DocumentWords);
        fillers.UnionWith(lexicon.SheetNames);
        fillers.UnionWith(lexicon.Months.Keys);
        fillers.UnionWith(lexicon.Words("years"));
        fillers.UnionWith(lexicon.Words("versions"));
        fillers.UnionWith(lexicon.Words("roleFillers"));
    }
}
