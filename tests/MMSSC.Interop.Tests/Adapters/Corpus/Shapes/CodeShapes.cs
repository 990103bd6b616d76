using System.Globalization;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using static MMSSC.Interop.Tests.Adapters.Corpus.Shapes.AllShapes;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Shapes;

/// <summary>Codes that spreadsheets changed, or that stand in two columns; titles alone; numbers with a legend.</summary>
internal static class CodeShapes
{
    public static IEnumerable<CorpusFile> Files() => [.. Split(), .. Changed(), .. Titles(), .. Legends()];

    private static IEnumerable<CorpusFile> Split()
    {
        foreach (var (speech, at) in Speech.All.Select((speech, at) => (speech, at)))
        {
            var truth = Truth.Of(Iso, 500 + at, "Villa Ejemplo", "2026-03-15");
            var page = new Page("Data").Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row().Row(speech.Area, "No.", speech.Title, speech.Level);
            Element? last = null;
            foreach (var element in truth.Elements)
            {
                var number = double.Parse(element.Code[(element.Code.IndexOf('.', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
                page.Row(at % 2 == 0 || element.Parent != last ? double.Parse(element.Parent!.Code, CultureInfo.InvariantCulture) : null, number, speech.TitleOf(element), speech.Say(truth, element));
                last = element.Parent;
            }

            var form = Form.All[(at + 2) % Form.All.Length];
            yield return new("codes in two columns: area and number", $"split-{speech.Language}-{form}", Form.Write(form, page), [truth]);
        }
    }

    private static IEnumerable<CorpusFile> Changed()
    {
        var at = 520;
        foreach (var form in (string[])["a.xlsx", "a.ods", "comma.csv", "semicolon.csv"])
        {
            foreach (var titled in (bool[])[true, false])
            {
                var truth = Truth.Of(Iso, ++at, "Villa Ejemplo", "2026-03-15");
                yield return new("codes that became numbers", $"numbers-{(titled ? "titled" : "bare")}-{form}", Form.Write(form, Codes(truth, titled, code => double.Parse(code, CultureInfo.InvariantCulture))), [truth]);
            }
        }

        foreach (var form in Form.Books)
        {
            var truth = Truth.Of(Iso, ++at, "Villa Ejemplo", "2026-03-15");
            yield return new("codes that became dates", $"dates-titled-{form}", Form.Write(form, Codes(truth, true, Date)), [truth]);
        }
    }

    private static Page Codes(Truth truth, bool titled, Func<string, object> code)
    {
        var page = new Page("Data").Row($"City: {truth.Community}").Row($"Date: {truth.Date}").Row();
        page.Row(titled ? ["Code", "Function", "Level"] : ["Code", "Level"]);
        foreach (var element in truth.Elements)
        {
            var level = Speech.English.Say(truth, element);
            page.Row(titled ? [code(element.Code), Speech.English.TitleOf(element), level] : [code(element.Code), level]);
        }

        return page;
    }

    private static object Date(string code) =>
        code.Split('.') is [var area, var number] ? new DateTime(2026, int.Parse(number, CultureInfo.InvariantCulture), int.Parse(area, CultureInfo.InvariantCulture), 0, 0, 0, DateTimeKind.Unspecified) : code;

    private static IEnumerable<CorpusFile> Titles()
    {
        foreach (var (model, speech, form) in new[] { (Iso, Speech.Spanish, "tab.tsv"), (Mmssc, Speech.French, "a.ods"), (Stages, Speech.English, "semicolon.csv"), (Policies, Speech.English, "a.xlsx") })
        {
            var truth = Truth.Of(model, 560 + form.Length, "Villa Ejemplo", "2026-03-15");
            var page = new Page("Data").Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row().Row(speech.Title, speech.Level);
            foreach (var element in truth.Elements)
            {
                page.Row(speech.TitleOf(element), speech.Say(truth, element));
            }

            yield return new("titles without codes", $"titles-{model.Id}-{model.Reference.Edition}-{form}", Form.Write(form, page), [truth]);
        }
    }

    private static IEnumerable<CorpusFile> Legends()
    {
        var at = 580;
        foreach (var (place, form, speech) in new[]
        {
            ("line", "comma.csv", Speech.English), ("line", "a.ods", Speech.French), ("above", "semicolon.csv", Speech.Spanish), ("above", "a.xlsx", Speech.Portuguese),
            ("below", "tab.tsv", Speech.Italian), ("below", "a.xlsx", Speech.Spanish), ("sheet", "a.xlsx", Speech.English), ("sheet", "a.ods", Speech.Spanish),
        })
        {
            var truth = Truth.Of(Iso, ++at, "Villa Ejemplo", "2026-03-15");
            Func<Level, object> number = at % 2 == 0 ? level => level.Index + 1.0 : level => 3.0 - level.Index;
            var page = ConditionShapes.Page(truth, speech, number);
            var levels = truth.Elements.First().Scale!.Levels;
            var legend = new Page(speech.Legend).Row(speech.Legend);
            foreach (var level in levels)
            {
                legend.Row(number(level), speech.WordOf(level));
            }

            switch (place)
            {
                case "line":
                    page.Rows.Insert(2, [new($"{speech.Legend}: {string.Join(", ", levels.Select(level => $"{number(level)} = {speech.WordOf(level)}"))}")]);
                    break;
                case "above":
                    page.Rows.InsertRange(2, legend.Rows);
                    break;
                case "below":
                    page.Row();
                    page.Rows.AddRange(legend.Rows);
                    break;
                default:
                    break;
            }

            yield return new("numbers with a legend in the file", $"legend-{place}-{speech.Language}-{form}", Form.Write(form, place == "sheet" ? [page, legend] : [page]), [truth]) { Says = ["MMI2209"] };
        }
    }
}
