using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>Tables with more in them than one row for each element: headings of areas, sub-indicators, summaries, several tables.</summary>
internal static class TableShapes
{
    public static IEnumerable<CorpusFile> Files() => [.. Headings(), .. SubIndicators(), .. Summaries(), .. Stacked()];

    private static Page Start(Truth truth, Speech speech, params object?[] heading) =>
        new Page("Data").Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row().Row(heading);

    private static IEnumerable<CorpusFile> Headings()
    {
        foreach (var (model, speech, form) in new[] { (Iso, Speech.Spanish, "a.xlsx"), (Iso, Speech.Portuguese, "a.ods"), (Mmssc, Speech.French, "a.xlsx"), (Mmssc, Speech.Italian, "a.ods"), (Stages, Speech.English, "a.xlsm"), (Iso, Speech.English, "pipe.txt") })
        {
            var truth = Truth.Of(model, 600 + form.Length, "Villa Ejemplo", "2026-03-15");
            var page = Start(truth, speech, speech.Code, speech.Title, speech.Level);
            Element? last = null;
            foreach (var element in truth.Elements)
            {
                if (element.Parent is { } parent && parent != last)
                {
                    page.Row($"{parent.Code}. {speech.TitleOf(parent)}").Merged(0, 2);
                    last = parent;
                }

                page.Row(element.Code, speech.TitleOf(element), speech.Say(truth, element));
            }

            yield return new("merged headings of areas", $"headings-{model.Id}-{speech.Language}-{form}", Form.Write(form, page), [truth]);
        }
    }

    private static IEnumerable<CorpusFile> SubIndicators()
    {
        foreach (var (speech, form) in new[] { (Speech.Spanish, "a.xlsx"), (Speech.English, "a.ods"), (Speech.French, "semicolon.csv"), (Speech.Portuguese, "tab.tsv") })
        {
            var truth = Truth.Of(Iso, 620 + form.Length, "Villa Ejemplo", "2026-03-15", blanks: false);
            var page = Start(truth, speech, speech.Code, speech.Title, speech.Level);
            foreach (var element in truth.Elements)
            {
                var level = speech.Say(truth, element);
                page.Row(element.Code, speech.TitleOf(element), element.Index % 3 == 0 ? null : level)
                    .Row($"{element.Code}.1", $"{(element.Index % 2 == 0 ? speech.Title : "Indicador")} 1", level)
                    .Row($"{element.Code}.2", $"{speech.Title} 2", level);
            }

            yield return new("sub-indicators below functions", $"below-{speech.Language}-{form}", Form.Write(form, page), [truth]);

            var open = Start(truth, speech, speech.Code, speech.Title, speech.Level);
            foreach (var element in truth.Elements)
            {
                open.Row(element.Code, speech.TitleOf(element), null);
                foreach (var part in (int[])[1, 2, 3])
                {
                    open.Row($"{element.Code}.{part}", $"Indicador {part}", speech.Say(truth, element));
                }
            }

            yield return new("sub-indicators below functions", $"below-only-{speech.Language}-{form}", Form.Write(form, open), [truth]);
        }
    }

    private static IEnumerable<CorpusFile> Summaries()
    {
        var at = 640;
        foreach (var (place, speech, form) in new[]
        {
            ("below", Speech.Spanish, "a.xlsx"), ("below", Speech.English, "comma.csv"), ("below", Speech.French, "a.ods"), ("below", Speech.Italian, "semicolon.csv"),
            ("beside", Speech.Spanish, "a.ods"), ("beside", Speech.English, "a.xlsx"), ("beside", Speech.Portuguese, "tab.tsv"),
        })
        {
            var truth = Truth.Of(Iso, ++at, "Villa Ejemplo", "2026-03-15");
            var page = Start(truth, speech, speech.Code, speech.Title, speech.Level);
            foreach (var element in truth.Elements)
            {
                page.Row(element.Code, speech.TitleOf(element), speech.Say(truth, element));
            }

            var levels = truth.Elements.First().Scale!.Levels;
            var summary = new Page("").Row([speech.Area, .. levels.Select(speech.WordOf), speech.Total]);
            foreach (var area in truth.Elements.GroupBy(element => element.Parent!))
            {
                summary.Row([speech.TitleOf(area.Key), .. levels.Select(level => (object)(double)area.Count(element => truth.LevelOf(element) == level)), (double)area.Count()]);
            }

            if (place == "below")
            {
                page.Row();
                if (at % 2 == 0)
                {
                    page.Row("* provisional").Row($"{speech.Note}: 2026");
                }

                page.Rows.AddRange(summary.Rows);
            }
            else
            {
                for (var row = 0; row < summary.Rows.Count; row++)
                {
                    page.Rows[3 + row] = [.. page.Rows[3 + row], new(null), .. summary.Rows[row]];
                }
            }

            yield return new($"summary {place} the table", $"summary-{place}-{speech.Language}-{form}", Form.Write(form, page), [truth]);
        }
    }

    private static IEnumerable<CorpusFile> Stacked()
    {
        var at = 660;
        foreach (var (beside, model, speech, form) in new[]
        {
            (false, Iso, Speech.Spanish, "a.xlsx"), (false, Iso, Speech.English, "pipe.txt"), (false, Mmssc, Speech.French, "a.ods"), (false, Mmssc, Speech.Italian, "comma.csv"),
            (true, Iso, Speech.Spanish, "a.xlsx"), (true, Iso, Speech.Portuguese, "a.ods"), (true, Iso, Speech.English, "tab.tsv"),
        })
        {
            var truth = Truth.Of(model, ++at, "Villa Ejemplo", "2026-03-15");
            var page = new Page("Data").Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row();
            var width = 0;
            foreach (var area in truth.Elements.GroupBy(Top))
            {
                var table = new Page("").Row($"{area.Key.Code}. {speech.TitleOf(area.Key)}").Row(speech.Code, speech.Title, speech.Level);
                foreach (var element in area)
                {
                    table.Row(element.Code, speech.TitleOf(element), speech.Say(truth, element));
                }

                if (!beside)
                {
                    page.Rows.AddRange(table.Row().Rows);
                    continue;
                }

                for (var row = 0; row < table.Rows.Count; row++)
                {
                    while (page.Rows.Count <= 3 + row)
                    {
                        page.Row();
                    }

                    page.Rows[3 + row] = [.. page.Rows[3 + row], .. Enumerable.Repeat(new Shown(null), width - page.Rows[3 + row].Length), .. table.Rows[row]];
                }

                width += 4;
            }

            yield return new($"a table for each area, {(beside ? "side by side" : "one below the other")}", $"{(beside ? "beside" : "stacked")}-{model.Id}-{speech.Language}-{form}", Form.Write(form, page), [truth]);
        }
    }

    private static Element Top(Element element) => element.Parent is null ? element : Top(element.Parent);
}
