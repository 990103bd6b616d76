using CsCheck;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Comparing;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Analysis;

public class ComparisonTests
{
    private static readonly Model model = SmallModel.Target(3);

    [Fact]
    public void Each_community_stands_there_once_at_its_latest_date()
    {
        var comparison = Assert.Single(ProfileComparison.Of([Made("A", 2023, 1, 2), Made("B", 2024, 3, 4), Made("a ", 2025, 5, 4)]));

        Assert.Equal([5, 3], comparison.Profiles.Select(profile => profile.Value(model.Elements[0])));
        Assert.Equal([1.0], comparison.Earlier.Select(profile => profile.Value(model.Elements[0])!.Value));
        Assert.Equal(["T1", "T2"], comparison.Elements.Select(element => element.Code));
    }

    [Fact]
    public void Two_files_that_name_nobody_are_not_of_one_community()
    {
        var (one, other) = (Said(null, 2023, Horizon.Now, 1) with { File = "a.csv" }, Said(null, 2024, Horizon.Now, 2) with { File = "b.csv" });

        var comparison = Assert.Single(ProfileComparison.Of([Profile.Of(one, null), Profile.Of(other, null)]));

        Assert.Equal(2, comparison.Profiles.Length);
        Assert.Empty(comparison.Earlier);
    }

    [Fact]
    public void Stakeholders_who_answered_on_different_days_of_a_year_are_one_voice_and_no_trend()
    {
        var voices = new[] { Said("A", 2026, Horizon.Now, 1), Said("A", 2026, Horizon.Now, 3), Said("A", 2026, Horizon.Now, 5) }
            .Select((voice, i) => voice with { Stakeholder = $"group {i}", Date = PartialDate.Of(2026, 3, i + 1) });

        var profile = Assert.Single(new CommunityComparison(Shipped.Engine.Catalogue.Graph, model).Profiles(voices, []));

        Assert.Equal(3, profile.Value(model.Elements[0]));
    }

    [Fact]
    public void A_stakeholder_speaks_beside_the_town_of_the_same_year_and_does_not_take_its_place()
    {
        var town = Said("A", 2026, Horizon.Now, 5) with { Date = PartialDate.Of(2026, 3, 1) };
        var earlier = Said("A", 2025, Horizon.Now, 4);
        var voice = Said("A", 2026, Horizon.Now, 1) with { Stakeholder = "group", Date = PartialDate.Of(2026, 6, 1) };
        var other = Said("B", 2026, Horizon.Now, 2);

        var profiles = new CommunityComparison(Shipped.Engine.Catalogue.Graph, model).Profiles([town, earlier, voice, other], []);

        Assert.Equal(["A 2025 -", "A 2026 MultiStakeholder", "B 2026 -"], profiles
            .Select(profile => $"{profile.Source.Community.Name} {profile.Source.Date!.Value.Year} {(profile.Source.Method is { } method ? method.ToString() : "-")}").Order());
    }

    [Fact]
    public void A_spread_is_of_all_or_of_some()
    {
        var comparison = Assert.Single(ProfileComparison.Of([Made("A", 2023, 1), Made("B", 2023, 3, 4), Made("C", 2023, 5)]));

        Assert.Equal((3, 1, 5), comparison.SpreadOf(model.Elements[0]) is { } all ? (all.Count, all.Low, all.High) : default);
        Assert.Equal((2, 3, 5), comparison.SpreadOf(model.Elements[0], profile => profile.Source.Community.Name != "A") is { } some ? (some.Count, some.Low, some.High) : default);
        Assert.Equal(1, comparison.SpreadOf(model.Elements[1])!.Count);
        Assert.Null(comparison.SpreadOf(model.Elements[2]));
    }

    [Fact]
    public void The_latest_is_so_by_date_and_without_dates_by_order()
    {
        Assert.Equal(5, Assert.Single(ProfileComparison.Of([Made("A", 2025, 5), Made("A", 2023, 1)]))!.Profiles[0].Value(model.Elements[0]));
        Assert.Equal(1, Assert.Single(ProfileComparison.Of([Made("A", null, 5), Made("A", null, 1)]))!.Profiles[0].Value(model.Elements[0]));
    }

