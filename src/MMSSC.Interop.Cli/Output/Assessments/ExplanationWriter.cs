using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>Explains a result from cell to level: every rating with its place, every link with its weight and basis, every mapping with its version.</summary>
internal sealed class ExplanationWriter(TextWriter output, string language)
{
    private static readonly LocalText noLink = new("no link leads to this element.", "ningún enlace lleva a este elemento.", "aucun lien ne mène à cet élément.");
    private static readonly LocalText byMapping = new("By", "Mediante", "Par");
    private static readonly LocalText inverse = new("read against its direction: an expectation, not a rating", "leída en sentido inverso: una expectativa, no una valoración", "lue à rebours : une attente, pas une note");
    private static readonly LocalText weight = new("weight", "peso", "poids");
    private static readonly LocalText levelMap = new("level map", "mapa de niveles", "table de niveaux");
    private static readonly LocalText notApplicable = new("not applicable: leaves the weights", "no aplicable: sale de los pesos", "sans objet : sort des poids");
    private static readonly LocalText notAssessed = new("not assessed: could be", "sin evaluar: podría ser", "non évalué : pourrait être");
    private static readonly LocalText noCell = new("not in the file", "no está en el archivo", "absent du fichier");
    private static readonly LocalText rolledUp = new("from its parts by", "a partir de sus partes por", "à partir de ses parties par");
    private static readonly LocalText derived = new("derived", "derivado", "dérivé");
    private static readonly LocalText coverage = new("Coverage", "Cobertura", "Couverture");
    private static readonly LocalText ofWeight = new("of the linked weight was rated; a level needs", "del peso enlazado se valoró; un nivel requiere", "du poids lié a été évalué ; un niveau demande");
    private static readonly LocalText estimate = new("Estimate", "Estimación", "Estimation");
    private static readonly LocalText broughtIn = new("brought within the bounds", "llevada al interior de los límites", "ramenée dans les bornes");
    private static readonly LocalText range = new("Range", "Rango", "Étendue");
    private static readonly LocalText bounds = new("Bounds", "Límites", "Bornes");
    private static readonly LocalText whatRatingsAllow = new("what the ratings allow", "lo que permiten las valoraciones", "ce que permettent les notes");
    private static readonly LocalText whatRemains = new("what can't be excluded while ratings are missing", "lo que no puede excluirse mientras falten valoraciones", "ce qu'on ne peut exclure tant que des notes manquent");
    private static readonly LocalText level = new("Level", "Nivel", "Niveau");
    private static readonly LocalText none = new("none is stated", "no se declara ninguno", "aucun n'est énoncé");

    private static readonly LocalText[] aggregations =
    [
        new("weighted mean", "media ponderada", "moyenne pondérée"), new("weighted median", "mediana ponderada", "médiane pondérée"),
        new("minimum", "mínimo", "minimum"), new("maximum", "máximo", "maximum"),
    ];

    private static readonly LocalText[] roundings =
    [
        new("nearest level, half-way the lower one", "nivel más cercano, a mitad el inferior", "niveau le plus proche, à mi-chemin l'inférieur"),
        new("highest level reached", "nivel más alto alcanzado", "plus haut niveau atteint"),
    ];

    private static readonly LocalText[] rules =
    [
        new("none", "ninguna", "aucune"), new("mean", "media", "moyenne"), new("median", "mediana", "médiane"), new("minimum", "mínimo", "minimum"),
        new("ladder (each stage and those below must reach the threshold)", "escalera (cada etapa y las inferiores deben alcanzar el umbral)", "échelonnement (chaque stade et ceux du dessous doivent atteindre le seuil)"),
    ];

    private readonly NumberFormatInfo numbers = Languages.NumbersOf(language);

    /// <summary>Writes the explanation of one element.</summary>
    public void Write(TranslationResult translation, Element element)
    {
        output.WriteLine(AssessmentPhrases.Describe(translation.Source, language));
        if (translation.Find(element) is not { Status: not ResultStatus.NotMapped } result)
        {
            output.WriteLine($"{element.Code} {element.Title[language]}{ExportWords.Colon[language]}{noLink[language]}");
            return;
        }

        output.WriteLine($"{element.Code} {element.Title[language]}{ExportWords.Colon[language]}{Headline(result)}");
        foreach (var hop in translation.Route.Hops)
        {
            var file = hop.Mapping.Definition;
            output.WriteLine($"  {byMapping[language]} {file.Name} ({ExportWords.Of(file.Status)[language]}, SHA-256 {file.ContentHash}){(hop.Backward ? $"; {inverse[language]}" : "")}");
        }

        foreach (var contribution in result.Contributions)
        {
            Write(contribution, depth: 1);
        }

        WriteNumbers(result, translation.Route.Hops[^1]);
    }

    private void Write(Contribution contribution, int depth)
    {
        var indent = new string(' ', 2 * depth);
        output.WriteLine($"{indent}- {contribution.Element.Code} {contribution.Element.Title[language]}{ExportWords.Colon[language]}{ValueOf(contribution)}");
        if (contribution.Link is { } link)
        {
            var note = link.Definition.Rationale[language] is { Length: > 0 } rationale ? $"{ExportWords.Colon[language]}{rationale}" : "";
            output.WriteLine($"{indent}  {link.Name}, {weight[language]} {Number(link.Weight)}, {levelMap[language]} {link.LevelMap.Name} ({ExportWords.Of(link.LevelMap.Basis, language)}); {ExportWords.Of(link.Definition.Basis, language)}{note}");
        }

        foreach (var inner in contribution.Via)
        {
            Write(inner, depth + 1);
        }
    }

