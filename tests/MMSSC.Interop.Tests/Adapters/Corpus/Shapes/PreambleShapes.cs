using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>What people write above their tables.</summary>
internal static class PreambleShapes
{
    private static readonly (string Name, Speech Speech, string Form, string? Date, object?[][] Rows)[] all =
    [
        ("labels", Speech.Spanish, "comma.csv", "2026-03-15", [["DIAGNÓSTICO ISO 18091:2019"], ["Municipio de Villa Ejemplo"], ["Fecha de evaluación:", "15 de marzo de 2026"], ["Elaboró:", "Ana Prueba"]]),
        ("beside", Speech.English, "a.xlsx", "2026", [["Resilience team", "Villa Ejemplo 2026"]]),
        ("title", Speech.French, "a.ods", "2026-03", [["Autoévaluation – Villa Ejemplo"], ["Date : mars 2026"]]),
        ("cells", Speech.Italian, "semicolon.csv", "2026-03-15", [["Comune", "Villa Ejemplo", null, "Data", "15/03/2026"], ["Autovalutazione secondo ISO 18091"]]),
        ("portuguese", Speech.Portuguese, "a.ods", "2026-03-15", [["Município de Villa Ejemplo"], ["Data: 15-03-2026"], ["Os níveis são: vermelho, amarelo e verde."]]),
        ("date-cell", Speech.English, "a.xlsx", "2026-03-15", [["ISO 18091 self-assessment"], ["Municipality", "Villa Ejemplo"], ["Date of assessment", new DateTime(2026, 3, 15, 0, 0, 0, DateTimeKind.Unspecified)], ["Please fill in the yellow cells only."]]),
        ("year", Speech.Spanish, "tab.tsv", "2025", [["Ayuntamiento: Villa Ejemplo"], ["Ejercicio 2025"], ["Responsable", "Dirección de Planeación"]]),
        ("long", Speech.French, "pipe.txt", "2026-03-15", [["Commune de Villa Ejemplo"], ["Diagnostic intégral, version de travail"], [], ["Date", "15 mars 2026"], ["Équipe", "Service résilience"], [], ["Les couleurs suivent la norme."], []]),
    ];

    public static IEnumerable<CorpusFile> Files()
    {
        var at = 800;
        foreach (var (name, speech, form, date, rows) in all)
        {
            var truth = Truth.Of(Iso, ++at, "Villa Ejemplo", date);
            var page = new Page("Data");
            foreach (var row in rows)
            {
                page.Row(row);
            }

            page.Rows.AddRange(RowShapes.Plain(truth, speech, preamble: false).Rows);
            yield return new("preambles", $"preamble-{name}-{speech.Language}-{form}", Form.Write(form, page), [truth]);
        }
    }
}
