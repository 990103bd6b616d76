using System.Globalization;
using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>A mapping held against assessments in both of its models, for people: agreement, counts, and what would fit better.</summary>
internal static class CalibrationPage
{
    private const string None = "—";
    private const string Decimal = "0.##;−0.##;0";
    private const string Signed = "+0.##;−0.##;0";
    private const string Share = "0 %";

    /// <summary>Between the ends of an interval: a comma is the decimal sign of two languages.</summary>
    private static readonly LocalText separator = new(", ", "; ", "; ");

    private static readonly LocalText pairs = new("Pairs", "Parejas", "Paires");
    private static readonly LocalText communities = new("communities", "comunidades", "collectivités");
    private static readonly LocalText leftOut = new("assessments left out", "evaluaciones omitidas", "évaluations laissées de côté");
    private static readonly LocalText agreement = new("Agreement of derived with rated levels", "Concordancia de los niveles derivados con los declarados", "Accord des niveaux dérivés avec les niveaux déclarés");
    private static readonly LocalText element = new("Element", "Elemento", "Élément");
    private static readonly LocalText overall = new("all together", "todos juntos", "tous ensemble");
    private static readonly LocalText notDerived = new("No level derived", "Sin nivel derivado", "Sans niveau dérivé");
    private static readonly LocalText notRated = new("No level rated", "Sin nivel declarado", "Sans niveau déclaré");
    private static readonly LocalText exact = new("Same level", "Mismo nivel", "Même niveau");
    private static readonly LocalText kappa = new("Weighted kappa", "Kappa ponderado", "Kappa pondéré");
    private static readonly LocalText bias = new("Bias", "Sesgo", "Biais");
    private static readonly LocalText counts = new("Pairs by derived (rows) and rated level (columns)", "Parejas por nivel derivado (filas) y declarado (columnas)", "Paires par niveau dérivé (lignes) et déclaré (colonnes)");
    private static readonly LocalText derived = new("Derived", "Derivado", "Dérivé");
    private static readonly LocalText fits = new("What would fit better, each change alone", "Qué ajustaría mejor, cada cambio por separado", "Ce qui s'ajusterait mieux, chaque changement seul");
    private static readonly LocalText part = new("Part", "Parte", "Partie");
    private static readonly LocalText levelMap = new("level map", "mapa de niveles", "table de niveaux");
    private static readonly LocalText weights = new("weights of", "pesos de", "poids de");
    private static readonly LocalText asIs = new("Error as it is", "Error actual", "Erreur actuelle");
    private static readonly LocalText heldOut = new("Error held out", "Error fuera de muestra", "Erreur hors échantillon");
    private static readonly LocalText gain = new("Gain", "Mejora", "Gain");
    private static readonly LocalText proposal = new("Proposal", "Propuesta", "Proposition");
    private static readonly LocalText unsupported = new("the data does not support a change", "los datos no respaldan un cambio", "les données n'appuient pas de changement");
    private static readonly LocalText tooFew = new("too few communities to tell", "muy pocas comunidades para decirlo", "trop peu de collectivités pour le dire");
    private static readonly LocalText outside = new("outside", "fuera de", "hors de");
    private static readonly LocalText legend = new(
        "In brackets: where 95 % of 1000 draws of the communities lie. Bias: derived minus rated, in levels. Error: mean distance of estimate and rating, in levels; held out: each community by a fit to others.",
        "Entre corchetes: donde queda el 95 % de 1000 sorteos de las comunidades. Sesgo: derivado menos declarado, en niveles. Error: distancia media entre estimación y nivel declarado, en niveles; fuera de muestra: cada comunidad con un ajuste hecho con otras.",
        "Entre crochets : où se trouvent 95 % de 1000 tirages des collectivités. Biais : dérivé moins déclaré, en niveaux. Erreur : écart moyen entre estimation et niveau déclaré, en niveaux ; hors échantillon : chaque collectivité par un ajustement fait sur d'autres.");

