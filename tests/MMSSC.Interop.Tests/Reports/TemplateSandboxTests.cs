using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.Templating;

namespace MMSSC.Interop.Tests.Reports;

public sealed class TemplateSandboxTests
{
    [Theory]
    [InlineData("line one\n{{ if }}", "MMI5001", 2)]
    [InlineData("{{ for x in", "MMI5001", 1)]
    [InlineData("a\nb\n  {{ comunity }}", "MMI5002", 3)]
    [InlineData("{{ summary.headlines }}", "MMI5002", 1)]
    [InlineData("{{ include \"html/none.sbn\" }}", "MMI5003", 1)]
    [InlineData("{{ include \"../secret\" }}", "MMI5004", 1)]
    [InlineData("{{ include \"/etc/passwd\" }}", "MMI5004", 1)]
    [InlineData("{{ include \"html/../../secret\" }}", "MMI5004", 1)]
    [InlineData("{{ include \"html\\\\..\\\\secret\" }}", "MMI5004", 1)]
    [InlineData("{{ include \"C:secret\" }}", "MMI5004", 1)]
    [InlineData("{{ file \"../secret\" }}", "MMI5004", 1)]
    [InlineData("{{ while true; end }}", "MMI5005", 1)]
    [InlineData("{{ for i in 1..1000000000; end }}", "MMI5005", 1)]
    [InlineData("{{ func f; f; end; f }}", "MMI5005", 1)]
    [InlineData("{{ include \"report.html.sbn\" }}", "MMI5005", 1)]
    [InlineData("{{ x = \"0123456789\"; while true; x = x + x; end }}", "MMI5005", 1)]
    [InlineData("{{ \"0123456789\" * 100000000 }}", "MMI5005", 1)]
    [InlineData("{{ for i in 1..400000 }}0123456789012345678901234567890123456789012345678901234567890123456789{{ end }}", "MMI5005", 1)]
    [InlineData("{{ a = []; for i in 1..400000; a = a + a + [1]; end }}", "MMI5005", 1)]
    [InlineData("{{ a = []; for i in 1..100000; a = a + [1]; end; for x in a; end }}", "MMI5005", 1)]
    [InlineData("{{ summary.headline = \"mine\" }}", "MMI5006", 1)]
    [InlineData("{{ summary }}", "MMI5006", 1)]
    [InlineData("{{ x = null; x.name }}", "MMI5006", 1)]
    [InlineData("{{ join 3 \",\" }}", "MMI5006", 1)]
    [InlineData("{{ t \"no.such.text\" }}", "MMI5007", 1)]
    public void Template_that_goes_wrong_is_a_finding_at_its_place(string template, string code, int line)
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.html.sbn", template);
        var report = CombinedReport.Render(Town.Input(), ReportFormat.Html, folder.Path);
        Assert.Null(report.Text);
        var finding = report.Findings[0];
        Assert.Equal(code, finding.Code);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Path.Combine(folder.Path, "report.html.sbn"), finding.Location.File);
        Assert.Equal(line, finding.Location.Line ?? line);
    }

    [Fact]
    public void Error_names_file_line_and_column_of_the_included_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("html/summary.sbn", "<p>\n  {{ summary.headlne }}</p>");
        var finding = Assert.Single(CombinedReport.Render(Town.Input(), ReportFormat.Html, folder.Path).Findings);
        Assert.Equal($"{Path.Combine(folder.Path, "html/summary.sbn")}:2:14", finding.Location.ToString());
        Assert.Equal("Did you mean 'headline'?", finding.Help["en"]);
    }

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.pi }}")]
    [InlineData("{{ object.eval \"1\" }}")]
    [InlineData("{{ regex.match \"a\" \"b\" }}")]
    [InlineData("{{ import \"x\" }}")]
    [InlineData("{{ community.get_type }}")]
    public void Nothing_of_the_program_or_of_the_engines_library_can_be_reached(string template)
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.html.sbn", template);
        var report = CombinedReport.Render(Town.Input(), ReportFormat.Html, folder.Path);
        Assert.DoesNotContain("System", report.Text ?? "", StringComparison.Ordinal);
        Assert.True(report.Text is null or "" || report.Findings.Length > 0, report.Text);
    }

    [Fact]
    public void Link_out_of_the_folder_is_refused()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.txt", "secret");
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "inside.txt"), Path.Combine(outside.Path, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "below"), outside.Path);
        foreach (var name in new[] { "inside.txt", "below/secret.txt" })
        {
            folder.Write("report.html.sbn", $"{{{{ file \"{name}\" }}}}");
            Assert.Equal("MMI5004", Assert.Single(CombinedReport.Render(Town.Input(), ReportFormat.Html, folder.Path).Findings).Code);
        }
    }

    [Fact]
    public void Template_file_that_is_too_large_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.html.sbn", new string('a', TemplateFolder.MostBytes + 1));
        Assert.Equal("MMI5005", Assert.Single(CombinedReport.Render(Town.Input(), ReportFormat.Html, folder.Path).Findings).Code);
    }

    [Fact]
    public void Template_that_takes_too_long_is_stopped()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.html.sbn", "{{ for i in 1..400000; x = i; end }}");
        var findings = new List<Diagnostic>();
        var templates = new TemplateFolder("combined", folder.Path);
        var words = MMSSC.Interop.Reports.Wording.WordingReader.Read(templates, "en", findings)!;
        Assert.Null(new TemplateRenderer(templates, words, Escaping.Html) { MostTime = TimeSpan.Zero }.Render("report.html.sbn", [], findings));
        Assert.Equal("MMI5005", Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{\"report.title\": 3}")]
    public void Texts_that_can_not_be_read_are_a_finding(string texts)
    {
        using var folder = new TemporaryFolder();
        folder.Write("strings.en.json", texts);
        Assert.Contains(CombinedReport.Render(Town.Input(), ReportFormat.Html, folder.Path).Findings, finding => finding.Code == "MMI5008");
    }

    [Fact]
    public void Language_without_texts_is_a_finding() =>
        Assert.Equal("MMI5003", Assert.Single(CombinedReport.Render(Town.Input("xx"), ReportFormat.Html).Findings).Code);

    [Fact]
    public void Ejected_templates_render_the_same_report_and_are_never_overwritten()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(CombinedReport.Eject(folder.Path));
        Assert.Equal(Town.Render(Town.Input()), Town.Render(Town.Input(), ReportFormat.Html, folder.Path));
        folder.Write("style.css", "/* mine */");
        Assert.All(CombinedReport.Eject(folder.Path), finding => Assert.Equal("MMI5009", finding.Code));
        Assert.Contains("/* mine */", Town.Render(Town.Input(), ReportFormat.Html, folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_template_is_found_by_its_name_and_takes_what_it_lacks_from_the_whole_report()
    {
        Assert.Equal(["combined", "summary"], CombinedReport.Templates);
        var summary = TemplateFolder.Of("summary");
        Assert.True(summary.Has("brief.css"));
        Assert.Equal("summary/html/ranked.sbn", summary.Read("html/ranked.sbn").Name);
        Assert.Equal("combined/style.css", summary.Read("style.css").Name);
        Assert.False(TemplateFolder.Of(null).Has("brief.css"));
    }
}
