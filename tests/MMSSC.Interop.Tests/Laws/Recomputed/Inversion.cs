namespace MMSSC.Interop.Tests.Laws.Recomputed;

/// <summary>Which values of a source element a value of its target permits, when all else that is linked to the target is free.</summary>
internal static class Inversion
{
    private const int Halvings = 60;

    /// <summary>The lowest and the highest permitted value; where no level is, the two around what would be.</summary>
    public static Span Permitted(MappingFile mapping, Tie tie, Known target)
    {
        var others = mapping.TiesOfTarget[tie.Target].Where(other => !ReferenceEquals(other, tie)).ToList();
        var free = mapping.Allowed(tie.Target);
        var stands = Unrounded.Of(mapping.Rounding, tie.Target.Measure!, target.Bounds);
        var measure = tie.Source.Measure!;
        var (low, high) = measure.Steps.Length > 0 && tie.Source.Rule?.Name != "mean"
            ? (measure.Steps.Select(step => step.Value).Cast<double?>().FirstOrDefault(value => !TooLow(value!.Value, Numbers.Hair)) ?? measure.High,
                measure.Steps.Select(step => step.Value).Cast<double?>().LastOrDefault(value => !TooHigh(value!.Value, Numbers.Hair)) ?? measure.Low)
            : (Edge(measure.Low, measure.High, value => !TooLow(value, 0)), Edge(measure.High, measure.Low, value => !TooHigh(value, 0)));
        return new(Math.Min(low, high), Math.Max(low, high));

        // What is reached rises with the source value.
        bool TooLow(double value, double slack) => stands.IsAbove(Reached(value, tie.Claim.To, free.High), slack);
        bool TooHigh(double value, double slack) => stands.IsBelow(Reached(value, tie.Claim.From, free.Low), slack);
        double Reached(double value, Func<double, double> end, double freely) =>
            Numbers.Join(mapping.Aggregation, [(end(value), tie.Weight), .. others.Select(other => (freely, other.Weight))]);
    }

    /// <summary>What all permit; where that is nothing, all that any permits.</summary>
    public static Span Agreed(List<Span> permitted)
    {
        var (low, high) = (permitted.Max(span => span.Low), permitted.Min(span => span.High));
        return low <= high + Numbers.Hair
            ? new(Math.Min(low, high), Math.Max(low, high))
            : permitted.Aggregate((left, right) => left.With(right));
    }

    /// <summary>The value nearest to one end from which on something holds; the other end where it never does.</summary>
    private static double Edge(double from, double to, Func<double, bool> holds)
    {
        if (holds(from))
        {
            return from;
        }

        for (var i = 0; i < Halvings; i++)
        {
            var middle = Numbers.Middle(from, to);
            (from, to) = holds(middle) ? (from, middle) : (middle, to);
        }

        return to;
    }

    /// <summary>The unrounded values that bounds stand for: an end that is a level stands for all that rounds to it, without the end that rounds to its neighbour.</summary>
    private readonly record struct Unrounded(double Low, bool WithoutLow, double High, bool WithoutHigh)
    {
        public static Unrounded Of(string rounding, Measure measure, Span bounds)
        {
            var (low, high) = (Place(bounds.Low), Place(bounds.High));
            var down = rounding == "down";
            return new(
                low == 0 ? double.NegativeInfinity : low < 0 || down ? bounds.Low : Numbers.Middle(measure.Steps[low - 1].Value, bounds.Low),
                low >= 0 && !down,
                high < 0 ? bounds.High : high + 1 == measure.Steps.Length ? double.PositiveInfinity : down ? measure.Steps[high + 1].Value : Numbers.Middle(bounds.High, measure.Steps[high + 1].Value),
                high >= 0 && down);

            int Place(double value) => Array.FindIndex(measure.Steps, step => Math.Abs(step.Value - value) <= Numbers.Hair);
        }

        public bool IsAbove(double value, double slack) => WithoutLow ? value <= Low + slack : value < Low - slack;

        public bool IsBelow(double value, double slack) => WithoutHigh ? value >= High - slack : value > High + slack;
    }
}