    /// <summary>Writes the tables.</summary>
    public static void Write(TableWriter table, CalibrationAnalysis calibration, string language)
    {
        var pairing = calibration.Pairing;
        table.Line(calibration.Mapping.ToString());
        table.Line($"{pairs[language]}{ExportWords.Colon[language]}{Number(pairing.Pairs.Length)} ({Number(pairing.Communities)} {communities[language]})"
            + (pairing.LeftOut.IsEmpty ? "" : $"; {Number(pairing.LeftOut.Length)} {leftOut[language]}"));
        if (pairing.Pairs.IsEmpty)
        {
            return;
        }

        LevelAgreement[] agreements = [.. calibration.Elements, .. calibration.Elements.Length > 1 ? calibration.Overall : []];
        table.Write(
            agreement[language],
            [element[language], pairs[language], notDerived[language], notRated[language], exact[language], kappa[language], "Spearman", bias[language]],
            agreements.Select(one => Row(one, language)));
        foreach (var scale in agreements.Where(one => one.Counts.Count > 0).GroupBy(one => one.Counts.Levels))
        {
            table.Write(
                counts[language],
                [element[language], derived[language], .. scale.Key.Select(level => level.Code)],
                scale.SelectMany(one => Counts(one, language)));
        }

        var all = calibration.LevelMaps.Cast<CalibrationFit>().Concat(calibration.Weights).ToArray();
        if (all.Length > 0)
        {
            table.Write(
                fits[language],
                [part[language], pairs[language], asIs[language], heldOut[language], gain[language], proposal[language]],
                all.Select(fit => Row(fit, language)));
        }

        table.Line(legend[language]);
    }

    private static string[] Row(LevelAgreement one, string language) =>
    [
        Name(one, language),
        Number(one.Counts.Count),
        Number(one.NotDerived),
        Number(one.NotRated),
        Text(one.Figures?.Exact, Share, language),
        Text(one.Figures?.Kappa, Decimal, language),
        Text(one.Figures?.Spearman, Decimal, language),
        Text(one.Figures?.Bias, Signed, language),
    ];

    private static IEnumerable<string[]> Counts(LevelAgreement one, string language)
    {
        for (var level = 0; level < one.Counts.Levels.Length; level++)
        {
            var row = Enumerable.Range(0, one.Counts.Levels.Length).Select(rated => one.Counts[level, rated]).ToArray();
            if (row.Sum() > 0)
            {
                yield return [Name(one, language), one.Counts.Levels[level].Code, .. row.Select(Number)];
            }
        }
    }

    private static string[] Row(CalibrationFit fit, string language) =>
    [
        fit switch
        {
            LevelMapFit of => $"{levelMap[language]} {of.Map.Name}",
            WeightFit of => $"{weights[language]} {of.Target.Code}",
            _ => "",
        },
        Number(fit.Pairs),
        fit.Judgement is { } before ? Written(before.AsIs, Decimal, language) : None,
        fit.Judgement is { } after ? Written(after.HeldOut, Decimal, language) : None,
        fit.Judgement is { } judged ? Text(new(judged.AsIs - judged.HeldOut, judged.Gain), Signed, language) : None,
        fit.IsTooFew ? tooFew[language] : fit.IsProposed ? string.Join("; ", Changes(fit, language)) : unsupported[language],
    ];

    private static IEnumerable<string> Changes(CalibrationFit fit, string language) => fit switch
    {
        LevelMapFit of => Enumerable.Range(0, of.Seen.Length).Where(point => Differ(of.Map.Typical(point), of.Typical[point])).Select(point =>
            $"{of.Map.Scale.At(of.Map.Points[point])?.Code ?? Written(of.Map.Points[point], Decimal, language)}{ExportWords.Colon[language]}{Step(of.Map.Typical(point), of.Typical[point], language)}"
                + (of.Map.Allowed(point) is var allowed && allowed.DistanceTo(of.Typical[point]) >= 0.005 ? $" ({outside[language]} {Between(allowed, Decimal, language)})" : "")),
        WeightFit of => Enumerable.Range(0, of.Seen.Length).Where(link => Differ(of.Links[link].Weight, of.Weights[link])).Select(link =>
            $"{of.Links[link].Source.Code}{ExportWords.Colon[language]}{Step(of.Links[link].Weight, of.Weights[link], language)}"),
        _ => [],
    };

    private static string Name(LevelAgreement one, string language) => one.Element is { } named ? $"{named.Code} {named.Title[language]}" : overall[language];

    private static bool Differ(double one, double other) => Math.Abs(one - other) >= 0.005;

    private static string Step(double before, double after, string language) => $"{Written(before, Decimal, language)} → {Written(after, Decimal, language)}";

    private static string Text(AgreementFigure? figure, string format, string language) =>
        figure?.Value is { } value ? Written(value, format, language) + (figure.Interval is { } interval ? " " + Between(interval, format, language) : "") : None;

    private static string Between(Interval interval, string format, string language) =>
        $"[{Written(interval.Low, format, language)}{separator[language]}{Written(interval.High, format, language)}]";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Written(double value, string format, string language) => value.ToString(format, Languages.NumbersOf(language));
}
