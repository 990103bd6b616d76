using MMSSC.Interop.Assessments;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>Assessments in a few words.</summary>
internal static class AssessmentPhrases
{
    private static readonly LocalText unnamed = new("unnamed community", "comunidad sin nombre", "collectivité sans nom");
    private static readonly LocalText undated = new("no date", "sin fecha", "sans date");
    private static readonly LocalText rated = new("rated", "valorados", "évalués");
    private static readonly LocalText notAssessed = new("not assessed", "sin evaluar", "non évalués");
    private static readonly LocalText notApplicable = new("not applicable", "no aplicables", "sans objet");

    /// <summary>One line: community, model, date, horizon, stakeholder and how much was rated.</summary>
    public static string Describe(Assessment assessment, string language)
    {
        int Count(RatingStatus status) => assessment.Ratings.Count(rating => rating.Status == status);
        var stakeholder = assessment.Stakeholder is null ? "" : $", {assessment.Stakeholder}";
        return $"{assessment.Community.Label ?? unnamed[language]}{ExportWords.Colon[language]}{assessment.Model}, {assessment.Date?.ToString() ?? undated[language]}, "
            + $"{AssessmentWords.Of(assessment.Horizon)[language]}{stakeholder}{ExportWords.Colon[language]}"
            + $"{Count(RatingStatus.Rated)} {rated[language]}, {Count(RatingStatus.NotAssessed)} {notAssessed[language]}, {Count(RatingStatus.NotApplicable)} {notApplicable[language]}";
    }
}
