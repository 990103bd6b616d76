namespace MMSSC.Interop.Assessments;

/// <summary>
/// What is known of one element as numbers: the best single value, what the ratings behind it allow (range), what can't be
/// excluded given what is missing (bounds), and the share of it that was rated. Bounds hold the range, the range the estimate.
/// </summary>
public readonly record struct Reading
{
    /// <summary>Nobody said.</summary>
    public static readonly Reading NotAssessed = new(RatingStatus.NotAssessed, 0, default, default, 0);

    /// <summary>It does not concern this community.</summary>
    public static readonly Reading NotApplicable = new(RatingStatus.NotApplicable, 0, default, default, 0);

    /// <summary>Readings of that many elements, none of them assessed.</summary>
    public static Reading[] None(int elements)
    {
        var readings = new Reading[elements];
        readings.AsSpan().Fill(NotAssessed);
        return readings;
    }

    /// <summary>Readings of all elements of an assessment's model, as they were rated; nothing is rolled up.</summary>
    public static Reading[] Of(Assessment assessment)
    {
        var readings = new Reading[assessment.Model.Elements.Length];
        Fill(readings, assessment);
        return readings;
    }

    /// <summary>The readings of an assessment in memory that is there.</summary>
    /// <param name="readings">One per element of the assessment's model.</param>
    /// <param name="assessment">The assessment.</param>
    internal static void Fill(Span<Reading> readings, Assessment assessment)
    {
        readings.Fill(NotAssessed);
        foreach (var rating in assessment.Ratings)
        {
            readings[rating.Element.Index] = Of(rating);
        }
    }

    private Reading(RatingStatus status, double estimate, Interval range, Interval bounds, double coverage) =>
        (Status, Estimate, Range, Bounds, Coverage, IsExact) = (
            status, estimate, range, bounds, coverage, coverage == 1 && bounds.Low == estimate && bounds.High == estimate);

    /// <summary>Whether there is a value; the numbers mean nothing otherwise.</summary>
    public RatingStatus Status { get; }

    /// <summary>The best single value.</summary>
    public double Estimate { get; }

    /// <summary>What the ratings allow.</summary>
    public Interval Range { get; }

    /// <summary>What can't be excluded.</summary>
    public Interval Bounds { get; }

    /// <summary>The rated share, above 0 to 1.</summary>
    public double Coverage { get; }

    /// <summary>Whether it is a plain level or score: fully covered, without any width.</summary>
    internal bool IsExact { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsRated => Status == RatingStatus.Rated;

    /// <summary>A plain level or score: all numbers are the value itself.</summary>
    public static Reading Of(double value) => new(RatingStatus.Rated, value, Interval.At(value), Interval.At(value), 1);

    /// <summary>A value with its uncertainty.</summary>
    public static Reading Of(double estimate, Interval range, Interval bounds, double coverage) =>
        new(RatingStatus.Rated, estimate, range, bounds, coverage);

    /// <summary>The reading of a rating.</summary>
    public static Reading Of(Rating rating) => rating.Status switch
    {
        RatingStatus.Rated => Of(rating.Value!.Value),
        RatingStatus.NotApplicable => NotApplicable,
        _ => NotAssessed,
    };
}
