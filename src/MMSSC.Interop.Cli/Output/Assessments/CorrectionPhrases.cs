using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>What changed between two versions, in a few words.</summary>
internal static class CorrectionPhrases
{
    private static readonly LocalText notAssessed = new("not assessed", "sin evaluar", "non évalué");
    private static readonly LocalText notApplicable = new("not applicable", "no aplicable", "sans objet");
    private static readonly LocalText absent = new("absent", "ausente", "absent");
    private static readonly LocalText words = new("note or evidence", "nota o evidencia", "note ou preuve");
    private static readonly LocalText method = new("method", "método", "méthode");
    private static readonly LocalText visibility = new("visibility", "visibilidad", "visibilité");

    /// <summary>Each rating as it was and is, and what else changed.</summary>
    public static string Describe(Correction correction, string language)
    {
        var parts = correction.Ratings.Select(rating => Describe(rating, language)).ToList();
        if (correction.MethodChanged)
        {
            parts.Add(method[language]);
        }

        if (correction.VisibilityChanged)
        {
            parts.Add(visibility[language]);
        }

        return string.Join("; ", parts);
    }

    private static string Describe(CorrectedRating rating, string language)
    {
        var (before, after) = (Value(rating.Before, language), Value(rating.After, language));
        return before == after ? $"{rating.Element.Code}{ExportWords.Colon[language]}{words[language]}" : $"{rating.Element.Code}{ExportWords.Colon[language]}{before} → {after}";
    }

    private static string Value(Rating? rating, string language) => rating switch
    {
        null => absent[language],
        { Level: { } level } => level.Code,
        { Score: { } score } => score.ToString("0.####", Languages.NumbersOf(language)),
        { Status: RatingStatus.NotApplicable } => notApplicable[language],
        _ => notAssessed[language],
    };
}
