using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Sheets and rows that show how to fill the table in, and sheets of plans beside the assessment.</summary>
internal static class TabKinds
{
    private static readonly (Speech Speech, string Tab, string Line, string Sheet)[] tabs =
    [
        (Speech.Spanish, "Instrucciones", "Cómo llenar este formato", "Diagnóstico"), (Speech.Spanish, "Instrucciones", "Ejemplo:", "Diagnóstico"), (Speech.Spanish, "Ejemplo", "Así se llena", "Datos"),
        (Speech.Spanish, "Guía de llenado", "1. Escriba el color de cada función.", "Hoja1"), (Speech.English, "Instructions", "How to fill in this form", "Assessment"), (Speech.English, "Example", "Example:", "Data"),
        (Speech.English, "README", "How to use this workbook", "Sheet1"), (Speech.French, "Mode d'emploi", "Comment remplir", "Diagnostic"), (Speech.French, "Exemple", "Exemple :", "Données"),
        (Speech.Italian, "Istruzioni", "Come compilare", "Dati"), (Speech.Portuguese, "Instruções", "Como preencher", "Diagnóstico"), (Speech.Portuguese, "Exemplo", "Exemplo:", "Dados"),
    ];

    private static readonly (Speech Speech, string Note)[] examples =
    [
        (Speech.Spanish, "EJEMPLO: borrar esta fila"), (Speech.Spanish, "Ejemplo"), (Speech.Spanish, "(ejemplo, no modificar)"), (Speech.English, "EXAMPLE - delete this row"), (Speech.English, "Sample row"),
        (Speech.French, "Exemple : à supprimer"), (Speech.Italian, "Esempio, da cancellare"), (Speech.Portuguese, "Exemplo: apagar esta linha"),
    ];

    private static readonly (Speech Speech, string Now, string Plan)[] plans =
    [
        (Speech.Spanish, "Entrevista", "Hoja de ruta"), (Speech.English, "Interview", "Roadmap"), (Speech.French, "Entretien", "Feuille de route"), (Speech.Spanish, "Diagnóstico", "Plan de acción"),
        (Speech.English, "Assessment", "Action plan"), (Speech.Italian, "Valutazione", "Piano d'azione"), (Speech.Portuguese, "Diagnóstico", "Plano de ação"), (Speech.Spanish, "Evaluación", "Plan de mejora"),
        (Speech.English, "Current state", "Targets"), (Speech.Spanish, "Resultados", "Objetivos"),
    ];

    public static IEnumerable<CorpusFile> Files() => [.. Instructions(), .. Examples(), .. Plans()];

    private static IEnumerable<CorpusFile> Instructions()
    {
        foreach (var ((speech, tab, line, sheet), at) in tabs.Select((each, at) => (each, at)))
        {
            var model = at % 3 == 2 ? Kind.Mmssc : Kind.Iso;
            var dated = at % 2 == 0;
            var truth = Kind.Full(model, 4_100 + at, dated ? "Villa Ejemplo" : null, dated ? "2026-03-15" : null);
            var levels = truth.Elements.First().Scale!.Levels;
            var first = truth.Elements.Take(3).ToArray();
            var shown = new Page(tab).Row(line).Row(speech.Code, speech.Title, speech.Level);
            foreach (var element in first)
            {
                shown.Row(element.Code, speech.TitleOf(element), speech.WordOf(levels[^(1 + (element.Index % 2))]));
            }

            var page = RowShapes.Plain(truth, speech, preamble: dated, name: sheet);
            yield return Kind.Read("a tab with an example", $"tab-{at}", Form.Books[at % 2], truth, at % 4 == 3 ? [page, shown] : [shown, page]);
        }
    }

    private static IEnumerable<CorpusFile> Examples()
    {
        foreach (var ((speech, note), at) in examples.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(at % 3 == 2 ? Kind.Mmssc : Kind.Iso, 4_130 + at);
            var first = truth.Elements.First();
            var other = first.Scale!.Levels.First(level => level != truth.LevelOf(first));
            var behind = at % 2 == 0;
            var page = Kind.Start(truth, speech).Row(behind ? [speech.Code, speech.Title, speech.Level, speech.Note] : [speech.Note, speech.Code, speech.Title, speech.Level]);
            page.Row(behind ? [first.Code, speech.TitleOf(first), speech.WordOf(other), note] : [note, first.Code, speech.TitleOf(first), speech.WordOf(other)]);
            foreach (var element in truth.Elements)
            {
                page.Row(behind ? [element.Code, speech.TitleOf(element), speech.Say(truth, element), null] : [null, element.Code, speech.TitleOf(element), speech.Say(truth, element)]);
            }

            yield return Kind.Read("a row with an example", $"example-{at}", Kind.Forms[at % Kind.Forms.Length], truth, page);
        }
    }

    private static IEnumerable<CorpusFile> Plans()
    {
        foreach (var ((speech, now, plan), at) in plans.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(at % 2 == 0 ? Kind.Mmssc : Kind.Iso, 4_150 + at);
            var other = Kind.Full(truth.Model, 4_170 + at, date: null);
            var later = new Page(plan).Row($"{speech.Community}: {truth.Community}").Row().Row(speech.Code, speech.Title, speech.Level).Rows(other, speech, (_, level) => [speech.WordOf(level)]);
            var page = RowShapes.Plain(truth, speech, name: now);
            yield return Kind.Read("a tab with a plan", $"plan-{at}", Form.Books[at % 2], truth, at % 3 == 2 ? [later, page] : [page, later]);
        }
    }
}
