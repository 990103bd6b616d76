using System.Globalization;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>Several assessments in one sheet: a column for each year, a row or a block of rows for each community.</summary>
internal static class SeveralShapes
{
    public static IEnumerable<CorpusFile> Files() => [.. Years(), .. Wide(), .. Long()];

    private static IEnumerable<CorpusFile> Years()
    {
        var at = 700;
        foreach (var (model, speech, form) in new[] { (Iso, Speech.Spanish, "a.xlsx"), (Iso, Speech.Italian, "comma.csv"), (Iso, Speech.French, "a.ods"), (Mmssc, Speech.English, "tab.tsv"), (Mmssc, Speech.Portuguese, "a.xlsx"), (Stages, Speech.Spanish, "semicolon.csv") })
        {
            var truths = ((int[])[2023, 2024, 2025]).Select(year => Truth.Of(model, ++at, "Villa Ejemplo", year.ToString(CultureInfo.InvariantCulture))).ToArray();
            var page = new Page("Data").Row($"{speech.Community}: Villa Ejemplo").Row().Row([speech.Code, speech.Title, .. truths.Select(truth => (object)double.Parse(truth.Date!, CultureInfo.InvariantCulture))]);
            foreach (var element in truths[0].Elements)
            {
                page.Row([element.Code, speech.TitleOf(element), .. truths.Select(truth => speech.Say(truth, element))]);
            }

            yield return new("a column for each year", $"years-{model.Id}-{speech.Language}-{form}", Form.Write(form, page), truths);
        }
    }

    private static IEnumerable<CorpusFile> Wide()
    {
        var at = 720;
        foreach (var (model, speech, form) in new[] { (Iso, Speech.Spanish, "semicolon.csv"), (Iso, Speech.Portuguese, "a.ods"), (Mmssc, Speech.English, "a.xlsx"), (Stages, Speech.French, "comma.csv"), (Inclusion, Speech.English, "tab.tsv") })
        {
            var truths = ((string[])["Villa Ejemplo", "Puerto Ejemplo", "San Ejemplo"]).Select(name => Truth.Of(model, ++at, name, "2026-03-15")).ToArray();
            var page = new Page("Data").Row([speech.Community, speech.Date, .. truths[0].Elements.Select(element => element.Code)]);
            foreach (var truth in truths)
            {
                page.Row([truth.Community, truth.Date, .. truth.Elements.Select(element => speech.Say(truth, element))]);
            }

            yield return new("several communities, a row for each", $"wide-{model.Id}-{speech.Language}-{form}", Form.Write(form, page), truths);

            page.Row().Row("Fuente: elaboración propia").Row(speech.WordOf(truths[0].Elements.First().Scale!.Levels[0])).Row().Row("Resumen 2026").Row();
            foreach (var level in truths[0].Elements.First().Scale!.Levels)
            {
                page.Row([speech.WordOf(level), null, .. truths[0].Elements.Select(element => (object)(double)truths.Count(truth => truth.LevelOf(element) == level))]);
            }

            yield return new("notes and counts below a row for each community", $"wide-noted-{model.Id}-{speech.Language}-{form}", Form.Write(form, page), truths);
        }
    }

    private static IEnumerable<CorpusFile> Long()
    {
        var at = 740;
        foreach (var (model, speech, form) in new[] { (Iso, Speech.Spanish, "comma.csv"), (Iso, Speech.Italian, "a.xlsx"), (Mmssc, Speech.French, "a.ods"), (Stages, Speech.English, "pipe.txt") })
        {
            var truths = ((string[])["Villa Ejemplo", "Puerto Ejemplo"]).Select(name => Truth.Of(model, ++at, name, "2026-03-15")).ToArray();
            var page = new Page("Data").Row(speech.Community, speech.Date, speech.Code, speech.Title, speech.Level);
            foreach (var truth in truths)
            {
                foreach (var element in truth.Elements)
                {
                    page.Row(truth.Community, truth.Date, element.Code, speech.TitleOf(element), speech.Say(truth, element));
                }
            }

            yield return new("several communities, a row for each element", $"long-{model.Id}-{speech.Language}-{form}", Form.Write(form, page), truths);
        }
    }
}
