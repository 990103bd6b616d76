using MMSSC.Interop.Analysis.Checks;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Checks;

/// <summary>What authors should look at, and what they need not.</summary>
public class MappingChecksTests
{
    private static readonly double[][] rows = [[1, 1, 1], [2, 2, 3], [4, 4, 5]];

    [Fact]
    public void A_sound_file_has_nothing_to_look_at() => Assert.Equal("", Found(File()));

    [Fact]
    public void A_standard_is_cited_with_its_clause_by_links_and_level_maps()
    {
        var file = File();
        var cited = new Basis.Standard("X 1", null);

        Assert.Equal("basis-without-clause", Found(file with { LevelMaps = [file.LevelMaps[0] with { Basis = cited }] }));
        Assert.Equal("basis-without-clause", Found(file with { Links = file.Links.SetItem(1, file.Links[1] with { Basis = cited }) }));
        Assert.Equal("", Found(file with { Links = file.Links.SetItem(1, file.Links[1] with { Basis = new Basis.Standard("X 1", "4") }) }));
    }

    [Theory]
    [InlineData(3, "T2, T3")]
    [InlineData(13, "T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13")]
    [InlineData(14, "T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, …")]
    public void Targets_that_nothing_leads_to_are_named(int targets, string codes)
    {
        var findings = Findings(File(targets));

        var finding = Assert.Single(findings);
        Assert.Equal("unreached-target", finding.Slug);
        Assert.Contains(codes, finding.Message["en"] + "\n" + finding.Help["en"], StringComparison.Ordinal);
        Assert.Equal(codes.EndsWith('…'), (finding.Message["en"] + finding.Help["en"]).Contains('…', StringComparison.Ordinal));
        Assert.DoesNotContain("T1,", finding.Message["en"], StringComparison.Ordinal);
        Assert.DoesNotContain("T14", finding.Message["en"], StringComparison.Ordinal);
    }

    /// <summary>Two exact matches of one element contradict each other on either side; of one that is pending nothing is said.</summary>
    [Theory]
    [InlineData("E1>T1 E1>T2", false, "exact-twice")]
    [InlineData("E1>T1 E2>T1", false, "exact-twice")]
    [InlineData("E1>T1 E2>T2", false, "")]
    [InlineData("E1>T1 E1>T2", true, "")]
    public void An_exact_match_is_of_one_element(string links, bool pending, string slug)
    {
        var file = File(2, links.Split(' '));

        Assert.Equal(slug, Found(file with { Links = [.. file.Links.Select((link, i) => link with { Relationship = Relationship.ExactMatch, Pending = pending && i > 0 })] }, unreached: false));
    }

    [Theory]
    [InlineData("A1>T1 E1>T1", "counted-twice")]
    [InlineData("A1>T1 E1>T2", "")]
    [InlineData("A1>T1 E3>T1", "")]
    public void What_is_linked_with_its_area_counts_twice(string links, string slug) => Assert.Equal(slug, Found(File(2, links.Split(' ')), unreached: false));

    [Theory]
    [InlineData(2, 2, 2, "level-map-gap, level-map-gap")] // 3 and 5 stand for nothing
    [InlineData(1, 2, 3, "level-map-overlaps")]
    [InlineData(2, 2, 4, "level-map-overlaps")]
    public void Levels_that_overlap_and_levels_without_a_source_are_named(double from, double typical, double to, string slugs)
    {
        double[][] other = [[1, 1, 1], [from, typical, to], to == 2 ? [4, 4, 4] : [4, 4, 5]];

        Assert.Equal(slugs, Found(File(1, ["E1>T1"], other)));
    }

