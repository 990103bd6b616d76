using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Calibration;

public class PairingTests
{
    private static readonly Mapping mapping = SimulatedTowns.Mapping(SimulatedTowns.Cautious, Aggregation.Mean, ("E1", "T1", 1));

    [Fact]
    public void Communities_meet_by_folded_name_and_year()
    {
        var pairing = Pairing.Of(mapping, [Source("Peñón", "2025"), Source("Peñón", "2026-03"), Target("PENON ", "2026-11-02"), Target("Penon", "2024")]);

        Assert.Equal("2026-03", Assert.Single(pairing.Pairs).Source.Date.ToString());
        Assert.Equal([LeftOutReason.Alone, LeftOutReason.Alone], pairing.LeftOut.Select(one => one.Why));
    }

    [Theory]
    [InlineData(null, "2026", true)]
    [InlineData("2026", null, true)]
    [InlineData(null, null, true)]
    [InlineData("2025", "2026", false)]
    public void Without_a_date_it_joins_the_only_year(string? source, string? target, bool meet) =>
        Assert.Equal(meet ? 1 : 0, Pairing.Of(mapping, [Source("A", source), Target("A", target)]).Pairs.Length);

    [Fact]
    public void Several_stakeholders_are_consolidated()
    {
        var pairing = Pairing.Of(mapping, [Source("A"), .. new[] { 1, 4, 5 }.Select(level => Target("A", level: level) with { Stakeholder = $"S{level}" })]);

        Assert.Equal("4", Assert.Single(pairing.Pairs).Target.Ratings[0].Level!.Code);
    }

    [Fact]
    public void What_can_not_be_paired_is_said_with_why()
    {
        var other = SmallModel.Target(2);

        var pairing = Pairing.Of(mapping, [Source("A"), Target("A") with { Horizon = Horizon.Planned }, Source(null), Target(null), SimulatedTowns.One(other, "A", [])]);

        Assert.Empty(pairing.Pairs);
        Assert.Equal(
            [LeftOutReason.Planned, LeftOutReason.Unnamed, LeftOutReason.Unnamed, LeftOutReason.OtherModel, LeftOutReason.Alone],
            pairing.LeftOut.Select(one => one.Why));
    }

    private static Assessment Source(string? name, string? date = "2026") => One(mapping.Source, name, date, 2);

    private static Assessment Target(string? name, string? date = "2026", int level = 3) => One(mapping.Target, name, date, level);

    private static Assessment One(Model model, string? name, string? date, int level) =>
        SimulatedTowns.One(model, name, [Rating.Of(model.Elements[0], model.Elements[0].Scale!.Levels[level - 1], Location.None)], date);
}
