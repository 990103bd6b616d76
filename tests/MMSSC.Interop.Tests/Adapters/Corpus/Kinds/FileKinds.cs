using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Kinds;

/// <summary>Results that a formula is said to have, and cells at the other end of the grid.</summary>
internal static class FileKinds
{
    private static readonly (Speech Speech, string Points, string Formula)[] formulas =
    [
        (Speech.Spanish, "Puntos obtenidos", "IF(C{0}<34,\"Rojo\",IF(C{0}<67,\"Amarillo\",\"Verde\"))"), (Speech.English, "Points", "IF(C{0}<34,\"Red\",IF(C{0}<67,\"Yellow\",\"Green\"))"),
        (Speech.French, "Points obtenus", "IF(C{0}>=67,\"Vert\",IF(C{0}>=34,\"Jaune\",\"Rouge\"))"), (Speech.Spanish, "Puntaje", "LOOKUP(C{0},{{0,34,67}},{{\"Rojo\",\"Amarillo\",\"Verde\"}})"),
    ];

    private static readonly (int Row, int Column, Shown Cell)[] far =
    [
        (1_048_575, 16_383, new(null, new("DDEBF7"))), (1_048_575, 16_383, new("solver")), (1_048_569, 16_383, new(0.000001)), (500_000, 2, new(null, new("F2F2F2"))), (300_000, 0, new("x")), (40, 16_383, new(1.0)),
    ];

    private static readonly string[] conditions = ["of:cell-content()=1|of:cell-content()=2|of:cell-content()=3", "cell-content()=1|cell-content()=2|cell-content()=3", "cell-content()<2|cell-content-is-between(2,2)|cell-content()>2", "cell-content()<=1|cell-content()=2|cell-content()>=3", "of:is-true-formula([.C5]=1)|of:is-true-formula([.C5]=2)|of:is-true-formula([.C5]=3)"];

    public static IEnumerable<CorpusFile> Files() => [.. Formulas(), .. Far(), .. Conditions()];

    private static IEnumerable<CorpusFile> Conditions() => conditions.Select((texts, at) =>
    {
        var truth = Kind.Full(Kind.Iso, 5_880 + at);
        string[] fills = ["FF0000", "FFC000", "00B050"];
        var look = new Look("") { When = [.. texts.Split('|').Select((text, number) => (text, fills[number]))] };
        return Kind.Read("conditions in the cells' style", $"style-map-{at}", "a.ods", truth, Kind.Table(truth, Speech.All[at], level => new Shown(level.Value, look)));
    });

    private static IEnumerable<CorpusFile> Formulas()
    {
        foreach (var ((speech, points, formula), at) in formulas.Select((each, at) => (each, at)))
        {
            var truth = Kind.Full(Kind.Iso, 5_800 + at);
            yield return Kind.Read("results of formulas", $"formula-{at}", "a.xlsx", truth, Page(truth, recalculates: false));
            yield return Kind.Refused("in doubt: results of formulas that are to be computed anew", $"formula-stale-{at}", "a.xlsx", Page(truth.Again(5_810 + at), recalculates: true));

            Page Page(Truth shown, bool recalculates)
            {
                var page = Kind.Start(truth, speech).Row(speech.Code, speech.Title, points, speech.Level);
                foreach (var element in truth.Elements)
                {
                    page.Row(element.Code, speech.TitleOf(element), truth.LevelOf(element)!.Index * 50.0, new Shown(shown.LevelOf(element) is { } level ? speech.WordOf(level) : "")
                    {
                        Formula = formula.Replace("{0}", $"{page.Next + 1}", StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal),
                    });
                }

                page.Recalculates = recalculates;
                return page;
            }
        }
    }

    private static IEnumerable<CorpusFile> Far()
    {
        foreach (var (cell, at) in far.Select((each, at) => (each, at)))
        {
            foreach (var form in Form.Books)
            {
                var truth = Kind.Full(at % 2 == 0 ? Kind.Iso : Kind.Mmssc, 5_850 + at);
                var page = RowShapes.Plain(truth, Speech.All[at % 5]);
                page.Far = page.Next > cell.Row ? cell with { Row = page.Next } : cell;
                yield return Kind.Read("a cell at the other end of the grid", $"far-{at}", form, truth, page);
            }
        }
    }
}
