using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Translation;

/// <summary>Which ways there are between models, which is taken, and what the others say.</summary>
public class RouteTests
{
    private static readonly Dictionary<string, Model> models = new[] { "a", "b", "c", "d", "e", "f" }.ToDictionary(id => id, Make);

    [Fact]
    public void The_shortest_way_stands_first_then_that_with_the_fewest_steps_against_a_mapping_then_by_name()
    {
        var graph = Graph("a>c", "a>b", "b>c", "d>a", "d>c", "a>e", "e>c");

        Assert.Equal(
            ["a-to-c@1.0.0", "a-to-b@1.0.0 → b-to-c@1.0.0", "a-to-e@1.0.0 → e-to-c@1.0.0", "d-to-a@1.0.0 (inverse) → d-to-c@1.0.0"],
            graph.Routes(models["a"], models["c"]).Select(route => route.ToString()));
        Assert.Equal("a-to-c@1.0.0 (inverse)", graph.Routes(models["c"], models["a"])[0].ToString());
        Assert.Equal([0, 0, 0, 1], graph.Routes(models["a"], models["c"]).Select(route => route.Against));
    }

    [Fact]
    public void Steps_in_the_direction_of_mappings_stand_before_the_name() =>
        Assert.Equal(["e-to-d@1.0.0 → d-to-f@1.0.0", "a-to-e@1.0.0 (inverse) → a-to-f@1.0.0"], Graph("a>e", "a>f", "e>d", "d>f").Routes(models["e"], models["f"]).Select(route => route.ToString()));

    [Fact]
    public void A_way_has_four_steps_at_most()
    {
        var chain = Graph("a>b", "b>c", "c>d", "d>e", "e>f");

        Assert.Equal(4, Assert.Single(chain.Routes(models["a"], models["e"])).Hops.Length);
        Assert.Empty(chain.Routes(models["a"], models["f"]));
    }

    [Fact]
    public void No_way_comes_back_to_a_model() => Assert.All(
        Graph("a>b", "b>c", "c>a", "a>d", "d>c").Routes(models["a"], models["c"]),
        route => Assert.Equal(route.Hops.Length + 1, route.Hops.Select(hop => hop.From).Append(models["c"]).Distinct().Count()));

    [Fact]
    public void What_is_withdrawn_leads_nowhere()
    {
        var mapping = Map("a", "b");
        var withdrawn = SmallModel.Compile(mapping.Definition with { Status = MappingStatus.Withdrawn }, mapping.Source, mapping.Target);

        Assert.Empty(new MappingGraph([withdrawn]).Routes(models["a"], models["b"]));
        Assert.Empty(new MappingGraph([withdrawn]).Reachable(models["a"]));
    }

    [Fact]
    public void All_that_can_be_reached_is_named_and_not_where_one_stands() => Assert.Equal(
        ["b", "c", "d"], Graph("a>b", "c>b", "c>d", "e>f").Reachable(models["a"]).Select(model => model.Id).Order());

    [Fact]
    public void The_way_is_the_one_that_is_asked_for()
    {
        var translator = new Translator(Graph("a>c", "a>b", "b>c"));

        Assert.Equal("a-to-c@1.0.0", translator.Translate(Rated("a"), models["c"], null, [])!.Route.ToString());
        Assert.Equal("a-to-b@1.0.0 → b-to-c@1.0.0", translator.Translate(Rated("a"), models["c"], "b", [])!.Route.ToString());
        Assert.Null(translator.Translate(Rated("a"), models["c"], "e", []));
    }

