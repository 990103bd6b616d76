using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Comparisons;

/// <summary>A plan that was made earlier beside what came: a row per element, with whether it was reached.</summary>
internal sealed class PlanSection(PlanReview review, string id, ReportWording words)
{
    /// <summary>The section.</summary>
    public ViewObject Build() => new()
    {
        ["id"] = id,
        ["title"] = words.Text(review.Plan.Source.Model.Title),
        ["edition"] = review.Plan.Source.Model.Reference.Edition,
        ["made"] = review.Plan.Source.Date!.Value,
        ["came"] = review.Came.Source.Date!.Value,
        ["due"] = review.IsDue,
        ["counts"] = new[] { PlanVerdict.Reached, PlanVerdict.Exceeded, PlanVerdict.Missed, PlanVerdict.CannotTell }
            .Select(verdict => (Verdict: verdict, Count: review.Elements.Count(element => element.Verdict == verdict)))
            .Where(pair => pair.Count > 0)
            .Select(pair => words.Say($"plan.count-{Word(pair.Verdict)}", pair.Count)).ToArray(),
        ["rows"] = review.Elements.Select(Row).ToArray(),
    };

    private ViewObject Row(PlannedElement element)
    {
        var view = LevelViews.Reference(element.Element, id, words);
        view["planned"] = CellView.Of(review.Plan, element.Element, words);
        view["came"] = CellView.Of(review.Came, element.Element, words);
        view["sign"] = element.Verdict switch { PlanVerdict.Reached => "✓", PlanVerdict.Exceeded => "▲", PlanVerdict.Missed => "▼", _ => "◇" };
        view["verdict"] = element.Difference is { } difference && element.Verdict != PlanVerdict.Reached
            ? words.Say($"plan.{Word(element.Verdict)}", CellView.Number(element.Element.ValueScale!, Math.Abs(difference), words))
            : words.Say($"plan.{Word(element.Verdict)}");
        return view;
    }

    private static string Word(PlanVerdict verdict) => verdict switch
    {
        PlanVerdict.Reached => "reached",
        PlanVerdict.Exceeded => "exceeded",
        PlanVerdict.Missed => "missed",
        _ => "cannot-tell",
    };
}
