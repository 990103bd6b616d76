using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output;

/// <summary>Writes what a file was understood as.</summary>
internal static class InspectionWriter
{
    private static readonly LocalText notRecognised = new("not recognised", "no reconocido", "non reconnu");
    private static readonly LocalText sure = new("sure", "seguridad", "certitude");
    private static readonly LocalText what = new("What", "Qué", "Quoi");
    private static readonly LocalText readAs = new("Read as", "Leído como", "Lu comme");
    private static readonly LocalText place = new("Place", "Lugar", "Endroit");
    private static readonly LocalText nothing = new("no assessment was read", "no se leyó ninguna evaluación", "aucune évaluation n'a été lue");

    /// <summary>Writes the inspection of one file.</summary>
    public static void Write(TableWriter tables, TextWriter output, ImportedFile file, string language)
    {
        output.WriteLine(file.Adapter is null
            ? $"{file.FileName}: {notRecognised[language]}"
            : $"{file.FileName}: {file.Adapter}, {file.Recognition.Confidence:0%} {sure[language]}: {file.Recognition.Reason[language]}");
        foreach (var assessment in file.Assessments)
        {
            output.WriteLine("  " + AssessmentPhrases.Describe(assessment, language));
        }

        if (file.Assessments.IsEmpty)
        {
            output.WriteLine($"  {nothing[language]}");
        }

        output.Flush();
        if (!file.Observations.IsEmpty)
        {
            tables.Write(
                null,
                [what[language], readAs[language], place[language]],
                file.Observations.Select(seen => new[] { seen.What[language], seen.Value, ShortPlace(seen.Location) }));
        }
    }

    private static string ShortPlace(Location location) => (location with { File = null }).ToString().TrimStart(':');
}
