using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>What the engine computes is what the specification says, whatever short cuts it takes.</summary>
public class DefinitionLaws
{
    private static readonly Gen<Aggregation> rules = Gen.Int[0, 3].Select(rule => (Aggregation)rule);

    [Fact]
    public void A_translation_is_that_of_the_definition() => Gen.Select(Generated.Case, rules).Sample((item, rule) =>
    {
        var results = Reading.None(item.Mapping.Target.Elements.Length);
        ForwardTranslator.Translate(item.Mapping, SmallModel.Readings(item.Mapping.Source, item.Ratings), results, rule);
        return item.Mapping.Target.Elements.All(element => Same(
            results[element.Index],
            item.Mapping.Links.Any(link => link.Target == element) ? Definition.Of(item.Mapping, element, item.Ratings, rule) : Reading.NotAssessed));
    });

    /// <summary>More links, and more source elements, than the engine keeps at hand.</summary>
    [Theory]
    [InlineData(Aggregation.Mean)]
    [InlineData(Aggregation.Median)]
    [InlineData(Aggregation.Maximum)]
    public void So_is_one_of_hundreds_of_links(Aggregation rule)
    {
        var (source, target) = (SmallModel.Source(3, 600), SmallModel.Target(2));
        var mapping = SmallModel.Compile(
            SmallModel.Mapping(source, target, rule, Rounding.Nearest, [("map", [[1, 1, 2], [2, 2, 3], [3, 4, 5]])], [.. source.Elements.Select(element => (element.Code, "T2", 1.0 + (element.Index % 3), "map"))]),
            source, target);
        var ratings = Generated.Ratings(source).Single();
        var results = Reading.None(2);

        ForwardTranslator.Translate(mapping, SmallModel.Readings(source, ratings), results);

        Assert.True(Same(results[1], Definition.Of(mapping, target.Elements[1], ratings, rule)));
    }

    [Fact]
    public void A_roll_up_is_that_of_the_definition() => Generated.Case.Sample(item =>
        item.Mapping.Source.Elements.Where(element => element.RollUp is not null).All(element => Same(
            RollUpScoring.Score(element, SmallModel.Readings(item.Mapping.Source, item.Ratings)), Definition.Of(element, [.. item.Ratings.Where(rating => rating.Element != element)]))));

    [Theory]
    [InlineData(RollUpRule.Mean)]
    [InlineData(RollUpRule.Median)]
    public void So_is_one_of_many_children(RollUpRule rule)
    {
        var children = Enumerable.Range(1, 70).Select(i => SmallModel.Leaf($"E{i}", "function", "scale")).ToArray();
        var model = SmallModel.Compile(new()
        {
            Id = "wide",
            Edition = "1",
            Title = LocalText.Of("Wide"),
            Scales = [SmallModel.Levels("scale", 3)],
            RollUps = [new("area", rule, null, null, Location.None)],
            Elements = [SmallModel.Leaf("A", "area", "scale") with { Elements = [.. children] }],
        });
        var ratings = Generated.Ratings(model).Single();

        Assert.True(Same(
            RollUpScoring.Score(model.Elements[0], SmallModel.Readings(model, ratings)), Definition.Of(model.Elements[0], [.. ratings.Where(rating => rating.Element.IsLeaf)])));
    }

    [Fact]
    public void Values_are_put_together_as_defined_however_many_there_are() =>
        Gen.Select(Gen.Select(Gen.Int[0, 9], Gen.Int[1, 4]).Array[1, 60], rules).Sample((items, rule) =>
        {
            (double Value, double Weight)[] values = [.. items.Select(item => (item.Item1 / 2.0, item.Item2 / 4.0))];
            return Math.Abs(Definition.Aggregate(rule, values)
                - Aggregator.Aggregate(rule, values.Select(item => item.Value).ToArray(), values.Select(item => item.Weight).ToArray())) < 1e-9;
        });

    /// <summary>The short cut for plain levels finds a level where there is one and nowhere else, however far apart they stand.</summary>
    [Fact]
    public void A_plain_level_stands_at_its_point() => Gen.Select(Gen.Int[1, 4].Array[1, 5], Gen.Int[-2, 20]).Sample((steps, half) =>
    {
        var at = steps.Select((_, i) => (double)steps[..(i + 1)].Sum()).ToArray();
        var scale = SmallModel.Source(3, 1).Scales[0];
        var map = new LevelMap("map", scale, null, at, at, at, at);
        var value = half / 2.0;
        var point = map.PointOf(Reading.Of(value));
        return point == -1 ? !IsEven(at) || !at.Contains(value) : at[point] == value;
    });

    [Fact]
    public void What_is_summed_is_what_is_mapped() => Generated.Case.Sample(item => item.Mapping.Links.All(link =>
    {
        var reading = Definition.Of(link.Source, item.Ratings);
        if (!reading.IsRated)
        {
            return true;
        }

        var (load, mapped) = (link.LevelMap.Load(reading), link.LevelMap.Apply(reading));
        var point = link.LevelMap.PointOf(reading);
        return load.Rated[0] == mapped.Estimate && load.Rated[1] == mapped.Range.Low && load.Rated[2] == mapped.Range.High && load.Rated[3] == mapped.Coverage
            && load.Open[0] == mapped.Bounds.Low && load.Open[1] == mapped.Bounds.High && load.Open[2] == 1 && load.Open[3] == 1
            && (point < 0 || (link.LevelMap.Loads[point].Rated == load.Rated && link.LevelMap.Loads[point].Open == load.Open));
    }));

    private static bool IsEven(double[] at) => at.Length < 2 || at.Zip(at.Skip(1), (one, other) => other - one).Distinct().Count() == 1;

    private static bool Same(Reading one, Reading other) =>
        one.Status == other.Status && Math.Abs(one.Estimate - other.Estimate) < 1e-9 && Math.Abs(one.Coverage - other.Coverage) < 1e-9
        && one.Range.Contains(other.Range) && other.Range.Contains(one.Range) && one.Bounds.Contains(other.Bounds) && other.Bounds.Contains(one.Bounds);
}
