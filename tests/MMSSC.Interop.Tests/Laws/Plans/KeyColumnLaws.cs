using System.Globalization;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>Whatever columns name whose assessment a row is, in whatever order and language, each rating is of the assessment that its row names.</summary>
public sealed class KeyColumnLaws
{
    private const int Communities = 3;

    private static int ran;

    private enum Place
    {
        Before,
        Reversed,
        Behind,
    }

    private static readonly (string Language, string Id, string Community, string Territory, string Date, string Horizon, string Stakeholder, string Now, string Planned, string[] Groups)[] words =
    [
        ("en", "ID", "Community", "State", "Date", "Horizon", "Stakeholder", "now", "in 2 years", ["Residents", "Council"]),
        ("es", "Clave", "Municipio", "Estado", "Fecha", "Horizonte", "Parte interesada", "actual", "en 2 años", ["Vecinos", "Cabildo"]),
        ("fr", "Code INSEE", "Commune", "Département", "Date", "Horizon", "Partie prenante", "actuel", "dans 2 ans", ["Habitants", "Conseil"]),
        ("it", "Codice ISTAT", "Comune", "Provincia", "Data", "Orizzonte", "Parte interessata", "attuale", "tra 2 anni", ["Residenti", "Consiglio"]),
        ("pt", "Código IBGE", "Município", "Estado", "Data", "Horizonte", "Parte interessada", "atual", "em 2 anos", ["Moradores", "Câmara"]),
    ];

    [Theory]
    [InlineData("iso-18091@2019")]
    [InlineData("mmssc@2019")]
    [InlineData("smr@2018")]
    [InlineData("g3ict-digital-inclusion@2021")]
    public void Each_rating_is_of_the_assessment_that_its_row_names(string model)
    {
        var wrong = new List<string>();
        foreach (var (speech, isLong, place) in from speech in Speech.All from isLong in (bool[])[false, true] from place in Enum.GetValues<Place>() select (speech, isLong, place))
        {
            for (var keys = 0; keys < 32; keys++)
            {
                var (sheet, truth) = Sheet(Shipped.Model(model), speech, keys, isLong, place);
                var read = Shipped.Engine.Import("sheet.csv", System.Text.Encoding.UTF8.GetBytes(sheet), ImportOptions.None);
                var ratings = read.Assessments.SelectMany(one => one.Ratings.Where(rating => rating.Status == RatingStatus.Rated).Select(rating =>
                    $"{one.Community.Id}|{one.Community.Name}|{one.Community.Territories}|{one.Date}|{one.Horizon}|{one.Stakeholder}|{rating.Element.Code}|{rating.Level!.Code}")).Order(StringComparer.Ordinal).ToArray();
                if (!ratings.SequenceEqual(truth.Order(StringComparer.Ordinal)))
                {
                    wrong.Add($"{speech.Language} {(isLong ? "long" : "wide")} {place} {keys:b5}: {ratings.Except(truth).FirstOrDefault()} for {truth.Except(ratings).FirstOrDefault()}; {read.Findings.FirstOrDefault(finding => finding.Code != "MMI2114")?.ToString()}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        LawSource.Held(LawSource.AtRandom, Interlocked.Add(ref ran, 32 * 2 * 3 * Speech.All.Length));
    }

    private static (string Sheet, List<string> Truth) Sheet(Model model, Speech speech, int keys, bool isLong, Place place)
    {
        var said = words.Single(each => each.Language == speech.Language);
        var elements = model.Elements.Where(element => element.Scale is not null).Take(9).ToArray();
        var (hasId, hasDate, hasHorizon, hasGroup, hasTerritory) = ((keys & 1) != 0, (keys & 2) != 0, (keys & 4) != 0, (keys & 8) != 0, (keys & 16) != 0);
        var lines = new List<string[]> { Line(said.Id, said.Community, said.Territory, said.Date, said.Horizon, said.Stakeholder, isLong ? [speech.Code, speech.Level] : [.. elements.Select(element => element.Code)]) };
        var truth = new List<string>();
        var number = 0;
        for (var town = 1; town <= Communities; town++)
        {
            foreach (var date in hasDate ? (string[])["2024-05-20", "2026-05-21"] : [""])
            {
                foreach (var horizon in hasHorizon ? (Horizon[])[Horizon.Now, Horizon.Planned] : [Horizon.Now])
                {
                    foreach (var group in hasGroup ? said.Groups : [""])
                    {
                        number++;
                        var levels = elements.Select((element, at) => element.Scale!.Levels[((at * number) + at + number) % element.Scale!.Levels.Length]).ToArray();

                        // Two towns of one name, where their territories tell them apart.
                        var (id, name, territory) = (string.Create(CultureInfo.InvariantCulture, $"140{town:00}"), $"Villa {(hasTerritory ? "AAC" : "ABC")[town - 1]}lta", town == 2 ? "Veracruz" : "Jalisco");
                        string[] Row(params string[] ratings) => Line(id, name, territory, date, horizon == Horizon.Now ? said.Now : said.Planned, group, ratings);
                        lines.AddRange(isLong ? elements.Select((element, at) => Row(element.Code, speech.WordOf(levels[at]))) : [Row([.. levels.Select(speech.WordOf)])]);
                        truth.AddRange(elements.Select((element, at) => $"{(hasId ? id : "")}|{name}|{(hasTerritory ? territory : "")}|{date}|{horizon}|{group}|{element.Code}|{levels[at].Code}"));
                    }
                }
            }
        }

        return (string.Concat(lines.Select(line => string.Join(';', line) + "\n")), truth);

        string[] Line(string id, string name, string territory, string date, string horizon, string group, string[] rest)
        {
            string[] all = [.. hasId ? [id] : (string[])[], .. hasTerritory ? [territory] : (string[])[], name, .. hasDate ? [date] : (string[])[], .. hasHorizon ? [horizon] : (string[])[], .. hasGroup ? [group] : (string[])[]];
            return place == Place.Behind ? [.. rest, .. all] : [.. place == Place.Reversed ? all.Reverse() : all, .. rest];
        }
    }
}
