using System.Text.Json;
using System.Text.RegularExpressions;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Reports.Honesty;

/// <summary>Each claim of a report, on a file that tempts it to say too much.</summary>
public sealed partial class ReportClaimTests
{
    private static readonly string[] townFiles =
        [.. new[] { "iso18091-villa-ejemplo.csv", "mmssc-villa-ejemplo.xlsx", "smr-stages.csv", "g3ict-villa-ejemplo.csv" }.Select(FixtureReport.Sample)];

    /// <summary>Three reds of 39: too little to state a level of anything, which is neither that nothing was rated nor that nothing is weak.</summary>
    [Theory]
    [InlineData("en", "It can’t be told", "Nothing was rated", "No characteristic is weak")]
    [InlineData("es", "No se puede saber", "No se valoró nada", "Ninguna característica es débil")]
    [InlineData("fr", "Impossible à dire", "Rien n’est noté", "Aucune caractéristique n’est faible")]
    public void Too_little_is_not_nothing_and_not_well(string language, string untold, string nothing, string well)
    {
        var nodes = FixtureReport.Nodes(language, FixtureReport.Case("one-colour.csv"));
        var summary = nodes.GetProperty("summary");
        Assert.StartsWith(untold, summary.GetProperty("ranking_untold").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(untold, nodes.GetProperty("steps").GetProperty("none_text").GetString(), StringComparison.Ordinal);
        foreach (var format in new[] { "html", "md" })
        {
            var page = FixtureReport.Render(format, language, FixtureReport.Case("one-colour.csv"));
            Assert.DoesNotContain(nothing, page, StringComparison.Ordinal);
            Assert.DoesNotContain(well, page, StringComparison.Ordinal);
            Assert.Contains(untold, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Report_without_self_assessment_opens_with_the_source_and_its_reds()
    {
        var opening = Assert.Single(FixtureReport.Nodes("en", FixtureReport.Case("one-colour.csv")).GetProperty("summary").GetProperty("opening").EnumerateArray());
        Assert.Equal("39 elements: 3 Red, 0 Yellow, 0 Green, 36 not assessed.", opening.GetProperty("text").GetString());
        Assert.Equal(["1.6", "1.8", "2.5"], Codes(opening.GetProperty("lowest")));

        var page = FixtureReport.Render("html", "en", FixtureReport.Case("one-colour.csv"));
        Assert.True(page.IndexOf("39 elements: 3 Red", StringComparison.Ordinal) < page.IndexOf("There is no self-assessment", StringComparison.Ordinal));
        Assert.Empty(FixtureReport.Nodes("en", townFiles).GetProperty("summary").GetProperty("opening").EnumerateArray());
    }

    [Fact]
    public void Branches_of_which_nothing_is_known_are_one_row()
    {
        var rows = FixtureReport.Nodes("en", FixtureReport.Sample("iso18091-villa-ejemplo.csv")).GetProperty("target").GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(["1", "2", "3", "4", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6"], rows.Select(row => row.GetProperty("code").GetString()));
        Assert.Equal("12 characteristics: nothing rated, nothing derived", rows[0].GetProperty("folded").GetString());
    }

    [Fact]
    public void Derived_levels_whose_bounds_overlap_are_not_ranked()
    {
        var summary = FixtureReport.Nodes("en", FixtureReport.Sample("iso18091-villa-ejemplo.csv")).GetProperty("summary");
        Assert.Empty(summary.GetProperty("strongest").EnumerateArray());
        Assert.Empty(summary.GetProperty("weakest").EnumerateArray());
        Assert.Contains("bounds of the 6 derived levels overlap", summary.GetProperty("ranking_untold").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ties_are_told()
    {
        var summary = FixtureReport.Nodes("en", townFiles).GetProperty("summary");
        Assert.Equal(["2.4.2", "4.6", "1.2.2"], Codes(summary.GetProperty("strongest")));
        Assert.Equal("4 more are at 4.", summary.GetProperty("strongest_more").GetString());
        Assert.Equal("5 more are at 1.", summary.GetProperty("weakest_more").GetString());
    }

    [Fact]
    public void Certainty_stands_first_and_a_difference_depends_on_the_mapping()
    {
        var summary = FixtureReport.Nodes("en", townFiles).GetProperty("summary");
        Assert.Equal("What is derived rests on 85 links between models. Stated by a standard: 4. Proposed, and reviewed by nobody yet: 81.", summary.GetProperty("certainty").GetString());
        Assert.Equal("6 pairs of levels do not fit, if the draft mappings are right:", summary.GetProperty("conflicts_text").GetString());

        var page = FixtureReport.Render("html", "en", townFiles);
        Assert.True(page.IndexOf("What is derived rests on", StringComparison.Ordinal) < page.IndexOf(">Strongest<", StringComparison.Ordinal));
        Assert.DoesNotContain("both be right", page, StringComparison.Ordinal);
    }

    /// <summary>Where the community rated itself lower than another assessment allows, the advice is to look at the rating, not to raise anything.</summary>
    [Fact]
    public void Rating_below_what_is_derived_is_to_be_checked()
    {
        var steps = FixtureReport.Nodes("en", townFiles).GetProperty("steps");
        string[] low = ["1.3.2", "2.3.1", "2.3.2"];
        Assert.Equal(low, Codes(steps.GetProperty("to_check")));
        Assert.DoesNotContain(steps.GetProperty("groups").EnumerateArray().SelectMany(group => Codes(group.GetProperty("characteristics"))), code => low.Contains(code));
    }

    [Fact]
    public void Most_leverage_is_what_brings_most_to_another_level()
    {
        var wins = FixtureReport.Nodes("en", townFiles).GetProperty("steps").GetProperty("quick_wins").EnumerateArray().ToArray();
        var crossed = wins.Select(win => win.GetProperty("crossed").GetInt32()).ToArray();
        Assert.Equal(crossed.OrderDescending(), crossed);
        Assert.All(wins, win => Assert.Equal(
            win.GetProperty("crossed").GetInt32(),
            win.GetProperty("moved").EnumerateArray().Count(moved => moved.GetProperty("reached").ValueKind != JsonValueKind.Null)));
    }

    [Fact]
    public void Uncertainty_is_told_in_a_sentence()
    {
        var row = FixtureReport.Nodes("en", townFiles).GetProperty("target").GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("code").GetString() == "4.3");
        Assert.Equal(["between 1.9 and 4.1, because 2 of 6 are not assessed", "no margin"], row.GetProperty("derived").EnumerateArray().Select(source => source.GetProperty("text").GetString()));
    }

    /// <summary>A person's page names files, rows and cells, no folders and no options of the program.</summary>
    [Theory]
    [InlineData("html", "en")]
    [InlineData("html", "es")]
    [InlineData("md", "fr")]
    [InlineData("json", "en")]
    public void Page_names_no_folder_and_no_option(string format, string language)
    {
        foreach (var files in new[] { [FixtureReport.Case("messy.csv")], [FixtureReport.Case("one-colour.csv")], townFiles })
        {
            var page = Style().Replace(FixtureReport.Render(format, language, files), "");
            Assert.DoesNotContain(RepositoryRoot.Combine("samples"), page, StringComparison.Ordinal);
            Assert.DoesNotContain(RepositoryRoot.Combine("tests"), page, StringComparison.Ordinal);
            Assert.Empty(Option().Matches(page).Select(match => match.Value));
            Assert.Empty(Place().Matches(page).Select(match => match.Value));
        }
    }

    [Fact]
    public void Places_are_rows_and_cells()
    {
        var places = FixtureReport.Nodes("en", townFiles).GetProperty("origin").GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("place").GetString());
        Assert.Equal(["iso18091-villa-ejemplo.csv", "iso18091-villa-ejemplo.csv, row 49, column A", "mmssc-villa-ejemplo.xlsx, sheet MMSSC, cell A1"], places);
    }

    [Fact]
    public void Files_of_one_name_keep_the_folder_that_tells_them_apart()
    {
        using var folder = new TemporaryFolder();
        folder.Write("north/lights.csv", "Municipio,Villa\ncodigo,nivel\n1.6,rojo\n1.8,verde\n2.5,rojo\n");
        folder.Write("south/lights.csv", "Municipio,Villa\nAño,2024\ncodigo,nivel\n1.6,rojo\n1.8,rojo\n2.5,rojo\n");
        var files = FixtureReport.Nodes("en", Path.Combine(folder.Path, "north", "lights.csv"), Path.Combine(folder.Path, "south", "lights.csv"))
            .GetProperty("origin").GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString());
        Assert.Equal(["north/lights.csv", "south/lights.csv"], files);
    }

    [Fact]
    public void Evidence_notes_and_licensed_criteria_appear()
    {
        var page = FixtureReport.Render("html", "en", FixtureReport.Case("ev.csv"), "--criteria", FixtureReport.Case("crit.json"));
        Assert.Contains("Plan 2024, ord. 12", page, StringComparison.Ordinal);
        Assert.Contains("needs drill", page, StringComparison.Ordinal);
        Assert.Contains("CRIT-EN three &lt;b&gt;x&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("CRIT four", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_that_is_not_reached_is_not_shown_as_reached()
    {
        var rows = FixtureReport.Nodes("en", FixtureReport.Sample("smr-policies-rmm2.csv")).GetProperty("sources")[0].GetProperty("groups")[0].GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal("Starting, not reached yet", rows.Single(row => row.GetProperty("code").GetString() == "L1").GetProperty("short").GetString());
        Assert.Equal(JsonValueKind.Null, rows.Single(row => row.GetProperty("code").GetString() == "L2").GetProperty("short").ValueKind);
    }

    [Theory]
    [InlineData("es", "Grado de confianza", "Rango de confianza")]
    [InlineData("fr", "Degré de confiance", "Rang de confiance")]
    public void Confidence_is_a_degree(string language, string degree, string rank)
    {
        var page = FixtureReport.Render("html", language, [.. townFiles, "--method", "moderated"]);
        Assert.Contains(degree, page, StringComparison.Ordinal);
        Assert.DoesNotContain(rank, page, StringComparison.Ordinal);
    }

    /// <summary>Apostrophes of print and of the keyboard are not mixed on one page.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Apostrophes_are_those_of_print(string language)
    {
        var page = Style().Replace(FixtureReport.Render("html", language, townFiles), "");
        Assert.Empty(TypedApostrophe().Matches(page).Select(match => match.Value));
    }

    private static string[] Codes(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetProperty("code").GetString()!)];

    [GeneratedRegex("<style>.*?</style>|style=\"[^\"]*\"", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("(?<![-<!|\\w])--[a-z]{3,}[^|>]{0,20}")]
    private static partial Regex Option();

    [GeneratedRegex("[\\w]+\\.(csv|xlsx):[\\w]+")]
    private static partial Regex Place();

    [GeneratedRegex("\\w(?:&#39;|')\\w+")]
    private static partial Regex TypedApostrophe();
}
