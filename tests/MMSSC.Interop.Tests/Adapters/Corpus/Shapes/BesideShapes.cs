using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>Levels that are not the assessment beside those that are: targets, requirements, other years, importance; and tables with headings of their own.</summary>
internal static class BesideShapes
{
    private static readonly (string Now, string Beside, string Code)[] pairs =
    [
        ("Nivel actual", "Nivel deseado", "MMI2109"), ("Nivel actual", "Meta", "MMI2109"), ("Calificación actual", "Calificación anterior", "MMI2109"),
        ("Nivel", "Nivel ideal", "MMI2109"), ("Nivel actual", "Nivel en 5 años", "MMI2109"), ("Current level", "Desired level", "MMI2109"),
        ("Niveau actuel", "Niveau souhaité", "MMI2109"), ("Livello attuale", "Livello desiderato", "MMI2109"), ("Nível atual", "Nível desejado", "MMI2109"),
    ];

    public static IEnumerable<CorpusFile> Files() => [.. Columns(), .. Words(), .. Sheets(), .. Rows(), .. Tables()];

    private static IEnumerable<CorpusFile> Columns()
    {
        var at = 1_100;
        foreach (var (now, beside, code) in pairs)
        {
            foreach (var model in new[] { Iso, Mmssc })
            {
                var form = Form.All[at % Form.All.Length];
                var truth = Truth.Of(model, ++at, "Villa Ejemplo", "2026-03-15", blanks: false);
                var page = BookShapes.WithColumn(truth, truth.Again(at + 50), beside);
                page.Rows[3][2] = new(now);
                yield return new("a target or an earlier level beside the level", $"beside-{at}-{form}", Form.Write(form, page), [truth]) { Says = [code] };
            }
        }
    }

    /// <summary>Columns of words that head columns elsewhere, and of yes and no: they head no table.</summary>
    private static IEnumerable<CorpusFile> Words()
    {
        foreach (var (heading, words) in new[] { ("Ayuntamiento", (string[])["No", "Sí"]), ("Competencia", ["Municipio", "Estado"]), ("Responsable", ["Ayuntamiento", "Código"]) })
        {
            foreach (var form in (string[])["comma.csv", "a.xlsx", "a.ods"])
            {
                var truth = Truth.Of(Iso, 1_170 + heading.Length, "Villa Ejemplo", "2026-03-15");
                var page = RowShapes.Plain(truth, Speech.Spanish);
                for (var row = 3; row < page.Rows.Count; row++)
                {
                    page.Rows[row] = [.. page.Rows[row], new(row == 3 ? heading : words[row * row % words.Length])];
                }

                yield return new("words of headings in the rows", $"words-{heading}-{form}", Form.Write(form, page), [truth]);
            }
        }
    }

    private static IEnumerable<CorpusFile> Sheets()
    {
        foreach (var form in Form.Books)
        {
            var truth = Truth.Of(Iso, 1_180, "Villa Ejemplo", "2026-03-15");
            yield return new("a target or an earlier level beside the level", $"beside-sheet-{form}", Form.Write(
                form, RowShapes.Plain(truth, Speech.Spanish, name: "Diagnóstico"), RowShapes.Plain(truth.Again(1_181), Speech.Spanish, name: "Meta 2027")), [truth])
            { Says = ["MMI2117"] };
        }
    }

    private static IEnumerable<CorpusFile> Rows()
    {
        foreach (var form in (string[])["comma.csv", "a.xlsx", "a.ods"])
        {
            var truth = Truth.Of(Iso, 1_190, "Villa Ejemplo", null);
            var target = truth.Again(1_191);
            var page = new Page("Data").Row(["Municipio", .. truth.Elements.Select(element => element.Code)])
                .Row([truth.Community, .. truth.Elements.Select(element => Speech.Spanish.Say(truth, element))])
                .Row(["Meta 2027", .. truth.Elements.Select(element => Speech.Spanish.Say(target, element))]);
            yield return new("a target or an earlier level beside the level", $"beside-row-{form}", Form.Write(form, page), [truth]) { Says = ["MMI2112"] };
        }
    }

    private static IEnumerable<CorpusFile> Tables()
    {
        const string Shape = "tables with headings of their own below each other";
        foreach (var form in (string[])["semicolon.csv", "a.xlsx", "a.ods"])
        {
            Truth[] years = [Truth.Of(Iso, 1_200, "Villa Ejemplo", "2024", blanks: false), Truth.Of(Iso, 1_201, "Villa Ejemplo", "2026", blanks: false)];
            var swapped = new Page("Data").Row("Municipio: Villa Ejemplo");
            foreach (var area in years[0].Elements.GroupBy(element => element.Parent!))
            {
                var order = area.Key.Index % 2 == 0 ? years : [.. years.Reverse()];
                swapped.Row().Row(Speech.Spanish.TitleOf(area.Key)).Row(["No.", "Función", .. order.Select(truth => truth.Date)]);
                foreach (var element in area)
                {
                    swapped.Row([element.Code, Speech.Spanish.TitleOf(element), .. order.Select(truth => Speech.Spanish.Say(truth, element))]);
                }
            }

            yield return new(Shape, $"own-years-{form}", Form.Write(form, swapped), years);

            Truth[] towns = [Truth.Of(Iso, 1_210, "Villa Ejemplo", null, blanks: false), Truth.Of(Iso, 1_211, "Puerto Ejemplo", null, blanks: false)];
            var wide = new Page("Data");
            foreach (var area in towns[0].Elements.GroupBy(element => element.Parent!))
            {
                wide.Row(["Municipio", .. area.Select(element => element.Code)]);
                foreach (var truth in towns)
                {
                    wide.Row([truth.Community, .. area.Select(element => Speech.Spanish.Say(truth, element))]);
                }

                wide.Row();
            }

            yield return new(Shape, $"own-elements-{form}", Form.Write(form, wide), towns);

            Truth[] models = [Truth.Of(Iso, 1_220, "Villa Ejemplo", "2026-03-15"), Truth.Of(Mmssc, 1_221, "Villa Ejemplo", "2026-03-15")];
            var both = RowShapes.Plain(models[0], Speech.Spanish);
            both.Row().Row("MMSSC").Row("Código", "Característica", "Nivel");
            foreach (var element in models[1].Elements)
            {
                both.Row(element.Code, Speech.Spanish.TitleOf(element), Speech.Spanish.Say(models[1], element));
            }

            yield return new(Shape, $"own-models-{form}", Form.Write(form, both), models);
        }
    }
}
