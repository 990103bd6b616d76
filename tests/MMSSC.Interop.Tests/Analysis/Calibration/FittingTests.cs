using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Tests.Analysis.Calibration;

/// <summary>Fits whose result can be worked out by hand.</summary>
public class FittingTests
{
    private readonly Mapping mapping = SimulatedTowns.Mapping(SimulatedTowns.Generous, Aggregation.Mean, ("E1", "T1", 1), ("E2", "T1", 3), ("E3", "T2", 1));

    private LevelMap Map => mapping.LevelMaps[0];

    [Theory]
    [InlineData(1.0, 0, 0.0, 1.0)]
    [InlineData(1.5, 0, 0.5, 2.0)]
    [InlineData(2.0, 1, 0.0, 3.0)]
    [InlineData(2.25, 1, 0.25, 3.5)]
    [InlineData(3.0, 2, 0.0, 5.0)]
    [InlineData(0.5, 0, 0.0, 1.0)]
    public void A_source_value_stands_at_a_point_or_between_two(double value, int point, double share, double says)
    {
        var term = Term(0, value);

        Assert.Equal((point, share, says), (term.Point, term.Share, term.AsIs));
        Assert.Equal(10 + (share * 10) + (10 * point), term.By([10, 20, 30]), 9);
    }

    [Fact]
    public void A_value_between_two_points_is_seen_at_both()
    {
        LevelObservation[] observations = [Observe(0, 3, Term(0, 1.5)), Observe(1, 3, Term(0, 3), Term(1, 3))];

        Assert.Equal([1, 1, 2], new LevelMapFitting(Map, observations).Seen(observations));
        Assert.Equal([2, 1], new WeightFitting(mapping.Links[..2]).Seen(observations));
    }

    [Fact]
    public void Each_point_gets_the_mean_of_what_people_rated_at_it()
    {
        LevelObservation[] observations = [Observe(0, 1, Term(0, 1)), Observe(1, 2, Term(0, 1)), Observe(2, 4, Term(0, 2)), Observe(3, 5, Term(0, 3))];

        Assert.Equal([1.5, 4, 5], new LevelMapFitting(Map, observations).Fit(observations));
    }

    /// <summary>Where nobody stands, the value stays, but the line never falls.</summary>
    [Theory]
    [InlineData(2, 4, 3)]
    [InlineData(1, 2, 2)]
    [InlineData(4, 5, 4)]
    public void A_point_that_nobody_has_moves_only_as_far_as_it_must(int below, int above, double between)
    {
        LevelObservation[] observations = [Observe(0, below, Term(0, 1)), Observe(1, above, Term(0, 3))];

        Assert.Equal([below, between, above], new LevelMapFitting(Map, observations).Fit(observations));
    }

    [Theory]
    [InlineData(1.0, 4, 4, 4, 5)] // the lowest lifts what nobody has
    [InlineData(3.0, 2, 1, 2, 2)] // the highest presses it down
    public void Ends_that_nobody_has_follow_only_where_the_line_would_fall(double value, int rated, double first, double second, double third)
    {
        LevelObservation[] observations = [Observe(0, rated, Term(0, value))];

        Assert.Equal([first, second, third], new LevelMapFitting(Map, observations).Fit(observations));
    }

    /// <summary>Two links of weights 1 and 3 where people follow the first alone; the other keeps a hundredth of the mean weight.</summary>
    [Fact]
    public void Weights_move_to_the_link_that_people_follow_and_keep_their_sum()
    {
        LevelObservation[] observations = [Observe(0, 1, Term(0, 1), Term(1, 3)), Observe(1, 5, Term(0, 3), Term(1, 1)), Observe(2, 3, Term(0, 2), Term(1, 1))];

        var weights = new WeightFitting(mapping.Links[..2]).Fit(observations);

        Assert.Equal(4, weights.Sum(), 9);
        Assert.Equal(0.02, weights[1], 1e-4);
    }

    /// <summary>However heavy a link is that nobody rated, the weights of the others are free.</summary>
    [Fact]
    public void A_heavy_link_that_nobody_rated_holds_no_other_fast()
    {
        var heavy = SimulatedTowns.Mapping(SimulatedTowns.Generous, Aggregation.Mean, ("E1", "T1", 1), ("E2", "T1", 1), ("E3", "T1", 300));
        LevelObservation[] observations = [Observe(0, 1, Term(0, 1), Term(1, 3)), Observe(1, 5, Term(0, 3), Term(1, 1)), Observe(2, 3, Term(0, 2), Term(1, 1))];

        var weights = new WeightFitting(heavy.Links).Fit(observations);

        Assert.Equal([1.99, 0.01, 300], weights.Select(weight => Math.Round(weight, 4)));
    }

