using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>Section 5: quick wins first, then what is one level up for each weak or conflicting characteristic.</summary>
internal sealed class StepsSection(ReportFacts facts, ReportWording words, ElementViews views)
{
    private const int ShownWins = 8;
    private const int ShownMoves = 3;
    private const int LevelDigits = 10;

    private readonly Guidance? guidance = facts.Input.Guidance;
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    /// <summary>The section.</summary>
    public ViewObject Build() => new()
    {
        ["quick_wins"] = facts.Wins.Take(ShownWins).Select(Win).ToArray(),
        ["groups"] = Groups().ToArray(),
        ["to_check"] = ToCheck().ToArray(),
        ["none_text"] = NoneText(),
        ["workshop"] = Workshop(new(facts, words, views)).ToArray(),
        ["documents"] = (guidance?.Documents ?? []).Where(document => named.Contains(document.Id)).Select(document => Document(document.Id)).ToArray(),
    };

    private ViewObject Win(QuickWin win)
    {
        var view = Raised(win);
        view["source"] = words.Text(win.Derivation.Source.Title);
        view["count"] = win.Moved.Length;
        view["crossed"] = win.Crossed;
        view["gain"] = new Figure(win.Gain);
        var moved = win.Moved.ToList();
        moved.Sort((one, other) => (other.Reached is not null).CompareTo(one.Reached is not null) is not 0 and var crossed ? crossed
            : Math.Round(other.Gain, 9).CompareTo(Math.Round(one.Gain, 9)) is not 0 and var order ? order : one.Element.Index.CompareTo(other.Element.Index));
        view["moved"] = moved.Select(move => With(views.Reference(move.Element), move)).ToArray();
        return view;
    }

    private ViewObject Raised(QuickWin win)
    {
        var view = views.Reference(win.Rating.Element, win.Derivation.Source);
        view["letter"] = win.Derivation.Letter;
        view["from"] = views.Value(win.Rating.Element.Scale!, win.From);
        view["to"] = views.Value(win.Rating.Element.Scale!, win.To);
        return view;
    }

    private ViewObject With(ViewObject view, MovedElement move)
    {
        view["reached"] = move.Reached is { } level ? views.Level(move.Element.ValueScale!, level) : null;
        view["now"] = new Figure(move.Now);
        view["then"] = new Figure(move.Then);
        return view;
    }

    /// <summary>The source elements whose next level moves this characteristic the most.</summary>
    private ViewObject[] Moves(Element element)
    {
        var wins = facts.Wins.Where(win => win.Moves(element)).ToList();
        wins.Sort((one, other) => Math.Round(other.Move(element)!.Gain, 9).CompareTo(Math.Round(one.Move(element)!.Gain, 9)) is not 0 and var order ? order
            : string.CompareOrdinal(one.Derivation.Letter, other.Derivation.Letter) is not 0 and var letter ? letter
            : one.Rating.Element.Index.CompareTo(other.Rating.Element.Index));
        return [.. wins.Take(ShownMoves).Select(win => With(Raised(win), win.Move(element)!))];
    }

    /// <summary>
    /// Where the self-assessment is below everything that can be derived, raising anything is not the step: the rating is to be
    /// looked at again.
    /// </summary>
    private IEnumerable<ViewObject> ToCheck() => facts.Conflicts.Where(IsTooLow).Select(conflict =>
    {
        var view = views.Reference(conflict.Element);
        view["text"] = ConflictText.Of(conflict, facts, words);
        return view;
    });

    private static bool IsTooLow(Conflict conflict) => conflict.Check?.Verdict == Verdict.SelfLower;

    /// <summary>That nothing is weak is said of what is known only.</summary>
    private string NoneText()
    {
        var known = facts.Rated.Count(element => facts.Value(element) is not null);
        return known == 0 ? words.Say(facts.Ranking.State == RankingState.Open ? "steps.open" : "summary.nothing-rated")
            : known == facts.Rated.Length ? words.Say("steps.none") : words.Say("steps.none-known", known, facts.Rated.Length - known);
    }

    /// <summary>Characteristics that share a next step stand together, so that its text is read once; the lowest first.</summary>
    private IEnumerable<ViewObject> Groups() => facts.Rated
        .Select(element => new Advice(element, Reasons(element), StepsOf(element), Next(element)))
        .Where(advice => advice.Reasons.Length > 0 && !facts.Conflicts.Any(conflict => conflict.Element == advice.Element && IsTooLow(conflict)))
        .GroupBy(advice => $"{advice.Next?.Index ?? int.MaxValue:d10} {advice.Steps?.Id}")
        .OrderBy(group => group.Key[..LevelDigits], StringComparer.Ordinal)
        .Select(group => Group(group.First().Steps, group.First().Next, [.. group.Select(Characteristic)]));

