using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Support;

/// <summary>Models, mappings and ratings made at random, for laws that must hold for all of them.</summary>
internal static class Generated
{
    /// <summary>A mapping between a source with two to five levels (some of it in areas) and a target with levels 1 to 5.</summary>
    public static readonly Gen<Mapping> Mapping =
        from levels in Gen.Int[2, 5]
        from leaves in Gen.Int[1, 8]
        from areas in Gen.Int[0, 3]
        from targets in Gen.Int[1, 4]
        from areaRule in Gen.OneOf(Gen.Const(RollUpRule.Mean), Gen.Const(RollUpRule.Median), Gen.Const(RollUpRule.Minimum))
        from aggregation in Gen.OneOf(Gen.Const(Aggregation.Mean), Gen.Const(Aggregation.Median), Gen.Const(Aggregation.Minimum), Gen.Const(Aggregation.Maximum))
        from rounding in Gen.OneOf(Gen.Const(Rounding.Nearest), Gen.Const(Rounding.Down))
        from first in LevelMap(levels)
        from second in LevelMap(levels)
        from links in Gen.Select(Gen.Int[0, leaves + areas - 1], Gen.Int[0, targets - 1], Gen.OneOf(Gen.Const(0.25), Gen.Const(0.5), Gen.Const(1.0), Gen.Const(2.0), Gen.Const(3.7)), Gen.Bool).Array[1, 14]
        select Build(levels, leaves, areas, targets, areaRule, aggregation, rounding, first, second, links);

    /// <summary>A mapping with ratings of its source.</summary>
    public static readonly Gen<(Mapping Mapping, ImmutableArray<Rating> Ratings)> Case =
        Mapping.SelectMany(mapping => Ratings(mapping.Source).Select(ratings => (mapping, ratings)));

    /// <summary>Random ratings of everything in a model that can be rated, inner elements seldom.</summary>
    public static Gen<ImmutableArray<Rating>> Ratings(Model model)
    {
        var elements = model.Rateable.ToArray();
        return Gen.Select(Gen.Int[0, 9], Gen.Double[0, 1]).Array[elements.Length].Select(draws =>
            draws.Zip(elements, (draw, element) => Rate(element, draw.Item1, draw.Item2)).Where(rating => rating is not null).Select(rating => rating!).ToImmutableArray());
    }

    /// <summary>A level map whose three lines never fall.</summary>
    private static Gen<double[][]> LevelMap(int levels) => Gen.Int[2, 10].Array[3].Array[levels].Select(rows =>
    {
        var sorted = rows.Select(row => row.Select(half => half / 2.0).Order().ToArray()).ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                sorted[i][j] = Math.Max(sorted[i][j], sorted[i - 1][j]);
            }
        }

        return sorted;
    });

    private static Rating? Rate(Element element, int status, double share)
    {
        var scale = element.Scale!;
        return (element.IsLeaf, status) switch
        {
            (false, > 1) => null,
            (_, 9) => Rating.NotApplicable(element, Location.None),
            (_, 7 or 8) => Rating.NotAssessed(element, Location.None),
            (_, 6) => Rating.Of(element, scale.From + (share * (scale.To - scale.From)), Location.None),
            _ when scale.Levels.IsEmpty => Rating.Of(element, scale.From + (share * (scale.To - scale.From)), Location.None),
            _ => Rating.Of(element, scale.Levels[Math.Min((int)(share * scale.Levels.Length), scale.Levels.Length - 1)], Location.None),
        };
    }

    private static Mapping Build(
        int levels, int leaves, int areas, int targets, RollUpRule areaRule, Aggregation aggregation, Rounding rounding,
        double[][] first, double[][] second, (int Source, int Target, double Weight, bool Second)[] links)
    {
        var source = SmallModel.Source(levels, leaves, areas, areaRule);
        var target = SmallModel.Target(targets);
        var codes = source.Elements.Select(element => element.Code).ToArray();
        var definition = SmallModel.Mapping(source, target, aggregation, rounding, [("first", first), ("second", second)], [
            .. links.DistinctBy(link => (link.Source, link.Target)).Select(link =>
                (codes[link.Source], $"T{link.Target + 1}", link.Weight, link.Second ? "second" : "first")),
        ]);
        return SmallModel.Compile(definition, source, target);
    }
}
