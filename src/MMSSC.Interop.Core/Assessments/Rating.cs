using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Assessments;

/// <summary>Whether there is a value. Missing is not zero, and not applicable is not missing.</summary>
public enum RatingStatus
{
    /// <summary>There is a level or a score.</summary>
    Rated,

    /// <summary>Nobody said: it lowers coverage and widens bounds.</summary>
    NotAssessed,

    /// <summary>It does not concern this community: it leaves the weights.</summary>
    NotApplicable,
}

/// <summary>What an assessment says of one element.</summary>
public sealed record Rating
{
    private Rating(Element element, RatingStatus status, Level? level, double? score, Location origin) =>
        (Element, Status, Level, Score, Origin) = (element, status, level, score, origin);

    /// <summary>The rated element.</summary>
    public Element Element { get; }

    /// <summary>Whether there is a value.</summary>
    public RatingStatus Status { get; }

    /// <summary>The level, where one was stated.</summary>
    public Level? Level { get; }

    /// <summary>The score on the element's scale, where a number was stated instead of a level.</summary>
    public double? Score { get; }

    /// <summary>Where it was read.</summary>
    public Location Origin { get; }

    /// <summary>Free text beside the rating.</summary>
    public string? Note { get; init; }

    /// <summary>Evidence named beside the rating.</summary>
    public string? Evidence { get; init; }

    /// <summary>The number behind the rating, on the element's scale; null where there is none.</summary>
    public double? Value => Level?.Value ?? Score;

    /// <summary>A stated level.</summary>
    public static Rating Of(Element element, Level level, Location origin) => new(element, RatingStatus.Rated, level, null, origin);

    /// <summary>A stated score; it lies within the element's scale.</summary>
    public static Rating Of(Element element, double score, Location origin) => new(element, RatingStatus.Rated, null, score, origin);

    /// <summary>Nobody said.</summary>
    public static Rating NotAssessed(Element element, Location origin) => new(element, RatingStatus.NotAssessed, null, null, origin);

    /// <summary>It does not concern this community.</summary>
    public static Rating NotApplicable(Element element, Location origin) => new(element, RatingStatus.NotApplicable, null, null, origin);
}
