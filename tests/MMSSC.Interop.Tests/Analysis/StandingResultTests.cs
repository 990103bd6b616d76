using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Analysis;

/// <summary>What a workshop agreed or an audit found is the rating, and the voices before it stand beside it.</summary>
public class StandingResultTests
{
    [Fact]
    public void A_row_of_the_workshop_result_stands_where_it_rates_and_elsewhere_the_median_does()
    {
        var now = Consolidated(Import("ws.csv")).Single(one => one.Result.Horizon == Horizon.Now);

        Assert.Equal((AssessmentMethod.Moderated, (string?)null), (now.Result.Method, now.Result.Stakeholder));
        Assert.Equal(["4.1=3", "4.3=3"], now.Result.Ratings.Select(rating => $"{rating.Element.Code}={rating.Level!.Code}"));
        var resilience = now.Elements.Single(element => element.Element.Code == "4.3");
        Assert.Equal((3, 1, 4, 3), (resilience.Median, resilience.Low, resilience.High, resilience.Answers));
        Assert.Equal(["Local government", "Civil society", "Private sector"], resilience.Voices.Select(voice => voice.Stakeholder));
        Assert.Null(now.Elements.Single(element => element.Element.Code == "4.1").Standing);
        Assert.DoesNotContain(now.ForWorkshop, element => element.Element.Code == "4.3");
    }

    [Theory]
    [InlineData(AssessmentMethod.Moderated)]
    [InlineData(AssessmentMethod.ExternalAudit)]
    public void A_file_of_what_was_agreed_or_audited_stands_before_the_files_of_the_voices(AssessmentMethod method)
    {
        var agreed = Import("ws-mod.csv").Select(assessment => assessment with { Method = method });
        var now = Consolidated([.. Import("ws-groups.csv"), .. agreed]).Single(one => one.Result.Horizon == Horizon.Now);

        Assert.Equal(method, now.Result.Method);
        Assert.Equal(["4.1=3", "4.3=3"], now.Result.Ratings.Select(rating => $"{rating.Element.Code}={rating.Level!.Code}"));
        Assert.All(now.Elements, element => Assert.Equal((3, 3d), (element.Answers, element.Median)));
    }

    [Fact]
    public void Several_persons_who_call_theirs_moderated_are_voices()
    {
        var mine = Import("ws-mod.csv").Where(assessment => assessment.Horizon == Horizon.Now).Select(assessment => assessment with { Method = AssessmentMethod.Moderated }).ToArray();

        Assert.All(Consolidated([.. mine, .. mine]).Single().Elements, element => Assert.Equal((2, null), (element.Answers, element.Standing)));
    }

    [Fact]
    public void A_workshop_of_codes_and_numbers_needs_no_model_named() => Assert.Equal(
        Import("ws.csv").Select(one => $"{one.Model} {one.Horizon} {one.Method} {one.Stakeholder} {one.Ratings.Length}"),
        Shipped.Engine.Import(RepositoryRoot.Combine("tests", "cases", "assessments", "ws.csv"), ImportOptions.None).Assessments.Select(one => $"{one.Model} {one.Horizon} {one.Method} {one.Stakeholder} {one.Ratings.Length}"));

    private static IEnumerable<Consolidation> Consolidated(IEnumerable<Assessment> assessments) => Consolidation.Together(assessments).Select(together => Consolidation.Of(Consolidation.Heard(together)));

    private static System.Collections.Immutable.ImmutableArray<Assessment> Import(string name) => Shipped.Engine.Import(RepositoryRoot.Combine("tests", "cases", "assessments", name), new ImportOptions { Model = "mmssc" }).Assessments;
}
