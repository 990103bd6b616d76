using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>A column, a block or a row for each area, in which the elements' own cells are filled with their level's colour.</summary>
internal static class GridKinds
{
    private static readonly string[][] palettes = [["FF0000", "FFFF00", "00B050"], ["FFC7CE", "FFEB9C", "C6EFCE"], ["C00000", "FFC000", "92D050"]];

    private static readonly (string Name, Func<Truth, Speech, Func<Element, Look>, Page> Make)[] all =
    [
        ("titled", (truth, speech, look) => Columns(truth, speech, element => [new($"{element.Code} {speech.TitleOf(element)}", look(element))])),
        ("titles", (truth, speech, look) => Columns(truth, speech, element => [new(speech.TitleOf(element), look(element))])),
        ("codes", (truth, speech, look) => Columns(truth, speech, element => [new(element.Code, look(element))])),
        ("blocks", (truth, speech, look) => Columns(truth, speech, element => [new(element.Code, look(element)), new(speech.TitleOf(element))])),
        ("blocks-titles", (truth, speech, look) => Columns(truth, speech, element => [new(element.Code), new(speech.TitleOf(element), look(element))])),
        ("blocks-both", (truth, speech, look) => Columns(truth, speech, element => [new(element.Code, look(element)), new(speech.TitleOf(element), look(element))])),
        ("blocks-beside", (truth, speech, look) => Columns(truth, speech, element => [new(element.Code), new(speech.TitleOf(element)), new(null, look(element))])),
        ("rows", (truth, speech, look) => Across(truth, speech, element => new($"{element.Code} {speech.TitleOf(element)}", look(element)))),
        ("rows-codes", (truth, speech, look) => Across(truth, speech, element => new(element.Code, look(element)))),
        ("list", (truth, speech, look) => List(truth, speech, element => [new(element.Code, look(element)), new(speech.TitleOf(element))])),
        ("list-titles", (truth, speech, look) => List(truth, speech, element => [new(element.Code), new(speech.TitleOf(element), look(element))])),
    ];

    public static IEnumerable<CorpusFile> Files()
    {
        foreach (var ((name, make), at) in all.Select((each, at) => (each, at)))
        {
            foreach (var form in Form.Books)
            {
                var number = (at * 2) + (form == Form.Books[0] ? 0 : 1);
                var truth = Kind.Full(Kind.Iso, 4_500 + number);
                var speech = Speech.All[number % 5];
                var palette = palettes[number % 3];
                var page = make(truth, speech, element => new(palette[truth.LevelOf(element)!.Index]));
                yield return Kind.Read(name.StartsWith("list", StringComparison.Ordinal) ? "a list whose own cells are filled" : "a grid whose own cells are filled", $"grid-{name}", form, truth, page);
                if (number % 4 == 0)
                {
                    foreach (var level in truth.Elements.First().Scale!.Levels)
                    {
                        page.Row(new Shown(speech.WordOf(level), new(palette[level.Index])));
                    }

                    yield return Kind.Read("a grid whose own cells are filled, with a legend", $"grid-legend-{name}", form, truth, page);
                }
            }
        }
    }

    private static IGrouping<Element, Element>[] Areas(Truth truth) => [.. truth.Elements.GroupBy(element => element.Parent!)];

    private static Page Columns(Truth truth, Speech speech, Func<Element, Shown[]> cells)
    {
        var areas = Areas(truth);
        var width = cells(areas[0].First()).Length;
        var page = Kind.Start(truth, speech).Row([.. areas.SelectMany(area => (object?[])[$"{area.Key.Code}. {speech.TitleOf(area.Key)}", .. new object?[width - 1]])]);
        for (var area = 0; width > 1 && area < areas.Length; area++)
        {
            page.Merged(area * width, ((area + 1) * width) - 1);
        }

        for (var row = 0; row < areas.Max(area => area.Count()); row++)
        {
            page.Row([.. areas.SelectMany(area => area.ElementAtOrDefault(row) is { } element ? cells(element) : new object?[width])]);
        }

        return page;
    }

    private static Page Across(Truth truth, Speech speech, Func<Element, Shown> cell)
    {
        var page = Kind.Start(truth, speech);
        foreach (var area in Areas(truth))
        {
            page.Row([$"{area.Key.Code}. {speech.TitleOf(area.Key)}", .. area.Select(cell)]);
        }

        return page;
    }

    private static Page List(Truth truth, Speech speech, Func<Element, Shown[]> cells)
    {
        var page = Kind.Start(truth, speech).Row(speech.Code, speech.Title);
        foreach (var element in truth.Elements)
        {
            page.Row([.. cells(element)]);
        }

        return page;
    }
}
