using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>What a reading of a link's target permits of its source while all else that is linked to the target is free.</summary>
internal readonly ref struct PermittedValues
{
    // The last bit of a double, for an interval as long as its value.
    private const int Halvings = 53;

    private readonly Link link;
    private readonly PlannedTarget planned;
    private readonly ReadOnlySpan<Link> links;
    private readonly Aggregation rule;
    private readonly UnroundedValues stated;
    private readonly Span<double> values;
    private readonly Span<double> weights;

    private PermittedValues(Mapping mapping, Link link, in Reading reading)
    {
        this.link = link;
        planned = mapping.Plan.TargetOf(link.Target);
        links = mapping.Links.AsSpan(planned.Start, planned.End - planned.Start);
        rule = mapping.Definition.Defaults.Aggregation;
        stated = UnroundedValues.Of(reading.Bounds, link.Target.ValueScale, mapping.Definition.Defaults.Rounding);
        values = new double[links.Length];
        weights = new double[links.Length];
    }

    /// <summary>
    /// The lowest and the highest permitted source value: levels where the source is a level, every number where it is a mean or its
    /// scale has no levels. A target value that none gives (a score, or a gap in the level map) is explained by the two around it.
    /// </summary>
    public static Interval Of(Mapping mapping, Link link, in Reading reading)
    {
        var permitted = new PermittedValues(mapping, link, reading);
        var levels = link.LevelMap.Scale.Levels;
        var (low, high) = levels.IsEmpty || link.Source.RollUp is { Rule: RollUpRule.Mean }
            ? (permitted.Edge(false), permitted.Edge(true))
            : permitted.Levels();
        return new(Math.Min(low, high), Math.Max(low, high));
    }

    private (double Low, double High) Levels()
    {
        var levels = link.LevelMap.Scale.Levels;
        var (first, last) = (0, levels.Length - 1);
        while (first < levels.Length - 1 && stated.AreAbove(Reached(levels[first].Value, highest: true), Scale.Tolerance))
        {
            first++;
        }

        while (last > 0 && stated.AreBelow(Reached(levels[last].Value, highest: false), Scale.Tolerance))
        {
            last--;
        }

        return (levels[first].Value, levels[last].Value);
    }

    /// <summary>The lowest or highest number that is permitted, by halving; what is reached rises with it.</summary>
    private double Edge(bool highest)
    {
        var scale = link.LevelMap.Scale;
        var (outside, inside) = highest ? (scale.To, scale.From) : (scale.From, scale.To);
        if (!Excludes(outside, highest))
        {
            return outside;
        }

        for (var i = 0; i < Halvings; i++)
        {
            var middle = (outside + inside) / 2;
            (outside, inside) = Excludes(middle, highest) ? (middle, inside) : (outside, middle);
        }

        return inside;
    }

    private bool Excludes(double value, bool highest) => highest
        ? stated.AreBelow(Reached(value, highest: false), 0)
        : stated.AreAbove(Reached(value, highest: true), 0);

    /// <summary>The highest or lowest target value that a source value leaves possible.</summary>
    private double Reached(double value, bool highest)
    {
        var own = link.LevelMap.Apply(Reading.Of(value)).Range;
        for (var i = 0; i < links.Length; i++)
        {
            var allowed = ReferenceEquals(links[i], link) ? own : planned.Output;
            values[i] = highest ? allowed.High : allowed.Low;
            weights[i] = links[i].Weight;
        }

        return Aggregator.Aggregate(rule, values, weights);
    }
}
