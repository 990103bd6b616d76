using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Mappings;

/// <summary>One mistake in a sound file is one finding, and nothing that is sound is one.</summary>
public class MappingCompilerTests
{
    private static readonly double[][] rows = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];
    private static readonly Model source = Source("1", ("E1", "One"), ("E2", "Two"), ("E3", "Three"));
    private static readonly Model target = SmallModel.Compile(new()
    {
        Id = "target",
        Edition = "1",
        Title = LocalText.Of("Target"),
        Scales = [SmallModel.Levels("level", 5)],
        Elements = [SmallModel.Leaf("T1", "characteristic", "level"), SmallModel.Leaf("T2", "characteristic", "level"), SmallModel.Leaf("G", "group", null)],
    });

    // E3 of the first edition is E2 here; E2 of the first is nowhere.
    private static readonly Model later = Source("2", ("E1", "One"), ("E2", "Three"));

    private static readonly MappingDefinition file = Make(source);

    public static TheoryData<string, string> Mistakes => new()
    {
        { "none", "" },
        { "a hash in capitals", "" },
        { "a pending link of no weight", "" },
        { "a level map out of order", "" },
        { "a level map by its scale", "" },
        { "a level map of values", "" },
        { "a model that is not there", "unknown-model" },
        { "an edition that is not there", "unknown-model" },
        { "no pin", "missing-pin" },
        { "another pin", "changed-model" },
        { "another pin, and what changed", "changed-model, changed-element" },
        { "a source that is not there", "unknown-element" },
        { "a target that is not there", "unknown-element" },
        { "an unmapped one that is not there", "unknown-element, unlisted-source" },
        { "a link twice", "duplicate-link" },
        { "a link twice in other words", "contradictory-link" },
        { "weight 0", "weight-not-positive" },
        { "weight below 0", "weight-not-positive" },
        { "weight without end", "weight-not-positive" },
        { "a target without scale", "target-without-scale" },
        { "a source not listed", "unlisted-source" },
        { "a source linked and left out", "linked-and-unmapped" },
        { "a default level map that is not there", "unknown-level-map" },
        { "a level map that is not there", "unknown-level-map" },
        { "a level that is not there", "unknown-level" },
        { "a value that is not there", "unknown-level" },
        { "a level twice", "level-mapped-twice" },
        { "a level not mapped", "level-not-mapped" },
        { "a scale that is not there", "unknown-scale" },
        { "from above typical", "interval-upside-down" },
        { "typical above to", "interval-upside-down" },
        { "from falls", "level-map-falls" },
        { "typical falls", "level-map-falls" },
        { "to falls", "level-map-falls" },
        { "a level map for another scale", "scale-mismatch" },
        { "a level map for a scale that ends lower", "scale-mismatch" },
        { "a level map for a scale that begins higher", "scale-mismatch" },
        { "a source without scale", "scale-mismatch" },
        { "below the target's scale", "outside-target-scale" },
        { "above the target's scale", "outside-target-scale" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_finding(string mistake, string slugs)
    {
        var findings = new List<Diagnostic>();

        var mapping = MappingCompiler.Compile(Spoilt(mistake), [source, target], findings);

        Assert.Equal(slugs, string.Join(", ", findings.Select(finding => finding.Slug)));
        Assert.Equal(slugs is "" or "missing-pin", mapping is not null);
    }

    /// <summary>What was found before does not count against a file, and what was found is not lost.</summary>
    [Fact]
    public void Findings_of_others_keep_nothing_from_being_used()
    {
        var findings = new List<Diagnostic>();
        MappingCompiler.Compile(Spoilt("weight 0"), [source, target], findings);

        Assert.NotNull(MappingCompiler.Compile(file, [source, target], findings));
        Assert.Single(findings);
    }

    /// <summary>A file that was verified when the product was built is not hashed again; all else is checked.</summary>
    [Fact]
    public void A_verified_file_is_not_hashed_again()
    {
        var findings = new List<Diagnostic>();

        Assert.NotNull(MappingCompiler.CompileVerified(Spoilt("another pin"), [source, target], findings));
        Assert.NotNull(MappingCompiler.CompileVerified(Spoilt("no pin"), [source, target], findings));
        Assert.Empty(findings);
        Assert.Null(MappingCompiler.CompileVerified(Spoilt("weight 0"), [source, target], findings));
    }

    [Theory]
    [InlineData("E3", "moved-element", "E2")]
    [InlineData("E9", "unknown-element", "E9")]
    public void A_code_of_another_edition_is_told_from_one_that_never_was(string code, string slug, string named)
    {
        var findings = new List<Diagnostic>();
        var definition = Make(later);

        MappingCompiler.Compile(definition with { Links = [definition.Links[0], definition.Links[0] with { Source = SmallModel.Here(code) }] }, [source, later, target], findings);

        var finding = Assert.Single(findings);
        Assert.Equal(slug, finding.Slug);
        Assert.Contains(named, finding.Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_whose_title_is_nowhere_was_withdrawn()
    {
        var (first, second) = (Source("1", ("E1", "One"), ("E2", "Two")), Source("2", ("E1", "One")));
        var findings = new List<Diagnostic>();
        var definition = Make(second);

        MappingCompiler.Compile(definition with { Links = [definition.Links[0], definition.Links[0] with { Source = SmallModel.Here("E2") }] }, [first, second, target], findings);

        Assert.Equal("withdrawn-element", Assert.Single(findings).Slug);
    }

    /// <summary>A level map without a scale goes by the first that has all its levels; one that no scale has is told by the first.</summary>
    [Fact]
    public void A_level_map_finds_its_scale()
    {
        var mapping = MappingCompiler.Compile(Spoilt("a level map of values"), [source, target], [])!;

        Assert.Equal(["scale", "number"], mapping.LevelMaps.Select(map => map.Scale.Id));
        Assert.Equal([0, 0.5, 1], mapping.LevelMaps[1].Points.ToArray());
    }

    [Fact]
    public void Links_of_a_mapping_stand_by_target_and_source_and_pending_ones_apart()
    {
        string[] links = ["E2>T2", "E3>T1", "E1>T2", "E1>T1", "E2>T1"];
        var definition = file with
        {
            Links = [.. links.Select((link, i) => file.Links[0] with { Source = SmallModel.Here(link[..2]), Target = SmallModel.Here(link[3..]), Pending = i == 1 })],
            Unmapped = file.Unmapped.RemoveAll(item => item.Source.Value[0] == 'E'),
        };

        var mapping = SmallModel.Compile(definition, source, target);

        Assert.Equal(["E1>T1", "E2>T1", "E1>T2", "E2>T2"], mapping.Links.Select(link => link.Name.Split('#')[1]));
        Assert.Equal("source-to-target#E3>T1", Assert.Single(mapping.Pending).Name);
        Assert.Equal("source-to-target@1.0.0", mapping.ToString());
    }

    private static MappingDefinition Spoilt(string mistake) => mistake switch
    {
        "none" => file,
        "a hash in capitals" => file with { Source = file.Source with { Sha256 = SmallModel.Here(source.IdentityHash.ToUpperInvariant()) } },
        "a pending link of no weight" => Link(link => link with { Pending = true, Weight = 0 }),
        "a level map out of order" => Levels(entries => [.. entries.Reverse()]),
        "a level map by its scale" => Map(map => map with { Scale = "scale" }),
        "a level map of values" => file with { LevelMaps = file.LevelMaps.Add(Values(0, 0.5, 1)) },
        "a model that is not there" => file with { Source = file.Source with { Model = SmallModel.Here("other") } },
        "an edition that is not there" => file with { Target = file.Target with { Edition = SmallModel.Here("2") } },
        "no pin" => file with { Target = file.Target with { Sha256 = SmallModel.Here("") } },
        "another pin" => file with { Source = file.Source with { Sha256 = SmallModel.Here("00") } },
        "another pin, and what changed" => file with { Source = file.Source with { Sha256 = SmallModel.Here("00"), Elements = [.. Pinned()] } },
        "a source that is not there" => file with { Links = file.Links.Add(file.Links[0] with { Source = SmallModel.Here("E9") }) },
        "a target that is not there" => Link(link => link with { Target = SmallModel.Here("T9") }),
        "an unmapped one that is not there" => file with { Unmapped = file.Unmapped.SetItem(0, file.Unmapped[0] with { Source = SmallModel.Here("E9") }) },
        "a link twice" => file with { Links = file.Links.Add(file.Links[0]) },
        "a link twice in other words" => file with { Links = file.Links.Add(file.Links[0] with { Relationship = Relationship.ExactMatch }) },
        "weight 0" => Link(link => link with { Weight = 0 }),
        "weight below 0" => Link(link => link with { Weight = -1 }),
        "weight without end" => Link(link => link with { Weight = double.PositiveInfinity }),
        "a target without scale" => Link(link => link with { Target = SmallModel.Here("G") }),
        "a source not listed" => file with { Unmapped = file.Unmapped.RemoveAt(0) },
        "a source linked and left out" => file with { Unmapped = file.Unmapped.Add(new(SmallModel.Here("E1"), LocalText.Of("why"))) },
        "a default level map that is not there" => file with { Defaults = file.Defaults with { LevelMap = SmallModel.Here("other") } },
        "a level map that is not there" => Link(link => link with { LevelMap = SmallModel.Here("other") }),
        "a level that is not there" => Levels(entries => entries.Add(entries[2] with { Level = "9" })),
        "a value that is not there" => file with { LevelMaps = file.LevelMaps.Add(Values(0, 0.5, 1.5) with { Scale = "number" }) },
        "a level twice" => Levels(entries => entries.Add(entries[2])),
        "a level not mapped" => Levels(entries => entries.RemoveAt(1)),
        "a scale that is not there" => Map(map => map with { Scale = "other" }),
        "from above typical" => Entry(1, 2, 1.5, 2),
        "typical above to" => Entry(1, 2, 2.5, 2),
        "from falls" => Entry(2, 1, 3, 5),
        "typical falls" => Entry(1, 1, 4, 5),
        "to falls" => Entry(0, 1, 1, 4),
        "a level map for another scale" => Link(link => link with { Source = SmallModel.Here("N1") }),
        "a level map for a scale that ends lower" => Link(link => link with { Source = SmallModel.Here("S1") }),
        "a level map for a scale that begins higher" => Link(link => link with { Source = SmallModel.Here("L1") }),
        "a source without scale" => Link(link => link with { Source = SmallModel.Here("G1") }),
        "below the target's scale" => Entry(0, 0.5, 1, 1),
        "above the target's scale" => Entry(2, 3, 3, 5.5),
        _ => throw new ArgumentOutOfRangeException(nameof(mistake), mistake, null),
    };

    private static MappingDefinition Entry(int at, double from, double typical, double to) =>
        Levels(entries => entries.SetItem(at, entries[at] with { From = from, Typical = typical, To = to }));

    private static MappingDefinition Link(Func<LinkDefinition, LinkDefinition> edit) => file with
    {
        Links = [edit(file.Links[0])],
        Unmapped = [.. file.Unmapped.Where(item => item.Source.Value != edit(file.Links[0]).Source.Value), new(SmallModel.Here(edit(file.Links[0]).Source.Value == "E1" ? "G1" : "E1"), LocalText.Of("why"))],
    };

    private static MappingDefinition Map(Func<LevelMapDefinition, LevelMapDefinition> edit) => file with { LevelMaps = [edit(file.LevelMaps[0])] };

    private static MappingDefinition Levels(Func<ImmutableArray<LevelMapEntry>, ImmutableArray<LevelMapEntry>> edit) => Map(map => map with { Entries = edit(map.Entries) });

    private static LevelMapDefinition Values(params double[] values) => file.LevelMaps[0] with
    {
        Name = "values",
        Entries = [.. values.Select(value => new LevelMapEntry(null, value, 1 + value, 1 + value, 1 + value, Location.None))],
    };

    private static IEnumerable<PinnedElement> Pinned() =>
        source.Elements.Select(element => new PinnedElement(element.Code, element.Code == "E1" ? "00000000" : ModelIdentity.DigestOf(element)));

    private static MappingDefinition Make(Model from) => SmallModel.Mapping(from, target, Aggregation.Mean, Rounding.Nearest, [("map", rows)], [("E1", "T1", 1, "map")]) is var made
        ? made with { Links = [made.Links[0] with { LevelMap = null }] }
        : made;

    private static Model Source(string edition, params (string Code, string Title)[] elements) => SmallModel.Compile(new()
    {
        Id = "source",
        Edition = edition,
        Title = LocalText.Of("Source"),
        Scales = [
            SmallModel.Levels("scale", 3), SmallModel.Levels("short", 2),
            new("late", LocalText.Of("Late"), NumberMeaning.Values, 2, 3, [], Location.None), new("number", LocalText.Of("Number"), NumberMeaning.Values, 0, 1, [], Location.None),
        ],
        Elements = [
            .. elements.Select(element => SmallModel.Leaf(element.Code, "function", "scale") with { Title = LocalText.Of(element.Title) }),
            SmallModel.Leaf("N1", "number", "number"), SmallModel.Leaf("S1", "short", "short"), SmallModel.Leaf("L1", "late", "late"), SmallModel.Leaf("G1", "group", null),
        ],
    });
}
