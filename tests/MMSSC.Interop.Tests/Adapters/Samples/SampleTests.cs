using System.Collections.Immutable;
using System.Text.Json;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Adapters.Samples;

/// <summary>Every sample reads as <c>tests/cases/samples-expected.json</c> says, which was written by looking at it.</summary>
public sealed class SampleTests
{
    private static readonly JsonDocument expectations = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.Combine("tests", "cases", "samples-expected.json")));

    public static TheoryData<string> WithRatings => [.. expectations.RootElement.EnumerateObject()
        .Where(sample => sample.Value.EnumerateObject().Any(member => member.Name is "ratings" or "assessments" or "scores" or "now")).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(WithRatings))]
    public void A_sample_reads_as_a_person_sees_it(string name)
    {
        var sample = expectations.RootElement.GetProperty(name);

        var imported = Shipped.Engine.Import(Shipped.Sample(name));

        Assert.DoesNotContain(imported.Findings, finding => finding.Severity == Severity.Error);
        var wanted = Wanted(sample).ToArray();
        Assert.Equal(wanted.Length, imported.Assessments.Length);
        for (var i = 0; i < wanted.Length; i++)
        {
            var assessment = imported.Assessments[i];
            Assert.Equal(sample.GetProperty("model").GetString(), assessment.Model.Id);
            Assert.Equal(wanted[i].Horizon, assessment.Horizon);
            Assert.Equal(Text(wanted[i].Of, "community") ?? Text(sample, "community"), assessment.Community.Name);
            if ((Text(wanted[i].Of, "date") ?? Text(sample, "date")) is { } date)
            {
                Assert.Equal(date, assessment.Date.ToString());
            }

            Assert.Equal(
                wanted[i].Ratings.EnumerateObject().Select(rating => $"{rating.Name}={rating.Value}").Order(),
                assessment.Ratings.Select(rating => Shown(rating, wanted[i].Ratings)).Order());
            Assert.All(assessment.Ratings, rating => Assert.NotEqual(Location.None, rating.Origin));
        }
    }

    [Fact]
    public void Every_sample_has_an_expectation() => Assert.Equal(
        expectations.RootElement.EnumerateObject().Select(sample => sample.Name).Append("mmssc-stakeholders.csv").Order(),
        Directory.GetFiles(RepositoryRoot.Combine("samples")).Select(Path.GetFileName).Order());

    [Fact]
    public void The_policies_are_of_the_edition_that_has_all_their_codes()
    {
        var imported = Shipped.Engine.Import(Shipped.Sample("smr-policies-rmm2.csv"));

        Assert.Equal(expectations.RootElement.GetProperty("smr-policies-rmm2.csv").GetProperty("policySet").GetString(), Assert.Single(imported.Assessments).Model.Reference.Edition);
    }

    [Fact]
    public void A_code_that_lost_its_zero_is_read_by_title_and_order_and_said()
    {
        var imported = Shipped.Engine.Import(Shipped.Sample("iso18091-por-anio.xlsx"));

        Assert.Equal(["A11", "A29"], imported.Findings.Where(finding => finding.Code == "MMI2157").Select(finding => finding.Location.Cell));
    }

    [Fact]
    public void Bare_numbers_without_a_meaning_are_refused_and_the_way_out_is_named()
    {
        var refused = Shipped.Engine.Import(Shipped.Sample("iso18091-numeros-ambiguos.csv"));

        Assert.Empty(refused.Assessments);
        var finding = Assert.Single(refused.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal("MMI2202", finding.Code);
        Assert.Contains("--codes \"1=red,2=yellow,3=green\"", finding.Help["en"]);
    }

    [Theory]
    [InlineData("red", "green", "green")]
    [InlineData("green", "red", "red")]
    public void Bare_numbers_with_a_declared_meaning_are_read(string one, string three, string first)
    {
        var options = ImportOptions.None with { Codes = Codes(("1", one), ("2", "yellow"), ("3", three)) };

        var imported = Shipped.Engine.Import(Shipped.Sample("iso18091-numeros-ambiguos.csv"), options);

        Assert.DoesNotContain(imported.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(first, Assert.Single(imported.Assessments).Ratings[0].Level!.Code);
        Assert.Equal(39, imported.Assessments[0].Ratings.Length);
    }

    [Fact]
    public void An_old_list_is_read_as_what_it_is_and_said_to_be_old()
    {
        var imported = Shipped.Engine.Import(Shipped.Sample("agenda-desde-lo-local-2011.csv"));

        var assessment = Assert.Single(imported.Assessments);
        Assert.Equal("iso-18091@agenda-2011", assessment.Model.ToString());
        Assert.Equal("1.4=green 1.6=red 1.10=yellow 1.12=green 2.1=yellow 3.6=green", string.Join(' ', assessment.Ratings.Select(rating => $"{rating.Element}={rating.Level}")));
        Assert.Contains("mapping migrate", Assert.Single(imported.Findings, finding => finding.Code == "MMI3070").Help["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_list_that_is_to_be_of_2019_is_refused_with_a_finding_for_each_contradiction()
    {
        var imported = Shipped.Engine.Import(Shipped.Sample("agenda-desde-lo-local-2011.csv"), ImportOptions.None with { Model = "iso-18091@2019" });

        Assert.Empty(imported.Assessments);
        Assert.Equal([2, 3, 4], imported.Findings.Where(finding => finding.Code == "MMI2154").Select(finding => finding.Location.Line!.Value));
        Assert.Equal(5, Assert.Single(imported.Findings, finding => finding.Code == "MMI2153").Location.Line);
        Assert.Single(imported.Findings, finding => finding.Code == "MMI2155");
    }

    [Theory]
    [InlineData(Trust.Titles, "1.7=yellow 1.8=green 1.9=red 1.10=green 2.1=yellow 3.6=green")]
    [InlineData(Trust.Codes, "1.4=green 1.6=red 1.10=yellow 2.1=yellow 3.6=green")]
    public void An_old_list_is_read_by_what_the_user_trusts(Trust trust, string ratings)
    {
        var imported = Shipped.Engine.Import(Shipped.Sample("agenda-desde-lo-local-2011.csv"), ImportOptions.None with { Model = "iso-18091@2019", Trust = trust });

        Assert.Equal(ratings, string.Join(' ', Assert.Single(imported.Assessments).Ratings.Select(rating => $"{rating.Element}={rating.Level}")));
        Assert.Equal(3, imported.Findings.Count(finding => finding.Code == "MMI2156"));
    }

    [Fact]
    public void Each_stakeholder_is_an_assessment_now_and_planned()
    {
        var imported = Shipped.Engine.Import(Shipped.Sample("mmssc-stakeholders.csv"));

        var lines = File.ReadAllLines(Shipped.Sample("mmssc-stakeholders.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        Assert.Equal(2 * lines.Select(line => line[0]).Distinct().Count(), imported.Assessments.Length);
        foreach (var line in lines)
        {
            foreach (var (horizon, value) in new[] { (Horizon.Now, line[2]), (Horizon.Planned, line[3]) })
            {
                var assessment = imported.Assessments.Single(candidate => candidate.Stakeholder == line[0] && candidate.Horizon == horizon);
                var rating = assessment.Ratings.Single(candidate => candidate.Element.Code == line[1]);
                Assert.Equal(value, rating.Level?.Code ?? "");
            }
        }

        Assert.DoesNotContain(imported.Findings, finding => finding.Severity != Severity.Info);
    }

    [Fact]
    public void The_questionnaire_export_is_read_from_its_first_option_on()
    {
        var imported = Shipped.Engine.Import(Shipped.Sample("smr-questionnaire-donostia.csv"));

        var assessment = Assert.Single(imported.Assessments);
        Assert.Equal(("smr@questionnaire-2024", "2023-03-16", 41), (assessment.Model.ToString(), assessment.Date.ToString(), assessment.Ratings.Length));
        var answers = File.ReadAllLines(Shipped.Sample("smr-questionnaire-donostia.csv")).Select(line => line.Split(';')).ToArray();
        Assert.Equal(
            answers[0].Zip(answers[1]).Skip(1).Select(pair => $"{pair.First}={pair.Second}").Order(),
            assessment.Ratings.Select(rating => $"{rating.Element}={rating.Level}").Order());
        Assert.Contains(imported.Findings, finding => finding.Code == "MMI2405");
    }

    private static ImmutableDictionary<string, string> Codes(params (string Text, string Level)[] codes) =>
        ImmutableDictionary.CreateRange(codes.Select(code => KeyValuePair.Create(code.Text, code.Level)));

    private static IEnumerable<(JsonElement Of, JsonElement Ratings, Horizon Horizon)> Wanted(JsonElement sample)
    {
        if (sample.TryGetProperty("assessments", out var several))
        {
            foreach (var one in several.EnumerateArray())
            {
                yield return (one, one.GetProperty("ratings"), Horizon.Now);
            }
        }

        foreach (var member in sample.EnumerateObject())
        {
            if (member.Name is "ratings" or "scores" or "now" or "planned")
            {
                yield return (sample, member.Value, member.Name == "planned" ? Horizon.Planned : Horizon.Now);
            }
        }
    }

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>A rating in the words of the expectation, which names elements by code or title and levels by code, title or score.</summary>
    private static string Shown(Rating rating, JsonElement ratings)
    {
        var name = ratings.TryGetProperty(rating.Element.Code, out var value) ? rating.Element.Code : rating.Element.Title["en"];
        value = ratings.TryGetProperty(name, out var found) ? found : value;
        return rating.Status switch
        {
            RatingStatus.NotAssessed => $"{name}=not-assessed",
            RatingStatus.NotApplicable => $"{name}=not-applicable",
            _ => $"{name}={rating.Score?.ToString("R", System.Globalization.CultureInfo.InvariantCulture) ?? (value.ToString() == rating.Level!.Title["en"] ? rating.Level.Title["en"] : rating.Level.Code)}",
        };
    }
}
