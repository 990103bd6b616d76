using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Columns of levels that are not the assessment's, alone or beside it.</summary>
internal static class HeadingKinds
{
    private static readonly string[] alone =
    [
        "Nivel anterior", "Nivel previo", "Línea base", "Línea de base 2023", "Niveau précédent", "Niveau antérieur", "Situation de référence", "Nivel propuesto", "Propuesta", "Nivel objetivo",
        "Meta 2027", "Previous level", "Baseline", "Proposed level", "Target", "Last year's level", "Livello precedente", "Livello proposto", "Nível anterior", "Linha de base", "Nível proposto",
        "Nivel esperado", "Nivel requerido", "Required level", "Niveau proposé", "Niveau visé", "Evaluación anterior", "Resultado anterior",
    ];

    private static readonly (string First, string Second, bool SecondIsNow)[] pairs =
    [
        ("Antes", "Después", false), ("Before", "After", false), ("Avant", "Après", false), ("Prima", "Dopo", false), ("Antes", "Depois", false), ("Pre", "Post", false),
        ("Antes", "Ahora", true), ("Before", "Now", true), ("Avant", "Maintenant", true), ("Anterior", "Actual", true), ("Previous", "Current", true),
    ];

    private static readonly (Model Model, string Beside)[] asides =
    [
        (Kind.Iso, "Parámetro"), (Kind.Iso, "Criterio"), (Kind.Iso, "Valor de referencia"), (Kind.Iso, "Reference value"), (Kind.Iso, "Threshold"),
        (Kind.Iso, "Paramètre"), (Kind.Iso, "Umbral"), (Kind.Mmssc, "Parámetro"), (Kind.Mmssc, "Nivel mínimo requerido"),
    ];

    private static readonly (string[] Own, string[] Peers)[] peers =
    [
        (["Villa Ejemplo"], ["Media de la región", "Mejor práctica"]), (["Nivel"], ["Promedio estatal"]), (["Resultado"], ["Media nacional", "Mejor municipio"]), (["Level"], ["Average of peers", "Best practice"]),
        (["Villa Ejemplo"], ["Médiane du groupe", "Meilleure pratique"]), (["Villa Ejemplo"], ["Benchmark"]), (["Resultado"], ["Promedio de municipios similares"]), (["Level"], ["Regional average", "Top performer"]),
    ];

    // Numbers from 1 to 5 that are no levels.
    private static readonly string[] weights = ["Importancia", "Peso", "Prioridad", "Importance", "Weight (1-5)", "Priorité"];

    // Nothing says which of the two it is.
    private static readonly (string First, string Second)[] unlabelled = [("Nivel", "Nivel"), ("A", "B"), ("Columna 1", "Columna 2"), ("Level", "Level (2)"), ("Resultado 1", "Resultado 2")];

    public static IEnumerable<CorpusFile> Files() => [.. Alone(), .. Pairs(), .. Parameters(), .. Weights(), .. Unlabelled(), .. Peers(), .. Empty()];

    private static IEnumerable<CorpusFile> Weights() => weights.Select((heading, at) =>
    {
        var truth = Kind.Full(Kind.Mmssc, 3_850 + at);
        var speech = Speech.All[at / 2 % 3];
        var page = Kind.Start(truth, speech).Row(at % 2 == 0 ? [speech.Code, speech.Title, heading, speech.Level] : [speech.Code, speech.Title, speech.Level, heading])
            .Rows(truth, speech, (element, level) => at % 2 == 0 ? [1.0 + (element.Index * 7 % 5), level.Value] : [level.Value, 1.0 + (element.Index * 7 % 5)]);
        return Kind.Read("a column of what weighs how much", $"weight-{at}", Kind.Forms[at % Kind.Forms.Length], truth, page);
    });

    private static IEnumerable<CorpusFile> Unlabelled() => unlabelled.Select((pair, at) =>
    {
        var truth = Kind.Full(Kind.Iso, 3_860 + at);
        var page = Kind.Start(truth, Speech.Spanish).Row("Código", "Función", pair.First, pair.Second)
            .Rows(truth, Speech.Spanish, (element, level) => [Speech.Spanish.WordOf(level), Speech.Spanish.WordOf(element.Scale!.Levels[(level.Index + 1) % 3])]);
        return Kind.Refused("in doubt: two columns of levels not mentioned", $"unlabelled-{at}", Kind.Forms[at % Kind.Forms.Length], page);
    });

