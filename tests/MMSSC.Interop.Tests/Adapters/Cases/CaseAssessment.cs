using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Tests.Adapters.Cases;

/// <summary>An assessment that a sheet holds in truth; what is null can't be known from the sheet and is not judged.</summary>
/// <param name="Community">The community.</param>
/// <param name="Date">The date, as precise as it is known.</param>
/// <param name="Horizon">Now or planned.</param>
/// <param name="Ratings">The level's code by the element's code; null where none may be stated, <c>?</c> where none may be stated and a reason must be said.</param>
internal sealed record CaseAssessment(string? Community, string? Date, Horizon? Horizon, IReadOnlyDictionary<string, string?> Ratings)
{
    /// <summary>Stands for a level that may not be stated.</summary>
    public const string Open = "?";
}
