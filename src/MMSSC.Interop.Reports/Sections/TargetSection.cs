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
            ["rows"] = facts.Target.Elements.Where(element => element.ValueScale is not null).Select(Row).ToArray(),
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

    private ViewObject Row(Element element)
    {
        var view = views.Reference(element);
        view["inner"] = !element.IsLeaf;
        view["depth"] = element.Depth;
        view["now"] = facts.Now is null ? null : views.Said(element, facts.Now);
        view["planned"] = facts.Planned is null ? null : views.Said(element, facts.Planned);
        view["derived"] = views.DerivedAll(element);
        view["strip"] = views.Strip(element);
        return view;
    }
}
