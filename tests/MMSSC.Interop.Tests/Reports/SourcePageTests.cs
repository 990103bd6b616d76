using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>The pages of source models.</summary>
public sealed class SourcePageTests
{
    [Fact]
    public void Next_stage_names_the_parts_that_are_short_and_those_nobody_rated()
    {
        var self = SelfAssessment.Of([Town.Assess(Town.Steps, "steps.csv", null, ("L1S1", "0.9"), ("L1M1", "0.5"), ("L1M2", null))])!;

        var gap = LadderGap.Of(Town.Steps.Find("L1")!, self)!;

        Assert.Equal(("M", 0.75), (gap.Next.Code, gap.Threshold));
        Assert.Equal("L1M1", Assert.Single(gap.Short).Code);
        Assert.Equal("L1M2", Assert.Single(gap.Open).Code);
    }

    [Fact]
    public void First_stage_that_is_not_complete_is_the_next_one()
    {
        var self = SelfAssessment.Of([Town.Assess(Town.Steps, "steps.csv", null, ("L1S1", "0.5"), ("L1M1", "0.9"), ("L1M2", "0.9"))])!;

        Assert.Equal("S", LadderGap.Of(Town.Steps.Find("L1")!, self)!.Next.Code);
    }

    [Fact]
    public void Nothing_is_missing_where_no_part_leads_further() => Assert.Null(LadderGap.Of(
        Town.Steps.Find("L1")!, SelfAssessment.Of([Town.Assess(Town.Steps, "steps.csv", null, ("L1S1", "1"), ("L1M1", "1"), ("L1M2", "1"))])!));

    [Fact]
    public void First_stage_whose_parts_are_short_is_ahead_unless_somebody_stated_it()
    {
        Assert.Contains("| L1 Teams | ahead, mean 50% (1 of 1) | ahead, mean 90% (2 of 2) |", Page(("L1S1", "0.5"), ("L1M1", "0.9"), ("L1M2", "0.9")), StringComparison.Ordinal);
        Assert.Contains("| L1 Teams | ● reached, mean 80% (1 of 1) | ahead, mean 50% (2 of 2) |", Page(("L1S1", "0.8"), ("L1M1", "0.5"), ("L1M2", "0.5")), StringComparison.Ordinal);
        Assert.Contains("| L1 Teams | ● reached, mean 50% (1 of 1) |", Page(("L1", "S"), ("L1S1", "0.5"), ("L1M1", "0.9"), ("L1M2", "0.9")), StringComparison.Ordinal);

        static string Page(params (string Element, string? Said)[] said) => CombinedReport.Render(
            Town.Input() with { Assessments = [Town.Assess(Town.Steps, "steps.csv", null, said)], Translations = [] }, ReportFormat.Markdown).Text!;
    }

    [Fact]
    public void Model_that_bears_on_one_element_shows_all_that_bears_on_it()
    {
        var page = CombinedReport.Render(Town.Input(), ReportFormat.Markdown).Text!;

        Assert.Contains("#### What bears on 2.3 Safety", page, StringComparison.Ordinal);
        Assert.Contains("| A4 Night watch | not assessed | 1 |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What bears on 2.1", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Resilience_team_finds_what_bears_on_resilience()
    {
        var files = new[] { "smr-policies-rmm2.csv", "iso18091-villa-ejemplo.csv" }.Select(name => Shipped.Engine.Import(Shipped.Sample(name))).ToArray();
        var input = Shipped.Engine.PrepareReport(files, new("en", PartialDate.Of(2026, 11, 24)!.Value), [])!;

        var page = CombinedReport.Render(input, ReportFormat.Markdown).Text!;

        Assert.Contains("#### What bears on 4.3 Resilience", page, StringComparison.Ordinal);
        Assert.Contains("| L Leadership and governance | 1.3 | 1 | ISO/TS 37107:2019, Table 4 note b | L1 Starting, L2 Moderate, L3 Starting, L4 Starting |", page, StringComparison.Ordinal);
        Assert.Contains("| 1.9 Civil protection and resilience |", page, StringComparison.Ordinal);
        Assert.Contains("L1 Municipal, cross-sector and multi-level collaboration. Missing for the stage Starting: L1S2 Resilience in city plans and visions 65%", page, StringComparison.Ordinal);
    }
}