    /// <summary>Inner elements are rolled up, and half of the parts is enough to state a level.</summary>
    [Theory]
    [InlineData(2, 2.0, "2")]
    [InlineData(1, null, null)]
    public void An_area_has_a_value_where_enough_of_it_is_rated(int rated, double? value, string? level)
    {
        var source = SmallModel.Compile(new()
        {
            Id = "source",
            Edition = "1",
            Title = LocalText.Of("Source"),
            Scales = [SmallModel.Levels("scale", 3)],
            RollUps = [new("area", RollUpRule.Mean, null, null, Location.None)],
            Elements = [SmallModel.Leaf("A", "area", "scale") with { Elements = [.. Enumerable.Range(1, 4).Select(i => SmallModel.Leaf($"E{i}", "function", "scale"))] }],
        });
        var assessment = new Assessment
        {
            Community = Community.Unnamed,
            Model = source,
            Ratings = [.. source.Elements.Where(element => element.IsLeaf).Take(rated).Select(element => Rating.Of(element, element.Scale!.Levels[1], Location.None))],
        };

        var profile = Profile.Of(assessment, null);

        Assert.Equal((value, level), (profile.Value(source.Elements[0]), profile.Level(source.Elements[0])?.Code));
    }

    [Fact]
    public void Horizons_are_not_mixed() =>
        Assert.Equal(2, ProfileComparison.Of([Made("A", 2023, 1), Made("B", 2023, 2), Made("A", 2023, Horizon.Planned, 3)]).Length);

    [Fact]
    public void A_spread_is_made_of_values_that_are_there()
    {
        Assert.Equal(new Spread(4, 1, 1, 2, 3, 4), Spread.Of([4, 1, 3, 2]));
        Assert.Equal(new Spread(1, 2, 2, 2, 2, 2), Spread.Of([2]));
        Assert.Null(Spread.Of([]));
    }

    [Fact]
    public void Quantiles_rise_and_hold_their_share() => Gen.Int[1, 5].Select(level => (double)level).Array[1, 40].Sample(values =>
    {
        var spread = Spread.Of(values)!;
        double[] quantiles = [spread.Low, spread.LowerQuartile, spread.Median, spread.UpperQuartile, spread.High];
        double[] shares = [0, 0.25, 0.5, 0.75, 1];
        return quantiles.Zip(quantiles.Skip(1), (a, b) => a <= b).All(rises => rises)
            && quantiles.Zip(shares, (quantile, share) => values.Contains(quantile) && values.Count(value => value <= quantile) >= share * values.Length).All(holds => holds);
    });

    [Fact]
    public void A_trend_names_what_changed_and_the_rating_that_moved_it()
    {
        var trend = Assert.Single(Trend.Of([Made("A", 2025, 3, 2), Made("A", 2023, 1, 2)]));

        var change = Assert.Single(Assert.Single(trend.Changes));
        Assert.Equal(("T1", 1, 3), (change.Element.Code, change.Before, change.After));
        var cause = Assert.Single(change.Causes);
        Assert.Equal(("T1", "1", "3", 2), (cause.Element.Code, cause.Before!.Level!.Code, cause.After!.Level!.Code, cause.Effect));
    }

    [Fact]
    public void A_rating_that_comes_or_goes_changes_a_value_from_or_to_nothing()
    {
        var trend = Assert.Single(Trend.Of([Made("A", 2023, 1), Made("A", 2025, 1, 4)]));

        var change = Assert.Single(trend.Changes[0]);
        Assert.Equal(("T2", null, 4.0), (change.Element.Code, change.Before, change.After));
        Assert.Null(Assert.Single(change.Causes).Effect);
    }

    /// <summary>Of two ratings that changed each moves its own value; one that is gone leaves none.</summary>
    [Fact]
    public void A_change_names_no_rating_that_did_not_move_it()
    {
        var trend = Assert.Single(Trend.Of([Made("A", 2023, 1, 2), Made("A", 2025, 3, 5)]));

        Assert.Equal(["T1: T1 2", "T2: T2 3"], trend.Changes[0].Select(change => $"{change.Element.Code}: {string.Join(", ", change.Causes.Select(cause => $"{cause.Element.Code} {cause.Effect}"))}"));
        var gone = Assert.Single(Assert.Single(Trend.Of([Made("A", 2023, 1, 2), Made("A", 2025, 1)])).Changes[0]);
        Assert.Equal(("T2", 2.0, null), (gone.Element.Code, gone.Before, gone.After));
        Assert.Equal((null, null), Assert.Single(gone.Causes) is var cause ? (cause.After, cause.Effect) : default);
    }

