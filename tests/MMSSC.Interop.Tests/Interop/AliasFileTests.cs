using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Tests.Reports;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Interop;

/// <summary>Words of a language that nobody foresaw come as one file in the data folder.</summary>
public sealed class AliasFileTests : IDisposable
{
    private const string Basque = """
        {
          "formatVersion": 1,
          "title": "Euskara",
          "language": "eu",
          "aliases": [
            {"of": "level", "model": "iso-18091", "code": "green", "words": ["berdea", "berde"]},
            {"of": "level", "model": "iso-18091", "code": "yellow", "words": ["horia", "hori"]},
            {"of": "level", "model": "iso-18091", "code": "red", "words": ["gorria", "gorri"]},
            {"of": "element", "model": "iso-18091@2019", "code": "1.1", "words": ["Kalitatearen kudeaketa integrala"]},
            {"of": "element", "model": "iso-18091@2019", "code": "1.2", "words": ["Elkartzea eta lankidetza konprometitua"]},
            {"of": "element", "model": "iso-18091@2019", "code": "2.5", "words": ["Turismoa"]},
            {"of": "element", "model": "iso-18091@2019", "code": "2.6", "words": ["Mugikortasuna"]},
            {"of": "column", "code": "title", "words": ["funtzioa"]},
            {"of": "column", "code": "rating", "words": ["maila"]},
            {"of": "column", "code": "note", "words": ["oharrak"]},
            {"of": "status", "code": "not-applicable", "words": ["ez dagokio"]},
            {"of": "status", "code": "not-assessed", "words": ["ebaluatu gabe"]},
            {"of": "horizon", "code": "planned", "words": ["bi urte barru"]},
            {"of": "label", "code": "community", "words": ["udalerria"]},
            {"of": "label", "code": "date", "words": ["eguna"]}
          ]
        }
        """;

    // No code, no Spanish and no English word: all is known from the file, one title only nearly.
    private const string Sheet = """
        Udalerria: Zarautz
        Eguna: 2026-03-15
        Bi urte barru

        Funtzioa;Maila;Oharrak
        Kalitatearen kudeaketa integrala;Berdea;ondo
        Elkartze eta lankidetza konprometitua;HORIA;
        Turismoa;Ez dagokio;
        Mugikortasuna;gorri;

        """;

    private readonly TemporaryFolder data = new();

