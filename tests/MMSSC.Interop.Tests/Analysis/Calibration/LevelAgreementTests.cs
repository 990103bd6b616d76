using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Analysis.Calibration;

/// <summary>Which figures there are, of whom, and what is said of those who are not in them.</summary>
public class LevelAgreementTests
{
    private readonly Mapping mapping = SimulatedTowns.Mapping(SimulatedTowns.Cautious, Aggregation.Mean, ("E1", "T1", 1), ("E2", "T2", 1), ("E3", "T2", 1));

    [Fact]
    public void Figures_are_those_of_all_communities_together()
    {
        var matrices = new[] { (0, 0), (1, 1), (2, 1), (2, 3), (3, 3) }.Select(pair => Matrix(pair.Item1, pair.Item2)).ToArray();
        var all = new ConfusionMatrix(matrices[0].Levels);
        foreach (var matrix in matrices)
        {
            all.Add(matrix);
        }

        var figures = AgreementFigures.Of(matrices);

        Assert.Equal((0.6, 0.0), (figures.Exact.Value, figures.Bias.Value));
        Assert.Equal((all.WeightedKappa, all.Spearman), (figures.Kappa.Value, figures.Spearman.Value));
        Assert.Equal((new Interval(0.2, 1), new Interval(-0.6, 0.4)), (figures.Exact.Interval, figures.Bias.Interval));
        Assert.True(figures.Kappa.Interval is { Low: < 0.8, High: 1 } && figures.Spearman.Interval is { Low: < 0.8, High: 1 });
    }

    /// <summary>Drawn again, communities that say the same say the same: that is no certainty.</summary>
    [Fact]
    public void Where_no_community_differs_there_is_no_interval()
    {
        var figures = AgreementFigures.Of([.. Enumerable.Repeat(0, 6).Select(_ => Matrix(1, 2))]);

        Assert.Equal((new AgreementFigure(0, null), new AgreementFigure(-1, null)), (figures.Exact, figures.Bias));
        Assert.Equal((0.0, null), (figures.Kappa.Value, figures.Spearman.Value));
    }

    [Theory]
    [InlineData(4, false, false)]
    [InlineData(5, true, true)]
    [InlineData(29, true, true)]
    [InlineData(30, true, false)]
    public void From_five_communities_there_are_figures_and_from_thirty_they_are_not_called_wide(int towns, bool figures, bool wide)
    {
        var calibration = Calibrate(SimulatedTowns.Of(mapping, towns));
        var findings = CalibrationFindings.Of(calibration).Select(finding => finding.Slug).ToArray();

        Assert.Equal((figures, towns), (calibration.Elements[0].Figures is not null, calibration.Elements[0].Communities));
        Assert.Equal((figures, figures), (calibration.LevelMaps[0].Judgement is not null, calibration.Weights[0].Judgement is not null));
        Assert.Equal((!figures, wide), (findings.Contains("too-few-pairs"), findings.Contains("wide-intervals")));
    }

    /// <summary>Two targets of one scale are also told together; levels of one community stay together when it is drawn.</summary>
    [Fact]
    public void All_of_one_scale_are_told_together()
    {
        var calibration = Calibrate(SimulatedTowns.Of(mapping, 6));

        var overall = Assert.Single(calibration.Overall);
        Assert.Equal(["T1", "T2"], calibration.Elements.Select(element => element.Element!.Code));
        Assert.Equal((null, 12, 6), (overall.Element, overall.Counts.Count, overall.Communities));
        Assert.Equal(12, calibration.Elements.Sum(element => element.Counts.Count));
    }

    /// <summary>The level map is seen by three links in each town; of targets with one link, and of rules that read no weights, there is no fit of weights.</summary>
    [Fact]
    public void A_fit_says_how_much_speaks_to_it()
    {
        var calibration = Calibrate(SimulatedTowns.Of(mapping, 7));

        var (levels, weights) = (Assert.Single(calibration.LevelMaps), Assert.Single(calibration.Weights));
        Assert.Equal((14, 7, 21), (levels.Pairs, levels.Communities, levels.Seen.Sum()));
        Assert.Equal(("T2", 7, 7), (weights.Target.Code, weights.Pairs, weights.Communities));
        Assert.Equal([7, 7], weights.Seen.AsEnumerable());
        Assert.Equal(["E2", "E3"], weights.Links.Select(link => link.Source.Code));
    }