    [Fact]
    public void One_date_is_no_trend() => Assert.Empty(Trend.Of([Made("A", 2023, 1), Made("A", null, 2)]));

    [Fact]
    public void Causes_of_shipped_translations_explain_every_change()
    {
        var engine = Shipped.Engine;
        var years = engine.Import(Shipped.Sample("iso18091-por-anio.xlsx")).Assessments;
        var route = engine.Catalogue.Graph.Routes(years[0].Model, engine.ReportModel)[0];

        var trend = Assert.Single(Trend.Of(years.Select(year => Profile.Of(year, route))));

        Assert.NotEmpty(trend.Changes[0]);
        Assert.All(trend.Changes[0], change =>
        {
            Assert.NotEmpty(change.Causes);
            // The mean is linear in each rating, so the effects add up where the same functions are rated in both years.
            Assert.Equal(change.After!.Value - change.Before!.Value, change.Causes.Sum(cause => cause.Effect!.Value), 6);
        });
    }

    [Fact]
    public void A_profile_says_what_a_translation_says()
    {
        var engine = Shipped.Engine;
        var assessment = engine.Import(Shipped.Sample("iso18091-villa-ejemplo.csv")).Assessments[0];
        var translation = engine.Translate(assessment, "mmssc")!;

        var profile = Profile.Of(assessment, translation.Route);

        Assert.All(translation.Results, result => Assert.Equal(
            (result.Status == ResultStatus.Stated ? result.Reading.Estimate : null, result.Level), (profile.Value(result.Element), profile.Level(result.Element))));
    }

    [Fact]
    public void Stakeholders_of_one_year_stand_together_and_years_apart()
    {
        var voices = new[] { Said("A", 2023, Horizon.Now, 1), Said("a", 2023, Horizon.Now, 2), Said("A", 2024, Horizon.Now, 3), Said("B", 2023, Horizon.Now, 3) };

        Assert.Equal([2, 1, 1], Consolidation.Together(voices).Select(together => together.Length));
        Assert.Equal([3], Consolidation.Together([.. voices[..2], Said("A", null, Horizon.Now, 5)]).Select(together => together.Length));
    }

    [Fact]
    public void A_stakeholder_who_answered_twice_in_a_year_is_heard_once_and_whoever_is_not_named_each_time()
    {
        var early = Said("A", 2023, Horizon.Now, 1) with { Stakeholder = "mayor", Date = PartialDate.Of(2023, 1, 1) };
        var late = early with { Date = PartialDate.Of(2023, 6, 1) };
        var unnamed = early with { Stakeholder = null };

        var heard = Consolidation.Heard([early, late, unnamed, unnamed]);
        Assert.Equal(3, heard.Length);
        Assert.Same(late, heard[0]);
        Assert.Null(heard[2].Stakeholder);

        var findings = new List<Diagnostic>();
        new CommunityComparison(Shipped.Engine.Catalogue.Graph, model).Profiles([early, late], findings);
        Assert.Contains("mayor, 2023-01-01", Assert.Single(findings).Message["en"], StringComparison.Ordinal);
    }

    private static Profile Made(string community, int? year, params int[] levels) => Made(community, year, Horizon.Now, levels);

    private static Profile Made(string community, int? year, Horizon horizon, params int[] levels) =>
        Profile.Of(Said(community, year, horizon, levels), null);

    private static Assessment Said(string? community, int? year, Horizon horizon, params int[] levels) => new()
    {
        Community = new(community, null),
        Model = model,
        Date = year is { } y ? PartialDate.Of(y) : null,
        Horizon = horizon,
        Ratings = [.. levels.Select((level, i) => Rating.Of(model.Elements[i], model.Elements[i].Scale!.Levels[level - 1], Location.None))],
    };
}
