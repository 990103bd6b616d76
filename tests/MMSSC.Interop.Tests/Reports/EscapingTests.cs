using MMSSC.Interop.Reports;
using MMSSC.Interop.Reports.TemplateFiles;

namespace MMSSC.Interop.Tests.Reports;

public sealed class EscapingTests
{
    private const string Hostile = "</style><script>alert(1)</script>\" onload=\"x' `a` **b** [c](javascript:d) | e\n# f \\ <!-- ";

    [Fact]
    public void Hostile_name_stays_text_in_HTML()
    {
        var page = Town.Render(Town.Input(name: Hostile));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onload=\"", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;", page, StringComparison.Ordinal);
        Assert.Equal(page.IndexOf("</style>", StringComparison.Ordinal), page.LastIndexOf("</style>", StringComparison.Ordinal));
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_name_stays_text_in_Markdown()
    {
        var report = Town.Render(Town.Input(name: Hostile), ReportFormat.Markdown);
        Assert.DoesNotContain("<script", report, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\n# f", report, StringComparison.Ordinal);
        Assert.DoesNotContain("[c](", report, StringComparison.Ordinal);
        Assert.StartsWith("# &lt;/style&gt;&lt;script&gt;", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_titles_and_notes_stay_text_in_every_place()
    {
        var model = Support.SmallModel.Compile(Town.Target.Definition with
        {
            Title = new(Hostile, Hostile, Hostile),
            Elements = [.. Town.Target.Definition.Elements.Select(element => element with { Title = new(Hostile, Hostile, Hostile) })],
            Provenance = new(Hostile, Hostile, Hostile),
        });
        var input = Town.Input() with { Target = model, Translations = [], Assessments = [Town.Assess(model, Hostile, Hostile, ("2.1", "3"))], Files = [new(Hostile, Hostile, new(Hostile, Hostile, Hostile))] };
        var page = Town.Render(input);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onload=\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", Town.Render(input, ReportFormat.Markdown), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("{{ community }}", "&lt;b&gt;")]
    [InlineData("{{ x = community }}{{ x }}", "&lt;b&gt;")]
    [InlineData("{{ \"\" + community }}", "&lt;b&gt;")]
    [InlineData("{{ community | upper }}", "&lt;B&gt;")]
    [InlineData("{{ join [community, 1] \"<\" }}", "&lt;b&gt;&lt;1")]
    [InlineData("{{ raw community }}", "<b>")]
    [InlineData("{{ community | raw }}", "<b>")]
    [InlineData("<i>{{ include \"part.sbn\" }}</i>", "<i><u>&lt;b&gt;</u></i>")]
    [InlineData("{{ include \"part.sbn\" name: community }}", "<u>&lt;b&gt;</u>")]
    public void Every_value_is_escaped_unless_it_is_marked(string template, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.html.sbn", template);
        folder.Write("part.sbn", "<u>{{ community }}</u>\n");
        Assert.Equal(expected, Town.Render(Town.Input(name: "<b>"), ReportFormat.Html, folder.Path));
    }

    [Theory]
    [InlineData("a\nb\tc", "a\nb\tc")]
    [InlineData("a\u001b[1mb\0\u007f\u009b", "a␛[1mb␀␡\\u009B")]
    [InlineData("a\u202Eb\u2066c\u200F<", "a\\u202Eb\\u2066c\\u200F&lt;")]
    [InlineData("שדרות", "&#x2068;שדרות&#x2069;")]
    [InlineData("مدينة <1>", "&#x2068;مدينة &lt;1&gt;&#x2069;")]
    public void What_steers_or_turns_text_is_shown_and_what_runs_from_right_to_left_is_isolated(string text, string expected) => Assert.Equal(expected, Escaping.Html(text));

    [Fact]
    public void What_steers_is_shown_in_Markdown_too() => Assert.Equal("a␛\\\\u202Eb", Escaping.Markdown("a\u001b\u202Eb"));

    [Theory]
    [InlineData("1.1 City vision", "1.1 City vision")]
    [InlineData("1. Item", "1\\. Item")]
    [InlineData("- item", "\\- item")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("http://x.example", "http&#58;//x.example")]
    [InlineData("www.x.example", "www&#46;x.example")]
    [InlineData("a & <b>", "a &amp; &lt;b&gt;")]
    public void Markdown_is_made_harmless_and_stays_readable(string text, string expected) => Assert.Equal(expected, Escaping.Markdown(text));

    [Fact]
    public void String_of_a_style_sheet_can_not_be_left() =>
        Assert.Equal("a\\000022 \\00007d b\\00005c \\00000a ", Escaping.CssString("a\"}b\\\n"));
}
