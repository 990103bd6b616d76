using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Elements;

/// <summary>Finds a model's elements by what users write for them. Equal texts are looked up once.</summary>
internal sealed class ModelIndex
{
    private const int MostCached = 50_000;
    private const string BetweenCodeAndTitle = " :)|-–—.";

    private readonly ModelNames names;
    private readonly Dictionary<string, CellIdentity> cache = new(StringComparer.Ordinal);
    private readonly Lexicon lexicon;
    private readonly Lazy<NearTitles> near;
    private readonly bool dated;

    /// <param name="model">The model.</param>
    /// <param name="lexicon">Words for kinds of elements, and months.</param>
    /// <param name="dated">Whether dates are codes too: for lists of which a spreadsheet turned all codes into dates.</param>
    public ModelIndex(Model model, Lexicon lexicon, bool dated = false)
    {
        Model = model;
        this.dated = dated;
        this.lexicon = lexicon;
        names = ModelNames.Of(model, lexicon);
        near = new(() => new(model, lexicon));
    }

    public Model Model { get; }

    public NearTitles Near => near.Value;

    /// <summary>Words that name a model, which communities are not called.</summary>
    public static HashSet<string> WordsOf(IEnumerable<Model> models) => [.. models.SelectMany(model => model.Id.Split('-')).Where(word => word.Length > 1)];

    /// <summary>The element with that code key, or null.</summary>
    public Element? Find(string key) => names.ByCode(key);

    /// <summary>What a folded text names.</summary>
    public CellIdentity Identify(string folded)
    {
        if (folded.Length is 0 or > Thresholds.LongestName)
        {
            return CellIdentity.None;
        }

        if (!cache.TryGetValue(folded, out var identity))
        {
            identity = Look(folded);
            if (cache.Count < MostCached)
            {
                cache.Add(folded, identity);
            }
        }

        return identity;
    }

    /// <summary>Whether a folded text names another rated element than the one it stands beside, and is no number of its scale.</summary>
    public bool NamesOther(string folded, Element element) => Identify(folded).Element is { Scale: not null } other && other != element
        && (element.Scale!.Numbers == NumberMeaning.Ambiguous || !NumberReader.TryRead(folded, out _, out _));

    private CellIdentity Look(string folded)
    {
        var key = CodeKey.Of(folded);
        var byCode = Find(key) ?? Find(CodeKey.WithoutLeadingZeros(key)) ?? FindJoined(key);
        var byTitle = names.ByTitle(folded);
        if (byCode is not null)
        {
            return new(folded, byCode, byTitle is null ? null : folded, byTitle);
        }

        if (byTitle is not null)
        {
            return new(null, null, folded, byTitle);
        }

        if (dated && Dated(folded) is { } byDate)
        {
            return byDate;
        }

        return Combined(folded) ?? Bracketed(folded) ?? (CodeKey.LooksLikeCode(key) ? new(folded, null, null, null) : new(null, null, folded, null));
    }

    /// <summary>The element in brackets behind the question, as online forms head their grids: <c>Colour of each function [1.1 …]</c>.</summary>
    private CellIdentity? Bracketed(string folded)
    {
        var open = folded.LastIndexOf('[');
        if (open < 0)
        {
            return null;
        }

        var close = folded.IndexOf(']', open);
        var inner = Folding.Fold(close < 0 ? folded[(open + 1)..] : folded[(open + 1)..close]);
        return inner.Length > 0 && Identify(inner) is { Element: not null } identity ? identity : null;
    }

    /// <summary>Whether a folded text is a day and a month, as a spreadsheet makes them of codes.</summary>
    public static bool IsDayAndMonth(string folded, Lexicon lexicon) => DayAndMonth(folded, lexicon) is not null;

    private static (int Day, int Month)? DayAndMonth(string folded, Lexicon lexicon) =>
        DateReader.DayAndMonth(new(CellKind.Text, folded, 0, null, CellTraits.None), lexicon);

    private CellIdentity? Dated(string folded) =>
        DayAndMonth(folded, lexicon) is var (day, month) && (Find($"{day}.{month}") ?? Find($"{month}.{day}")) is { } element
            ? new(folded, element, null, null) { IsDate = true }
            : null;

    /// <summary>Codes that begin with a letter, written apart: <c>L1-S2</c>, <c>L1 S2</c>.</summary>
    private Element? FindJoined(string key) =>
        key.Length is > 2 and <= 12 && char.IsLetter(key[0]) && key.AsSpan().IndexOfAny('.', ' ') > 0
            ? Find(key.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal))
            : null;

    /// <summary>A code and a title in one text, with or without the word for the kind of element before them.</summary>
    private CellIdentity? Combined(string folded)
    {
        var end = EndOfCode(folded);
        if (end == folded.Length)
        {
            return null;
        }

        // Most texts of a sheet, such as the names of communities, end here: nothing is made of them before it is looked for.
        var head = folded.AsSpan(0, end);
        var rest = folded.AsSpan(end).Trim(BetweenCodeAndTitle);
        return rest.IsEmpty ? Trailing(folded)
            : head.ContainsAnyInRange('0', '9') && CodeKey.Of(head.ToString()) is var key && CodeKey.LooksLikeCode(key) ? Coded(head.ToString(), key, rest.ToString())
            : head.Length == 1 && folded[end] == ':' && Asked(rest.ToString()) is { } question ? question
            : lexicon.WholeRoleOf(head) is HeadingTopic.Group or HeadingTopic.Title ? Named(rest.ToString())
            : Trailing(folded);
    }

    private CellIdentity Coded(string code, string key, string title) => new(code, Find(key) ?? Find(CodeKey.WithoutLeadingZeros(key)), title, names.ByTitle(title));

    /// <summary>The element of <c>Q: 1.1 …</c>, as questions are headed.</summary>
    private CellIdentity? Asked(string rest) => Identify(rest) is { ByCode: { } asked } question && asked == question.ByTitle ? question : null;

    /// <summary>What stands behind a word for the kind of element.</summary>
    private CellIdentity? Named(string rest) => Identify(rest) is { Element: null, Code: null } ? null : Identify(rest);

    /// <summary>Where what may be a code ends: before the first blank or mark that stands behind codes.</summary>
    private static int EndOfCode(string folded)
    {
        var end = 0;
        while (end < folded.Length && folded[end] is not (' ' or ':' or ')' or '|'))
        {
            end++;
        }

        return end;
    }

    /// <summary>A title with its code in brackets behind it.</summary>
    private CellIdentity? Trailing(string folded)
    {
        var open = folded.LastIndexOf('(');
        if (open <= 0)
        {
            return null;
        }

        var key = CodeKey.Of(folded[(open + 1)..].TrimEnd(')', ' '));
        var title = Folding.Fold(folded[..open]);
        return CodeKey.LooksLikeCode(key) && Find(key) is { } byCode ? new(key, byCode, title, names.ByTitle(title)) : null;
    }
}