    [Fact]
    public void Without_a_rating_the_weights_are_those_of_the_file() => Assert.Equal([1.0, 3], new WeightFitting(mapping.Links[..2]).Fit([]));

    [Fact]
    public void A_link_that_nobody_rated_keeps_its_weight()
    {
        LevelObservation[] observations = [Observe(0, 1, Term(1, 1)), Observe(1, 4, Term(1, 3))];

        Assert.Equal([1.0, 3], new WeightFitting(mapping.Links[..2]).Fit(observations));
    }

    /// <summary>Other values hold for the terms of their level map alone; weights hold by the place of the link.</summary>
    [Fact]
    public void An_estimate_is_made_of_the_terms()
    {
        var observation = Observe(0, 3, Term(0, 2), Term(1, 3));

        Assert.Equal((2 + (3 * 4)) / 4.0, observation.EstimateBy(Map, [0, 2, 4]));
        Assert.Equal((3 + (3 * 5)) / 4.0, observation.EstimateBy(SimulatedTowns.Mapping(SimulatedTowns.Cautious, Aggregation.Mean, ("E1", "T1", 1)).LevelMaps[0], [0, 2, 4]));
        Assert.Equal(((5 * 3) + 5) / 6.0, WeightFitting.Estimate(observation, [5, 1]));
        Assert.Equal((0.5, 0.5), (observation.Error(2.5), observation.Error(3.5)));
    }

    [Theory]
    [InlineData(3.0, 3.0)]
    [InlineData(-2.0, 0.0)]
    [InlineData(0.3, 0.3)]
    [InlineData(200.0, 200.0)]
    public void The_search_finds_the_least_of_a_bowl_and_stays_above_zero(double least, double found)
    {
        double[] at = [1, 5];

        CoordinateSearch.Minimise(at, tried => Math.Pow(tried[0] - least, 2) + Math.Pow(tried[1] - 1, 2));

        Assert.Equal(found, at[0], 1e-3);
        Assert.Equal(1, at[1], 1e-3);
    }

    [Fact]
    public void Where_nothing_is_gained_the_search_stays_where_it_is()
    {
        double[] at = [1, 5];
        var asked = 0;

        CoordinateSearch.Minimise(at, _ =>
        {
            asked++;
            return 7;
        });

        Assert.Equal([1.0, 5], at);
        Assert.InRange(asked, 2, 80);
    }

    /// <summary>A slope without end: after so many sweeps it is enough.</summary>
    [Fact]
    public void The_search_ends_where_there_is_no_least()
    {
        double[] at = [1];
        var asked = 0;

        CoordinateSearch.Minimise(at, tried =>
        {
            asked++;
            return 1 / (1 + tried[0]);
        });

        Assert.InRange(asked, 30, 601);
    }

    [Theory]
    [InlineData(0.1, 10, true, false)]
    [InlineData(0.1, 9, false, true)]
    [InlineData(0.0, 10, false, false)]
    [InlineData(-0.1, 9, false, false)]
    [InlineData(null, 10, false, false)]
    public void Only_what_is_clearly_better_for_enough_communities_is_proposed(double? low, int communities, bool proposed, bool tooFew)
    {
        var fit = new LevelMapFit(Map, [], [], 50, communities, new(1, 0.5, low is { } least ? new(least, 1) : null));

        Assert.Equal((proposed, tooFew), (fit.IsProposed, fit.IsTooFew));
        Assert.Equal((false, true), fit with { Judgement = null } is var unjudged ? (unjudged.IsProposed, unjudged.IsTooFew) : default);
    }

    private Term Term(int link, double value) => MMSSC.Interop.Analysis.Calibration.Term.Of(mapping.Links[link], link, Reading.Of(value));

    private LevelObservation Observe(int community, int rated, params Term[] terms)
    {
        var element = mapping.Target.Elements[0];
        var levels = element.Scale!.Levels;
        return new(community, element, Aggregation.Mean, terms[0].AsIs, levels[0], levels[rated - 1], [.. terms]);
    }
}
