using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Analysis.Calibration;

/// <summary>Communities whose people rate the target by a true mapping, more or less exactly.</summary>
internal static class SimulatedTowns
{
    /// <summary>Three levels that stand for 1, 2 and 3.</summary>
    public static readonly double[][] Cautious = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];

    /// <summary>Three levels that stand for 1, 3 and 5.</summary>
    public static readonly double[][] Generous = [[1, 1, 1], [2, 3, 4], [3, 5, 5]];

    /// <summary>A mapping of these links, with the rows of its level map.</summary>
    public static Mapping Mapping(double[][] rows, Aggregation aggregation, params (string Source, string Target, double Weight)[] links)
    {
        var (source, target) = (SmallModel.Source(3, 6), SmallModel.Target(3));
        return SmallModel.Compile(SmallModel.Mapping(source, target, aggregation, Rounding.Nearest, [("map", rows)], [.. links.Select(link => (link.Source, link.Target, link.Weight, "map"))]), source, target);
    }

    /// <summary>The same models and links with another level map or other weights.</summary>
    public static Mapping Like(Mapping mapping, double[][] rows, params (string Source, string Target, double Weight)[] links) => SmallModel.Compile(
        SmallModel.Mapping(mapping.Source, mapping.Target, mapping.Definition.Defaults.Aggregation, Rounding.Nearest, [("map", rows)], [
            .. links.Select(link => (link.Source, link.Target, link.Weight, "map")),
        ]), mapping.Source, mapping.Target);

    /// <summary>Assessments of that many communities; a share of the ratings is a level off.</summary>
    public static ImmutableArray<Assessment> Of(Mapping truth, int count, double noise = 0, ulong seed = 1)
    {
        var generator = new SeededGenerator(seed);
        var assessments = ImmutableArray.CreateBuilder<Assessment>();
        for (var town = 0; town < count; town++)
        {
            var ratings = truth.Source.Elements.Select(element => Rating.Of(element, element.Scale!.Levels[generator.Below(3)], Location.None)).ToImmutableArray();
            var (source, results) = (SmallModel.Readings(truth.Source, ratings), Reading.None(truth.Target.Elements.Length));
            ForwardTranslator.Translate(truth, source, results);
            var name = string.Create(CultureInfo.InvariantCulture, $"Town {town + 1}");
            assessments.Add(One(truth.Source, name, ratings));
            assessments.Add(One(truth.Target, name, [
                .. truth.Target.Elements.Where(element => results[element.Index].IsRated).Select(element =>
                {
                    var off = generator.Below(1000) < noise * 1000 ? (generator.Below(2) * 2) - 1 : 0;
                    var level = Math.Clamp((int)element.Scale!.Nearest(results[element.Index].Estimate)!.Value + off, 1, 5);
                    return Rating.Of(element, element.Scale.Levels[level - 1], Location.None);
                }),
            ]));
        }

        return assessments.ToImmutable();
    }

    /// <summary>An assessment of 2026.</summary>
    public static Assessment One(MMSSC.Interop.Models.Model model, string? name, ImmutableArray<Rating> ratings, string? date = "2026") => new()
    {
        Community = new(name, null),
        Model = model,
        Date = PartialDate.Parse(date),
        Ratings = ratings,
    };
}