    /// <summary>What is left when a sheet of colours is saved in a form that has none.</summary>
    private static IEnumerable<CorpusFile> Empty() => Kind.Forms.Select((form, at) =>
        Kind.Refused("in doubt: a column of results with nothing in it", $"empty-{at}", form, Kind.Table(Kind.Full(at % 2 == 0 ? Kind.Iso : Kind.Mmssc, 3_870 + at), Speech.All[at], _ => null)));

    private static IEnumerable<CorpusFile> Alone() => alone.Select((heading, at) =>
    {
        var truth = Kind.Full(at % 2 == 0 ? Kind.Mmssc : Kind.Iso, 3_700 + at);
        var speech = at % 3 == 0 ? Speech.Spanish : Speech.All[at % 5];
        return Kind.Refused("only another level than now", $"alone-{at}", Kind.Forms[at % Kind.Forms.Length], Kind.Table(truth, speech, level => Said(level, speech), heading));
    });

    private static IEnumerable<CorpusFile> Pairs() => pairs.Select((pair, at) =>
    {
        var (first, second) = (Kind.Full(Kind.Iso, 3_740 + at), Kind.Full(Kind.Iso, 3_760 + at));
        var speech = Speech.All[at % 5];
        var page = Kind.Start(first, speech).Row(speech.Code, speech.Title, pair.First, pair.Second).Rows(first, speech, (element, level) => [speech.WordOf(level), speech.Say(second, element)]);
        var form = Kind.Forms[at % Kind.Forms.Length];
        return pair.SecondIsNow ? Kind.Read("before and now", $"pair-{at}", form, second, page) : Kind.Refused("before and after", $"pair-{at}", form, page);
    });

    private static IEnumerable<CorpusFile> Parameters()
    {
        foreach (var ((model, beside), at) in asides.Select((aside, at) => (aside, at)))
        {
            var truth = Kind.Full(model, 3_780 + at);
            var speech = at % 2 == 0 ? Speech.Spanish : Speech.English;
            var best = speech.WordOf(truth.Elements.First().Scale!.Levels[^1]);
            var said = at % 3 == 0 ? best : at % 3 == 1 ? $"{best} si hay reglamento vigente" : $"{best}: 2 o más; si no, {speech.WordOf(truth.Elements.First().Scale!.Levels[0])}";
            var page = Kind.Start(truth, speech).Row(at % 2 == 0 ? [speech.Code, speech.Title, beside, "Resultado"] : [speech.Code, speech.Title, "Resultado", beside])
                .Rows(truth, speech, (_, level) => at % 2 == 0 ? [said, speech.WordOf(level)] : [speech.WordOf(level), said]);
            yield return Kind.Read("a column of what is needed beside the results", $"parameter-{at}", Kind.Forms[at % Kind.Forms.Length], truth, page);
        }
    }

    private static IEnumerable<CorpusFile> Peers()
    {
        foreach (var ((own, others), at) in peers.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(at % 3 == 1 ? Kind.Mmssc : Kind.Iso, 3_800 + at);
            var speech = Speech.All[at % 4];
            var rest = others.Select((_, number) => truth.Again(3_820 + at + (number * 30))).ToArray();
            var page = Kind.Start(truth, speech).Row([speech.Code, speech.Title, .. own, .. others])
                .Rows(truth, speech, (element, level) => [Said(level, speech), .. rest.Select(other => speech.Say(other, element))]);
            yield return Kind.Read("peers beside the results", $"peers-{at}", Kind.Forms[at % Kind.Forms.Length], truth, page);

            var below = new Page("Data").Row([speech.Community, .. truth.Elements.Select(element => element.Code)]).Row(["Villa Ejemplo", .. truth.Elements.Select(element => Said(truth.LevelOf(element)!, speech))]);
            foreach (var (other, number) in others.Select((other, number) => (other, number)))
            {
                below.Row([other, .. truth.Elements.Select(element => speech.Say(rest[number], element))]);
            }

            yield return Kind.Read("peers below the results", $"peers-row-{at}", Kind.Forms[(at + 1) % Kind.Forms.Length], truth with { Date = null }, below);
        }
    }

    private static object Said(Level level, Speech speech) => level.Code is ['1' or '2' or '3' or '4' or '5'] ? level.Value : speech.WordOf(level);
}
