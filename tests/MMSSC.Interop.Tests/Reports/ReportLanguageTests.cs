using System.Text.Json;
using System.Text.RegularExpressions;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Reports;

public sealed class ReportLanguageTests
{
    private static readonly string[] samples = ["iso18091-villa-ejemplo.csv", "smr-policies-rmm2.csv", "mmssc-villa-ejemplo.xlsx", "mmssc-stakeholders.csv", "g3ict-villa-ejemplo.csv"];

    [Theory]
    [InlineData("es", ReportFormat.Html, "combined")]
    [InlineData("es", ReportFormat.Markdown, "combined")]
    [InlineData("es", ReportFormat.Html, "summary")]
    [InlineData("fr", ReportFormat.Html, "combined")]
    [InlineData("fr", ReportFormat.Markdown, "combined")]
    [InlineData("fr", ReportFormat.Html, "summary")]
    public void No_English_sentence_is_left(string language, ReportFormat format, string template)
    {
        var input = Shipped.Engine.PrepareReport([.. samples.Select(name => Shipped.Engine.Import(Shipped.Sample(name)))], new(language, PartialDate.Of(2026, 11, 24)!.Value), [])!;
        AssertNoEnglish(Town.Render(input, format, template), language, format, "combined", [.. DataTexts(input)]);
    }

    [Theory]
    [InlineData("es", ReportFormat.Html)]
    [InlineData("es", ReportFormat.Markdown)]
    [InlineData("fr", ReportFormat.Html)]
    [InlineData("fr", ReportFormat.Markdown)]
    public void No_English_sentence_is_left_in_a_comparison(string language, ReportFormat format)
    {
        foreach (var (sample, trend) in new[] { ("iso18091-municipios.csv", false), ("iso18091-por-anio.xlsx", true) })
        {
            var file = Shipped.Engine.Import(Shipped.Sample(sample));
            var route = Shipped.Catalogue.Graph.Routes(file.Assessments[0].Model, Shipped.Engine.ReportModel)[0];
            var profiles = file.Assessments.Select(assessment => Profile.Of(assessment, route)).ToArray();
            var input = Region.Towns(language) with
            {
                Target = Shipped.Engine.ReportModel,
                Comparisons = trend ? [] : ProfileComparison.Of(profiles),
                Trends = trend ? Trend.Of(profiles) : [],
                Findings = file.Findings,
            };
            LocalText[] data =
            [
                .. ModelTexts([file.Assessments[0].Model, Shipped.Engine.ReportModel]),
                .. FindingTexts(file.Findings),
                .. MappingTexts(route.Hops.Select(hop => hop.Mapping.Definition)),
            ];
            AssertNoEnglish(Region.Render(input, format), language, format, "comparison", data);
        }
    }

    [Theory]
    [InlineData("es")]
    [InlineData("fr")]
    public void No_English_sentence_is_left_in_the_pages_of_a_mapping(string language) => Assert.All(Shipped.Catalogue.Mappings, mapping =>
    {
        var input = new MappingDocumentInput { Language = language, Date = PartialDate.Of(2026, 11, 24)!.Value, Mapping = mapping };
        LocalText[] data = [.. ModelTexts([mapping.Source, mapping.Target]), .. MappingTexts([mapping.Definition])];
        AssertNoEnglish(MappingDocument.Render(input, ReportFormat.Html).Text!, language, ReportFormat.Html, "mapping", data);
        AssertNoEnglish(MappingDocument.RenderCoverage(input).Text!, language, ReportFormat.Html, "mapping", data);
    });

    [Theory]
    [InlineData("combined")]
    [InlineData("summary")]
    public void No_line_of_a_French_page_begins_with_a_sign(string template)
    {
        var input = Shipped.Engine.PrepareReport([.. samples.Select(name => Shipped.Engine.Import(Shipped.Sample(name)))], new("fr", PartialDate.Of(2026, 11, 24)!.Value), [])!;
        AssertBound(Town.Render(input, ReportFormat.Html, template));
        AssertBound(Town.Render(Town.Input("fr"), ReportFormat.Html, template));
    }

