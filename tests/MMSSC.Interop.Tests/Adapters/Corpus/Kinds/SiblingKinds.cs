using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Sheets beside those that were read wrongly once: in other languages, with other words, turned round.</summary>
internal static class SiblingKinds
{
    private static readonly string[] towns = ["Villa Ejemplo", "Puerto Ejemplo", "San Ejemplo"];

    private static readonly (string Heading, Speech Speech)[] expected =
    [
        ("Nível esperado", Speech.Portuguese), ("Niveau attendu", Speech.French), ("Expected level", Speech.English), ("Livello atteso", Speech.Italian),
        ("Nivel futuro", Speech.Spanish), ("Resultado esperado", Speech.Spanish), ("Future level", Speech.English), ("Esperado", Speech.Spanish), ("Objetivo", Speech.Spanish),
    ];

    private static readonly (string Now, string Other, Speech Speech, bool Planned)[] beside =
    [
        ("Nivel actual", "Nivel esperado", Speech.Spanish, false), ("Current level", "Expected level", Speech.English, false), ("Niveau actuel", "Niveau attendu", Speech.French, false),
        ("Nível atual", "Nível esperado", Speech.Portuguese, false), ("Level now", "Expected level in 2 years", Speech.English, true), ("Nivel actual", "Nivel esperado en 2 años", Speech.Spanish, true),
    ];

    // Names and small numbers between the heading and the first element; the label stands below the codes or below the titles.
    private static readonly (Model Model, Speech Speech, (string Label, object[] Values)[] Rows, bool Below, bool First)[] facts =
    [
        (Kind.Mmssc, Speech.Spanish, [("Provincia", ["Soria", "Teruel", "Soria"])], false, false), (Kind.Iso, Speech.Spanish, [("Estado", ["Jalisco", "Puebla", "Jalisco"]), ("Habitantes", [3.0, 2.0, 1.0])], false, false),
        (Kind.Mmssc, Speech.French, [("Population", [5.0, 4.0, 3.0]), ("Région", ["Bretagne", "Corse", "Bretagne"])], false, false), (Kind.Mmssc, Speech.Spanish, [("Comarca", ["Bages", "Osona", "Bages"]), ("Población", [1.0, 2.0, 3.0])], true, false),
        (Kind.Mmssc, Speech.Portuguese, [("Distrito", ["Braga", "Faro", "Braga"]), ("Habitantes", [2.0, 3.0, 1.0])], false, true), (Kind.Iso, Speech.Italian, [("Provincia", ["Asti", "Lodi", "Asti"])], false, true),
    ];

    private static readonly (string Heading, Speech Speech, bool First)[] wide =
    [
        ("Región", Speech.Spanish, false), ("Región", Speech.Spanish, true), ("Província", Speech.Portuguese, false), ("Region", Speech.English, true), ("Comarca", Speech.Spanish, false),
    ];

    private static readonly (string Words, Speech Speech, bool Reads)[] letters =
    [
        ("V|A|V", Speech.English, false), ("V|A|V", Speech.French, false), ("Vermelho|A|V", Speech.Portuguese, false), ("Rojo|A|V", Speech.Spanish, true), ("R|A|V", Speech.Portuguese, true), ("R|G|V", Speech.Italian, true),
    ];

    private static readonly (string Words, Model Model)[] asides =
    [
        ("Rosso (prima Giallo)|Giallo (prima Verde)|Verde (prima Rosso)", Kind.Iso), ("Vermelho [era Verde]|Amarelo [era Verde]|Verde [era Amarelo]", Kind.Iso), ("1 ▲|2 ▼|3 ▲|4 ►|5 ▼", Kind.Mmssc), ("rosso scuro|giallo chiaro|verde scuro", Kind.Iso),
        ("dos; antes 1|tres|1|2|3", Kind.Mmssc), ("Verde claro|Verde|Verde oscuro", Kind.Iso),
    ];

    public static IEnumerable<CorpusFile> Files() => [.. Expected(), .. Beside(), .. Facts(), .. Wide(), .. Letters(), .. Asides(), .. Grids(), .. Related()];

    private static string FormOf(int at) => Kind.Forms[at % Kind.Forms.Length];

