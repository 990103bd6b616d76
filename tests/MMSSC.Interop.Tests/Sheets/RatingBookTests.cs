using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Sheets;

/// <summary>The table that an import writes reads back as what was imported.</summary>
public class RatingBookTests
{
    public static TheoryData<string, string> ModelsAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var model in Shipped.Catalogue.Models.Where(model => model.Reference.Edition != "questionnaire-2024"))
            {
                foreach (var language in new[] { "en", "es", "fr" })
                {
                    data.Add(model.ToString(), language);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ModelsAndLanguages))]
    public void Written_as_a_table_assessments_read_back_equal(string reference, string language)
    {
        var model = Shipped.Model(reference);
        Assessment[] written =
        [
            Assess(model, "Villa Ejemplo", "2026-03-15", Horizon.Now, "Academia", 0),
            Assess(model, "Villa Ejemplo", "2026-03-15", Horizon.Planned, "Academia", 1),
            Assess(model, "San Ejemplo", "2025", Horizon.Now, "Citizens", 2),
            Assess(model, "San Ejemplo", null, Horizon.Planned, null, 3),
        ];

        foreach (var (name, bytes) in Files(written, language))
        {
            var read = Shipped.Engine.Import(name, bytes);

            Assert.Empty(read.Findings.Where(finding => !Shipped.SaysOlderEdition(model, finding)).Select(finding => finding.ToString()));
            Assert.Equal(written.Select(Said), read.Assessments.Select(Said));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public void A_table_of_several_models_reads_back_equal(string language)
    {
        Assessment[] written =
        [
            Assess(Shipped.Model("iso-18091@2019"), "Villa Ejemplo", "2026-03-15", Horizon.Now, null, 0),
            Assess(Shipped.Model("mmssc@2019"), "Villa Ejemplo", "2026", Horizon.Now, "Academia", 1),
            Assess(Shipped.Model("smr@2018"), "San Ejemplo", "2025", Horizon.Now, null, 2),
            Assess(Shipped.Model("smr@rmm-2.0"), "San Ejemplo", "2025", Horizon.Now, null, 0),
        ];

        foreach (var (name, bytes) in Files(written, language))
        {
            var read = Shipped.Engine.Import(name, bytes);

            Assert.Empty(read.Findings.Select(finding => finding.ToString()));
            Assert.Equal(written.Select(Said), read.Assessments.Select(Said));
        }
    }

    [Theory]
    [InlineData("-5 %")]
    [InlineData("'=1+1")]
    [InlineData("_x0041_ and _x005F_x0041_")]
    [InlineData("red\u001b[31m, bell \u0007, turned \u202Eround\u202C")]
    [InlineData("L'eau \"vive\"; 100 $, `a` \\ b")]
    [InlineData("two\nlines\tand a tab")]
    [InlineData("שדרות")]
    public void Whatever_texts_hold_they_read_back_equal(string text)
    {
        var model = Shipped.Model("iso-18091@2019");
        var written = Assess(model, $"Villa {text}", "2026-03-15", Horizon.Now, $"Grupo {text}", 0);
        written = written with { Ratings = [.. written.Ratings.Select(rating => rating.Status == RatingStatus.Rated ? rating with { Note = text, Evidence = $"{text} (2)" } : rating)] };
        using var json = new MemoryStream();
        AssessmentWriter.Write(json, [written], []);

        foreach (var (name, bytes) in Files([written], "es").Append(("ratings.json", json.ToArray())))
        {
            var read = Assert.Single(Shipped.Engine.Import(name, bytes).Assessments);

            Assert.Equal((name, written.Community.Name, written.Stakeholder), (name, read.Community.Name, read.Stakeholder));
            Assert.Equal(written.Ratings.Select(rating => (rating.Note, rating.Evidence)), read.Ratings.Select(rating => (rating.Note, rating.Evidence)));
        }
    }

    [Fact]
    public void A_row_that_says_rated_without_a_value_is_not_passed_over()
    {
        var read = Shipped.Engine.Import("sheet.csv", "model,code,status,level,score\nmmssc@2019,1.1.1,rated,,\nmmssc@2019,1.1.2,rated,2 Partially fulfilled,\n"u8.ToArray());

        var finding = Assert.Single(read.Findings, finding => finding.Code == "MMI2201");
        Assert.Equal((2, 3), (finding.Location.Line, finding.Location.Column));
    }

    private static Assessment Assess(Model model, string? community, string? date, Horizon horizon, string? stakeholder, int turn) => new()
    {
        Community = new(community, null) { Territories = community == "San Ejemplo" ? Territories.Of("Costa Sur", "Jalisco") : Territories.None },
        Model = model,
        Date = date is null ? null : PartialDate.Parse(date),
        Horizon = horizon,
        Stakeholder = stakeholder,
        Ratings = [.. model.Rateable.Select((element, i) => Rate(element, i + turn))],
    };

    /// <summary>Each level, each status, a score between levels, one with many decimals and one that is a level's own number.</summary>
    private static Rating Rate(Element element, int turn)
    {
        var scale = element.Scale!;
        var levels = scale.Levels.Length;
        var kind = turn % (levels + 5);
        return kind < levels ? Rating.Of(element, scale.Levels[kind], Location.None)
            : (kind - levels) switch
            {
                0 => Rating.NotApplicable(element, Location.None),
                1 => Rating.NotAssessed(element, Location.None),
                2 => Rating.Of(element, (scale.From + scale.To) / 2, Location.None),
                3 => Rating.Of(element, scale.From + ((scale.To - scale.From) / 3), Location.None),
                _ => Rating.Of(element, scale.To, Location.None),
            };
    }

    private static string Said(Assessment assessment) => string.Join(
        '\n',
        [assessment.Community.Name, assessment.Community.Territories, assessment.Model, assessment.Date, assessment.Horizon, assessment.Stakeholder, .. assessment.Ratings.Where(rating => rating.Element.IsLeaf || rating.Status != RatingStatus.NotAssessed)
            .Select(rating => $"{rating.Element.Code} {rating.Status} {rating.Level?.Code} {rating.Score?.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}")]);

    private static IEnumerable<(string Name, byte[] Bytes)> Files(Assessment[] assessments, string language)
    {
        var book = RatingBook.Of(assessments, language);
        using var csv = new MemoryStream();
        CsvBookWriter.Write(csv, book, CsvBookWriter.SeparatorIn(language));
        yield return ("table.csv", csv.ToArray());
        using var xlsx = new MemoryStream();
        XlsxBookWriter.Write(xlsx, book);
        yield return ("table.xlsx", xlsx.ToArray());
    }
}