    [Fact]
    public void No_line_of_a_French_comparison_or_mapping_begins_with_a_sign()
    {
        AssertBound(Region.Render(Region.Towns("fr"), ReportFormat.Html));
        Assert.All(Shipped.Catalogue.Mappings, mapping =>
            AssertBound(MappingDocument.Render(new() { Language = "fr", Date = PartialDate.Of(2026, 11, 24)!.Value, Mapping = mapping }, ReportFormat.Html).Text!));
    }

    /// <summary>In text no plain space stands before a sign that French sets off, nor within its quotation marks.</summary>
    private static void AssertBound(string page)
    {
        var text = Regex.Replace(page[page.IndexOf("<body", StringComparison.Ordinal)..], "<[^>]*>", "\n");
        Assert.Contains('\u00A0', text);
        var broken = Regex.Match(text, "[^\n]* [:;?!%»][^\n]*|[^\n]*« [^\n]*");
        Assert.False(broken.Success, broken.Value);
    }

    private static void AssertNoEnglish(string report, string language, ReportFormat format, string name, LocalText[] data)
    {
        var own = Texts(name, language).Where(pair => pair.English.Length > 3).SelectMany(pair => new[] { format == ReportFormat.Html ? Escaping.Html(pair.English) : Escaping.Markdown(pair.English) });
        var shown = data.Where(text => text.Find(language) is { } local && local != text["en"]).Select(text => format == ReportFormat.Html ? Escaping.Html(text["en"]) : Escaping.Markdown(text["en"]));
        var local = Texts(name, language).Select(pair => pair.Local).Concat(data.Select(text => text[language])).ToArray();
        foreach (var english in own.Concat(shown).Distinct())
        {
            // A word that the other language has as well, or that stands in a longer text of that language, is no English.
            if (!local.Any(text => text.Contains(english, StringComparison.OrdinalIgnoreCase)))
            {
                Assert.False(HasWords(report, english), $"'{english}' is left in {language}");
            }
        }
    }

    [Theory]
    [InlineData("combined", "es")]
    [InlineData("combined", "fr")]
    [InlineData("comparison", "es")]
    [InlineData("comparison", "fr")]
    [InlineData("mapping", "es")]
    [InlineData("mapping", "fr")]
    public void Languages_have_the_same_keys_and_the_same_places_for_values(string name, string language)
    {
        using var english = Strings(name, "en");
        using var other = Strings(name, language);
        Assert.Equal(english.RootElement.EnumerateObject().Select(text => text.Name), other.RootElement.EnumerateObject().Select(text => text.Name));
        foreach (var text in english.RootElement.EnumerateObject().Where(text => !text.Name.StartsWith("format.", StringComparison.Ordinal) && text.Value.ValueKind != JsonValueKind.Array))
        {
            Assert.True(Holes(text.Value).SequenceEqual(Holes(other.RootElement.GetProperty(text.Name))), text.Name);
        }
    }

    [Theory]
    [InlineData("combined")]
    [InlineData("comparison")]
    [InlineData("mapping")]
    [InlineData("summary")]
    public void Every_text_that_a_template_names_exists(string name)
    {
        var folder = new TemplateFolder(name, null);
        var words = WordingReader.Read(folder, "en", [])!;
        foreach (var path in folder.Shipped.Where(path => path.EndsWith(".sbn", StringComparison.Ordinal)))
        {
            var text = folder.Read(path).Text;
            for (var at = text.IndexOf("t \"", StringComparison.Ordinal); at >= 0; at = text.IndexOf("t \"", at + 1, StringComparison.Ordinal))
            {
                var key = text[(at + 3)..text.IndexOf('"', at + 3)];
                Assert.True(at > 0 && char.IsLetter(text[at - 1]) || words.Knows(key), $"{path}: {key}");
            }
        }
    }

