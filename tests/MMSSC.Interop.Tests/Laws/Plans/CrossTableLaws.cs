using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Adapters.Corpus.Shapes;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>Whatever headings say of the assessments that stand side by side, in one row or in two, no rating becomes one of another assessment. All are read but those under one heading for a town and a group.</summary>
public sealed class CrossTableLaws
{
    private static int ran;

    private static readonly (string Language, string Now, string Planned, string[] Groups)[] words =
    [
        ("en", "now", "in 2 years", ["Residents", "City council"]),
        ("es", "actual", "en 2 años", ["Vecinos", "Cabildo"]),
        ("fr", "actuel", "dans 2 ans", ["Habitants", "Conseil municipal"]),
        ("it", "attuale", "tra 2 anni", ["Residenti", "Consiglio comunale"]),
        ("pt", "atual", "em 2 anos", ["Moradores", "Câmara municipal"]),
    ];

    private enum Dimension
    {
        Town,
        Date,
        Horizon,
        Group,
    }

    [Theory]
    [InlineData("iso-18091@2019")]
    [InlineData("mmssc@2019")]
    [InlineData("smr@2018")]
    public void Whatever_headings_say_no_rating_changes_its_assessment(string model)
    {
        var wrong = new List<string>();
        var (read, expected) = (0, 0);
        foreach (var (speech, first, second, form) in from speech in Speech.All from first in Enum.GetValues<Dimension>() from second in Enum.GetValues<Dimension>() from form in Enumerable.Range(0, 3) select (speech, first, second, form))
        {
            var (sheet, truth) = Sheet(Shipped.Model(model), speech, first, second, form);
            var file = Shipped.Engine.Import("sheet.csv", System.Text.Encoding.UTF8.GetBytes(sheet), ImportOptions.None);
            var ratings = file.Assessments.SelectMany(one => one.Ratings.Where(rating => rating.Status == RatingStatus.Rated).Select(rating =>
                $"{one.Community.Name}|{one.Date}|{one.Horizon}|{one.Stakeholder}|{rating.Element.Code}|{rating.Level!.Code}")).ToArray();
            expected += form > 0 && (first, second) is (Dimension.Town, Dimension.Group) or (Dimension.Group, Dimension.Town) ? 0 : 1;
            read += ratings.Order(StringComparer.Ordinal).SequenceEqual(truth.Order(StringComparer.Ordinal)) ? 1 : 0;
            if (ratings.Except(truth).FirstOrDefault() is { } other || (other = truth.Except(ratings).FirstOrDefault()) is not null && !file.Findings.Any(finding => finding.Severity == Diagnostics.Severity.Error))
            {
                wrong.Add($"{speech.Language} {first} {second} {form}: {other} of {truth[0]}; {file.Findings.FirstOrDefault(finding => finding.Code != "MMI2114")?.ToString()}\n{string.Join('\n', sheet.Split('\n')[..4])}");
            }
        }

        Assert.True(wrong.Count == 0 && read == expected, $"{read} of {expected}\n" + string.Join('\n', wrong));
        LawSource.Held(LawSource.AtRandom, Interlocked.Add(ref ran, read));
    }

    private static (string Sheet, List<string> Truth) Sheet(Model model, Speech speech, Dimension first, Dimension second, int form)
    {
        var said = words.Single(each => each.Language == speech.Language);
        var elements = model.Elements.Where(element => element.Scale is not null).Take(9).ToArray();
        var truth = new List<string>();
        var columns = new List<(string First, string Second, Level[] Levels)>();
        foreach (var one in Values(first, said))
        {
            foreach (var other in first == second ? [("", "")] : Values(second, said))
            {
                var levels = elements.Select((element, at) => element.Scale!.Levels[((at * columns.Count) + at + columns.Count) % element.Scale!.Levels.Length]).ToArray();
                columns.Add((one.Shown, other.Item1, levels));
                string Of(Dimension dimension, string otherwise) => dimension == first ? one.Meant : dimension == second ? other.Item2 : otherwise;
                truth.AddRange(elements.Select((element, at) => $"{Of(Dimension.Town, "Villa Alta")}|{Of(Dimension.Date, "")}|{Of(Dimension.Horizon, "Now")}|{Of(Dimension.Group, "")}|{element.Code}|{levels[at].Code}"));
            }
        }

        var lines = new List<string>();
        if (first != Dimension.Town && second != Dimension.Town)
        {
            lines.AddRange([$"{speech.Community};Villa Alta", ""]);
        }

        if (form == 0 && first != second)
        {
            lines.Add(";;" + string.Join(';', columns.Select((column, at) => at > 0 && columns[at - 1].First == column.First ? "" : column.First)));
            lines.Add($"{speech.Code};{speech.Title};" + string.Join(';', columns.Select(column => column.Second)));
        }
        else
        {
            lines.Add($"{speech.Code};{speech.Title};" + string.Join(';', columns.Select(column => form == 1 ? $"{column.First} {column.Second}".Trim() : $"{column.First} - {column.Second}".Trim(' ', '-'))));
        }

        lines.AddRange(elements.Select((element, at) => $"{element.Code};{speech.TitleOf(element)};" + string.Join(';', columns.Select(column => speech.WordOf(column.Levels[at])))));
        return (string.Join('\n', lines) + "\n", truth);
    }

    private static IEnumerable<(string Shown, string Meant)> Values(Dimension dimension, (string Language, string Now, string Planned, string[] Groups) said) => dimension switch
    {
        Dimension.Town => [("Villa Alta", "Villa Alta"), ("Ciudad Baja", "Ciudad Baja")],
        Dimension.Date => [("2024", "2024"), ("2026", "2026")],
        Dimension.Group => [(said.Groups[0], said.Groups[0]), (said.Groups[1], said.Groups[1])],
        _ => [(said.Now, "Now"), (said.Planned, "Planned")],
    };
}