    private ViewObject Group(GuidanceSteps? steps, Level? next, ViewObject[] characteristics)
    {
        var step = next is null ? null : steps?.Levels.FirstOrDefault(candidate => candidate.Level == next.Code);
        return new()
        {
            ["title"] = steps is null ? words.Say("steps.other") : words.Text(steps.Title),
            ["next"] = next is null ? null : views.Level(facts.Rated[0].ValueScale!, next),
            ["text"] = step is null ? null : words.Text(step.Text),
            ["basis"] = steps?.Basis is null ? null : words.Say("steps.group-basis", BasisText.Of(steps.Basis, words)),
            ["wording"] = steps?.Wording is null ? null : words.Say("steps.wording", BasisText.Of(steps.Wording, words)),
            ["documents_basis"] = characteristics.Select(item => item["documents_basis"]).FirstOrDefault(basis => basis is not null),
            ["characteristics"] = characteristics,
        };
    }

    private ViewObject Characteristic(Advice advice)
    {
        var (element, reasons, _, next) = advice;
        var view = views.Reference(element);
        var assignments = Assignments(element).ToArray();
        view["now"] = views.Said(element, facts.Now);
        view["derived"] = views.DerivedAll(element);
        view["moves"] = Moves(element);
        view["unmoved"] = facts.Derivations.Any(derivation => derivation.IsStated(element)) && !facts.Wins.Any(win => win.Moves(element));
        view["reasons"] = reasons;
        view["documents"] = assignments.SelectMany(assignment => assignment.Documents).Distinct().ToArray();
        named.UnionWith(assignments.SelectMany(assignment => assignment.Documents));
        view["documents_basis"] = assignments.FirstOrDefault()?.Basis is { } basis ? BasisText.Kind(basis, words) : null;
        view["criterion"] = next is null ? null : Criterion(element, next);
        return view;
    }

    private string[] Reasons(Element element)
    {
        var reasons = new List<string>();
        var self = facts.Now?.Value(element);
        if (self is { } value && PlansView.IsWeak(element, value))
        {
            reasons.Add(words.Say("steps.weak"));
        }

        foreach (var derivation in facts.Derivations)
        {
            if (derivation.Find(element) is { Level: { } level } && PlansView.IsWeak(element, level.Value) && !(self is { } said && PlansView.IsWeak(element, said)))
            {
                reasons.Add(words.Say("steps.derived-weak", derivation.Letter));
            }
        }

        foreach (var conflict in facts.Conflicts.Where(conflict => conflict.Element == element))
        {
            reasons.Add(conflict.Check is null
                ? words.Say("steps.sources-conflict")
                : words.Say(conflict.Check.Verdict == Verdict.SelfHigher ? "steps.self-higher" : "steps.self-lower", conflict.Derivation!.Letter));
        }

        return [.. reasons];
    }

    /// <summary>One level above the lower of what is said and what is derived: advice that skips a level helps nobody.</summary>
    private Level? Next(Element element)
    {
        var scale = element.ValueScale!;
        var lowest = facts.Now?.Value(element) is { } self ? scale.Floor(self) : null;
        foreach (var derivation in facts.Derivations)
        {
            if (derivation.Find(element)?.Level is { } level && (lowest is null || level.Value < lowest.Value))
            {
                lowest = level;
            }
        }

        return lowest is null || lowest.Index + 1 >= scale.Levels.Length ? null : scale.Levels[lowest.Index + 1];
    }

    private GuidanceSteps? StepsOf(Element element) => guidance?.Steps.FirstOrDefault(steps => IsNamed(steps.Elements, element));

    private IEnumerable<GuidanceAssignment> Assignments(Element element) =>
        guidance?.Assignments.Where(assignment => IsNamed(assignment.Elements, element)) ?? [];

    private static bool IsNamed(IReadOnlyCollection<string> codes, Element element)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (codes.Contains(at.Code))
            {
                return true;
            }
        }

        return false;
    }

    private ViewObject Document(string id) => new()
    {
        ["id"] = id,
        ["title"] = guidance?.Documents.FirstOrDefault(document => document.Id == id) is { } document ? words.Text(document.Title) : null,
    };

    private string? Criterion(Element element, Level next) => facts.Input.Criteria
        .FirstOrDefault(criterion => criterion.Element == element.Code && criterion.Level == next.Code) is { } criterion ? words.Text(criterion.Text) : null;

    /// <summary>What the stakeholders are far apart on today; what they think of the plans follows from it.</summary>
    private IEnumerable<ViewObject> Workshop(StakeholdersSection stakeholders) => facts.Consolidated
        .Where(self => self.Assessment.Horizon == Horizon.Now)
        .SelectMany(self => self.Consolidation!.ForWorkshop.Select(element => stakeholders.Answers(self, element)));

    private sealed record Advice(Element Element, string[] Reasons, GuidanceSteps? Steps, Level? Next);
}