    [Fact]
    public void Where_no_way_leads_what_can_be_reached_is_said()
    {
        var findings = new List<Diagnostic>();

        Assert.Null(new Translator(Graph("a>b")).Translate(Rated("a") with { File = "a.csv" }, models["c"], null, findings));

        var finding = Assert.Single(findings);
        Assert.Equal(("no-route", "a.csv"), (finding.Slug, finding.Location.File));
        Assert.Contains("b@1", finding.Message["en"] + finding.Help["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "", "")]
    [InlineData(2, "X1", "routes-disagree")]
    public void Other_ways_are_told_with_whether_they_agree(double typical, string differing, string slug)
    {
        var findings = new List<Diagnostic>();
        var translator = new Translator(new MappingGraph([Map("a", "c"), Map("a", "b"), Map("b", "c", typical)]));

        var translation = translator.Translate(Rated("a"), models["c"], null, findings)!;

        var other = Assert.Single(translation.Alternatives);
        Assert.Equal("a-to-b@1.0.0 → b-to-c@1.0.0", other.Route.ToString());
        Assert.Equal(differing, string.Join(' ', other.Differing.Select(element => element.Code)));
        Assert.Equal(slug, findings.Count == 0 ? "" : Assert.Single(findings).Slug);
    }

    [Fact]
    public void A_rating_that_no_link_reads_is_told_with_why()
    {
        var (source, target) = (SmallModel.Source(3, 5, areas: 2), SmallModel.Target(1));
        double[][] rows = [[1, 1, 1], [2, 2, 2], [3, 3, 3]];
        var file = SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("map", rows)], [("A1", "T1", 1, "map")]);
        var mapping = SmallModel.Compile(
            file with { Unmapped = [new(SmallModel.Here("A2"), LocalText.Of("the area is left out")), new(SmallModel.Here("E3"), LocalText.Of("this one too")), new(SmallModel.Here("E5"), LocalText.Of("no use"))] }, source, target);
        var ratings = source.Elements.Where(element => element.IsLeaf).Select(element => Rating.Of(element, element.Scale!.Levels[0], Location.None));

        var translation = new Translator(new([mapping])).Translate(new() { Community = Community.Unnamed, Model = source, Ratings = [.. ratings] }, target, null, [])!;

        Assert.Equal(["E3: this one too", "E4: the area is left out", "E5: no use"], translation.Unused.Select(unused => $"{unused.Rating.Element.Code}: {unused.Reason["en"]}"));
    }

    [Fact]
    public void Against_a_mapping_the_targets_are_what_is_read()
    {
        var mapping = Map("a", "b");

        var translation = new Translator(new([mapping])).Translate(Rated("b"), models["a"], null, [])!;

        Assert.Equal("X2: no link of the mapping reads it", string.Join('\n', translation.Unused.Select(unused => $"{unused.Rating.Element.Code}: {unused.Reason["en"]}")));
        Assert.Equal([ResultStatus.Expected, ResultStatus.NotMapped], translation.Results.Select(result => result.Status));
        Assert.True(translation.Route.EndsBackward);
    }

    /// <summary>X1 and X2 have level 1.</summary>
    private static Assessment Rated(string id) => new()
    {
        Community = Community.Unnamed,
        Model = models[id],
        Ratings = [.. models[id].Elements.Select(element => Rating.Of(element, element.Scale!.Levels[0], Location.None))],
    };

    private static MappingGraph Graph(params string[] ways) => new([.. ways.Select(way => Map(way[..1], way[2..]))]);

    /// <summary>X1 goes to X1; X2 to nothing.</summary>
    private static Mapping Map(string from, string to, double first = 1) => SmallModel.Compile(
        SmallModel.Mapping(models[from], models[to], Aggregation.Mean, Rounding.Nearest, [("map", [[first, first, first], [2, 2, 2], [3, 3, 3]])], [("X1", "X1", 1, "map")]), models[from], models[to]);

    private static Model Make(string id) => SmallModel.Compile(new()
    {
        Id = id,
        Edition = "1",
        Title = LocalText.Of(id),
        Scales = [SmallModel.Levels("scale", 3)],
        Elements = [SmallModel.Leaf("X1", "function", "scale"), SmallModel.Leaf("X2", "function", "scale")],
    });
}
