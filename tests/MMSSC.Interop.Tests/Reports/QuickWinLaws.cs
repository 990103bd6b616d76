using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reports.Facts;

namespace MMSSC.Interop.Tests.Reports;

/// <summary>What the report promises of one level more is what a new translation gives.</summary>
public sealed class QuickWinLaws
{
    private static readonly string?[] lights = ["red", "yellow", "green", null];

    [Fact]
    public void Every_promise_is_what_the_changed_assessment_translates_to() => Gen.Int[0, 3].Array[5].Sample(levels =>
    {
        (string Code, string? Level)[] ratings = [.. levels.Select((level, i) => ($"A{i + 1}", lights[level]))];
        var facts = new ReportFacts(Town.Input() with { Translations = [Town.Lit(Horizon.Now, ratings)] });
        foreach (var win in facts.Wins)
        {
            var raised = lights[Array.IndexOf(lights, win.Rating.Level!.Code) + 1];
            var then = Town.Lit(Horizon.Now, [.. ratings.Select(rating => rating.Code == win.Rating.Element.Code ? (rating.Code, raised) : rating)]);
            foreach (var moved in win.Moved)
            {
                Assert.Equal(then.Find(moved.Element)!.Reading.Estimate, moved.Then, 9);
                Assert.Equal(facts.Derivations[0].Find(moved.Element)!.Reading.Estimate, moved.Now, 9);
            }
        }

        // Nothing that moves is left out.
        Assert.Equal(levels.Take(4).Count(level => level < 2), facts.Wins.Count(win => win.Moved.Length > 0) + Unstated(facts, levels));
    });

    /// <summary>Ratings below the top whose element has too little coverage to state a level.</summary>
    private static int Unstated(ReportFacts facts, int[] levels) => levels.Take(4).Select((level, i) => (level, Target: i < 2 ? "2.1" : i == 2 ? "2.2" : "2.3"))
        .Count(rating => rating.level < 2 && !facts.Derivations[0].IsStated(Town.Target.Find(rating.Target)!));
}
