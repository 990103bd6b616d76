using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Towns beside each other: a table for each under its name, columns for each, and rows of what else is known of them.</summary>
internal static class TownKinds
{
    private static readonly string[] names = ["Villa Ejemplo", "Puerto Ejemplo", "San Ejemplo"];

    private static readonly (Model Model, Speech Speech, int Towns, int Gap, bool Once)[] beside =
    [
        (Kind.Iso, Speech.Spanish, 2, 1, false), (Kind.Iso, Speech.English, 3, 1, false), (Kind.Mmssc, Speech.French, 2, 0, false), (Kind.Iso, Speech.Portuguese, 2, 2, false),
        (Kind.Iso, Speech.Spanish, 3, 0, true), (Kind.Mmssc, Speech.English, 2, 0, true), (Kind.Stages, Speech.Spanish, 2, 1, false), (Kind.Iso, Speech.Italian, 2, 1, false),
    ];

    private static readonly (Model Model, Speech Speech, string Now, string[] Others, bool Repeated, bool Last)[] over =
    [
        (Kind.Iso, Speech.Spanish, "Resultado", ["Meta"], false, false), (Kind.Iso, Speech.English, "Result", ["Target"], true, false), (Kind.Iso, Speech.French, "Niveau", ["Cible"], false, true),
        (Kind.Mmssc, Speech.Spanish, "Nivel actual", ["Nivel anterior", "Meta 2027"], false, false), (Kind.Iso, Speech.Portuguese, "Resultado", ["Meta"], true, true), (Kind.Iso, Speech.Italian, "Livello", ["Obiettivo"], false, false),
        (Kind.Mmssc, Speech.English, "Current", ["Desired"], false, false), (Kind.Iso, Speech.Spanish, "2026", ["Meta 2030"], false, false),
    ];

    private static readonly (Model Model, Speech Speech, (string Label, object[] Values)[] Rows, bool Below)[] known =
    [
        (Kind.Iso, Speech.Spanish, [("Población", ["12.345", "8.901", "45.678"]), ("Presupuesto (miles)", ["1.200", "900", "3.400"])], false),
        (Kind.Iso, Speech.English, [("Population", ["12,345", "8,901", "45,678"]), ("Budget (thousands)", ["1,200", "900", "3,400"])], false),
        (Kind.Iso, Speech.French, [("Habitants", [12345.0, 8901.0, 45678.0]), ("Superficie (km²)", [120.5, 88.0, 301.2])], false), (Kind.Mmssc, Speech.Spanish, [("Habitantes", ["12 345", "8 901", "45 678"])], false),
        (Kind.Iso, Speech.Portuguese, [("População", [3.0, 2.0, 1.0]), ("Orçamento", [1.0, 2.0, 3.0])], false), (Kind.Iso, Speech.Spanish, [("Responsable", ["Ana", "Luis", "Eva"]), ("Correo", ["a@b.mx", "c@d.mx", "e@f.mx"])], false),
        (Kind.Iso, Speech.Italian, [("Abitanti", [12345.0, 8901.0, 45678.0])], true), (Kind.Mmssc, Speech.English, [("Population", [3.0, 2.0, 4.0]), ("Region", ["North", "South", "North"])], false),
    ];

    public static IEnumerable<CorpusFile> Files() => [.. Beside(), .. Over(), .. Known()];

    private static Truth[] Truths(Model model, int seed, int count) => [.. names.Take(count).Select((name, at) => Kind.Full(model, seed + (at * 10), name, null))];

    private static CorpusFile Of(string shape, string name, int at, Page page, Truth[] truths) =>
        new(shape, $"{name}-{at}-{Kind.Forms[at % Kind.Forms.Length]}", Form.Write(Kind.Forms[at % Kind.Forms.Length], page), truths);

    private static IEnumerable<CorpusFile> Beside()
    {
        foreach (var ((model, speech, towns, gap, once), at) in beside.Select((each, at) => (each, at)))
        {
            var truths = Truths(model, 4_700 + (at * 30), towns);
            var blank = new object?[gap];
            var page = new Page("Data").Row($"Comparativo {model.Id}").Row();
            page.Row([.. once ? new object?[2] : [], .. truths.SelectMany(truth => (object?[])[truth.Community, .. new object?[once ? 0 : 2], .. blank])]);
            for (var town = 0; !once && town < towns; town++)
            {
                page.Merged(town * (3 + gap), (town * (3 + gap)) + 2);
            }

            page.Row([.. once ? [speech.Code, speech.Title] : (object?[])[], .. truths.SelectMany(_ => once ? [speech.Level] : (object?[])[speech.Code, speech.Title, speech.Level, .. blank])]);
            foreach (var element in truths[0].Elements)
            {
                object?[] named = [element.Code, speech.TitleOf(element)];
                page.Row([.. once ? named : [], .. truths.SelectMany(truth => (object?[])[.. once ? [] : named, speech.Say(truth, element), .. blank])]);
            }

            yield return Of("towns side by side", "towns", at, page, truths);
        }
    }

    private static IEnumerable<CorpusFile> Over()
    {
        foreach (var ((model, speech, now, others, repeated, last), at) in over.Select((each, at) => (each, at)))
        {
            var truths = Truths(model, 5_000 + (at * 30), 2);
            var rest = truths.Select((truth, town) => others.Select((_, number) => Kind.Full(model, 5_300 + (at * 10) + (town * 4) + number)).ToArray()).ToArray();
            string[] headings = last ? [.. others, now] : [now, .. others];
            var page = new Page("Data").Row("Comparativo").Row().Row([null, null, .. truths.SelectMany(truth => headings.Select((_, number) => number == 0 || repeated ? truth.Community : null))])
                .Row([speech.Code, speech.Title, .. truths.SelectMany(_ => headings)]);
            if (!repeated)
            {
                page.Merges.AddRange(truths.Select((_, town) => (2, 2 + (town * headings.Length), 2, 1 + ((town + 1) * headings.Length))));
            }

            foreach (var element in truths[0].Elements)
            {
                page.Row([element.Code, speech.TitleOf(element), .. truths.SelectMany((truth, town) => (object?[])(last
                    ? [.. rest[town].Select(other => speech.Say(other, element)), speech.Say(truth, element)]
                    : [speech.Say(truth, element), .. rest[town].Select(other => speech.Say(other, element))]))]);
            }

            yield return Of("towns over result and target", "over", at, page, at == 7 ? [.. truths.Select(truth => truth with { Date = Truth.AnyDate })] : truths);
        }
    }

    private static IEnumerable<CorpusFile> Known()
    {
        foreach (var ((model, speech, rows, below), at) in known.Select((each, at) => (each, at)))
        {
            var truths = Truths(model, 5_400 + (at * 30), 3);
            var page = new Page("Data").Row([speech.Code, speech.Title, .. truths.Select(truth => truth.Community)]);
            if (!below)
            {
                Add();
            }

            foreach (var element in truths[0].Elements)
            {
                page.Row([element.Code, speech.TitleOf(element), .. truths.Select(truth => speech.Say(truth, element))]);
            }

            if (below)
            {
                Add();
            }

            yield return Of("what else is known of the towns", "known", at, page, truths);

            void Add() => Array.ForEach(rows, row => page.Row([null, row.Label, .. row.Values]));
        }
    }
}
