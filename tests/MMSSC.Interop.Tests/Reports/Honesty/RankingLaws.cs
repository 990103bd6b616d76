using CsCheck;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Facts;

namespace MMSSC.Interop.Tests.Reports.Honesty;

/// <summary>What a report calls strongest is above what it calls weakest, whatever is missing; and where nothing can be told, nothing can.</summary>
public sealed class RankingLaws
{
    private static readonly string?[] lights = ["red", "yellow", "green", null];
    private static readonly string?[] levels = ["1", "2", "3", "4", "5", null];

    [Fact]
    public void Strongest_are_certainly_above_the_weakest() => Gen.Select(Gen.Int[0, 3].Array[4], Gen.Int[0, 5].Array[5], Gen.Bool).Sample((derived, self, isAssessed) =>
    {
        var lit = Town.Lit(Assessments.Horizon.Now, [.. derived.Select((level, i) => ($"A{i + 1}", lights[level]))]);
        string[] codes = ["1.1", "1.2", "2.1", "2.2", "2.3"];
        var own = Town.Assess(Town.Target, "town.csv", null, [.. codes.Zip(self, (code, level) => (code, levels[level]))]);
        var facts = new ReportFacts(Town.Input() with { Assessments = isAssessed ? [own, lit.Source] : [lit.Source], Translations = [lit] });
        var ranking = facts.Ranking;

        foreach (var strong in ranking.Strongest)
        {
            Assert.All(ranking.Weakest, weak => Assert.True(Low(facts, strong) > High(facts, weak)));
        }

        Assert.Equal(ranking.Strongest.Length, ranking.Weakest.Length);
        Assert.Equal(ranking.State == RankingState.Told, ranking.Strongest.Length > 0);
        var known = facts.Rated.Where(element => facts.Value(element) is not null).ToArray();
        Assert.Equal(known.Any(one => known.Any(other => Low(facts, one) > High(facts, other))), ranking.State == RankingState.Told);
    });

    private static double Low(ReportFacts facts, Element element) => facts.Now?.Value(element) ?? facts.Derived(element)!.Find(element)!.Reading.Bounds.Low;

    private static double High(ReportFacts facts, Element element) => facts.Now?.Value(element) ?? facts.Derived(element)!.Find(element)!.Reading.Bounds.High;
}
