using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Analysis;

public class CrossCheckTests
{
    [Theory]
    [InlineData(5, 3, 3, 5, 3, 5, Verdict.Consistent, 0)] // all green excludes neither 4 nor 5
    [InlineData(2, 2.49, 2.49, 2.49, 2.49, 2.49, Verdict.Consistent, 0)]
    [InlineData(2, 2.5, 2.5, 2.5, 2.5, 2.5, Verdict.SelfLower, 0.5)]
    [InlineData(4, 2, 2, 2, 1.5, 3.6, Verdict.Unsettled, 2)]
    [InlineData(5, 2, 2, 2, 1.5, 3.6, Verdict.SelfHigher, 1.4)]
    [InlineData(1, 3, 3, 4, 2.5, 4.5, Verdict.SelfLower, 1.5)]
    public void A_self_assessed_level_is_held_against_range_then_bounds(
        double self, double estimate, double rangeLow, double rangeHigh, double low, double high, Verdict verdict, double distance)
    {
        var check = CrossCheck.Of(Element(), self, Result(Reading.Of(estimate, new(rangeLow, rangeHigh), new(low, high), 0.9)));

        Assert.Equal(verdict, check.Verdict);
        Assert.Equal(distance, check.Distance, 9);
    }

    [Fact]
    public void Nothing_is_compared_without_a_level()
    {
        var result = Result(Reading.Of(3, new(3, 5), new(1, 5), 0.2)) with { Level = null, Status = ResultStatus.InsufficientCoverage };

        Assert.Equal(Verdict.NotComparable, CrossCheck.Of(Element(), 5, result).Verdict);
    }

    private static MMSSC.Interop.Models.Element Element() => SmallModel.Target(1).Elements[0];

    private static ElementResult Result(Reading reading)
    {
        var element = Element();
        return new(element, ResultStatus.Stated, element.Scale!.Nearest(reading.Estimate), reading, reading.Bounds, [], null);
    }
}
