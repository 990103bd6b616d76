using System.Reflection;
using System.Text.RegularExpressions;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Tests.Catalogue.Pages;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Catalogue;

/// <summary>A finding has no language of its own: whoever reads it in Spanish or French meets no English title.</summary>
public partial class FindingLanguageTests
{
    private static readonly Dictionary<string, string[]> englishTitles = new(StringComparer.Ordinal) { ["es"] = EnglishTitles("es"), ["fr"] = EnglishTitles("fr") };
    private static readonly string[] titled = ["element", "level", "scale", "stage", "title", "byCode", "byTitle", "byText", "byFill", "worst", "stated"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var code in DiagnosticPage.Codes)
            {
                data.Add(code, "es");
                data.Add(code, "fr");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_English_title_stands_in_what_other_languages_are_told(string code, string language)
    {
        var example = DiagnosticPage.Read(code).Bad;
        var given = string.Join('\n', example.Fences.SelectMany(fence => fence.Lines));
        var quotes = example.Fences.Any(fence => fence.Words is ["made", ..]);

        var told = ExampleFolder.Told(example, language);

        Assert.All(told, sentence =>
        {
            var said = quotes ? Quoted().Replace(sentence, "") : sentence;
            Assert.DoesNotContain(englishTitles[language], title => !given.Contains(title, StringComparison.OrdinalIgnoreCase) && Has(said, title));
        });
    }

    [Fact]
    public void A_messy_sheet_is_told_in_the_words_of_the_language_alone()
    {
        var sheet = Shipped.Engine.Import(RepositoryRoot.Combine("tests", "cases", "assessments", "messy.csv"), new());

        var told = sheet.Findings.Select(finding => finding.Message["es"]).ToArray();

        Assert.Contains("«verdee» no es un nivel de 2.1 Innovación y competitividad; cuenta como no evaluado. Se entiende: Rojo, Amarillo, Verde; no evaluado.", told);
        Assert.All(told, sentence => Assert.DoesNotContain(englishTitles["es"], title => Has(sentence, title)));
    }

    [Fact]
    public void What_has_a_title_is_given_to_the_catalogue_in_all_languages()
    {
        var factories = typeof(Rule).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("MMSSC.Interop.Diagnostics.Catalogue", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public)).Where(method => method.ReturnType == typeof(Diagnostic)).ToArray();

        Assert.NotEmpty(factories);
        Assert.DoesNotContain(factories, factory => factory.GetParameters().Any(parameter => titled.Contains(parameter.Name) && parameter.ParameterType == typeof(string)));
    }

    [Fact]
    public void A_message_takes_the_words_and_the_decimal_sign_of_each_language()
    {
        var green = new LocalText("green", "verde", "vert");

        var message = new LocalText($"{green}: {1.75:0.##}, {3} of {LocalText.Of(0.5)}", $"{green}: {1.75:0.##}, {3} de {LocalText.Of(0.5)}", $"{green} : {1.75:0.##}, {3} sur {LocalText.Of(0.5)}");

        Assert.Equal("green: 1.75, 3 of 0.5", message["en"]);
        Assert.Equal("verde: 1,75, 3 de 0,5", message["es"]);
        Assert.Equal("vert : 1,75, 3 sur 0,5", message["fr"]);
    }

    private static bool Has(string sentence, string title) =>
        sentence.Contains(title, StringComparison.Ordinal) && Regex.IsMatch(sentence, $@"(?<!\w){Regex.Escape(title)}(?!\w)", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>English titles of elements and levels, but those that are words of the other language too.</summary>
    private static string[] EnglishTitles(string language)
    {
        var titles = Shipped.Catalogue.Models.SelectMany(model => model.Elements.Select(element => element.Title).Concat(model.Scales.SelectMany(scale => scale.Levels).Select(level => level.Title))).ToArray();
        var spoken = titles.Select(title => title[language]).ToArray();
        return [.. titles.Select(title => title[LocalText.DefaultLanguage]).Distinct().Where(title => title.Length > 1 && !Array.Exists(spoken, word => word.Contains(title, StringComparison.OrdinalIgnoreCase)))];
    }

    [GeneratedRegex("«[^»]*»", RegexOptions.None, 1000)]
    private static partial Regex Quoted();
}
