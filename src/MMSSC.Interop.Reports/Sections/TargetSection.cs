using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>Section 2: the target model on one page.</summary>
internal sealed class TargetSection(ReportFacts facts, ReportWording words, ElementViews views)
{
    /// <summary>The section.</summary>
    public ViewObject Build()
    {
        var scale = facts.Rated.IsEmpty ? null : facts.Rated[0].ValueScale;
        return new()
        {
            ["title"] = words.Text(facts.Target.Title),
            ["levels"] = scale is null ? [] : scale.Levels.Select(level => views.Level(scale, level)).ToArray(),
            ["sources"] = facts.Derivations.Select(Source).ToArray(),
            ["self"] = facts.Now is not null,
            ["planned"] = facts.Planned is not null,
            ["rows"] = facts.Target.Roots.SelectMany(Rows).ToArray(),
            ["remarks"] = Remarks(),
            ["criteria"] = Criteria().ToArray(),
            ["radar"] = new RadarView(facts, words, views).Build(),
        };
    }

    private ViewObject Source(Derivation derivation) => new()
    {
        ["letter"] = derivation.Letter,
        ["title"] = words.Text(derivation.Source.Title),
        ["edition"] = derivation.Source.Reference.Edition,
        ["date"] = derivation.Translation.Source.Date is { } date ? date : null,
        ["stakeholder"] = derivation.Translation.Source.Stakeholder,
    };

    /// <summary>Notes and evidence beside self-assessed and planned levels, in the order of the model; null where there are none.</summary>
    private ViewObject? Remarks()
    {
        var rows = facts.Target.Elements
            .SelectMany(element => new[] { facts.Now, facts.Planned }.OfType<SelfAssessment>().Select(self => Remark(element, self)).OfType<ViewObject>()
                .DistinctBy(view => (view["note"], view["evidence"])))
            .ToArray();
        return rows.Length == 0 ? null : new()
        {
            ["rows"] = rows,
            ["notes"] = rows.Any(row => row["note"] is not null),
            ["evidence"] = rows.Any(row => row["evidence"] is not null),
        };
    }

    /// <summary>The licensed criteria of the levels that are claimed, today or as planned: what a reader holds the claim against.</summary>
    private IEnumerable<ViewObject> Criteria() => facts.Rated.SelectMany(element => new[] { ("horizon.now", facts.Now), ("horizon.planned", facts.Planned) }
        .Select(claim => Criterion(element, claim.Item1, claim.Item2)).OfType<ViewObject>());

    private ViewObject? Criterion(Element element, string horizon, SelfAssessment? self)
    {
        if (self?.Value(element) is not { } value || element.ValueScale!.Floor(value) is not { } level
            || facts.Input.Criteria.FirstOrDefault(criterion => criterion.Element == element.Code && criterion.Level == level.Code) is not { } found)
        {
            return null;
        }

        var view = views.Reference(element);
        view["horizon"] = words.Say(horizon);
        view["level"] = views.Level(element.ValueScale, level);
        view["text"] = words.Text(found.Text);
        return view;
    }

    private ViewObject? Remark(Element element, SelfAssessment self)
    {
        if (self.Find(element) is not { } rating || (rating.Note is null && rating.Evidence is null))
        {
            return null;
        }

        var view = views.Reference(element);
        view["note"] = rating.Note;
        view["evidence"] = rating.Evidence;
        return view;
    }

    /// <summary>An element and what is below it; a branch of which nothing is known is one row.</summary>
    private IEnumerable<ViewObject> Rows(Element element) => element.IsLeaf || facts.IsKnown(element)
        ? (element.ValueScale is null ? [] : new[] { Row(element) }).Concat(element.Children.SelectMany(Rows))
        : [Folded(element)];

    private ViewObject Folded(Element element)
    {
        var view = views.Reference(element);
        view["inner"] = true;
        view["depth"] = element.Depth;
        view["folded"] = words.Say("target.folded", facts.Rated.Count(rated => IsWithin(rated, element)));
        return view;
    }

    private static bool IsWithin(Element element, Element branch) => element == branch || (element.Parent is { } parent && IsWithin(parent, branch));

    private ViewObject Row(Element element)
    {
        var view = views.Reference(element);
        view["folded"] = null;
        view["inner"] = !element.IsLeaf;
        view["depth"] = element.Depth;
        view["now"] = facts.Now is null ? null : views.Said(element, facts.Now);
        view["planned"] = facts.Planned is null ? null : views.Said(element, facts.Planned);
        view["derived"] = views.DerivedAll(element);
        view["strip"] = views.Strip(element);
        return view;
    }
}
