using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Comparing;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Trends;

/// <summary>Assessments by several editions of a model are one trend, which claims across a break only what the mapping between the editions carries.</summary>
public class TrendEditionTests
{
    private static readonly Model stages = Shipped.Model("smr@2018");
    private static readonly Model policies = Shipped.Model("smr@rmm-2.0");

    [Fact]
    public void Two_editions_are_one_trend_with_a_break_and_what_goes_on_unchanged_is_compared()
    {
        var trend = Assert.Single(Trends("mmssc@2019", Stages(2024, "S"), Policies(2026, 1)));

        Assert.Equal(new(stages, policies, stages), Assert.Single(trend.Breaks));
        var change = Assert.Single(trend.Changes[0]);
        Assert.Equal(("4.3", 1, 5, true), (change.Element.Code, change.ComparableBefore, change.ComparableAfter, change.IsWhole));
        Assert.Equal(10, change.Causes.Length);
        Assert.All(change.Causes, cause => Assert.Same(stages.Find(cause.Element.Code), cause.Element));
        Assert.All(change.Causes, cause => Assert.True(cause.Effect > 0));
    }

    [Fact]
    public void The_order_of_the_editions_is_that_of_the_dates_and_not_that_of_the_mapping()
    {
        var change = Assert.Single(Assert.Single(Trends("mmssc@2019", Policies(2022, 1), Stages(2024, "S"))).Changes[0]);

        Assert.Equal((5, 1, true), (change.ComparableBefore, change.ComparableAfter, change.IsWhole));
    }

    [Fact]
    public void A_stage_of_which_policies_were_not_rated_is_not_compared_across_the_break()
    {
        var partly = Policies(2026, 1);
        var change = Assert.Single(Assert.Single(Trends("mmssc@2019", Stages(2024, "S"), partly with { Ratings = [.. partly.Ratings.Where(rating => rating.Element.Stage!.Code != "T")] })).Changes[0]);

        Assert.NotNull(change.After);
        Assert.Equal((null, null, false), (change.ComparableBefore, change.ComparableAfter, change.IsWhole));
        Assert.Empty(change.Causes);
    }

    [Fact]
    public void Elements_that_split_or_merged_are_not_compared_and_those_that_stayed_are()
    {
        var (old, current) = (Shipped.Model("iso-18091@agenda-2011"), Shipped.Model("iso-18091@2019"));
        var changes = Assert.Single(Trends("iso-18091@2019", Whole(old, 2012, "red"), Whole(current, 2020, "green"))).Changes[0].ToDictionary(change => change.Element.Code);

        Assert.Equal((1, 3, true), (changes["1.8"].ComparableBefore, changes["1.8"].ComparableAfter, changes["1.8"].IsWhole));
        Assert.Equal("1.8", Assert.Single(changes["1.8"].Causes).Element.Code);
        Assert.Equal((1, null, null, false), (changes["2.7"].Before, changes["2.7"].ComparableBefore, changes["2.7"].ComparableAfter, changes["2.7"].IsWhole));
    }

    [Fact]
    public void Where_no_edition_lies_on_both_ways_nothing_is_compared()
    {
        var trend = Assert.Single(Trends("smr@rmm-2.0", Stages(2024, "S"), Policies(2026, 1)));

        Assert.Equal(new(stages, policies, null), Assert.Single(trend.Breaks));
        Assert.Empty(trend.Changes[0]);
    }

    [Fact]
    public void What_two_editions_say_of_one_date_is_no_change() =>
        Assert.Empty(Trends("mmssc@2019", Stages(2026, "S"), Policies(2026, 1)));

    [Fact]
    public void Dates_of_one_edition_have_no_break() =>
        Assert.Null(Assert.Single(Assert.Single(Trends("mmssc@2019", Stages(2024, "S"), Stages(2026, "M"))).Breaks));

    private static ImmutableArray<Trend> Trends(string target, params Assessment[] assessments) =>
        Trend.Of(new CommunityComparison(Shipped.Catalogue.Graph, Shipped.Model(target)).Profiles(assessments, []));

    private static Assessment Stages(int year, string stage) =>
        Of(stages, year, stages.Elements.Where(element => element.Kind == "characteristic").Select(element => Rating.Of(element, element.Scale!.Levels.Single(level => level.Code == stage), Location.None)));

    private static Assessment Policies(int year, double share) =>
        Of(policies, year, policies.Elements.Where(element => element.IsLeaf).Select(element => Rating.Of(element, share, Location.None)));

    private static Assessment Whole(Model model, int year, string level) =>
        Of(model, year, model.Elements.Where(element => element.IsLeaf).Select(element => Rating.Of(element, element.Scale!.Levels.Single(each => each.Code == level), Location.None)));

    private static Assessment Of(Model model, int year, IEnumerable<Rating> ratings) =>
        new() { Community = new("Villa Ejemplo", null), Model = model, Date = PartialDate.Of(year), Ratings = [.. ratings] };
}
