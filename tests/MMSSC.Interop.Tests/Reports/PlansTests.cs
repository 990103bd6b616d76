using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.Inputs;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>Both horizons side by side.</summary>
public sealed class PlansTests
{
    [Fact]
    public void A_planned_level_above_what_can_be_derived_today_is_listed_with_its_distance()
    {
        var plans = new ReportFacts(WithPlan(("2.1", "5"), ("2.2", "3"))).Plans!;

        var plan = Assert.Single(plans.Unsupported);
        Assert.Equal(("2.1", "A", false), (plan.Check.Element.Code, plan.Derivation.Letter, plan.OfPlans));
        Assert.Equal(2, plan.Check.Distance);
    }

    [Fact]
    public void Plans_of_another_assessment_speak_before_its_present()
    {
        var input = WithPlan(("2.1", "5"));
        var later = Town.Lit(Horizon.Planned, ("A1", "yellow"), ("A2", "yellow"));

        var plan = Assert.Single(new ReportFacts(input with { Assessments = [.. input.Assessments, later.Source], Translations = [.. input.Translations, later] }).Plans!.Unsupported);

        Assert.True(plan.OfPlans);
        Assert.Equal((3, "A"), (plan.Check.Distance, plan.Derivation.Letter));
    }

    [Fact]
    public void What_nobody_plans_stays_visible()
    {
        var page = CombinedReport.Render(WithPlan(("1.1", "2"), ("1.2", "3")), ReportFormat.Markdown).Text!;

        Assert.Contains("- 1.1 Vision: planned to stay at 2", page, StringComparison.Ordinal);
        Assert.Contains("- 2.3 Safety: now 1, no planned level was stated", page, StringComparison.Ordinal);
        Assert.Contains("| 1.2 Budget | 1 | 3 | \\+2 |", page, StringComparison.Ordinal);
    }

    private static ReportInput WithPlan(params (string Code, string? Level)[] planned)
    {
        var input = Town.Input();
        var plan = Town.Assess(Town.Target, "town.xlsx", null, planned) with { Horizon = Horizon.Planned };
        return input with { Assessments = [.. input.Assessments.Where(assessment => assessment.Horizon == Horizon.Now), plan] };
    }
}