    private static IEnumerable<CorpusFile> Expected() => expected.Select((each, at) =>
        Kind.Refused("only what is expected", $"expected-{at}", FormOf(at), Kind.Table(Kind.Full(at % 2 == 0 ? Kind.Mmssc : Kind.Iso, 6_000 + at), each.Speech, each.Speech.WordOf, each.Heading)));

    private static IEnumerable<CorpusFile> Beside() => beside.Select((each, at) =>
    {
        var (truth, other) = (Kind.Full(at % 2 == 0 ? Kind.Mmssc : Kind.Iso, 6_020 + at), Kind.Full(at % 2 == 0 ? Kind.Mmssc : Kind.Iso, 6_030 + at) with { Horizon = Horizon.Planned });
        var page = Kind.Start(truth, each.Speech).Row(each.Speech.Code, each.Speech.Title, each.Now, each.Other)
            .Rows(truth, each.Speech, (element, level) => [each.Speech.WordOf(level), each.Speech.Say(other, element)]);
        return Kind.Read("what is expected beside what is", $"expected-beside-{at}", FormOf(at), truth, page) with { Truths = each.Planned ? [truth, other] : [truth] };
    });

    private static IEnumerable<CorpusFile> Facts() => facts.Select((each, at) =>
    {
        Truth[] truths = [.. towns.Select((name, town) => Kind.Full(each.Model, 6_040 + (at * 3) + town, name, null))];
        var page = new Page("Data").Row([each.Speech.Code, each.Speech.Title, .. towns]);
        var rows = each.Rows.Select(row => each.First ? (object?[])[row.Label, null, .. row.Values] : [null, row.Label, .. row.Values]).ToArray();
        Array.ForEach(each.Below ? [] : rows, row => page.Row(row));
        foreach (var element in truths[0].Elements)
        {
            page.Row([element.Code, each.Speech.TitleOf(element), .. truths.Select(truth => each.Speech.Say(truth, element))]);
        }

        Array.ForEach(each.Below ? rows : [], row => page.Row(row));
        return new CorpusFile("rows of names and small numbers of towns", $"facts-{at}-{FormOf(at)}", Form.Write(FormOf(at), page), truths);
    });

    private static IEnumerable<CorpusFile> Wide() => wide.Select((each, at) =>
    {
        var model = at % 2 == 0 ? Kind.Iso : Kind.Mmssc;
        Truth[] truths = [.. towns.Select((name, town) => Kind.Full(model, 6_070 + (at * 3) + town, name, null))];
        var page = new Page("Data").Row([.. each.First ? [each.Heading, each.Speech.Community] : (object?[])[each.Speech.Community, each.Heading], .. truths[0].Elements.Select(element => element.Code)]);
        foreach (var (truth, town) in truths.Select((truth, town) => (truth, town)))
        {
            page.Row([.. each.First ? [towns[(town + 1) % 2], truth.Community] : (object?[])[truth.Community, towns[(town + 1) % 2]], .. truth.Elements.Select(element => each.Speech.Say(truth, element))]);
        }

        return new CorpusFile("a column of regions that are called as towns", $"region-{at}-{FormOf(at)}", Form.Write(FormOf(at), page), truths);
    });

    private static IEnumerable<CorpusFile> Letters() => letters.Select((each, at) =>
    {
        var words = each.Words.Split('|');
        var truth = Kind.Full(Kind.Iso, 6_090 + at);
        var page = Kind.Table(truth, each.Speech, level => words[level.Index]);
        return each.Reads ? Kind.Read("initials of mixed languages", $"letters-{at}", FormOf(at), truth, page)
            : Kind.Read("initials of mixed languages", $"letters-{at}", FormOf(at), Kind.Without(truth, element => words[truth.LevelOf(element)!.Index].Length == 1), page) with { MayRefuse = true };
    });

    private static IEnumerable<CorpusFile> Asides() => asides.Select((each, at) =>
    {
        var words = each.Words.Split('|');
        var truth = Kind.Full(each.Model, 6_100 + at);
        var page = Kind.Table(truth, Speech.All[at % 5], level => words[level.Index]);
        return at < 4 ? Kind.Read("what stands beside levels", $"aside-{at}", FormOf(at), truth, page)
            : Kind.Read("in doubt: what stands beside levels", $"aside-{at}", FormOf(at), at == 4 ? Swapped(truth) : OneShade(truth), page) with { MayRefuse = true };
    });

