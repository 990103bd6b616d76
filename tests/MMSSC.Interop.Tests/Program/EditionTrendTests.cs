using System.Text.Json;
using MMSSC.Interop.Tests.Reports;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary>A community assessed twice by one edition of a model and once by the next, as <c>mmssc compare</c> shows it.</summary>
public sealed class EditionTrendTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string[] files;

    public EditionTrendTests() => files =
    [
        Import("smr-stages.csv", "2018", "2020"), Import("smr-stages.csv", "2018", "2023"), Import("smr-policies-rmm2.csv", "rmm-2.0", "2026"),
    ];

    [Theory]
    [InlineData("en", "html", "edition 2018", "The edition changes here: 2018 before, rmm-2.0 after.", "Other edition: not comparable; rated: 100% before, 93% after")]
    [InlineData("es", "html", "edición 2018", "Aquí cambia la edición: 2018 antes y rmm-2.0 después.", "Otra edición: no comparable; valorado: 100 % antes, 93 % después")]
    [InlineData("fr", "html", "édition 2018", "L’édition change ici : 2018 avant, rmm-2.0 après.", "Autre édition : pas comparable; noté : 100 % avant, 93 % après")]
    [InlineData("en", "md", "2023 (edition 2018) | ┊ | 2026 (edition rmm-2.0) |", "The edition changes here: 2018 before, rmm-2.0 after.", "◇ C1 Partnerships with city stakeholders (Other edition: not comparable; rated: 100% before, 93% after)")]
    public void One_series_has_a_break_that_is_seen_and_said(string language, string form, params string[] said)
    {
        var page = Compare(form, language);

        Assert.All(said, text => Assert.Contains(text, page.Replace('\u00A0', ' ').Replace('\u202F', ' '), StringComparison.Ordinal));
        Assert.Equal(form == "html" ? 10 : 0, page.Split("<path class=\"edition-line\" d=\"M1").Length - 1);
    }

    [Fact]
    public void Json_has_the_edition_of_each_date_and_the_edition_in_which_the_two_sides_are_compared()
    {
        using var json = JsonDocument.Parse(Compare("json", "en"));
        var trend = Assert.Single(json.RootElement.GetProperty("trends").EnumerateArray());

        Assert.Equal(["2018", "2018", "rmm-2.0"], trend.GetProperty("dates").EnumerateArray().Select(date => date.GetProperty("edition").GetString()));
        var between = Assert.Single(trend.GetProperty("breaks").EnumerateArray());
        Assert.Equal(("2023", "2026", "2018"), (between.GetProperty("from").GetString(), between.GetProperty("to").GetString(), between.GetProperty("comparedIn").GetString()));
        var open = trend.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("element").GetString() == "C1");
        Assert.Equal((JsonValueKind.Null, false), (open.GetProperty("comparableAfter").ValueKind, open.GetProperty("whole").GetBoolean()));
    }

    [Theory]
    [InlineData("smr@2018", "2026 (rmm-2.0)", "Edition before", "other edition: not comparable")]
    [InlineData("smr@rmm-2.0", "2026 (rmm-2.0)", "Edition after", "other edition: not comparable")]
    public void A_workbook_names_the_edition_of_each_column_and_says_what_is_not_comparable(string target, params string[] said)
    {
        var path = Path.Combine(folder.Path, "trend.xlsx");
        Assert.Equal(0, ProgramCall.Run(["compare", .. files, "--to", target, "-o", path]).Code);
        using var book = System.IO.Compression.ZipFile.OpenRead(path);
        var texts = string.Concat(book.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));

        Assert.All(said, text => Assert.Contains(text, texts, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    private string Import(string sample, string edition, string date)
    {
        var path = Path.Combine(folder.Path, $"{date}.assessment.json");
        var (code, _, error) = ProgramCall.Run("import", Shipped.Sample(sample), "--model", $"smr@{edition}", "--community", "Villa Ejemplo", "--date", date, "-o", path);
        Assert.True(code == 0, error);
        return path;
    }

    private string Compare(string form, string language)
    {
        var (code, output, error) = ProgramCall.Run(["compare", .. files, "--to", "smr@2018", "--format", form, "--lang", language]);
        Assert.True(code == 0, error);
        return output;
    }
}
