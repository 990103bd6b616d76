using System.Globalization;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Keeping;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>Kept assessments and their versions for people.</summary>
internal static class HistoryTable
{
    private static readonly LocalText version = new("version", "versión", "version");
    private static readonly LocalText kept = new("kept", "guardada", "conservée");
    private static readonly LocalText from = new("from", "de", "de");
    private static readonly LocalText changed = new("changed", "cambió", "modifié");
    private static readonly LocalText nothing = new("Nothing new was kept.", "No se guardó nada nuevo.", "Rien de nouveau n'a été conservé.");

    /// <summary>Writes what is kept: a block per assessment, a line per version, one after the other as they are read.</summary>
    public static void Write(TableWriter table, IEnumerable<KeptAssessment> versions, string language)
    {
        KeptAssessment? before = null;
        foreach (var one in versions)
        {
            var goesOn = before is not null && one.Continues(before);
            if (!goesOn)
            {
                table.Line(AssessmentPhrases.Describe(one.Assessment, language));
            }

            table.Line($"  {Describe(one, language)}");
            if (goesOn)
            {
                table.Line($"    {changed[language]}{ExportWords.Colon[language]}{CorrectionPhrases.Describe(Correction.Between(before!.Assessment, one.Assessment), language)}");
            }

            before = one;
        }
    }

    /// <summary>Writes what an import added.</summary>
    public static void WriteAdded(TableWriter table, IReadOnlyCollection<KeptAssessment> added, string language)
    {
        foreach (var one in added)
        {
            table.Line($"{one.Hash[..KeptAssessment.ShortHash]}  {version[language]} {Number(one.Version)}  {AssessmentPhrases.Describe(one.Assessment, language)}");
        }

        if (added.Count == 0)
        {
            table.Line(nothing[language]);
        }
    }

    private static string Describe(KeptAssessment one, string language) =>
        $"{one.Hash[..KeptAssessment.ShortHash]}  {version[language]} {Number(one.Version)}, {kept[language]} {one.KeptAt}, {from[language]} {one.FileName}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
