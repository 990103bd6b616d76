using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>The value of an inner element from its children, with the coverage rules of a translation.</summary>
internal static class RollUpScoring
{
    private enum Line
    {
        Estimate,
        RangeLow,
        RangeHigh,
        BoundsLow,
        BoundsHigh,
    }

    /// <summary>Fills in the inner elements that have no rating of their own; a direct rating stays.</summary>
    /// <param name="order">Inner elements, the deepest first; see <see cref="RollUpOrder"/>.</param>
    /// <param name="values">One reading per element of the model.</param>
    public static void Apply(ReadOnlySpan<Element> order, Span<Reading> values)
    {
        foreach (var element in order)
        {
            if (values[element.Index].Status == RatingStatus.NotAssessed)
            {
                values[element.Index] = Score(element, values);
            }
        }
    }

    /// <summary>Scores an inner element that has a roll-up rule. Where none of its children concerns the community, neither does it.</summary>
    /// <param name="element">The inner element.</param>
    /// <param name="values">One reading per element of the model.</param>
    public static Reading Score(Element element, ReadOnlySpan<Reading> values)
    {
        double all = 0, rated = 0;
        var leftOut = false;
        foreach (var child in element.Children)
        {
            if (child.ValueScale is null)
            {
                continue;
            }

            var isApplicable = values[child.Index].Status != RatingStatus.NotApplicable;
            leftOut |= !isApplicable;
            all += isApplicable ? 1 : 0;
            rated += values[child.Index].Coverage;
        }

        if (rated == 0)
        {
            return all == 0 && leftOut ? Reading.NotApplicable : Reading.NotAssessed;
        }

        return Reading.Of(
            Value(element, values, Line.Estimate),
            new(Value(element, values, Line.RangeLow), Value(element, values, Line.RangeHigh)),
            new(Value(element, values, Line.BoundsLow), Value(element, values, Line.BoundsHigh)),
            rated / all);
    }

    private static double Value(Element element, ReadOnlySpan<Reading> values, Line line) => element.RollUp!.Rule switch
    {
        RollUpRule.Ladder => Ladder(element, values, line),
        RollUpRule.Median => Aggregate(Aggregation.Median, element, values, line),
        RollUpRule.Minimum => Aggregate(Aggregation.Minimum, element, values, line),
        _ => Aggregate(Aggregation.Mean, element, values, line),
    };

    private static double Aggregate(Aggregation aggregation, Element element, ReadOnlySpan<Reading> values, Line line)
    {
        var children = element.Children;
        var found = children.Length <= 64 ? stackalloc double[children.Length] : new double[children.Length];
        var weights = children.Length <= 64 ? stackalloc double[children.Length] : new double[children.Length];
        var n = 0;
        foreach (var child in children)
        {
            if (Read(child, values[child.Index], line) is { } value)
            {
                found[n] = value;
                weights[n++] = 1;
            }
        }

        return Aggregator.Aggregate(aggregation, found[..n], weights[..n]);
    }

    /// <summary>
    /// Climbs while every rated child of the stage reaches the threshold. A stage of which nothing was rated is passed over and
    /// never counts as reached: what is missing moves no estimate, the bounds say what it could mean. Below the first stage the
    /// first one counts.
    /// </summary>
    private static double Ladder(Element element, ReadOnlySpan<Reading> values, Line line)
    {
        var rule = element.RollUp!;
        var levels = rule.Scale!.Levels;
        var reached = levels[0].Value;
        foreach (var level in levels)
        {
            var found = false;
            foreach (var child in element.Children)
            {
                if (child.Stage != level || values[child.Index].Status == RatingStatus.NotApplicable)
                {
                    continue;
                }

                if (Read(child, values[child.Index], line) is { } value)
                {
                    found = true;
                    if (value < rule.Threshold - Scale.Tolerance)
                    {
                        return reached;
                    }
                }
            }

            reached = found ? level.Value : reached;
        }

        return reached;
    }

    private static double? Read(Element child, in Reading reading, Line line)
    {
        if (child.ValueScale is not { } scale || reading.Status == RatingStatus.NotApplicable)
        {
            return null;
        }

        if (reading.Status == RatingStatus.NotAssessed)
        {
            return line switch
            {
                Line.BoundsLow => scale.From,
                Line.BoundsHigh => scale.To,
                _ => null,
            };
        }

        return line switch
        {
            Line.Estimate => reading.Estimate,
            Line.RangeLow => reading.Range.Low,
            Line.RangeHigh => reading.Range.High,
            Line.BoundsLow => reading.Bounds.Low,
            _ => reading.Bounds.High,
        };
    }
}
