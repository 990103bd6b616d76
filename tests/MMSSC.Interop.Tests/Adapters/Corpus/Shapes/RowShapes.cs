using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>A row for each element: with the level's word, with a mark in a column for each level, with now and later.</summary>
internal static class RowShapes
{
    public static IEnumerable<CorpusFile> Files() => [.. Words(), .. Marks(), .. Horizons(), .. Totals()];

    /// <summary>A page with a row for each element.</summary>
    public static Page Plain(Truth truth, Speech speech, bool preamble = true, string name = "Data")
    {
        var page = new Page(name);
        if (preamble)
        {
            page.Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row();
        }

        page.Row(speech.Code, speech.Title, speech.Level);
        foreach (var element in truth.Elements)
        {
            page.Row(element.Code, speech.TitleOf(element), speech.Say(truth, element));
        }

        return page;
    }

    private static IEnumerable<CorpusFile> Words()
    {
        var at = 0;
        foreach (var (model, name) in new[] { (Mmssc, "mmssc"), (Iso, "iso"), (Stages, "stages"), (Policies, "policies"), (Inclusion, "inclusion") })
        {
            foreach (var speech in Speech.All)
            {
                var form = Form.All[at % Form.All.Length];
                var truth = Truth.Of(model, ++at, "Villa Ejemplo", "2026-03-15");
                yield return new("row for each element, level in words", $"words-{name}-{speech.Language}-{form}", Form.Write(form, Plain(truth, speech)), [truth]);
            }
        }
    }

    private static IEnumerable<CorpusFile> Marks()
    {
        var at = 0;
        foreach (var (model, name) in new[] { (Mmssc, "mmssc"), (Iso, "iso"), (Stages, "stages") })
        {
            foreach (var speech in Speech.All)
            {
                var form = Form.All[at % Form.All.Length];
                var truth = Truth.Of(model, 50 + ++at, "Puerto Ejemplo", "2025");
                var levels = truth.Elements.First().Scale!.Levels;
                var page = new Page("Data").Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row()
                    .Row([speech.Code, speech.Title, .. levels.Select(speech.WordOf)]);
                foreach (var element in truth.Elements)
                {
                    var marks = levels.Select(level => level == truth.LevelOf(element) ? at % 2 == 0 ? "X" : "x" : null);
                    page.Row([element.Code, speech.TitleOf(element), .. marks]);
                }

                // A mark has no place for "not applicable".
                var shown = truth with { Values = truth.Values.ToDictionary(pair => pair.Key, pair => pair.Value == Truth.NotApplicable ? Truth.NotAssessed : pair.Value) };
                yield return new("column for each level, marked", $"marks-{name}-{speech.Language}-{form}", Form.Write(form, page), [shown]);
            }
        }
    }

    private static IEnumerable<CorpusFile> Horizons()
    {
        foreach (var (speech, at) in Speech.All.Select((speech, at) => (speech, at)))
        {
            var now = Truth.Of(Mmssc, 80 + at, "Villa Ejemplo", "2026-03");
            var later = now.Again(90 + at) with { Horizon = Assessments.Horizon.Planned };
            var page = new Page("Data").Row(speech.Community, now.Community).Row(speech.Date, now.Date).Row()
                .Row(speech.Code, speech.Title, speech.Level, speech.Planned, speech.Note);
            foreach (var element in now.Elements)
            {
                page.Row(element.Code, speech.TitleOf(element), speech.Say(now, element), speech.Say(later, element), "ok");
            }

            var form = Form.All[(at * 3) % Form.All.Length];
            yield return new("level now and level planned", $"horizons-{speech.Language}-{form}", Form.Write(form, page), [now, later]);
        }
    }

    private static IEnumerable<CorpusFile> Totals()
    {
        foreach (var (speech, at) in Speech.All.Select((speech, at) => (speech, at)))
        {
            var model = at % 2 == 0 ? Iso : Mmssc;
            var truth = Truth.Of(model, 100 + at, "San Ejemplo", "2026-01-31");
            var page = Plain(truth, speech);
            page.Row(speech.Total, null, at % 2 == 0 ? speech.WordOf(truth.Elements.First().Scale!.Levels[1]) : 2.4);
            page.Row();
            foreach (var level in truth.Elements.First().Scale!.Levels)
            {
                page.Row(null, speech.WordOf(level), (double)truth.Elements.Count(element => truth.LevelOf(element) == level));
            }

            var form = Form.All[(at * 2) % Form.All.Length];
            yield return new("totals and a count of levels below", $"totals-{speech.Language}-{form}", Form.Write(form, page), [truth]);
        }
    }
}