    [Theory]
    [InlineData(Aggregation.Mean, 1)]
    [InlineData(Aggregation.Median, 1)]
    [InlineData(Aggregation.Minimum, 0)]
    [InlineData(Aggregation.Maximum, 0)]
    public void Minimum_and_maximum_read_no_weights(Aggregation rule, int fits)
    {
        var other = SimulatedTowns.Mapping(SimulatedTowns.Cautious, rule, ("E2", "T2", 1), ("E3", "T2", 1));

        Assert.Equal(fits, CalibrationAnalysis.Of(other, Pairing.Of(other, SimulatedTowns.Of(other, 6))).Weights.Length);
    }

    /// <summary>Of too few the values are those of the file.</summary>
    [Fact]
    public void Without_a_judgement_nothing_is_fitted()
    {
        var truth = SimulatedTowns.Like(mapping, SimulatedTowns.Generous, ("E1", "T1", 1), ("E2", "T2", 9), ("E3", "T2", 1));

        var calibration = Calibrate(SimulatedTowns.Of(truth, 4));

        Assert.Equal([1.0, 2, 3], calibration.LevelMaps[0].Typical.AsEnumerable());
        Assert.Equal([1.0, 1], calibration.Weights[0].Weights.AsEnumerable());
    }

    [Fact]
    public void Without_pairs_there_is_nothing_to_say_but_why()
    {
        var towns = SimulatedTowns.Of(mapping, 8);
        Assessment[] alone = [.. towns.Where(town => town.Model == mapping.Source).Select(town => town with { File = "towns.csv" })];

        var calibration = Calibrate(alone);
        var findings = CalibrationFindings.Of(calibration).ToArray();

        Assert.Equal((0, 0, 0), (calibration.LevelMaps.Length, calibration.Weights.Length, calibration.Elements.Sum(element => element.Counts.Count)));
        Assert.Equal(["without-partner", "no-pairs"], findings.Select(finding => finding.Slug));
        Assert.Equal("towns.csv", findings[0].Location.File);
        Assert.Contains("Town 1 2026, source@1; Town 2 2026, source@1; Town 3 2026, source@1; Town 4 2026, source@1; Town 5 2026, source@1; …", findings[0].Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_is_told_by_file_and_reason()
    {
        var towns = SimulatedTowns.Of(mapping, 5);
        var other = SmallModel.Target(1);
        Assessment[] more =
        [
            towns[0] with { Horizon = Horizon.Planned, File = "a.csv" }, towns[1] with { Horizon = Horizon.Planned, File = "a.csv" }, towns[0] with { Horizon = Horizon.Planned, File = "b.csv" },
            towns[0] with { Community = Community.Unnamed, File = "a.csv" }, towns[0] with { Model = other, Ratings = [] }, SimulatedTowns.One(mapping.Source, "Elsewhere", [], date: null),
        ];

        var findings = CalibrationFindings.Of(Calibrate([.. towns, .. more])).Select(finding => $"{finding.Slug} {finding.Location.File}").ToArray();

        Assert.Equal(["plans-not-compared a.csv", "plans-not-compared b.csv", "not-compared a.csv", "not-compared ", "without-partner ", "wide-intervals "], findings);
        Assert.Contains(CalibrationFindings.Of(Calibrate([.. towns, .. more])), finding => finding.Message["en"].Contains("Elsewhere, source@1", StringComparison.Ordinal));
    }

    private CalibrationAnalysis Calibrate(IEnumerable<Assessment> assessments) => CalibrationAnalysis.Of(mapping, Pairing.Of(mapping, assessments));

    private static ConfusionMatrix Matrix(int derived, int rated)
    {
        ImmutableArray<Level> levels = SmallModel.Source(4, 1).Scales[0].Levels;
        var matrix = new ConfusionMatrix(levels);
        matrix.Add(derived, rated);
        return matrix;
    }
}
