using MMSSC.Interop.Assessments;

namespace MMSSC.Interop.Translation;

/// <summary>The words of files for the status of a result.</summary>
public static class ResultStatusNames
{
    /// <summary>The word, such as <c>insufficient-coverage</c>.</summary>
    public static string Of(ResultStatus status) => status switch
    {
        ResultStatus.Stated => "stated",
        ResultStatus.InsufficientCoverage => "insufficient-coverage",
        ResultStatus.Expected => "expected",
        ResultStatus.NotApplicable => "not-applicable",
        _ => "not-mapped",
    };

    /// <summary>The status of a result that links lead to.</summary>
    /// <param name="reading">Its numbers.</param>
    /// <param name="enough">Whether enough of it was rated for a level.</param>
    /// <param name="backward">Whether it is an expectation.</param>
    internal static ResultStatus Of(in Reading reading, bool enough, bool backward) =>
        reading.Status == RatingStatus.NotApplicable ? ResultStatus.NotApplicable
        : !enough ? ResultStatus.InsufficientCoverage
        : backward ? ResultStatus.Expected : ResultStatus.Stated;
}
