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
        _ => "not-mapped",
    };
}