    public static TheoryData<string> Samples => new(Directory.EnumerateFiles(RepositoryRoot.Combine("samples")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Fact]
    public void A_sheet_in_words_of_the_file_is_read_right()
    {
        data.Write("euskara.json", Basque);
        var engine = Engine();
        Assert.Empty(engine.Catalogue.Findings);

        var imported = engine.Import("sheet.csv", System.Text.Encoding.UTF8.GetBytes(Sheet));

        var assessment = Assert.Single(imported.Assessments);
        Assert.Equal(
            ("Zarautz", "iso-18091@2019", PartialDate.Of(2026, 3, 15), Horizon.Planned),
            (assessment.Community.Name, assessment.Model.ToString(), assessment.Date, assessment.Horizon));
        Assert.Equal(
            "1.1=green 1.2=yellow 2.5=NotApplicable 2.6=red",
            string.Join(' ', assessment.Ratings.Select(rating => $"{rating.Element}={rating.Level?.Code ?? rating.Status.ToString()}")));
        Assert.Equal("ondo", assessment.Ratings[0].Note);
        Assert.DoesNotContain(imported.Findings, finding => finding.Severity == Severity.Error);

        var findings = new List<Diagnostic>();
        var report = engine.PrepareReport([imported], new("es", PartialDate.Of(2026, 11, 24)!.Value), findings)!;
        Assert.Contains("Zarautz", CombinedReport.Render(report, ReportFormat.Html).Text!);
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("import sheet.csv")]
    [InlineData("inspect sheet.csv")]
    [InlineData("report sheet.csv --format md -o -")]
    public void A_command_needs_no_option_but_the_folder(string command)
    {
        data.Write("words/euskara.json", Basque);
        data.Write("sheet.csv", Sheet);

        var (code, output, error) = ProgramCall.Run([.. Words(command), "--data", Path.Combine(data.Path, "words")]);

        Assert.True(code == 0, error);
        Assert.Contains("Zarautz", output);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_empty_file_changes_nothing(string sample)
    {
        data.Write("none.json", """{"formatVersion": 1, "aliases": []}""");
        string[] command = ["import", Shipped.Sample(sample), "--findings", "json"];

        var plain = ProgramCall.Run(command);
        Assert.NotEqual(2, plain.Code);
        Assert.Equal(plain, ProgramCall.Run([.. command, "--data", data.Path]));
    }

    [Theory]
    [InlineData("level", "iso-18091", "verde", "4:47 'verde' is not a level of iso-18091. Use one of: red, yellow, green.")]
    [InlineData("level", "iso-18091", "gren", "4:47 'gren' is not a level of iso-18091. Did you mean 'green'?")]
    [InlineData("level", "iso-18092", "green", "4:26 'iso-18092' is not an installed model. Did you mean 'iso-18091'?")]
    [InlineData("element", "iso-18091@2019", "1.11", "4:54 '1.11' is not an element of iso-18091@2019. Did you mean '1.1'?")]
    [InlineData("column", null, "ratings", "4:26 'ratings' is not a kind of column. Did you mean 'rating'?")]
    [InlineData("status", null, "not-asessed", "4:26 'not-asessed' is not a status. Did you mean 'not-assessed'?")]
    [InlineData("horizon", null, "later", "4:27 'later' is not a horizon. Use one of: now, planned.")]
    [InlineData("label", null, "dates", "4:25 'dates' is not a kind of label. Did you mean 'date'?")]
    public void What_is_not_there_has_no_aliases(string of, string? model, string code, string expected) =>
        Assert.Equal($"MMI1026 {expected}", Said(Entry(of, model, code, "berria")));

    [Theory]
    [InlineData("level", "iso-18091@2019", "green", "Rojo", "level red of iso-18091@2019")]
    [InlineData("level", "iso-18091@2019", "green", "no aplica", "status not-applicable")]
    [InlineData("level", "iso-18091@2019", "green", "3", "a number")]
    [InlineData("element", "iso-18091@2019", "1.1", "Turismo", "element 2.5 of iso-18091@2019")]
    [InlineData("element", "iso-18091@2019", "1.1", "1,2", "element 1.2 of iso-18091@2019")]
    [InlineData("column", null, "note", "Level", "column rating")]
    [InlineData("status", null, "not-assessed", "n/a", "status not-applicable")]
    [InlineData("status", null, "not-assessed", "amarillo", "level yellow of iso-18091@2019")]
    [InlineData("horizon", null, "now", "in 2 years", "horizon planned")]
    [InlineData("label", null, "community", "fecha", "label date")]
    public void A_word_that_means_something_is_not_given_another_meaning(string of, string? model, string code, string word, string meant)
    {
        var wanted = $"{of} {code}{(model is null ? "" : $" of {model}")}";
        Assert.Contains($"'{word}' means {meant} already, so it can't mean {wanted}.", Said(Entry(of, model, code, word)));
    }

    [Theory]
    [InlineData("level", "green", "red")]
    [InlineData("element", "1.1", "1.2")]
    public void A_word_has_one_meaning_in_a_file_and_over_all_files(string of, string one, string other)
    {
        var (first, second) = (Entry(of, "iso-18091@2019", one, "berria"), Entry(of, "iso-18091@2019", other, "BERRIA."));

        Assert.Contains("MMI1027 5:", Said(first, second));
        data.Write("words.json", File(first));
        data.Write("words/later.json", File(second));
        var finding = Assert.Single(Engine().Catalogue.Findings);
        Assert.Equal(("MMI1027", "later.json"), (finding.Code, Path.GetFileName(finding.Location.File)));
    }

    [Fact]
    public void A_file_with_an_error_is_refused_as_a_whole_like_other_files()
    {
        data.Write("euskara.json", Basque.Replace("\"maila\"", "\"date\"", StringComparison.Ordinal));
        var engine = Engine();

        Assert.Equal("MMI1027", Assert.Single(engine.Catalogue.Findings).Code);
        Assert.Empty(engine.Import("sheet.csv", System.Text.Encoding.UTF8.GetBytes(Sheet)).Assessments);
    }

    [Theory]
    [InlineData("""{"of": "level", "code": "green", "words": ["berdea"]}""", "MMI1007")]
    [InlineData("""{"of": "column", "model": "iso-18091", "code": "note", "words": ["oharra"]}""", "MMI1008")]
    [InlineData("""{"of": "column", "code": "note", "words": ["—"]}""", "MMI1015")]
    public void An_alias_that_can_mean_nothing_is_said(string entry, string code) => Assert.StartsWith(code, Said(entry));

    [Fact]
    public void A_hostile_file_is_bounded()
    {
        var many = string.Join(", ", Enumerable.Range(0, 101).Select(i => $"\"w{i}\""));
        Assert.StartsWith("MMI1004", Said($$"""{"of": "column", "code": "note", "words": [{{many}}]}"""));
        Assert.StartsWith("MMI1004", Said(Entry("column", null, "note", new('w', 301))));
        Assert.StartsWith("MMI1004", Said([.. Enumerable.Repeat(Entry("column", null, "note", "oharra"), 5_001)]));
    }

    public void Dispose() => data.Dispose();

    private InteropEngine Engine()
    {
        var options = new InteropOptions();
        options.AddDataFrom(data.Path);
        return InteropEngine.Create(options);
    }

    /// <summary>The one finding of a file with these entries, the first of which stands in line 4.</summary>
    private string Said(params string[] entries)
    {
        data.Write("words.json", File(entries));
        var finding = Assert.Single(Engine().Catalogue.Findings);
        Assert.All(["es", "fr"], language => Assert.NotNull(finding.Message.Find(language) ?? finding.Help.Find(language)));
        return $"{finding.Code} {finding.Location.Line}:{finding.Location.Column} {finding.Message["en"]} {finding.Help["en"]}";
    }

    private static string File(params string[] entries) => $$"""
        {
          "formatVersion": 1,
          "aliases": [
        {{string.Join(",\n", entries)}}
          ]
        }
        """;

    private static string Entry(string of, string? model, string code, string word) =>
        $$"""{"of": "{{of}}", {{(model is null ? "" : $"\"model\": \"{model}\", ")}}"code": "{{code}}", "words": ["{{word}}"]}""";

    private IEnumerable<string> Words(string command) => command.Split(' ').Select(word => word == "sheet.csv" ? Path.Combine(data.Path, word) : word);
}
