using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Elements;

/// <summary>
/// Names the elements of a list of codes and titles, one after the other: what a code shows, the title and the order decide
/// together, because spreadsheets drop the zero of 1.10 and turn codes into dates.
/// </summary>
/// <param name="index">The model's elements.</param>
/// <param name="lexicon">Month names.</param>
/// <param name="trust">Which side wins where code and title contradict each other.</param>
/// <param name="shown">All code keys of the list as they are shown.</param>
/// <param name="ordered">Whether the list goes in the order of its codes, once or several times.</param>
internal sealed class ElementChooser(ModelIndex index, Lexicon lexicon, Trust trust, IReadOnlySet<string> shown, bool ordered)
{
    private readonly bool padded = shown.Any(key => key.Length > 2 && key[^1] == '0' && index.Find(key) is null && index.Find(key[..^1]) is not null);
    private readonly Dictionary<string, ElementOrder> orders = new(StringComparer.Ordinal);
    private ElementOrder order = new();

    /// <summary>What follows is of the list of one assessment: those of several may stand one behind the other, or take turns.</summary>
    /// <param name="assessment">What tells it from the others.</param>
    public void TurnTo(string assessment)
    {
        if (!orders.TryGetValue(assessment, out var known))
        {
            orders.Add(assessment, known = new());
        }

        order = known;
    }

    /// <summary>Names the next element.</summary>
    /// <param name="code">The cell with the code; blank where there is none.</param>
    /// <param name="codeText">Its folded text.</param>
    /// <param name="title">The folded text of the cell with the title; empty where there is none or it is the same cell.</param>
    public NamedElement Next(in Cell code, string codeText, string title)
    {
        var choice = Choose(code, codeText, title);
        if (choice.Element?.Scale is not null)
        {
            order.Previous = choice.Element;
            order.First ??= choice.Element;
        }

        return choice;
    }

    private NamedElement Choose(in Cell code, string codeText, string title)
    {
        var byCode = index.Identify(codeText);
        var (coded, titled, codeShown, titleText) = Join(byCode, codeText, title.Length == 0 ? CellIdentity.None : index.Identify(title), title);

        Span<Candidate> candidates = new Candidate[4];
        var count = byCode.Title is null || byCode.ByTitle == byCode.ByCode ? Candidates(code, codeText, coded, candidates) : Literal(coded, candidates);
        if (IsOpen(candidates[..count], coded))
        {
            return ChooseCandidate(candidates[..count], code.Kind == CellKind.Number, codeShown.Length > 0 ? codeShown : codeText, titleText, titled);
        }

        if (coded is null)
        {
            return ByTitleAlone(codeShown, titleText, titled);
        }

        return titleText.Length == 0 || titleText == codeText && byCode.ByTitle == coded
            ? new(coded, Decision.None, codeShown)
            : Compare(coded, codeShown, titleText, titled);
    }

    /// <summary>What the two cells say together: codes and titles may share a cell, and the title's cell may begin with the code again.</summary>
    private static Said Join(CellIdentity byCode, string codeText, CellIdentity byTitle, string title)
    {
        var titleText = byTitle.Title ?? (title.Length > 0 && byTitle.ByCode is null ? title : byCode.Title) ?? "";
        var unknownCode = title.Length > 0 && byCode.ByTitle is null ? codeText : "";
        return new(byCode.IsDate ? null : byCode.ByCode ?? byTitle.ByCode, byTitle.ByTitle ?? byCode.ByTitle, byCode.Code ?? byTitle.Code ?? unknownCode, titleText);
    }

    /// <summary>Whether a code may be another element than the one it shows, or shows none itself.</summary>
    private static bool IsOpen(ReadOnlySpan<Candidate> candidates, Element? coded) =>
        candidates.Length > 1 || (candidates.Length == 1 && (coded is null || candidates[0].Decision != Decision.None));

