using CsCheck;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reporting;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>Several stakeholders of one community in one report.</summary>
public sealed class StakeholderTests
{
    private static readonly ReportRequest request = new("en", PartialDate.Of(2026, 11, 24)!.Value);

    [Fact]
    public void Voices_of_different_days_of_a_year_both_count_in_what_is_derived()
    {
        var input = Prepare(Voice("mayor", "2026-03-15", "red"), Voice("residents", "2026-06-01", "green"));

        var translation = Assert.Single(input.Translations);
        Assert.Equal(AssessmentMethod.MultiStakeholder, translation.Source.Method);
        Assert.Equal("red", translation.Source.Ratings.Single(rating => rating.Element.Code == "1.9").Level!.Code);
        var derivation = Assert.Single(new ReportFacts(input).Derivations);
        Assert.Same(translation, derivation.Translation);
    }

    [Fact]
    public void Voices_of_different_days_of_a_year_both_count_in_what_is_shown()
    {
        var facts = new ReportFacts(Prepare(Voice("mayor", "2026-03-15", "red"), Voice("residents", "2026-06-01", "green")));

        var source = Assert.Single(facts.Sources);
        var element = source.Assessment.Model.Find("1.9")!;
        Assert.Equal((2, 1, 3), (source.Voices(element)!.Answers, source.Voices(element)!.Low, source.Voices(element)!.High));
    }

    [Fact]
    public void What_is_shown_is_what_was_derived_from()
    {
        var files = new[] { Voice("mayor", "2025-03-15", "yellow"), Voice("mayor", "2026-03-15", "red"), Voice("residents", "2026-06-01", "green"), Voice(null, "2026-07-01", "green") };
        var facts = new ReportFacts(Prepare(files));

        var derived = Assert.Single(facts.Derivations).Translation.Source;
        Assert.Equal(derived.Ratings.Select(rating => rating.Value), Assert.Single(facts.Sources).Assessment.Ratings.Select(rating => rating.Value));
        Assert.Equal(3, facts.Sources[0].Behind.Length);
    }

    [Fact]
    public void A_voice_speaks_once_a_year_with_its_latest_word()
    {
        var early = Voice("mayor", "2026-01-15", "red");
        var late = Voice("mayor", "2026-09-15", "green");

        Assert.Same(late, Assert.Single(Consolidation.Voices([early, late])));
        Assert.Equal(2, Consolidation.Voices([early, late with { Stakeholder = "residents" }]).Length);
    }

    [Fact]
    public void The_report_says_how_many_answered_how_far_apart_and_by_which_method()
    {
        var page = CombinedReport.Render(Prepare(Voice("mayor", "2026-03-15", "red"), Voice("residents", "2026-06-01", "green")), ReportFormat.Markdown).Text!;

        Assert.Contains("### Several stakeholders", page, StringComparison.Ordinal);
        Assert.Contains("Assessment method: several stakeholders, confidence rank 2 of 5", page, StringComparison.Ordinal);
        Assert.Contains("| 1.9 ", page, StringComparison.Ordinal);
        Assert.Contains("| mayor | residents |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Voice_of_an_earlier_year_does_not_fall_silent_without_a_word()
    {
        var page = CombinedReport.Render(Prepare(Voice("mayor", "2025-12-20", "red"), Voice("residents", "2026-01-10", "green")), ReportFormat.Markdown).Text!;

        Assert.Contains("Answers of an earlier year that no longer count: mayor (ISO 18091:2019 diagnostic for local government, 20 December 2025).", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Latest_hears_every_stakeholder_of_the_last_year_once_and_nobody_else() => Gen.Select(Gen.Int[2024, 2026], Gen.Int[1, 12], Gen.Int[0, 3]).Array[1, 12].Sample(said =>
    {
        var all = said.Select(one => Town.Assess(Town.Target, "town.csv", one.Item3 == 0 ? null : $"s{one.Item3}", ("1.1", "2")) with { Date = PartialDate.Of(one.Item1, one.Item2) }).ToArray();
        var last = said.Max(one => one.Item1);

        var latest = Consolidation.Latest(all);

        foreach (var voice in all.Where(one => one.Date!.Value.Year == last).GroupBy(one => one.Stakeholder))
        {
            var word = voice.Max(one => one.Date);
            Assert.Equal(voice.Count(one => one.Date == word), latest.Count(one => one.Stakeholder == voice.Key));
            Assert.All(latest.Where(one => one.Stakeholder == voice.Key), one => Assert.Equal(word, one.Date));
        }

        Assert.All(latest, one => Assert.Equal(last, one.Date!.Value.Year));
    });

    private static ReportInput Prepare(params Assessment[] assessments)
    {
        var file = Shipped.Engine.Import(Shipped.Sample("iso18091-villa-ejemplo.csv"));
        return Shipped.Engine.PrepareReport([file with { Assessments = [.. assessments] }], request, [])!;
    }

    private static Assessment Voice(string? stakeholder, string date, string level)
    {
        var read = Shipped.Engine.Import(Shipped.Sample("iso18091-villa-ejemplo.csv")).Assessments[0];
        return read with
        {
            Stakeholder = stakeholder,
            Date = PartialDate.Parse(date),
            Ratings = [.. read.Ratings.Select(rating => rating.Element.Code == "1.9" ? Rating.Of(rating.Element, rating.Element.Scale!.Find(level)!, rating.Origin) : rating)],
        };
    }
}
