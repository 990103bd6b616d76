using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Adapters.Corpus.Writing;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>Whatever a line above a table, a sheet's name, columns of a table and its headings say together of whose ratings are, no rating becomes one of another assessment.</summary>
public sealed class BlockLaws
{
    private static int ran;

    private enum Outer
    {
        Lines,
        Sheets,
        Columns,
        WideBelow,
    }

    [Theory]
    [InlineData("iso-18091@2019")]
    [InlineData("mmssc@2019")]
    [InlineData("smr@2018")]
    public void Whatever_lines_sheets_and_columns_say_no_rating_changes_its_assessment(string model)
    {
        var wrong = new List<string>();
        var (read, all) = (0, 0);
        foreach (var (speech, outer, first, second) in from speech in Speech.All from outer in Enum.GetValues<Outer>() from first in Enum.GetValues<Said>() from second in Enum.GetValues<Said>() select (speech, outer, first, second))
        {
            if (first == second || (outer == Outer.WideBelow && second == Said.Town))
            {
                continue;
            }

            var (file, truth) = File(Shipped.Model(model), speech, outer, first, second);
            var imported = Shipped.Engine.Import("sheet.xlsx", file, ImportOptions.None);
            var ratings = imported.Assessments.SelectMany(one => one.Ratings.Where(rating => rating.Status == RatingStatus.Rated).Select(rating =>
                $"{one.Community.Name}|{one.Date}|{one.Horizon}|{one.Stakeholder}|{rating.Element.Code}|{rating.Level!.Code}")).ToArray();
            all++;
            read += ratings.Order(StringComparer.Ordinal).SequenceEqual(truth.Order(StringComparer.Ordinal)) ? 1 : 0;
            if (!ratings.Order(StringComparer.Ordinal).SequenceEqual(truth.Order(StringComparer.Ordinal)))
            {
                wrong.Add($"{speech.Language} {outer} {first} {second}: {ratings.Except(truth).FirstOrDefault()} for {truth.Except(ratings).FirstOrDefault()}; {imported.Findings.FirstOrDefault(finding => finding.Code != "MMI2114")}");
            }
        }

        Assert.True(wrong.Count == 0, $"{read} of {all}\n" + string.Join('\n', wrong));
        LawSource.Held(LawSource.AtRandom, Interlocked.Add(ref ran, read));
    }

    private enum Said
    {
        Town,
        Date,
        Horizon,
    }

    private static (byte[] File, List<string> Truth) File(Model model, Speech speech, Outer outer, Said first, Said second)
    {
        var elements = model.Elements.Where(element => element.Scale is not null).Take(9).ToArray();
        var truth = new List<string>();
        var pages = new List<Page>();
        var single = new Page("Datos");
        var number = 0;
        if (outer == Outer.Columns)
        {
            single.Row([NameOf(first, speech), speech.Code, .. Values(second, speech).Select(value => value.Shown)]);
        }
        else if (outer == Outer.WideBelow)
        {
            single.Row([NameOf(first, speech), .. elements.SelectMany(element => Values(second, speech).Select((_, at) => at == 0 ? element.Code : null))]);
            single.Row([null, .. elements.SelectMany(_ => Values(second, speech).Select(value => value.Shown))]);
        }

        foreach (var (shown, meant) in Values(first, speech))
        {
            var levels = Values(second, speech).Select(value =>
            {
                number++;
                string Of(Said said, string otherwise) => said == first ? meant : said == second ? value.Meant : otherwise;
                var own = elements.Select((element, at) => element.Scale!.Levels[((at * number) + at + number) % element.Scale!.Levels.Length]).ToArray();
                truth.AddRange(elements.Select((element, at) => $"{Of(Said.Town, outer is Outer.Lines or Outer.Sheets ? "Villa Alta" : "")}|{Of(Said.Date, "")}|{Of(Said.Horizon, "Now")}||{element.Code}|{own[at].Code}"));
                return own;
            }).ToArray();
            switch (outer)
            {
                case Outer.Lines:
                    Table(single.Row(first == Said.Town ? $"{speech.Community}: {shown}" : shown));
                    single.Row();
                    break;
                case Outer.Sheets:
                    var page = new Page(shown);
                    pages.Add(page);
                    Table(page);
                    break;
                case Outer.Columns:
                    for (var at = 0; at < elements.Length; at++)
                    {
                        single.Row([shown, elements[at].Code, .. levels.Select(own => speech.WordOf(own[at]))]);
                    }

                    break;
                default:
                    single.Row([shown, .. elements.SelectMany((_, at) => levels.Select(own => speech.WordOf(own[at])))]);
                    break;
            }

            void Table(Page into)
            {
                if (first != Said.Town && second != Said.Town)
                {
                    into.Row(speech.Community, "Villa Alta");
                }

                into.Row([speech.Code, speech.Title, .. Values(second, speech).Select(value => value.Shown)]);
                for (var at = 0; at < elements.Length; at++)
                {
                    into.Row([elements[at].Code, speech.TitleOf(elements[at]), .. levels.Select(own => speech.WordOf(own[at]))]);
                }
            }
        }

        return (Form.Write("a.xlsx", [.. pages.Count > 0 ? pages : [single]]), truth);
    }

    private static string NameOf(Said said, Speech speech) => said switch
    {
        Said.Town => speech.Community,
        Said.Date => speech.Date,
        _ => speech.Language switch { "en" => "Horizon", "fr" => "Horizon", "it" => "Orizzonte", _ => "Horizonte" },
    };

    private static (string Shown, string Meant)[] Values(Said said, Speech speech) => said switch
    {
        Said.Town => [("Villa Alta", "Villa Alta"), ("Ciudad Baja", "Ciudad Baja")],
        Said.Date => [("2024", "2024"), ("2026", "2026")],
        _ => [(speech.Language switch { "en" => "Now", "es" => "Actual", "fr" => "Actuel", "it" => "Attuale", _ => "Atual" }, "Now"), (speech.Planned, "Planned")],
    };
}