    [Fact]
    public void Mappings_that_lead_back_to_where_one_began_are_told()
    {
        var models = new[] { "a", "b", "c", "d", "e", "f" }.ToDictionary(id => id, Make);
        Mapping Map(string way) => SmallModel.Compile(
            SmallModel.Mapping(models[way[..1]], models[way[1..]], Aggregation.Mean, Rounding.Nearest, [("map", [[1, 1, 1], [2, 2, 2]])], [("X", "X", 1, "map")]), models[way[..1]], models[way[1..]]);
        string Cycle(string way, params string[] others)
        {
            var (mapping, findings) = (Map(way), new List<Diagnostic>());
            CycleCheck.Run(MappingEdits.Parts(mapping.Definition, mapping), others.Select(Map), findings);
            return findings.Count == 0 ? "" : Assert.Single(findings).Message["en"];
        }

        Assert.Contains("a-to-b@1.0.0 → b-to-a@1.0.0", Cycle("ab", "ba"), StringComparison.Ordinal);
        Assert.Contains("a-to-b@1.0.0 → b-to-c@1.0.0 → c-to-a@1.0.0", Cycle("ab", "bd", "bc", "ca"), StringComparison.Ordinal);
        Assert.NotEmpty(Cycle("ab", "bc", "cd", "de", "ea"));
        Assert.Equal("", Cycle("ab", "bc", "cd", "de", "ef", "fa"));
        Assert.Equal("", Cycle("ab", "ac", "bc", "ab"));
        Assert.Equal("", Cycle("ab", "bc", "cd", "db"));
    }

    [Fact]
    public void What_is_withdrawn_closes_no_circle()
    {
        var (there, back) = (File(1), SmallModel.Mapping(SmallModel.Target(1), SmallModel.Source(3, 3, areas: 1), Aggregation.Mean, Rounding.Nearest, [("map", [[1, 1, 1], [1, 1, 1], [2, 2, 2], [2, 2, 2], [3, 3, 3]])], [("T1", "E1", 1, "map")]));
        var (source, target) = (SmallModel.Source(3, 3, areas: 1), SmallModel.Target(1));
        var mapping = SmallModel.Compile(there, source, target);
        int Circles(MappingStatus one, MappingStatus other)
        {
            var findings = new List<Diagnostic>();
            var parts = MappingEdits.Parts(mapping.Definition with { Status = one }, mapping);
            CycleCheck.Run(parts, [SmallModel.Compile(back with { Status = other }, target, source)], findings);
            return findings.Count;
        }

        Assert.Equal((1, 0, 0), (Circles(MappingStatus.Draft, MappingStatus.Draft), Circles(MappingStatus.Withdrawn, MappingStatus.Draft), Circles(MappingStatus.Draft, MappingStatus.Withdrawn)));
    }

    private static string Found(MappingDefinition file, bool unreached = true) =>
        string.Join(", ", Findings(file).Select(finding => finding.Slug).Where(slug => unreached || slug != "unreached-target"));

    private static List<Diagnostic> Findings(MappingDefinition file)
    {
        var findings = new List<Diagnostic>();
        var target = SmallModel.Target(int.Parse(file.Extensions!, System.Globalization.CultureInfo.InvariantCulture));
        MappingChecks.Run(MappingCompiler.Resolve(file, [SmallModel.Source(3, 3, areas: 1), target], [])!, findings);
        return findings;
    }

    /// <summary>From E1 and E2 in A1, and E3, to T1, T2, …; the number of targets is kept beside.</summary>
    private static MappingDefinition File(int targets = 1, string[]? links = null, double[][]? map = null) => SmallModel.Mapping(
        SmallModel.Source(3, 3, areas: 1), SmallModel.Target(targets), Aggregation.Mean, Rounding.Nearest, [("map", map ?? rows)],
        [.. (links ?? ["E1>T1", "E3>T1"]).Select(link => (link[..2], link[3..], 1.0, "map"))]) with
    {
        Extensions = targets.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static Model Make(string id) => SmallModel.Compile(new()
    {
        Id = id,
        Edition = "1",
        Title = LocalText.Of(id),
        Scales = [SmallModel.Levels("scale", 2)],
        Elements = [SmallModel.Leaf("X", "function", "scale")],
    });
}
