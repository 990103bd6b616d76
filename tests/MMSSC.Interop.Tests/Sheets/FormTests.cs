using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Forms;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Sheets;

/// <summary>A form that was filled in reads back as what it was filled with, without an option.</summary>
public class FormTests
{
    public static TheoryData<string, string> ModelsAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var model in Shipped.Engine.Catalogue.Models.Where(model => model.Reference.Edition != "questionnaire-2024"))
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
    public void A_filled_form_reads_back_equal(string reference, string language)
    {
        var model = Shipped.Engine.Catalogue.FindModels(reference)[0];
        var content = new FormContent(model, language) { Now = Fill(model, Horizon.Now, 0), Planned = Fill(model, Horizon.Planned, 1) };

        foreach (var (name, bytes) in new[] { ("form.xlsx", Xlsx(content)), ("form.csv", Csv(content)) })
        {
            var read = Shipped.Engine.Import(name, bytes);

            Assert.Empty(read.Findings.Where(finding => !Shipped.SaysOlderEdition(model, finding)).Select(finding => finding.ToString()));
            Assert.Equal(2, read.Assessments.Length);
            Equal(content.Now, read.Assessments.Single(assessment => assessment.Horizon == Horizon.Now));
            Equal(content.Planned, read.Assessments.Single(assessment => assessment.Horizon == Horizon.Planned));
        }
    }

    [Theory]
    [MemberData(nameof(ModelsAndLanguages))]
    public void A_blank_form_is_read_as_nothing_assessed(string reference, string language)
    {
        var model = Shipped.Engine.Catalogue.FindModels(reference)[0];

        var read = Shipped.Engine.Import("form.xlsx", Xlsx(new(model, language)));

        Assert.Equal("MMI2116", Assert.Single(read.Findings, finding => !Shipped.SaysOlderEdition(model, finding)).Code);
        Assert.All(read.Assessments, assessment => Assert.Equal(model, assessment.Model));
        Assert.All(read.Assessments.SelectMany(assessment => assessment.Ratings), rating => Assert.Equal(RatingStatus.NotAssessed, rating.Status));
        Assert.NotEmpty(read.Assessments);
    }

    [Fact]
    public void Licensed_criteria_are_comments_on_the_titles()
    {
        var model = Shipped.Engine.Catalogue.FindModels("mmssc")[0];
        var content = new FormContent(model, "en") { Criteria = [new("1.1.1", "3", LocalText.Of("A text <of> the user's & licence")), new("1.1.1", "4", LocalText.Of("Another"))] };

        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx(content)), false);
        var comment = Assert.Single(document.WorkbookPart!.WorksheetParts.Single(part => part.WorksheetCommentsPart is not null).WorksheetCommentsPart!.Comments!.CommentList!);

        var level = model.Find("1.1.1")!.Scale!.Find("3")!.Title["en"];
        Assert.StartsWith($"{level}: A text <of> the user's & licence\n", comment.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ModelsAndLanguages))]
    public void A_form_is_a_valid_workbook(string reference, string language)
    {
        var model = Shipped.Engine.Catalogue.FindModels(reference)[0];
        var criteria = FormContent.Asked(model).Take(2).Select(element => new Criterion(element.Code, "1", LocalText.Of("A text"))).ToArray();

        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx(new(model, language) { Criteria = [.. criteria] })), false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Codes_are_protected_and_entries_are_not()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx(new(Shipped.Engine.Catalogue.FindModels("iso-18091")[0], "es"))), false);
        var sheet = document.WorkbookPart!.WorksheetParts.First(part => part.Worksheet!.Elements<DocumentFormat.OpenXml.Spreadsheet.SheetProtection>().Any()).Worksheet!;
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToArray();
        var row = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Single(row => row.InnerText.StartsWith("1.10", StringComparison.Ordinal));

        var locked = row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => formats[cell.StyleIndex!.Value].Protection!.Locked!.Value).ToArray();

        Assert.Equal([true, true, false, false, false, false], locked);
    }

    private static byte[] Xlsx(FormContent content)
    {
        using var stream = new MemoryStream();
        XlsxBookWriter.Write(stream, FormBuilder.Build(content));
        return stream.ToArray();
    }

    private static byte[] Csv(FormContent content)
    {
        using var stream = new MemoryStream();
        CsvBookWriter.Write(stream, FormBuilder.Build(content), CsvBookWriter.SeparatorIn(content.Language));
        return stream.ToArray();
    }

    private static Assessment Fill(Model model, Horizon horizon, int shift) => new()
    {
        Community = new("Villa Ejemplo", null),
        Date = PartialDate.Of(2026, 3, 15),
        Model = model,
        Horizon = horizon,
        Ratings = [.. FormContent.Asked(model).Select((element, i) => Rate(element, i + shift))],
    };

    private static Rating Rate(Element element, int turn)
    {
        var levels = element.Scale!.Levels;
        return levels.IsEmpty
            ? turn % 5 == 4 ? Rating.NotAssessed(element, Location.None) : Rating.Of(element, (turn * 7 % 101) / 100.0, Location.None) with { Evidence = $"Acta {element.Code}" }
            : (turn % (levels.Length + 2)) switch
            {
                var step when step < levels.Length => Rating.Of(element, levels[step], Location.None) with { Note = "=1+1" },
                var step when step == levels.Length => Rating.NotApplicable(element, Location.None),
                _ => Rating.NotAssessed(element, Location.None),
            };
    }

    private static void Equal(Assessment? expected, Assessment read)
    {
        Assert.Equal((expected!.Model, expected.Community, expected.Date), (read.Model, read.Community, read.Date));
        var found = read.Ratings.ToDictionary(rating => rating.Element, rating => (rating.Status, rating.Level, rating.Score));
        Assert.All(expected.Ratings, rating => Assert.Equal((rating.Status, rating.Level, rating.Score), found[rating.Element]));
    }
}
