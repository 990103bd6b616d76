using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections.Summary;

/// <summary>Section 1: what somebody must know who reads one minute.</summary>
internal sealed class SummarySection(ReportFacts facts, ReportWording words, ElementViews views)
{
    private const int ShownConflicts = 6;

    /// <summary>The section.</summary>
    public ViewObject Build()
    {
        var ranking = new RankingView(facts, words, views);
        return new()
        {
            ["headline"] = Headline(),
            ["certainty"] = Certainty(),
            ["opening"] = new OpeningView(facts, words, views).Build(),
            ["picture"] = Picture(),
            ["picture_unknown"] = Unknown().ToArray() is { Length: > 0 } unknown
                ? words.Say("summary.picture-unknown", string.Join(words.Say("list.separator"), unknown.Select(words.Name))) : null,
            ["distribution"] = Distribution(),
            ["strongest"] = ranking.Strongest(),
            ["strongest_more"] = ranking.MoreStrong(),
            ["weakest"] = ranking.Weakest(),
            ["weakest_more"] = ranking.MoreWeak(),
            ["ranking_untold"] = ranking.Untold(),
            ["plans"] = new PlansView(facts, words, views).Summary(),
            ["picture_sources"] = facts.Derivations.Where(derivation => facts.Target.Roots.Any(derivation.IsStated)).Select(Source).ToArray(),
            ["conflicts"] = Gravest().Select(Conflict).ToArray(),
            ["conflict_names"] = facts.Conflicts.Select(conflict => words.Name(conflict.Element)).Distinct().ToArray(),
            ["conflicts_more"] = facts.Conflicts.Length > ShownConflicts ? words.Say("summary.conflicts-more", facts.Conflicts.Length - ShownConflicts) : null,
            ["conflict_sources"] = ConflictSources(),
            ["conflicts_text"] = ConflictsText(),
            ["methods"] = facts.Input.Assessments.Select(Method).ToArray(),
            ["methods_dated"] = facts.Input.Assessments.Any(assessment => assessment.Date is not null),
            ["methods_known"] = facts.Input.Assessments.Any(assessment => assessment.Method is not null),
            ["confidence"] = Confidence().ToArray(),
        };
    }

    private string Headline()
    {
        var rated = facts.Rated.Where(element => facts.Now?.Value(element) is not null).ToArray();
        if (rated.Length > 0)
        {
            return words.Say(
                "summary.headline-self",
                rated.Average(element => facts.Now!.Value(element)!.Value),
                facts.Rated[0].ValueScale!.To,
                rated.Length,
                facts.Rated.Length);
        }

        var derived = facts.Rated.Count(element => facts.Derived(element) is not null);
        return facts.Derivations.IsEmpty ? words.Say(facts.Sources.IsEmpty ? "summary.headline-nothing" : "summary.headline-unmapped")
            : derived == 0 ? words.Say("summary.headline-derived-none", facts.Rated.Length)
            : words.Say("summary.headline-derived", derived, facts.Rated.Length);
    }

    /// <summary>Whose word the derived levels are: the first thing to know of them. Null where nothing is derived.</summary>
    private string? Certainty()
    {
        var mappings = facts.Derivations.SelectMany(derivation => derivation.Translation.Route.Hops).Select(hop => hop.Mapping).Distinct().ToArray();
        var links = mappings.Sum(mapping => mapping.Links.Length);
        var standard = mappings.Sum(mapping => mapping.Links.Count(link => link.Definition.Basis is Basis.Standard));
        var unreviewed = mappings.Where(mapping => mapping.Definition.Status == MappingStatus.Draft).Sum(mapping => mapping.Links.Count(link => link.Definition.Basis is not Basis.Standard));
        return links == 0 ? null
            : words.Say(unreviewed == 0 ? "summary.certainty-reviewed" : unreviewed == links - standard ? "summary.certainty" : "summary.certainty-partly", links, standard, links - standard, unreviewed);
    }

    /// <summary>Top elements of which nothing is known at all.</summary>
    private IEnumerable<Element> Unknown() => facts.Target.Roots.Where(root => root.ValueScale is not null && !facts.IsKnown(root));

    private ViewObject[] Picture() =>
    [
        .. facts.Target.Roots.Where(root => root.ValueScale is not null && facts.IsKnown(root)).Select(root =>
        {
            var view = views.Reference(root);
            view["now"] = views.Said(root, facts.Now);
            view["planned"] = facts.Planned is null ? null : views.Said(root, facts.Planned);
            view["derived"] = facts.Derivations.Where(derivation => derivation.IsStated(root)).Select(derivation => views.Derived(derivation, root)).ToArray();
            view["strip"] = views.Strip(root, statedOnly: true);
            return view;
        }),
    ];

