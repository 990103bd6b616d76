using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Calibration;

public class CalibrationTests
{
    private static readonly (string, string, double)[] single = [("E1", "T1", 1), ("E2", "T2", 1)];
    private static readonly (string, string, double)[] several = [("E1", "T1", 1), ("E2", "T1", 1), ("E3", "T1", 1)];

    [Theory]
    [InlineData(12)] // each left out alone
    [InlineData(60)] // in folds
    public void A_planted_level_map_is_found_again(int towns)
    {
        var mapping = SimulatedTowns.Mapping(SimulatedTowns.Cautious, Aggregation.Mean, single);
        var truth = SimulatedTowns.Like(mapping, SimulatedTowns.Generous, single);

        var fit = Assert.Single(Calibrate(mapping, SimulatedTowns.Of(truth, towns)).LevelMaps);

        Assert.Equal([1, 3, 5], fit.Typical.AsEnumerable());
        Assert.True(fit.IsProposed);
        Assert.Equal(0, fit.Judgement!.HeldOut, 9);
        Assert.True(fit.Judgement.AsIs > 0.5);
    }

    [Theory]
    [InlineData(Aggregation.Mean)]
    [InlineData(Aggregation.Median)]
    [InlineData(Aggregation.Maximum)]
    public void It_is_found_again_through_several_links_and_noise(Aggregation aggregation)
    {
        var mapping = SimulatedTowns.Mapping(SimulatedTowns.Cautious, aggregation, several);
        var truth = SimulatedTowns.Like(mapping, SimulatedTowns.Generous, several);

        var fit = Assert.Single(Calibrate(mapping, SimulatedTowns.Of(truth, 150, noise: 0.2)).LevelMaps);

        Assert.True(fit.IsProposed);
        Assert.All(fit.Typical.Zip([1.0, 3, 5]), pair => Assert.Equal(pair.Second, pair.First, 0.35));
        Assert.InRange(fit.Judgement!.HeldOut, 0.1, 0.6);
    }

    [Fact]
    public void Planted_weights_are_found_again()
    {
        var mapping = SimulatedTowns.Mapping(SimulatedTowns.Generous, Aggregation.Mean, several);
        var truth = SimulatedTowns.Like(mapping, SimulatedTowns.Generous, ("E1", "T1", 8), ("E2", "T1", 1), ("E3", "T1", 1));

        var fit = Assert.Single(Calibrate(mapping, SimulatedTowns.Of(truth, 80)).Weights);

        Assert.True(fit.IsProposed);
        Assert.Equal(3, fit.Weights.Sum(), 9);
        Assert.InRange(fit.Weights[0] / fit.Weights.Sum(), 0.7, 0.9);
    }

    [Fact]
    public void Where_the_mapping_is_right_no_change_is_proposed()
    {
        var mapping = SimulatedTowns.Mapping(SimulatedTowns.Generous, Aggregation.Mean, several);

        for (ulong seed = 1; seed <= 10; seed++)
        {
            var calibration = Calibrate(mapping, SimulatedTowns.Of(mapping, 25, noise: 0.4, seed));
            Assert.False(calibration.LevelMaps[0].IsProposed);
            Assert.False(calibration.Weights[0].IsProposed);
        }
    }

    [Fact]
    public void The_search_finds_what_pooling_finds()
    {
        var mapping = SimulatedTowns.Mapping(SimulatedTowns.Cautious, Aggregation.Mean, single);
        var observations = Observations(mapping, SimulatedTowns.Of(SimulatedTowns.Like(mapping, SimulatedTowns.Generous, single), 40, noise: 0.7));
        var fitting = new LevelMapFitting(mapping.LevelMaps[0], observations);

        Assert.All(fitting.Pooled(observations, fitting.Seen(observations)).Zip(fitting.Searched(observations)), pair => Assert.Equal(pair.First, pair.Second, 0.001));
    }

    [Fact]
    public void Of_few_communities_there_are_counts_and_no_figures()
    {
        var mapping = SimulatedTowns.Mapping(SimulatedTowns.Cautious, Aggregation.Mean, several);

        var calibration = Calibrate(mapping, SimulatedTowns.Of(mapping, 4));

        Assert.Equal((4, null), (calibration.Elements[0].Counts.Count, calibration.Elements[0].Figures));
        Assert.All(calibration.LevelMaps.Cast<CalibrationFit>().Concat(calibration.Weights), fit => Assert.Null(fit.Judgement));
    }

    [Fact]
    public void What_looks_better_from_few_communities_is_not_proposed()
    {
        var mapping = SimulatedTowns.Mapping(SimulatedTowns.Cautious, Aggregation.Mean, single);

        var fit = Assert.Single(Calibrate(mapping, SimulatedTowns.Of(SimulatedTowns.Like(mapping, SimulatedTowns.Generous, single), 9)).LevelMaps);

        Assert.Equal((true, true, false), (fit.Judgement!.IsBetter, fit.IsTooFew, fit.IsProposed));
    }

    [Fact]
    public void The_order_of_assessments_does_not_matter()
    {
        var mapping = SimulatedTowns.Mapping(SimulatedTowns.Cautious, Aggregation.Mean, several);
        var towns = SimulatedTowns.Of(mapping, 30, noise: 0.3);

        var (one, other) = (Calibrate(mapping, towns), Calibrate(mapping, towns.Reverse()));

        Assert.Equal(one.Elements[0].Figures, other.Elements[0].Figures);
        Assert.Equal(one.LevelMaps[0].Judgement, other.LevelMaps[0].Judgement);
        Assert.Equal(one.Weights[0].Weights.AsEnumerable(), other.Weights[0].Weights);
    }

    [Fact]
    public void A_level_that_nobody_states_is_counted_and_never_made_up()
    {
        var mapping = SimulatedTowns.Mapping(SimulatedTowns.Cautious, Aggregation.Mean, ("E1", "T1", 1));
        var (source, target) = (mapping.Source.Elements[0], mapping.Target.Elements[0]);
        var level = Rating.Of(target, target.Scale!.Levels[2], Location.None);
        Assessment[] towns =
        [
            SimulatedTowns.One(mapping.Source, "open", [Rating.NotAssessed(source, Location.None)]), SimulatedTowns.One(mapping.Target, "Open", [level]),
            SimulatedTowns.One(mapping.Source, "score", [Rating.Of(source, source.Scale!.Levels[1], Location.None)]),
            SimulatedTowns.One(mapping.Target, "Score", [Rating.Of(target, 2.5, Location.None)]),
            SimulatedTowns.One(mapping.Source, "both", [Rating.Of(source, source.Scale.Levels[1], Location.None)]), SimulatedTowns.One(mapping.Target, "BOTH", [level]),
        ];

        var agreement = Calibrate(mapping, towns).Elements[0];

        Assert.Equal((1, 1, 1), (agreement.Counts.Count, agreement.NotDerived, agreement.NotRated));
        Assert.Equal(1, agreement.Counts[1, 2]);
    }

    private static CalibrationAnalysis Calibrate(Mapping mapping, IEnumerable<Assessment> assessments) => CalibrationAnalysis.Of(mapping, Pairing.Of(mapping, assessments));

    private static LevelObservation[] Observations(Mapping mapping, IEnumerable<Assessment> assessments) =>
        [.. CalibrationAnalysis.Compare(mapping, Pairing.Of(mapping, assessments)).SelectMany(element => element.Observations)];
}