    private NamedElement ByTitleAlone(string codeShown, string title, Element? titled)
    {
        var unknownCode = CodeKey.LooksLikeCode(CodeKey.Of(codeShown)) || codeShown.Length > 0;
        if (titled is null && title.Length > 0 && index.Near.Find(title) is { } near)
        {
            return unknownCode && trust == Trust.Codes ? NamedElement.None : new(near.Element, Decision.NearTitle, title);
        }

        if (titled is null || (unknownCode && trust == Trust.Codes))
        {
            return NamedElement.None;
        }

        return unknownCode ? new(titled, Decision.UnknownCode, codeShown) : new(titled, Decision.None, title);
    }

    private NamedElement Compare(Element coded, string codeShown, string title, Element? titled)
    {
        if (titled is null)
        {
            if (index.Near.Find(title) is not { } near || near.Element == coded || Related(near.Element, coded))
            {
                return ByCode(coded, codeShown, title);
            }

            if (near.Score < Thresholds.OtherTitle)
            {
                return new(coded, Decision.None, codeShown) { UnknownTitle = title };
            }

            titled = near.Element;
        }

        return titled == coded || Related(titled, coded)
            ? new(Deeper(coded, titled), Decision.None, codeShown) { HasBoth = titled == coded }
            : new(Trusted(coded, titled), Decision.Contradiction, codeShown, title, coded, titled);
    }

    private NamedElement ByCode(Element coded, string codeShown, string title) =>
        index.Near.Likeness(title, coded) >= Thresholds.SameTitle
            ? new(coded, Decision.None, codeShown) { HasBoth = true }
            : new(coded, Decision.None, codeShown) { UnknownTitle = title };

    private Element? Trusted(Element coded, Element titled) => trust switch
    {
        Trust.Codes => coded,
        Trust.Titles => titled,
        _ => null,
    };

    private NamedElement ChooseCandidate(ReadOnlySpan<Candidate> candidates, bool isNumber, string codeShown, string title, Element? titled)
    {
        titled ??= title.Length > 0 ? index.Near.Find(title)?.Element : null;
        foreach (var candidate in candidates)
        {
            if (titled is not null && candidate.Element == titled)
            {
                return new(titled, candidate.Decision is Decision.LostZeroByOrder ? Decision.LostZeroByTitle : candidate.Decision, codeShown) { HasBoth = true };
            }
        }

        var literal = candidates[0].Decision == Decision.None ? candidates[0].Element : null;
        if (titled is not null && !candidates.IsEmpty)
        {
            var coded = literal ?? candidates[0].Element;
            return Related(titled, coded)
                ? new(Deeper(coded, titled), Decision.None, codeShown)
                : new(Trusted(coded, titled), Decision.Contradiction, codeShown, title, coded, titled);
        }

        var unknownTitle = title.Length > 0 ? title : null;
        if (candidates.Length == 1)
        {
            return new(candidates[0].Element, candidates[0].Decision, codeShown) { UnknownTitle = unknownTitle };
        }

        return ByOrder(candidates, isNumber) is { } chosen
            ? new(chosen.Element, chosen.Decision, codeShown) { UnknownTitle = unknownTitle }
            : new(null, Decision.Undecided, codeShown, "", candidates[0].Element, candidates[1].Element);
    }

    /// <summary>
    /// What the order of the rows decides: the element of the row before once more, or the next one; else what the code says, where that
    /// goes on in the order or begins the list anew. Numbers out of order decide nothing: any of them may have lost a zero.
    /// </summary>
    private Candidate? ByOrder(ReadOnlySpan<Candidate> candidates, bool isNumber)
    {
        var next = NextOf(order.Previous);
        foreach (var candidate in candidates)
        {
            if (candidate.Element == next || candidate.Element == order.Previous)
            {
                return isNumber && !ordered ? null : candidate;
            }
        }

        var isLiteral = candidates[0].Decision == Decision.None;
        if (isNumber && isLiteral)
        {
            return !ordered ? null : PlainAhead(candidates) ?? (order.First == candidates[0].Element ? candidates[0] : null);
        }

        return PlainAhead(candidates) ?? (isLiteral ? candidates[0] : null);
    }

