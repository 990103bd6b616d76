using System.Globalization;
using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>All that assessments say, as text.</summary>
internal static class AssessmentText
{
    /// <summary>Whose and when, and each rating with the cell that it was read from.</summary>
    public static string[] Of(IEnumerable<Assessment> assessments) => [.. assessments.Select(Of)];

    public static string Of(Assessment assessment) => string.Join('\n', assessment.Ratings.Select(Of).Prepend(
        $"{assessment.Model} {assessment.Community.Name}|{assessment.Community.Id}|{assessment.Date}|{assessment.Horizon}|{assessment.Stakeholder}|{assessment.Method}"));

    public static string Of(Rating rating) => string.Create(CultureInfo.InvariantCulture, $"{rating.Element.Code} {rating.Status} {rating.Level?.Code} {rating.Score} {rating.Note} {rating.Evidence} {rating.Origin}");
}
