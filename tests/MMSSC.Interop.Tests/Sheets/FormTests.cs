using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files;
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
            foreach (var model in Shipped.Engine.Catalogue.Models)
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
    public void What_is_written_into_a_blank_form_is_read_whole(string reference, string language)
    {
        var model = Shipped.Engine.Catalogue.FindModels(reference)[0];
        var blank = new FormContent(model, language);
        for (var seed = 0; seed < 3; seed++)
        {
            var filled = new FilledForm(model, language, new Random(seed)).Answer();
            Read("form.xlsx", filled.Workbook(Xlsx(blank)));
            Read("form.csv", filled.Csv(Csv(blank), CsvBookWriter.SeparatorIn(language)));
            Read("form.json", filled.Json(Json(blank)));

            void Read(string name, byte[] bytes)
            {
                var read = Shipped.Engine.Import(name, bytes);

                Assert.Empty(read.Findings.Where(finding => !Shipped.SaysOlderEdition(model, finding)).Select(finding => finding.ToString()));
                Assert.Equal([Horizon.Now, Horizon.Planned], read.Assessments.Select(assessment => assessment.Horizon));
                Assert.All(read.Assessments, assessment =>
                {
                    Assert.Equal(
                        (model, filled.Community, filled.Id, filled.Date, filled.Method, filled.Stakeholder),
                        (assessment.Model, assessment.Community.Name, assessment.Community.Id, assessment.Date, assessment.Method, assessment.Stakeholder));
                    Assert.Equal(
                        filled.Truth.Where(entry => entry.Key.Horizon == assessment.Horizon).Select(entry => (entry.Key.Element, entry.Value)),
                        assessment.Ratings.Where(rating => filled.Truth.ContainsKey((assessment.Horizon, rating.Element.Code)))
                            .Select(rating => (rating.Element.Code, (rating.Status, rating.Level?.Code, rating.Score, rating.Evidence, rating.Note))));
                });
            }
        }
    }

    [Theory]
    [InlineData("en", "0 of 39 now, 0 of 39 in 2 years", "1 of 39 now, 1 of 39 in 2 years")]
    [InlineData("es", "0 de 39 ahora, 0 de 39 en 2 años", "1 de 39 ahora, 1 de 39 en 2 años")]
    [InlineData("fr", "0 sur 39 maintenant, 0 sur 39 dans 2 ans", "1 sur 39 maintenant, 1 sur 39 dans 2 ans")]
    public void A_form_counts_what_is_filled_in(string language, string blank, string filled)
    {
        var model = Shipped.Model("iso-18091@2019");
        var one = Fill(model, Horizon.Now, 0) with { Ratings = [Rating.NotApplicable(model.Find("1.2")!, Location.None)] };

        Assert.Equal(blank, Count(new(model, language)).CellValue!.Text);
        var count = Count(new(model, language) { Now = one, Planned = one with { Horizon = Horizon.Planned } });

        Assert.Equal(filled, count.CellValue!.Text);
        Assert.StartsWith("COUNTA(C10:C52)&\" ", count.CellFormula!.Text, StringComparison.Ordinal);
        Assert.Contains("&COUNTA(D10:D52)&\" ", count.CellFormula.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Instructions_come_first_with_what_each_level_means()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx(new(Shipped.Model("iso-18091@2019"), "fr"))), false);
        var first = document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First();

        var text = ((WorksheetPart)document.WorkbookPart.GetPartById(first.Id!)).Worksheet!.InnerText;

        Assert.Equal("Instructions", first.Name);
        Assert.Contains("Rouge: Loin de ce que l'on peut attendre : l'essentiel manque.", text, StringComparison.Ordinal);
        Assert.Contains("plusieurs parties prenantes, avec modération", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_checked_methods_chosen_and_stakeholders_suggested()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx(new(Shipped.Model("iso-18091@2019"), "en"))), false);
        var rules = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.DataValidation>())
            .ToDictionary(rule => rule.SequenceOfReferences!.InnerText!);

        var (date, method, stakeholder) = (rules["B4:B4"], rules["B5:B5"], rules["B6:B6"]);

        Assert.Equal(DocumentFormat.OpenXml.Spreadsheet.DataValidationValues.Custom, date.Type!.Value);
        Assert.InRange(date.Formula1!.Text.Length, 1, 255);
        Assert.Equal("Write the date as 2026-03-15, 2026-03 or 2026, or leave the cell empty.", date.Error!.Value);
        Assert.True(method.ShowErrorMessage!.Value);
        Assert.False(stakeholder.ShowErrorMessage!.Value);
        Assert.Equal(
            ["single stakeholder", "several stakeholders", "several stakeholders, moderated", "benchmarking across cities", "external audit"],
            Listed(document, method.Formula1!.Text));
        Assert.Contains("Citizens", Listed(document, stakeholder.Formula1!.Text));
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

    private static byte[] Json(FormContent content)
    {
        using var stream = new MemoryStream();
        AssessmentWriter.Write(stream, content.Assessments, [], content.Language);
        return stream.ToArray();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Count(FormContent content)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx(content)), false);
        return Assert.Single(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()), cell => cell.CellFormula is not null);
    }

    private static IEnumerable<string> Listed(SpreadsheetDocument document, string range)
    {
        var lists = document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(sheet => sheet.Name == "Lists");
        var bounds = range.Split("$A$")[1..].Select(part => int.Parse(part.TrimEnd(':'), System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return ((WorksheetPart)document.WorkbookPart.GetPartById(lists.Id!)).Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>()
            .Where(row => row.RowIndex!.Value >= bounds[0] && row.RowIndex.Value <= bounds[1]).Select(row => row.InnerText);
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