    /// <summary>The nearest element ahead in the order that a code names as it is shown.</summary>
    private Candidate? PlainAhead(ReadOnlySpan<Candidate> candidates)
    {
        Candidate? nearest = null;
        foreach (var candidate in candidates)
        {
            if (IsPlain(candidate, candidates[0]) && IsAhead(candidate.Element) && !(nearest?.Element.Index < candidate.Element.Index))
            {
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>Whether a code is the candidate's as it is shown; padded codes, such as 1.10 for 1.1, begin with the shorter one.</summary>
    private bool IsPlain(in Candidate candidate, in Candidate shown) =>
        candidate.Decision == Decision.None || (padded && shown.Decision == Decision.None && candidate.Element.Index < shown.Element.Index);

    private bool IsAhead(Element element) => order.Previous is null || element.Index > order.Previous.Index;

    private int Candidates(in Cell code, string codeText, Element? coded, Span<Candidate> candidates)
    {
        var count = Literal(coded, candidates);
        var key = CodeKey.Of(codeText);
        if (coded is null && DateReader.DayAndMonth(code, lexicon) is var (day, month))
        {
            count = AddDate(candidates, count, day, month);
            count = AddDate(candidates, count, month, day);
        }
        else if (IsDecimal(key))
        {
            // Where the longer code is shown somewhere in the list, zeros are not lost.
            if (index.Find(key + "0") is { } longer && !shown.Contains(key + "0"))
            {
                count = Add(candidates, count, longer, coded is null ? Decision.LostZeroByModel : Decision.LostZeroByOrder);
            }

            if (key[^1] == '0' && (padded || code.Kind == CellKind.Number) && index.Find(key[..^1]) is { } shorter)
            {
                count = Add(candidates, count, shorter, coded is null ? Decision.None : Decision.LostZeroByOrder);
            }
        }
        return count;
    }

    private int AddDate(Span<Candidate> candidates, int count, int first, int second) =>
        index.Find(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{first}.{second}")) is { } element
            ? Add(candidates, count, element, Decision.BecameDate)
            : count;

    private static int Literal(Element? coded, Span<Candidate> candidates) => coded is null ? 0 : Add(candidates, 0, coded, Decision.None);

    private static int Add(Span<Candidate> candidates, int count, Element element, Decision decision)
    {
        for (var i = 0; i < count; i++)
        {
            if (candidates[i].Element == element)
            {
                return count;
            }
        }

        candidates[count] = new(element, decision);
        return count + 1;
    }

    private Element? NextOf(Element? element)
    {
        if (element is null)
        {
            return null;
        }

        for (var i = element.Index + 1; i < index.Model.Elements.Length; i++)
        {
            if (index.Model.Elements[i].Scale is not null)
            {
                return index.Model.Elements[i];
            }
        }

        return null;
    }

    private static bool IsDecimal(string key)
    {
        var dots = 0;
        foreach (var c in key)
        {
            dots += c == '.' ? 1 : 0;
            if (!char.IsAsciiDigit(c) && c != '.')
            {
                return false;
            }
        }

        return dots >= 1 && key.Length >= 3;
    }

    private static bool Related(Element a, Element b) => Above(a, b) || Above(b, a);

    private static Element Deeper(Element a, Element b) => a.Depth >= b.Depth ? a : b;

    private static bool Above(Element upper, Element lower)
    {
        for (var at = lower.Parent; at is not null; at = at.Parent)
        {
            if (at == upper)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An element that a code may be.</summary>
    private readonly record struct Candidate(Element Element, Decision Decision);

    /// <summary>The elements that code and title name, and the two as they are shown.</summary>
    private readonly record struct Said(Element? Coded, Element? Titled, string Code, string Title);
}
