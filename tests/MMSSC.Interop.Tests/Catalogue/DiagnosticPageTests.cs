using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Tests.Catalogue.Pages;

namespace MMSSC.Interop.Tests.Catalogue;

/// <summary>The pages of <c>docs/diagnostics</c>: complete, true, and their examples are run.</summary>
public sealed class DiagnosticPageTests
{
    public static TheoryData<string> Codes => new(DiagnosticPage.Codes);

    [Fact]
    public void Each_rule_has_a_page_and_each_page_a_rule() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Code), DiagnosticPage.Codes);

    [Fact]
    public void No_code_and_no_slug_stands_for_two_things()
    {
        Assert.Distinct(RuleCatalogue.All.Select(rule => rule.Code));
        Assert.Distinct(RuleCatalogue.All.Select(rule => rule.Slug));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_what_the_catalogue_says(string code)
    {
        var page = DiagnosticPage.Read(code);
        var rule = RuleCatalogue.Find(code)!;

        Assert.Equal($"# {rule.Code} {rule.Slug}", page.FirstLine);
        Assert.Equal(rule.Severity.ToString().ToLowerInvariant(), page.Severity);
        Assert.Equal(DiagnosticPage.Needed, page.Sections.Take(DiagnosticPage.Needed.Length));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_raises_the_code_where_the_page_says(string code)
    {
        var example = DiagnosticPage.Read(code).Bad;

        var findings = ExampleFolder.Run(example);

        Assert.NotEmpty(example.Places);
        Assert.True(
            example.Places.Order().SequenceEqual(findings.Where(finding => finding.Code == code).Select(finding => finding.Place).Distinct().Order()),
            $"The page says '{string.Join("', '", example.Places)}'. Found: {string.Join("; ", findings)}");
        AssertOthers(example, code, findings);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_the_page_recommends_does_not_raise_the_code(string code)
    {
        var example = DiagnosticPage.Read(code).Good;

        var findings = ExampleFolder.Run(example);

        Assert.DoesNotContain(findings, finding => finding.Code == code);
        AssertOthers(example, code, findings);
    }

    [Fact]
    public void Each_made_example_is_shown_on_a_page()
    {
        var shown = DiagnosticPage.Codes.Select(DiagnosticPage.Read).SelectMany(page => page.Bad.Fences.Concat(page.Good.Fences))
            .Where(fence => fence.Words is ["made", _]).Select(fence => fence.Words[1]).ToHashSet();

        Assert.Equal(MadeExamples.All.Keys.Order(), shown.Order());
    }

    /// <summary>Notes may be raised beside; a warning or an error only where the page says so.</summary>
    private static void AssertOthers(PageExample example, string code, List<RaisedFinding> findings)
    {
        var others = findings.Where(finding => finding.Code != code && (finding.Severity != "info" || example.Others.Contains(finding.Code)))
            .Select(finding => finding.Code).Distinct().Order();
        Assert.True(example.Others.Order().SequenceEqual(others), $"The page says '{string.Join("', '", example.Others)}'. Found: {string.Join("; ", findings)}");
    }
}