    /// <summary>How many characteristics stand at each level; those whose rating lies between two levels count at the lower one.</summary>
    private ViewObject[] Distribution()
    {
        if (facts.Now is null || facts.Rated.IsEmpty)
        {
            return [];
        }

        var scale = facts.Rated[0].ValueScale!;
        return
        [
            .. scale.Levels.Select(level => new ViewObject
            {
                ["level"] = views.Level(scale, level),
                ["count"] = facts.Rated.Count(element => facts.Now.Value(element) is { } value && scale.Floor(value) == level),
            }),
        ];
    }

    private ViewObject Conflict(Conflict conflict)
    {
        var view = views.Reference(conflict.Element);
        view["text"] = ConflictText.Of(conflict, facts, words);
        return view;
    }

    private ViewObject[] ConflictSources() =>
    [
        .. facts.Derivations
            .Where(derivation => facts.Conflicts.Any(conflict => conflict.Involves(derivation)))
            .Select(Source),
    ];

    private ViewObject Source(Derivation derivation) => new() { ["letter"] = derivation.Letter, ["title"] = words.Text(derivation.Source.Title) };

    /// <summary>Those that are furthest apart, in the order of the model; sources that contradict each other always count among them.</summary>
    private IEnumerable<Conflict> Gravest()
    {
        var gravest = facts.Conflicts.ToList();
        gravest.Sort((a, b) => Gravity(b).CompareTo(Gravity(a)) is not 0 and var order ? order : a.Element.Index.CompareTo(b.Element.Index));
        var shown = gravest.Take(ShownConflicts).ToHashSet(ReferenceEqualityComparer.Instance);
        return facts.Conflicts.Where(shown.Contains);
    }

    private static double Gravity(Conflict conflict) => conflict.Check?.Distance ?? double.PositiveInfinity;

    private string ConflictsText() => facts.Checks.IsEmpty && facts.Agreements.IsEmpty
        ? words.Say("summary.conflicts-unchecked")
        : facts.Conflicts.IsEmpty ? words.Say("summary.conflicts-none")
        : words.Say(facts.Conflicts.Any(conflict => facts.Derivations.Any(derivation => derivation.IsDraft && conflict.Involves(derivation))) ? "summary.conflicts-count-draft" : "summary.conflicts-count", facts.Conflicts.Length);

    private ViewObject Method(Assessment assessment) => new()
    {
        ["model"] = words.Text(assessment.Model.Title),
        ["horizon"] = words.Say(assessment.Horizon == Horizon.Now ? "horizon.now" : "horizon.planned"),
        ["date"] = assessment.Date is { } date ? date : null,
        ["stakeholder"] = assessment.Stakeholder,
        ["method"] = MethodText.Of(assessment.Method, words),
        ["rank"] = MethodText.Rank(assessment.Method),
        ["ranks"] = MethodText.Ranks,
    };

    private IEnumerable<string> Confidence()
    {
        if (facts.Now is { } now)
        {
            yield return now.Assessment.Method is { } method
                ? words.Say("confidence.method", MethodText.Of(method, words), MethodText.Rank(method), MethodText.Ranks)
                : words.Say("confidence.no-method");
            if (now.Consolidation is { } consolidation)
            {
                yield return words.Say("confidence.voices", consolidation.Groups.Count(), consolidation.ForWorkshop.Count());
            }
        }

        var unheard = facts.Unheard.ToArray();
        if (unheard.Length > 0)
        {
            yield return words.Say("confidence.unheard", string.Join(words.Say("list.comma"), unheard.Select(assessment => assessment.Date is { } date
                ? words.Say("confidence.unheard-voice", assessment.Stakeholder, words.Text(assessment.Model.Title), date)
                : $"{assessment.Stakeholder} ({words.Text(assessment.Model.Title)})").Distinct()));
        }

        if (!facts.Checks.IsEmpty)
        {
            var consistent = facts.Checks.Count(pair => pair.Check.Verdict == Verdict.Consistent);
            var open = facts.Checks.Count(pair => pair.Check.Verdict is Verdict.Unsettled or Verdict.NotComparable);
            yield return words.Say("confidence.checks", facts.Checks.Length, consistent);
            if (open > 0)
            {
                yield return words.Say("confidence.open", open);
            }
        }

        var unread = facts.Input.Findings.Count(finding => finding.Severity >= Diagnostics.Severity.Warning);
        yield return unread == 0 ? words.Say("confidence.no-findings") : words.Say("confidence.findings", unread);
    }
}
