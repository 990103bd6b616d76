using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>What several stakeholders said: per assessment that was made by several, each element's answers and each group's word.</summary>
internal sealed class StakeholdersSection(ReportFacts facts, ReportWording words, ElementViews views)
{
    /// <summary>One node per consolidated assessment.</summary>
    public ViewObject[] Build() => [.. facts.Consolidated.Select(View)];

    /// <summary>The answers to one element.</summary>
    public ViewObject Answers(SelfAssessment self, ConsolidatedElement element)
    {
        var view = views.Reference(element.Element, self.Assessment.Model);
        view["model"] = words.Text(self.Assessment.Model.Title);
        view["answers"] = element.Answers;
        view["range"] = new Interval(element.Low, element.High);
        view["consensus"] = new Share(element.Consensus!.Value);
        return view;
    }

    private ViewObject View(SelfAssessment self)
    {
        var consolidation = self.Consolidation!;
        var groups = consolidation.Groups.ToArray();
        var rows = consolidation.Elements.Where(element => element.Answers > 0).Select(element => Row(self, element, groups)).ToArray();
        return new()
        {
            ["model"] = words.Text(self.Assessment.Model.Title),
            ["horizon"] = words.Say(self.Assessment.Horizon == Horizon.Now ? "horizon.now" : "horizon.planned"),
            ["method"] = MethodText.Of(self.Assessment.Method, words),
            ["rank"] = MethodText.Rank(self.Assessment.Method),
            ["ranks"] = MethodText.Ranks,
            ["answers"] = self.Behind.Length,
            ["split"] = consolidation.ForWorkshop.Count(),
            ["groups"] = groups.Select(group => group ?? words.Say("stakeholders.unnamed")).ToArray(),
            ["rows"] = rows,
            ["by_dissent"] = RowOrder.Falling(rows, row => -((Share)row["consensus"]!).Value),
        };
    }

    private ViewObject Row(SelfAssessment self, ConsolidatedElement element, string?[] groups)
    {
        var view = Answers(self, element);
        view["median"] = views.Short(element.Element.ValueScale!, element.Median!.Value);
        view["for_workshop"] = element.IsForWorkshop;
        view["groups"] = groups.Select(group => element.MedianOf(group) is { } value ? views.Short(element.Element.ValueScale!, value) : words.Say("said.none")).ToArray();
        return view;
    }
}
