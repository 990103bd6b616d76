using System.Globalization;
using MMSSC.Interop.Analysis.Impacts;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>What a new version of a mapping does to assessments, for people: a row for each result that differs, the worst first.</summary>
internal static class MappingImpactPage
{
    private const int MostCauses = 4;
    private const string None = "—";

    private static readonly LocalText result = new("Result", "Resultado", "Résultat");
    private static readonly LocalText community = new("Community", "Comunidad", "Collectivité");
    private static readonly LocalText element = new("Element", "Elemento", "Élément");
    private static readonly LocalText level = new("Level", "Nivel", "Niveau");
    private static readonly LocalText estimate = new("Estimate", "Estimación", "Estimation");
    private static readonly LocalText coverage = new("Coverage", "Cobertura", "Couverture");
    private static readonly LocalText why = new("Why", "Por qué", "Pourquoi");
    private static readonly LocalText unnamed = new("unnamed community", "comunidad sin nombre", "collectivité sans nom");
    private static readonly LocalText planned = new("planned", "previsto", "prévu");
    private static readonly LocalText together = new("only together", "solo en conjunto", "seulement ensemble");
    private static readonly LocalText without = new("without it", "sin ello", "sans cela");
    private static readonly LocalText assessments = new("Assessments", "Evaluaciones", "Évaluations");
    private static readonly LocalText touched = new("with another result", "con otro resultado", "avec un autre résultat");
    private static readonly LocalText leftOut = new("left out", "omitidas", "laissées de côté");
    private static readonly LocalText results = new("Results", "Resultados", "Résultats");
    private static readonly LocalText same = new("the same", "iguales", "identiques");

    private static readonly Dictionary<ImpactKind, LocalText> kinds = new()
    {
        [ImpactKind.Lost] = new("no longer stated", "ya no se indica", "plus énoncé"),
        [ImpactKind.Lowered] = new("lower level", "nivel inferior", "niveau inférieur"),
        [ImpactKind.Raised] = new("higher level", "nivel superior", "niveau supérieur"),
        [ImpactKind.Gained] = new("newly stated", "se indica ahora", "nouvellement énoncé"),
        [ImpactKind.Numbers] = new("other numbers", "otros números", "autres nombres"),
    };

    /// <summary>The page.</summary>
    public static TablePage Of(MappingDefinition before, MappingDefinition after, ImpactSummary summary, string language) => new(
        $"{before.Name} → {after.Name}",
        [Counted(summary, language), Became(summary, language)],
        [result[language], community[language], element[language], level[language], estimate[language], coverage[language], why[language]],
        [.. summary.WorstFirst.Select(one => Row(one, language))]);

    private static string Counted(ImpactSummary summary, string language) =>
        $"{assessments[language]}{ExportWords.Colon[language]}{Number(summary.Assessments)}, {Number(summary.Touched)} {touched[language]}"
            + (summary.LeftOut > 0 ? $"; {Number(summary.LeftOut)} {leftOut[language]}" : "");

    private static string Became(ImpactSummary summary, string language) =>
        $"{results[language]}{ExportWords.Colon[language]}{Number(summary.Results)}, {Number(summary.Same)} {same[language]}"
            + string.Concat(kinds.Where(kind => summary.Count(kind.Key) > 0).Select(kind => $"; {kind.Value[language]}{ExportWords.Colon[language]}{Number(summary.Count(kind.Key))}"));

    private static string[] Row(ImpactedResult one, string language) =>
    [
        kinds[one.Kind][language],
        Describe(one.Assessment, language),
        $"{one.Element.Code} {one.Element.Title[language]}",
        Step(one.Before.Level?.Code ?? None, one.After.Level?.Code ?? None),
        Step(Number(one.Before.Estimate, language), Number(one.After.Estimate, language)),
        Step(Share(one.Before.Coverage), Share(one.After.Coverage)),
        Why(one, language),
    ];

    private static string Describe(Assessment assessment, string language) => string.Join(", ", new[]
    {
        assessment.Community.Label ?? unnamed[language],
        assessment.Date?.ToString(),
        assessment.Horizon == Horizon.Planned ? planned[language] : null,
        assessment.Stakeholder,
    }.Where(part => part is not null));

    private static string Why(ImpactedResult one, string language)
    {
        var causes = one.Causes.Take(MostCauses).Select(cause => Describe(cause, one.After, language)).ToArray();
        var list = string.Join("; ", causes) + (one.Causes.Length > MostCauses ? string.Create(CultureInfo.InvariantCulture, $"; … ({one.Causes.Length})") : "");
        return causes.Length == 0 ? None : causes.Length > 1 && one.Causes[0].Without is null ? $"{together[language]}{ExportWords.Colon[language]}{list}" : list;
    }

    private static string Describe(ImpactCause cause, Given given, string language)
    {
        var step = cause.Without is { } other && CauseSearch.Step(other, given) is var moved && Math.Abs(moved) >= 0.005
            ? $" ({moved.ToString("+0.##;−0.##", Languages.NumbersOf(language))})"
            : "";
        var instead = cause.Without is { } tried && tried.Level?.Code != given.Level?.Code ? $" [{without[language]}{ExportWords.Colon[language]}{tried.Level?.Code ?? None}]" : "";
        return $"{DiffWords.Of(cause, language)}{step}{instead}";
    }

    private static string Step(string before, string after) => before == after ? after : $"{before} → {after}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Number(double? value, string language) => value?.ToString("0.##", Languages.NumbersOf(language)) ?? None;

    private static string Share(double value) => value.ToString("0 %", CultureInfo.InvariantCulture);
}