    private string ValueOf(Contribution contribution)
    {
        var place = contribution.Rating?.Origin is { } origin && origin != Location.None ? origin.ToString() : noCell[language];
        if (contribution.Value.Status == RatingStatus.NotApplicable)
        {
            return $"{notApplicable[language]} ({place})";
        }

        if (!contribution.Value.IsRated)
        {
            return $"{notAssessed[language]} {Text(contribution.Possible ?? default)} ({place})";
        }

        var mapped = contribution.Link is null ? "" : $" → {Number(contribution.Mapped.Estimate)} [{Text(contribution.Mapped.Range)}]{BoundsOf(contribution.Mapped)}";
        return contribution.Rating is { Status: RatingStatus.Rated } rating
            ? $"{rating.Level?.Title[language] ?? Number(rating.Score!.Value)} ({place}){mapped}"
            : contribution.RollUp is { } rule
                ? $"{Number(contribution.Value.Estimate)}, {rolledUp[language]} {rules[(int)rule.Rule][language]}{mapped}"
                : $"{Number(contribution.Value.Estimate)}, {derived[language]}{mapped}";
    }

    private string BoundsOf(Reading reading) =>
        reading.Bounds == reading.Range ? "" : $", {bounds[language].ToLowerInvariant()} [{Text(reading.Bounds)}]";

    private void WriteNumbers(ElementResult result, Hop last)
    {
        var defaults = last.Mapping.Definition.Defaults;
        if (!result.HasCoverage)
        {
            return;
        }

        output.WriteLine($"  {coverage[language]}{ExportWords.Colon[language]}{Percent(result.Coverage)} {ofWeight[language]} {Percent(defaults.MinimumCoverage)}.");
        if (result.Reading.IsRated)
        {
            output.WriteLine(IsMoved(result, defaults.Aggregation)
                ? $"  {estimate[language]}{ExportWords.Colon[language]}{Number(result.Reading.Estimate)}{ExportWords.Colon[language]}{Formula(result, defaults.Aggregation)}, {broughtIn[language]}"
                : $"  {estimate[language]}{ExportWords.Colon[language]}{Number(result.Reading.Estimate)} = {Formula(result, defaults.Aggregation)}");
            output.WriteLine($"  {range[language]}{ExportWords.Colon[language]}{Text(result.Reading.Range)}{ExportWords.Colon[language]}{whatRatingsAllow[language]}.");
        }

        if (result.Permitted is { } permitted)
        {
            output.WriteLine($"  {bounds[language]}{ExportWords.Colon[language]}{Text(permitted)}{ExportWords.Colon[language]}{whatRemains[language]}.");
        }

        var rounding = last.Backward ? Rounding.Nearest : defaults.Rounding;
        output.WriteLine(result.Level is { } stated
            ? $"  {level[language]}{ExportWords.Colon[language]}{stated.Code} {stated.Title[language]} ({roundings[(int)rounding][language]})"
            : $"  {level[language]}{ExportWords.Colon[language]}{none[language]} ({ExportWords.Of(result.Status)[language]})");
    }

    /// <summary>Whether what the contributions give together lies outside the bounds, as an expectation's may.</summary>
    private static bool IsMoved(ElementResult result, Aggregation aggregation)
    {
        var rated = result.Contributions.Where(contribution => contribution.Value.IsRated).ToArray();
        return aggregation == Aggregation.Mean
            ? Math.Abs((rated.Sum(item => item.Weight * item.Mapped.Estimate) / rated.Sum(item => item.Weight)) - result.Reading.Estimate) > Scale.Tolerance
            : rated.All(item => Math.Abs(item.Mapped.Estimate - result.Reading.Estimate) > Scale.Tolerance);
    }

    private string Formula(ElementResult result, Aggregation aggregation)
    {
        var rated = result.Contributions.Where(contribution => contribution.Value.IsRated).ToArray();
        var total = rated.Sum(contribution => contribution.Weight);
        return aggregation == Aggregation.Mean
            ? $"({string.Join(" + ", rated.Select(contribution => $"{Number(contribution.Weight)}×{Number(contribution.Mapped.Estimate)}"))}) / {Number(total)}"
            : $"{aggregations[(int)aggregation][language]} ({string.Join(", ", rated.Select(contribution => $"{Number(contribution.Mapped.Estimate)}"))})";
    }

    private string Headline(ElementResult result) => result.Level is { } stated
        ? $"{level[language].ToLowerInvariant()} {stated.Code} {stated.Title[language]} ({ExportWords.Of(result.Status)[language]})"
        : ExportWords.Of(result.Status)[language];

    private string Text(Interval interval) => $"{Number(interval.Low)}–{Number(interval.High)}";

    private string Number(double value) => value.ToString("0.####", numbers);

    private string Percent(double share) => share.ToString("0.# %", numbers);
}
