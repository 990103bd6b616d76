using System.Globalization;
using System.Text;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>Whatever layout ratings are written in, they are read back; whatever cell is spoilt, it is found there and nothing else is lost.</summary>
public class TableLaws
{
    private static readonly char[] separators = [';', ',', '\t', '|'];
    private static readonly string[] languages = ["en", "es", "fr"];
    private static readonly string[] rubbish = ["zzqx", "¿?", "qwerty uiop", "x9z", "#DIV/0!", "~~~", "Lorem ipsum dolor"];
    private static readonly Dictionary<string, string[]> headings = new(StringComparer.Ordinal)
    {
        ["en"] = ["Code", "Title", "Level", "City", "Community: Springfield"],
        ["es"] = ["Código", "Indicador", "Resultado", "Municipio", "Municipio de Springfield"],
        ["fr"] = ["Code", "Intitulé", "Niveau", "Commune", "Commune de Springfield"],
    };

    public static TheoryData<string> Models => ["iso-18091@2019", "mmssc", "smr@2018"];

    [Theory]
    [MemberData(nameof(Models))]
    public void Ratings_written_in_any_long_layout_are_read_back(string name)
    {
        var model = Shipped.Model(name);
        var gen = from levels in Levels(model)
                  from language in Gen.Int[0, 2].Select(i => languages[i])
                  from separator in Gen.Int[0, 3].Select(i => separators[i])
                  from order in Gen.Shuffle(new[] { 0, 1, 2 })
                  from codes in Gen.Int[0, 3]
                  from preamble in Gen.Bool
                  from casing in Gen.Int[0, 2]
                  select (levels, language, separator, order, codes, preamble, casing);
        gen.Sample(draw =>
        {
            var elements = model.Rateable.ToArray();
            var rows = elements.Select((element, i) => new[]
            {
                draw.codes switch { 0 => element.Code, 1 => element.Code + ".", 2 => " " + element.Code, _ => $"{element.Code} {element.Title[draw.language]}" },
                element.Title[draw.language],
                Case(Word(element, draw.levels[i], draw.language), draw.casing),
            }).Prepend(headings[draw.language][..3]);
            var text = Render(rows.Select(row => draw.order.Select(column => row[column])), draw.separator, draw.preamble ? headings[draw.language][4] : null);

            var sheet = SheetCase.Of(text);

            var assessment = Assert.Single(sheet.Assessments);
            Assert.Equal(draw.preamble ? "Springfield" : null, assessment.Community.Name);
            Assert.Equal(elements.Select((element, i) => Expected(element, draw.levels[i])), assessment.Ratings.Select(Shown));
            Assert.Equal("", sheet.Codes);
        }, iter: 60);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Ratings_written_in_any_wide_layout_are_read_back(string name)
    {
        var model = Shipped.Model(name);
        var gen = from first in Levels(model)
                  from second in Levels(model)
                  from language in Gen.Int[0, 2].Select(i => languages[i])
                  from separator in Gen.Int[0, 2].Select(i => separators[i])
                  from titles in Gen.Bool
                  from order in Gen.Shuffle(Enumerable.Range(0, model.Rateable.Count() + 1).ToArray())
                  select (first, second, language, separator, titles, order);
        gen.Sample(draw =>
        {
            var elements = model.Rateable.ToArray();
            string[] Row(string community, int[] levels) => [community, .. elements.Select((element, i) => Word(element, levels[i], draw.language))];
            string[][] rows =
            [
                [headings[draw.language][3], .. elements.Select(element => draw.titles ? element.Title[draw.language] : element.Code)],
                Row("Springfield", draw.first),
                Row("Shelbyville", draw.second),
            ];

            var sheet = SheetCase.Of(Render(rows.Select(row => draw.order.Select(column => row[column])), draw.separator, null));

            Assert.Equal(["Springfield", "Shelbyville"], sheet.Assessments.Select(assessment => assessment.Community.Name));
            Assert.Equal(elements.Select((element, i) => Expected(element, draw.first[i])), sheet.Assessments[0].Ratings.Select(Shown));
            Assert.Equal(elements.Select((element, i) => Expected(element, draw.second[i])), sheet.Assessments[1].Ratings.Select(Shown));
            Assert.Equal("", sheet.Codes);
        }, iter: 40);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_spoilt_cell_is_found_where_it_is_and_costs_at_most_its_own_rating(string name)
    {
        var model = Shipped.Model(name);
        var elements = model.Rateable.ToArray();
        var gen = from levels in Levels(model)
                  from language in Gen.Int[0, 2].Select(i => languages[i])
                  from row in Gen.Int[0, elements.Length - 1]
                  from column in Gen.Int[0, 2]
                  from bad in Gen.Int[0, 6].Select(i => rubbish[i])
                  select (levels, language, row, column, bad);
        gen.Sample(draw =>
        {
            var rows = elements.Select((element, i) => new[] { element.Code, element.Title[draw.language], Word(element, draw.levels[i], draw.language) })
                .Prepend(headings[draw.language][..3]).ToArray();
            rows[draw.row + 1][draw.column] = draw.bad;

            var sheet = SheetCase.Of(Render(rows, ';', null));

            var finding = Assert.Single(sheet.Findings);
            Assert.Equal((draw.row + 2, draw.column + 1), (finding.Location.Line, finding.Location.Column));
            Assert.Equal(
                elements.Select((element, i) => draw.column == 2 && i == draw.row ? $"{element}=-" : Expected(element, draw.levels[i])),
                Assert.Single(sheet.Assessments).Ratings.Select(Shown));
        }, iter: 80);
    }

    /// <summary>For each rated element the index of a level, -1 for "not assessed", -2 for "not applicable".</summary>
    private static Gen<int[]> Levels(Model model) => Gen.Int[-2, model.Rateable.First().Scale!.Levels.Length - 1].Array[model.Rateable.Count()]
        .Where(levels => levels.Count(level => level >= 0) > levels.Length / 2);

    private static string Word(Element element, int level, string language) => level switch
    {
        -1 => "",
        -2 => language switch { "es" => "No aplica", "fr" => "sans objet", _ => "not applicable" },
        _ => element.Scale!.Levels[level].Title[language],
    };

    private static string Expected(Element element, int level) => level switch { -1 => $"{element}=-", -2 => $"{element}=na", _ => $"{element}={element.Scale!.Levels[level]}" };

    private static string Shown(Rating rating) => rating.Status switch
    {
        RatingStatus.NotAssessed => $"{rating.Element}=-",
        RatingStatus.NotApplicable => $"{rating.Element}=na",
        _ => $"{rating.Element}={rating.Level}",
    };

    private static string Case(string text, int casing) => casing switch { 1 => text.ToUpper(CultureInfo.InvariantCulture), 2 => $" {text} ", _ => text };

    private static string Render(IEnumerable<IEnumerable<string>> rows, char separator, string? preamble)
    {
        var text = new StringBuilder(preamble is null ? "" : preamble + "\n\n");
        foreach (var row in rows)
        {
            text.AppendJoin(separator, row.Select(cell => cell.AsSpan().ContainsAny(separator, '"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)).Append('\n');
        }

        return text.ToString();
    }
}