    /// <summary>A column that names other elements, with a colour or without, before the one of levels or behind it.</summary>
    private static IEnumerable<CorpusFile> Related()
    {
        for (var at = 0; at < 4; at++)
        {
            var (model, isFilled) = (at < 3 ? Kind.Iso : Kind.Mmssc, at % 2 == 0);
            var whole = Kind.Full(model, 6_140 + at);
            var truth = whole.Only(element => element.Index < whole.Elements.ElementAt(12).Index);
            var page = Kind.Start(truth, Speech.English).Row(isFilled ? ["Code", "Function", "Related to", "Level"] : (object?[])["Code", "Function", "Level", "Related to"]);
            foreach (var (element, row) in truth.Elements.Select((element, row) => (element, row)))
            {
                var other = new Shown(whole.Elements.ElementAt(12 + row).Code, isFilled ? new("00B050") : null);
                var level = Speech.English.Say(truth, element);
                page.Row([element.Code, Speech.English.TitleOf(element), .. isFilled ? [other, level] : (object?[])[level, other]]);
            }

            yield return Kind.Read("a column of related elements", $"related-{at}", Form.Books[at % 2], truth, page);
        }
    }

    /// <summary>The levels that the fifth of the columns says in fact: 2, 3, 1, 2 and 3; of the first nothing, for one text alone is in doubt.</summary>
    private static Truth Swapped(Truth truth) => truth with
    {
        Values = truth.Values.ToDictionary(pair => pair.Key, pair => truth.LevelOf(pair.Key)!.Index switch { 0 => Truth.Unstated, 1 => "3", 2 => "1", 3 => "2", _ => "3" }),
    };

    /// <summary>Two shades of one colour are no levels; the plain colour between them is.</summary>
    private static Truth OneShade(Truth truth) => truth with { Values = truth.Values.ToDictionary(pair => pair.Key, pair => truth.LevelOf(pair.Key)!.Index == 1 ? "green" : Truth.Unstated) };

    /// <summary>Colours of the areas, and one colour for all, rate nothing; some of the areas are a grid as all of them are.</summary>
    private static IEnumerable<CorpusFile> Grids()
    {
        string[] fills = ["FF0000", "FFFF00", "00B050", "FFC000"];
        var truth = Kind.Full(Kind.Iso, 6_120);
        var some = truth.Only(element => element.Parent!.Code is "1" or "4");
        yield return Kind.Refused("in doubt: a grid in the colours of its areas", "area-columns", "a.xlsx", Columns(truth, (_, area) => fills[area]));
        yield return Kind.Refused("in doubt: a grid in the colours of its areas", "area-rows", "a.ods", Rows(truth, (_, area) => fills[area]));
        yield return Kind.Refused("in doubt: a grid in the colours of its areas", "area-one", "a.xlsx", Columns(truth, (_, _) => fills[2]));
        yield return Kind.Read("a grid of some areas", "some-columns", "a.xlsx", some, Columns(some, (element, _) => fills[some.LevelOf(element)!.Index]));
        yield return Kind.Read("a grid of some areas", "some-rows", "a.ods", some, Rows(some, (element, _) => fills[some.LevelOf(element)!.Index]));

        Page Columns(Truth shown, Func<Element, int, string> fill)
        {
            var groups = shown.Elements.GroupBy(element => element.Parent!).ToArray();
            var page = Kind.Start(shown, Speech.Spanish).Row([.. groups.Select(area => area.Key.Code + ". " + Speech.Spanish.TitleOf(area.Key))]);
            for (var row = 0; row < groups.Max(area => area.Count()); row++)
            {
                page.Row([.. groups.Select((area, at) => area.ElementAtOrDefault(row) is { } element ? new Shown(element.Code, new(fill(element, at))) : (object?)null)]);
            }

            return page;
        }

        Page Rows(Truth shown, Func<Element, int, string> fill)
        {
            var page = Kind.Start(shown, Speech.Spanish);
            foreach (var (area, at) in shown.Elements.GroupBy(element => element.Parent!).Select((area, at) => (area, at)))
            {
                page.Row([area.Key.Code + ". " + Speech.Spanish.TitleOf(area.Key), .. area.Select(element => new Shown(element.Code, new(fill(element, at))))]);
            }

            return page;
        }
    }
}
