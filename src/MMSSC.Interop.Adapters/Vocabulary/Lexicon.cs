using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Adapters.Vocabulary;

/// <summary>Words that users of any model write around their ratings, all languages together, folded.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> shared = new(LexiconReader.Read);
    private static readonly HashSet<string> none = [];
    private static readonly char[] wordEnds = [' ', '-', '_', '/', ':', ',', '(', ')', '.'];

    private readonly Dictionary<string, HashSet<string>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<object, List<string>> aliases = new(ReferenceEqualityComparer.Instance);
    private PhraseIndex rolePhrases = PhraseIndex.Empty;
    private PhraseIndex horizonPhrases = PhraseIndex.Empty;
    private PhraseIndex asidePhrases = PhraseIndex.Empty;

    /// <summary>The words of the languages that are installed, read once.</summary>
    public static Lexicon Shared => shared.Value;

    public List<string> Languages { get; } = [];

    public Dictionary<string, HeadingTopic> Roles { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Horizon> Horizons { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, RatingStatus> Statuses { get; } = new(StringComparer.Ordinal);

    /// <summary>Words for how an assessment was made.</summary>
    public Dictionary<string, AssessmentMethod> Methods { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Months { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Marks => Words("marks");

    public HashSet<string> Unmarked => Words("unmarked");

    /// <summary>Words of a column of statuses for an element whose value stands in another column.</summary>
    public HashSet<string> Rated => Words("rated");

    public HashSet<string> Totals => Words("totals");

    public HashSet<string> Legends => Words("legends");

    public HashSet<string> LevelWords => Words("levelWords");

    public HashSet<string> DocumentWords => Words("documentWords");

    public HashSet<string> Stakeholders => Words("stakeholders");

    public HashSet<string> SheetNames => Words("sheetNames");

    /// <summary>Labels that stand before a community's name, longest first.</summary>
    public string[] CommunityLabels { get; private set; } = [];

    /// <summary>Words for levels of something else, such as one that is wished for, longest first.</summary>
    public string[] Asides { get; private set; } = [];

    /// <summary>Labels that stand before a date, longest first.</summary>
    public string[] DateLabels { get; private set; } = [];

    /// <summary>The words of a section; none where no language has it.</summary>
    public HashSet<string> Words(string section) => words.GetValueOrDefault(section) ?? none;

    /// <summary>The words of a section while they are collected.</summary>
    public HashSet<string> Collect(string section)
    {
        if (!words.TryGetValue(section, out var set))
        {
            words.Add(section, set = new(StringComparer.Ordinal));
        }

        return set;
    }

    /// <summary>A word that is two roles in two languages keeps the first: languages are read in order of their names.</summary>
    public void AddRole(string phrase, HeadingTopic role) => Roles.TryAdd(phrase, role);

    public void AddHorizon(string phrase, Horizon horizon) => Horizons.TryAdd(phrase, horizon);

    /// <summary>Words of alias files for a level or an element.</summary>
    public IReadOnlyList<string> WordsOf(object thing) => aliases.TryGetValue(thing, out var list) ? list : [];

    /// <summary>Adds a word for a level or an element: those of one edition, which are things of their own.</summary>
    public void AddWord(object thing, string word)
    {
        if (!aliases.TryGetValue(thing, out var list))
        {
            aliases.Add(thing, list = []);
        }

        list.Add(word);
    }

    /// <summary>The same words in a lexicon that can be added to.</summary>
    public Lexicon Copy()
    {
        var copy = new Lexicon();
        copy.Languages.AddRange(Languages);
        Copy(Roles, copy.Roles);
        Copy(Horizons, copy.Horizons);
        Copy(Statuses, copy.Statuses);
        Copy(Methods, copy.Methods);
        Copy(Months, copy.Months);
        foreach (var (section, set) in words)
        {
            copy.Collect(section).UnionWith(set);
        }

        foreach (var (thing, list) in aliases)
        {
            copy.aliases.Add(thing, [.. list]);
        }

        return copy;
    }

    /// <summary>Puts phrases in order; asked for once all words are in.</summary>
    public void Seal()
    {
        rolePhrases = new(LongestFirst(Roles.Keys.Where(phrase => phrase.Length > 1)));
        horizonPhrases = new(LongestFirst(Horizons.Keys.Where(phrase => phrase.Length > 1)));
        CommunityLabels = LongestFirst(Words("communityLabels"));
        DateLabels = LongestFirst(Words("dateLabels"));
        Asides = LongestFirst(Words("asides"));
        asidePhrases = new(Asides);
    }

    /// <summary>The role that a folded heading names as a whole, or else by the longest phrase in it.</summary>
    public HeadingTopic RoleOf(string folded, out bool exact)
    {
        exact = Roles.TryGetValue(folded, out var role);
        return exact || rolePhrases.FirstIn(folded) is not { } phrase ? role : Roles[phrase];
    }

    /// <summary>The role that a folded heading names as a whole; unknown where it takes other words too.</summary>
    public HeadingTopic WholeRoleOf(ReadOnlySpan<char> folded) => Roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var role) ? role : HeadingTopic.Unknown;

    /// <summary>The horizon that a folded text speaks of, or null.</summary>
    public Horizon? HorizonOf(string folded, out bool exact)
    {
        exact = Horizons.TryGetValue(folded, out var horizon);
        return exact ? horizon : horizonPhrases.FirstIn(folded) is { } phrase ? Horizons[phrase] : null;
    }

    /// <summary>Whether a folded text begins with a word for a sum or a mean.</summary>
    public bool IsTotal(string folded)
    {
        if (Totals.Contains(folded))
        {
            return true;
        }

        var end = folded.AsSpan().IndexOfAny(' ', ':');
        return end > 0 && Totals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.AsSpan(0, end));
    }

    /// <summary>Whether a text's words include one that only names documents, never communities.</summary>
    public bool NamesDocument(string folded)
    {
        foreach (var range in folded.AsSpan().SplitAny(' ', '-', '/', ':', ',', '(', ')', '.'))
        {
            var word = folded.AsSpan()[range];
            if (word.Length > 1 && DocumentWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                return true;
            }
        }

        return DocumentWords.Contains(folded);
    }

    /// <summary>
    /// Whether a folded text names nothing but a version of an assessment, such as "draft", "revised results" or "second half": that is
    /// neither a community nor a stakeholder. One that is a draft gives way to what is none.
    /// </summary>
    public bool IsVersion(string folded, out bool isDraft)
    {
        isDraft = false;
        var isVersion = false;
        foreach (var word in folded.Split(wordEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            isDraft |= Words("drafts").Contains(word);
            var says = Words("drafts").Contains(word) || Words("versions").Contains(word) || (word.Length <= 3 && char.IsLetter(word[0]) && char.IsAsciiDigit(word[^1]));
            if (!says && !SaysNothing(word))
            {
                return false;
            }

            isVersion |= says;
        }

        return isVersion;
    }

    /// <summary>
    /// Whether a folded text names nothing but a level of something else: one that is wished for, required or compared with, such as "desired level", "gap" or
    /// "level in 5 years": that is neither the level now nor the one that two years of the present plans lead to.
    /// </summary>
    public bool IsAside(string folded)
    {
        var rest = folded;
        var isAside = asidePhrases.FirstIn(folded) is not null;
        foreach (var phrase in isAside ? Asides : [])
        {
            if (ContainsPhrase(rest, phrase))
            {
                rest = rest.Replace(phrase, " ", StringComparison.Ordinal);
            }
        }

        if (!isAside && !MayBeYears(folded))
        {
            return false;
        }

        var left = rest.Split(wordEnds, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < left.Length; i++)
        {
            var isYears = Words("years").Contains(left[i]);
            isAside |= isYears && i > 0 && int.TryParse(left[i - 1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var years) && years is > 2 and < 100;
            if (!isYears && !SaysNothing(left[i]))
            {
                return false;
            }
        }

        return isAside;
    }

    /// <summary>Whether a text has a number, without which it speaks of no years.</summary>
    private static bool MayBeYears(string folded) => folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>Whether a folded label speaks of another date than the assessment's, such as a deadline, the next one or that of the form.</summary>
    public bool IsOtherDate(string folded)
    {
        foreach (var word in folded.Split(wordEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words("otherDates").Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands in headings without telling one column from another.</summary>
    private bool SaysNothing(string word) =>
        word.Length <= 2 || char.IsAsciiDigit(word[0]) || DocumentWords.Contains(word) || SheetNames.Contains(word) || LevelWords.Contains(word) || Roles.ContainsKey(word);

    /// <summary>Whether the phrase stands in the text as whole words.</summary>
    public static bool ContainsPhrase(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static void Copy<T>(Dictionary<string, T> from, Dictionary<string, T> to)
    {
        foreach (var (word, meaning) in from)
        {
            to.Add(word, meaning);
        }
    }

    private static string[] LongestFirst(IEnumerable<string> phrases)
    {
        var sorted = phrases.Where(phrase => phrase.Length > 0).ToArray();
        Array.Sort(sorted, static (a, b) => a.Length == b.Length ? string.CompareOrdinal(a, b) : b.Length.CompareTo(a.Length));
        return sorted;
    }
}
