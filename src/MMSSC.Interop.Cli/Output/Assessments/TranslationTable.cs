using MMSSC.Interop.Assessments;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>A translation as a table: one row per element that links lead to.</summary>
internal static class TranslationTable
{
    private static readonly LocalText element = new("Element", "Elemento", "Élément");
    private static readonly LocalText level = new("Level", "Nivel", "Niveau");
    private static readonly LocalText estimate = new("Estimate", "Estimación", "Estimation");
    private static readonly LocalText range = new("Range", "Rango", "Étendue");
    private static readonly LocalText bounds = new("Bounds", "Límites", "Bornes");
    private static readonly LocalText coverage = new("Coverage", "Cobertura", "Couverture");
    private static readonly LocalText status = new("Status", "Estado", "État");
    private static readonly LocalText unused = new("Not used", "No se usan", "Non utilisés");
    private static readonly LocalText notMapped = new("No link leads to", "Ningún enlace lleva a", "Aucun lien ne mène à");
    private static readonly LocalText also = new("Another route", "Otra ruta", "Autre chemin");
    private static readonly LocalText agrees = new("agrees", "coincide", "concorde");
    private static readonly LocalText differs = new("differs at", "difiere en", "diverge en");

    /// <summary>Writes one translation.</summary>
    public static void Write(TableWriter tables, TranslationResult translation, string language)
    {
        var title = $"{AssessmentPhrases.Describe(translation.Source, language)} → {translation.Target} ({translation.Route})";
        tables.Write(
            title,
            [element[language], level[language], estimate[language], range[language], bounds[language], coverage[language], status[language]],
            translation.Results.Where(result => result.Status != ResultStatus.NotMapped).Select(result => Row(result, language)));
        tables.Line(translation.Unused.IsEmpty ? null : $"{unused[language]}{ExportWords.Colon[language]}{string.Join("; ", translation.Unused.Select(item => $"{item.Rating.Element.Code} ({item.Reason[language]})"))}");
        var open = translation.Results.Where(result => result.Status == ResultStatus.NotMapped).Select(result => result.Element.Code).ToArray();
        tables.Line(open.Length == 0 ? null : $"{notMapped[language]}{ExportWords.Colon[language]}{string.Join(", ", open)}");
        foreach (var other in translation.Alternatives)
        {
            tables.Line($"{also[language]}{ExportWords.Colon[language]}{other.Route}{ExportWords.Colon[language]}{(other.Differing.IsEmpty ? agrees[language] : $"{differs[language]} {string.Join(", ", other.Differing)}")}");
        }
    }

    private static string[] Row(ElementResult result, string language)
    {
        var reading = result.Reading;

        // An estimate from too little would be rounded to a level by whoever reads it.
        var shown = reading.IsRated && result.Status != ResultStatus.InsufficientCoverage;
        return
        [
            $"{result.Element.Code} {result.Element.Title[language]}",
            result.Level is { } stated ? LevelName(stated, language) : "—",
            shown ? Number(reading.Estimate, language) : "—",
            shown ? Interval(reading.Range, language) : "—",
            result.Permitted is { } permitted ? Interval(permitted, language) : "—",
            result.HasCoverage ? result.Coverage.ToString("0 %", Languages.NumbersOf(language)) : "—",
            ExportWords.Of(result.Status)[language],
        ];
    }

    private static string LevelName(Models.Level level, string language)
    {
        var title = level.Title[language];
        return title.Length == 0 ? level.Code
            : string.Equals(title, level.Code, StringComparison.OrdinalIgnoreCase) ? title
            : $"{level.Code} {title}";
    }

    private static string Interval(Interval interval, string language) => $"{Number(interval.Low, language)}–{Number(interval.High, language)}";

    private static string Number(double value, string language) => value.ToString("0.##", Languages.NumbersOf(language));
}