    [Theory]
    [InlineData("en", "24 November 2026", "2.5")]
    [InlineData("es", "24 de noviembre de 2026", "2,5")]
    [InlineData("fr", "24 novembre 2026", "2,5")]
    public void Dates_and_numbers_are_written_as_the_language_writes_them(string language, string date, string number)
    {
        var page = Town.Render(Town.Input(language));
        Assert.Contains(date, page, StringComparison.Ordinal);
        Assert.Contains($"2 → {number}", page, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_is_one_file_and_what_it_lacks_is_said_in_English_with_a_finding()
    {
        using var folder = new TemporaryFolder();
        folder.Write("strings.it.json", "{\"report.title\": \"Rapporto combinato\", \"format.decimal\": \",\"}");
        var report = CombinedReport.Render(Town.Input("it"), ReportFormat.Html, folder.Path);
        Assert.Contains("Rapporto combinato", report.Text!, StringComparison.Ordinal);
        Assert.All(report.Findings, finding => Assert.Equal("MMI5007", finding.Code));
        Assert.Contains(report.Findings, finding => finding.Message["en"].Contains("'summary.title'", StringComparison.Ordinal));
    }

    private static JsonDocument Strings(string name, string language) => JsonDocument.Parse(new TemplateFolder(name, null).Read($"strings.{language}.json").Text);

    /// <summary>The texts of a report, and of the one whose texts it shares.</summary>
    private static IEnumerable<(string English, string Local)> Texts(string name, string language) =>
        name == "combined" ? OwnTexts(name, language) : OwnTexts(name, language).Concat(OwnTexts("combined", language));

    private static IEnumerable<(string English, string Local)> OwnTexts(string name, string language)
    {
        using var english = Strings(name, "en");
        using var other = Strings(name, language);
        foreach (var text in english.RootElement.EnumerateObject().Where(text => !text.Name.StartsWith("format.", StringComparison.Ordinal)))
        {
            foreach (var (en, local) in Forms(text.Value).Zip(Forms(other.RootElement.GetProperty(text.Name))))
            {
                foreach (var (piece, translated) in en.Split('{', '}').Where(piece => piece.Length > 1).Select(piece => (piece.Trim(' ', ',', ';', ':', '.', '('), local)))
                {
                    yield return (piece, translated);
                }
            }
        }
    }

    private static IEnumerable<string> Forms(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Object => value.EnumerateObject().Select(form => form.Value.GetString()!),
        _ => [],
    };

    private static IEnumerable<char> Holes(JsonElement value) => Forms(value).Last().Where((_, i) => i > 0 && Forms(value).Last()[i - 1] == '{').Order();

    private static IEnumerable<LocalText> DataTexts(ReportInput input) =>
    [
        .. ModelTexts(input.Assessments.Select(assessment => assessment.Model).Append(input.Target).Distinct()),
        .. FindingTexts(input.Findings),
        .. MappingTexts(input.Translations.SelectMany(translation => translation.Route.Hops).Select(hop => hop.Mapping.Definition).Distinct()),
        .. Guided(input.Guidance!),
    ];

    private static IEnumerable<LocalText> ModelTexts(IEnumerable<Model> models) => models.SelectMany(model => (LocalText[])
    [
        model.Title, model.Definition.Provenance, .. model.Definition.Notes,
        .. model.Elements.Select(element => element.Title), .. model.Scales.SelectMany(scale => scale.Levels).Select(level => level.Title),
    ]);

    private static IEnumerable<LocalText> FindingTexts(IEnumerable<Diagnostic> findings) => findings.SelectMany(finding => new[] { finding.Message, finding.Help });

    private static IEnumerable<LocalText> MappingTexts(IEnumerable<MappingDefinition> mappings) => mappings.SelectMany(mapping => (LocalText[])
    [
        mapping.Title, .. mapping.Links.Select(link => link.Rationale), .. mapping.Unmapped.Select(unmapped => unmapped.Reason),
        .. mapping.Links.Select(link => link.Basis).OfType<Basis.Proposed>().Select(basis => basis.Method),
    ]);

    private static IEnumerable<LocalText> Guided(Guidance guidance) => guidance.Documents.Select(document => document.Title)
        .Concat(guidance.Steps.SelectMany(steps => steps.Levels.Select(step => step.Text).Append(steps.Title)));

    private static bool HasWords(string report, string words)
    {
        for (var at = report.IndexOf(words, StringComparison.Ordinal); at >= 0; at = report.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || Outside(report[at - 1])) && (end == report.Length || Outside(report[end])) && !InMarkup(report, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Outside(char character) => !char.IsLetterOrDigit(character) && character is not ('-' or '_' or '/' or '@' or '#' or '=' or '"');

    /// <summary>Inside of a tag or of the style sheet.</summary>
    private static bool InMarkup(string report, int at) =>
        report.LastIndexOf('<', at) > report.LastIndexOf('>', at) || at < report.IndexOf("</style>", StringComparison.Ordinal);
}
