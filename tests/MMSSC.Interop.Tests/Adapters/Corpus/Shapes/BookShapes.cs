using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>Several sheets in one file: a cover with a sheet for each area, hidden sheets, rows and columns.</summary>
internal static class BookShapes
{
    public static IEnumerable<CorpusFile> Files() => [.. Areas(), .. Hidden()];

    private static IEnumerable<CorpusFile> Areas()
    {
        var at = 400;
        foreach (var form in Form.Books)
        {
            foreach (var (model, speech) in new[] { (Iso, Speech.Spanish), (Iso, Speech.Italian), (Mmssc, Speech.English), (Mmssc, Speech.French) })
            {
                var truth = Truth.Of(model, ++at, "Villa Ejemplo", "2026-03-15");
                yield return new("cover sheet and a sheet for each area", $"areas-{model.Id}-{speech.Language}-{form}", Form.Write(form, [Cover(truth, speech), .. Sheets(truth, speech)]), [truth]);
            }
        }
    }

    private static Page Cover(Truth truth, Speech speech) => new Page(speech.Language switch { "es" => "Portada", "fr" => "Couverture", "it" => "Copertina", _ => "Cover" })
        .Row($"ISO {(truth.Model == Iso ? "18091" : "37107")}").Row().Row(speech.Community, truth.Community).Row(speech.Date, new DateTime(2026, 3, 15, 0, 0, 0, DateTimeKind.Unspecified));

    private static IEnumerable<Page> Sheets(Truth truth, Speech speech)
    {
        foreach (var area in truth.Elements.GroupBy(Top))
        {
            var page = new Page($"{speech.Area} {area.Key.Code}").Row(speech.TitleOf(area.Key)).Row().Row(speech.Code, speech.Title, speech.Level);
            foreach (var element in area)
            {
                page.Row(element.Code, speech.TitleOf(element), speech.Say(truth, element));
            }

            yield return page;
        }
    }

    private static Element Top(Element element) => element.Parent is null ? element : Top(element.Parent);

    private static IEnumerable<CorpusFile> Hidden()
    {
        var at = 450;
        foreach (var form in Form.Books)
        {
            var truth = Truth.Of(Iso, ++at, "Villa Ejemplo", "2026-03-15");
            var rows = RowShapes.Plain(truth, Speech.Spanish);
            rows.HiddenRows.UnionWith([6, 7, 20]);
            yield return new("hidden rows", $"hidden-rows-{form}", Form.Write(form, rows), [truth]) { Says = ["MMI2107"] };

            var columns = RowShapes.Plain(truth, Speech.English);
            columns.HiddenColumns.Add(2);
            yield return new("hidden columns", $"hidden-columns-{form}", Form.Write(form, columns), [truth]) { Says = ["MMI2107"] };

            var hidden = WithColumn(truth, truth.Again(at + 80), "Borrador");
            hidden.HiddenColumns.Add(3);
            yield return new("hidden columns", $"hidden-draft-{form}", Form.Write(form, hidden), [truth]) { Says = ["MMI2109"] };
            yield return new("a draft beside the result", $"draft-column-{form}", Form.Write(form, WithColumn(truth, truth.Again(at + 80), "Nivel (preliminar)")), [truth]) { Says = ["MMI2109"] };
            yield return new("a draft beside the result", $"draft-sheet-{form}", Form.Write(
                form, RowShapes.Plain(truth.Again(at + 80), Speech.Spanish, name: "Borrador"), RowShapes.Plain(truth, Speech.Spanish, name: "Revisado")), [truth])
            { Says = ["MMI2106"] };

            var alone = RowShapes.Plain(truth, Speech.French);
            alone.Hidden = true;
            yield return new("hidden sheets", $"hidden-sheet-{form}", Form.Write(form, new Page("Notes").Row("Voir la feuille suivante"), alone), [truth]) { Says = ["MMI2106"] };

            var mixed = (Page[])[Cover(truth, Speech.Spanish), .. Sheets(truth, Speech.Spanish)];
            mixed[^1].Hidden = true;
            yield return new("hidden sheets", $"hidden-area-{form}", Form.Write(form, mixed), [truth]) { Says = ["MMI2106"] };

            var old = RowShapes.Plain(truth.Again(at + 40), Speech.Spanish, name: "Anterior");
            old.Hidden = true;
            yield return new("hidden sheets", $"hidden-old-{form}", Form.Write(form, RowShapes.Plain(truth, Speech.Spanish), old), [truth]) { Says = ["MMI2106"] };
        }
    }

    /// <summary>The plain table with another column of levels.</summary>
    public static Page WithColumn(Truth truth, Truth other, string heading)
    {
        var page = RowShapes.Plain(truth, Speech.Spanish);
        for (var row = 3; row < page.Rows.Count; row++)
        {
            var element = truth.Elements.FirstOrDefault(element => page.Rows[row] is [{ Value: string code }, ..] && code == element.Code);
            page.Rows[row] = [.. page.Rows[row], new(element is null ? heading : Speech.Spanish.Say(other, element))];
        }

        return page;
    }
}
