using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>What the kinds of sheets are made with.</summary>
internal static class Kind
{
    /// <summary>Forms that can hold one plain page with any sign in it.</summary>
    public static readonly string[] Forms = ["comma.csv", "a.xlsx", "semicolon.csv", "a.ods", "tab.tsv"];

    public static Model Iso => AllShapes.Iso;

    public static Model Mmssc => AllShapes.Mmssc;

    public static Model Stages => AllShapes.Stages;

    /// <summary>A truth without blanks.</summary>
    public static Truth Full(Model model, int seed, string? community = "Villa Ejemplo", string? date = "2026-03-15") => Truth.Of(model, seed, community, date, blanks: false);

    /// <summary>A page that names the community and the date, and then a blank row.</summary>
    public static Page Start(Truth truth, Speech speech, string sheet = "Data") =>
        new Page(sheet).Row($"{speech.Community}: {truth.Community}").Row($"{speech.Date}: {truth.Date}").Row();

    /// <summary>A row for each element with its code, its title and what else there is.</summary>
    public static Page Rows(this Page page, Truth truth, Speech speech, Func<Element, Level, object?[]> cells)
    {
        foreach (var element in truth.Elements)
        {
            page.Row([element.Code, speech.TitleOf(element), .. truth.LevelOf(element) is { } level ? cells(element, level) : []]);
        }

        return page;
    }

    /// <summary>The plain table with something of its own in place of each level.</summary>
    public static Page Table(Truth truth, Speech speech, Func<Level, object?> cell, string? heading = null, string sheet = "Data") =>
        Start(truth, speech, sheet).Row(speech.Code, speech.Title, heading ?? speech.Level).Rows(truth, speech, (_, level) => [cell(level)]);

    /// <summary>Every fifth element or so.</summary>
    public static bool Some(Element element) => element.Index % 5 == 2;

    /// <summary>The truth in which no level of some elements may be stated.</summary>
    public static Truth Without(Truth truth, Func<Element, bool> some) =>
        truth with { Values = truth.Values.ToDictionary(pair => pair.Key, pair => some(pair.Key) ? Truth.Unstated : pair.Value) };

    /// <summary>A file that may not be read, with the reason.</summary>
    public static CorpusFile Refused(string shape, string name, string form, params Page[] pages) => new(shape, $"{name}-{form}", Form.Write(form, pages), []) { Refuse = true };

    /// <summary>A file of one assessment.</summary>
    public static CorpusFile Read(string shape, string name, string form, Truth truth, params Page[] pages) => new(shape, $"{name}-{form}", Form.Write(form, pages), [truth]);
}
