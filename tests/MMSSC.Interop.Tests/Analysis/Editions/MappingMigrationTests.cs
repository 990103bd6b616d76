using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Editions;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Editions;

/// <summary>A mapping file of the old edition, carried to the new one on either side.</summary>
public class MappingMigrationTests
{
    private static readonly PartialDate day = PartialDate.Of(2026, 3, 15)!.Value;
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];

    private readonly EditionChange change = NextEdition.Change();
    private readonly Model target = SmallModel.Target(3);
    private readonly List<Diagnostic> findings = [];

    /// <summary>What stays the same goes on counting; what is to be decided is pending; what has no successor is said.</summary>
    [Theory]
    [InlineData("E1", "N1>T1 1 RelatedMatch", "")]
    [InlineData("E2", "N2>T1 1 RelatedMatch", "link-to-decide")]
    [InlineData("E3 E4", "N3>T1 2 RelatedMatch", "")]
    [InlineData("E3", "N3>T1 1 RelatedMatch pending", "link-to-decide")]
    [InlineData("E5", "N4>T1 1 RelatedMatch pending, N5>T1 1 RelatedMatch pending", "link-to-decide, link-to-decide")]
    [InlineData("E6", "N6>T1 1 RelatedMatch pending", "link-to-decide")]
    [InlineData("E1 E7", "N1>T1 1 RelatedMatch", "link-not-carried")]
    [InlineData("E1 E8", "N1>T1 1 RelatedMatch", "link-not-carried")]
    public void Links_go_on_where_their_elements_do(string sources, string links, string slugs)
    {
        var migrated = Migrate(Map(sources.Split(' ')))!;

        Assert.Equal(links, string.Join(", ", migrated.Links.Select(Show)));
        Assert.Equal(slugs, string.Join(", ", findings.Select(finding => finding.Slug).Where(slug => slug != "new-elements")));
        Assert.NotNull(MappingCompiler.Compile(migrated, [change.After, target], []));
    }

    [Fact]
    public void Where_no_link_goes_on_there_is_no_file()
    {
        Assert.Null(Migrate(Map(["E7", "E8"])));
        Assert.Equal(["link-not-carried", "link-not-carried"], findings.Select(finding => finding.Slug));
        Assert.Contains("whether it became N7 is not decided", findings[0].Message["en"], StringComparison.Ordinal);
        Assert.Contains("source@2 has no such element", findings[1].Message["en"], StringComparison.Ordinal);
    }

    /// <summary>Two links to one target become one only where all parts of the merged element lead there in the same way.</summary>
    [Theory]
    [InlineData("same", "N3>T1 5 RelatedMatch", "")]
    [InlineData("other basis", "N3>T1 5 RelatedMatch pending", "link-to-decide")]
    [InlineData("other level map", "N3>T1 5 RelatedMatch pending", "link-to-decide")]
    [InlineData("one pending", "N3>T1 5 RelatedMatch pending", "link-to-decide")]
    public void Merged_elements_lead_on_together_where_they_led_alike(string how, string links, string slugs)
    {
        var file = Map(["E3", "E4"]).Definition;
        var (one, other) = (file.Links[0] with { Weight = 2, Confidence = 0.9, Rationale = new("a", "b", "c") }, file.Links[1] with { Weight = 3, Confidence = 0.4, Rationale = new("d", "e", "f") });
        other = how switch
        {
            "other basis" => other with { Basis = new Basis.Standard("X 1", "4") },
            "other level map" => other with { LevelMap = SmallModel.Here("spare") },
            "one pending" => other with { Pending = true },
            _ => other,
        };
        var spare = file.LevelMaps[0] with { Name = "spare", Entries = file.LevelMaps[0].Entries.SetItem(2, file.LevelMaps[0].Entries[2] with { To = 4 }) };

        var link = Assert.Single(Migrate(SmallModel.Compile(file with { Links = [one, other], LevelMaps = [file.LevelMaps[0], spare] }, change.Before, target))!.Links);

        Assert.Equal((links, slugs), (Show(link), string.Join(", ", findings.Select(finding => finding.Slug).Where(slug => slug != "new-elements"))));
        Assert.Equal(0.4, link.Confidence);
        Assert.Equal(["a · d", "b · e", "c · f"], new[] { "en", "es", "fr" }.Select(language => link.Rationale[language].Split(" · E3")[0]));
    }

    /// <summary>What is claimed is claimed of the new element: words are chained, confidence multiplied, and the reason says what became of the old one.</summary>
    [Fact]
    public void Words_and_confidence_are_those_of_both_steps()
    {
        var file = Map(["E2", "E5"]).Definition;
        ImmutableArray<LinkDefinition> links = [.. file.Links.Select(link => link with { Relationship = Relationship.ExactMatch, Confidence = 0.8, Rationale = LocalText.Of("why") })];

        var migrated = Migrate(SmallModel.Compile(file with { Links = links }, change.Before, target))!;

        Assert.Equal(["N2>T1 1 CloseMatch", "N4>T1 1 BroadMatch pending", "N5>T1 1 BroadMatch pending"], migrated.Links.Select(Show));
        Assert.Equal([0.4, 0.8, 0.8], migrated.Links.Select(link => link.Confidence!.Value));
        Assert.Equal(["why", "why · E5: it became N4, N5", "why · E5: it became N4, N5"], migrated.Links.Select(link => link.Rationale["en"]));
        Assert.Null(Migrate(SmallModel.Compile(file with { Links = [links[0] with { Confidence = null }], Unmapped = Rest("E2") }, change.Before, target))!.Links[0].Confidence);
    }

    [Fact]
    public void It_is_a_draft_of_the_next_major_version_that_says_why()
    {
        var file = Map(["E1"]).Definition with { Version = "1.4.2", Status = MappingStatus.Approved, Changes = [new("1.4.2", "2020-01-01", LocalText.Of("Words."))] };
        var pinned = file with { Source = file.Source with { Elements = [new("E1", "00")] } };

        var (migrated, without) = (Migrate(Parts(pinned))!, Migrate(Parts(file))!);

        Assert.Equal(("2.0.0", MappingStatus.Draft, "2", change.After.IdentityHash), (migrated.Version, migrated.Status, migrated.Source.Edition.Value, migrated.Source.Sha256.Value));
        Assert.Equal(["2.0.0 2026-03-15", "1.4.2 2020-01-01"], migrated.Changes.Select(note => $"{note.Version} {note.Date}"));
        Assert.Equal(
            ["Migrated from source@1 to source@2 by source-to-source@1.0.0.", "Migrada de source@1 a source@2 según source-to-source@1.0.0.", "Migrée de source@1 vers source@2 selon source-to-source@1.0.0."],
            new[] { "en", "es", "fr" }.Select(language => migrated.Changes[0].Note[language]));
        Assert.Equal(change.After.Elements.Select(element => element.Code), migrated.Source.Elements.Select(element => element.Code));
        Assert.Empty(without.Source.Elements);
    }

    /// <summary>What was left out on purpose stays out with its reason, wherever all of it went; all else is new and said.</summary>
    [Fact]
    public void Every_element_of_the_new_edition_is_linked_or_listed()
    {
        var file = Map(["E1", "E4"]).Definition;
        var unmapped = file.Unmapped.Select(item => item with { Reason = LocalText.Of($"left {item.Source.Value}") });

        var migrated = Migrate(Parts(file with { Unmapped = [.. unmapped] }))!;

        Assert.Equal(
            ["N2: left E2", "N4: left E5", "N5: left E5", "N6: left E6", "N7: left E7", "N8: left E9", "N9: not linked yet: it came with source@2"],
            migrated.Unmapped.Select(item => $"{item.Source.Value}: {item.Reason["en"]}"));
        Assert.Equal(("aún sin enlace: llegó con source@2", "pas encore relié : il est arrivé avec source@2"), (migrated.Unmapped[^1].Reason["es"], migrated.Unmapped[^1].Reason["fr"]));
        Assert.Contains("N9", Assert.Single(findings, finding => finding.Slug == "new-elements").Message["en"], StringComparison.Ordinal);
        Assert.DoesNotContain("N8", findings[^1].Message["en"], StringComparison.Ordinal);
    }

    /// <summary>An example goes on where all of its elements stay what they were, and it still holds.</summary>
    [Fact]
    public void Examples_go_on_where_they_still_hold()
    {
        var file = Map(["E1", "E3"]).Definition;
        MappingExample Example(string name, string element, double coverage) => new(
            name, [new(SmallModel.Here(element), SmallModel.Here("2"), null, RatingStatus.Rated)], [new(SmallModel.Here("T1"), null, null, 2, null, null, coverage, Location.None)], Location.None);

        var migrated = Migrate(Parts(file with { Examples = [Example("holds", "E1", 1), Example("other", "E1", 0.5), Example("gone", "E3", 0.5)] }))!;

        Assert.Equal(["holds"], migrated.Examples.Select(example => example.Name));
        Assert.Equal("N1", migrated.Examples[0].Ratings[0].Element.Value);
        Assert.Equal("T1", migrated.Examples[0].Expect[0].Element.Value);
        var said = findings.Where(finding => finding.Slug == "example-not-carried").Select(finding => finding.Message["en"]).ToArray();
        Assert.Contains("E3: it became a part of N3", Assert.Single(said, message => message.Contains("'gone'", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("it would come out otherwise", Assert.Single(said, message => message.Contains("'other'", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>From another model to the old edition: the targets are renamed, and sources whose targets are gone are listed with why.</summary>
    [Fact]
    public void A_mapping_to_the_old_edition_leads_to_the_new_one()
    {
        var from = SmallModel.Compile(target.Definition with { Id = "other" });
        var file = SmallModel.Mapping(from, change.Before, Aggregation.Mean, Rounding.Nearest, [("map", [[1, 1, 1], [1, 1, 1], [2, 2, 2], [3, 3, 3], [3, 3, 3]])], [("T1", "E1", 1, "map"), ("T2", "E8", 1, "map"), ("T2", "E7", 1, "map"), ("T3", "E2", 1, "map")]);
        var example = new MappingExample("one", [new(SmallModel.Here("T1"), SmallModel.Here("5"), null, RatingStatus.Rated)], [new(SmallModel.Here("E1"), null, "3", null, null, null, null, Location.None)], Location.None);
        ImmutableArray<LinkDefinition> links = [.. file.Links.Select(link => link.Target.Value == "E2" ? link with { Relationship = Relationship.ExactMatch } : link)];

        var migrated = Migrate(SmallModel.Compile(file with { Links = links, Examples = [example] }, from, change.Before))!;

        Assert.Equal(["T1>N1 1 RelatedMatch", "T3>N2 1 CloseMatch"], migrated.Links.Select(Show));
        Assert.Equal(
            ["its links led to E7, E8, which source@2 does not have", "sus enlaces llevaban a E7, E8, que source@2 no tiene", "ses liens menaient à E7, E8, que source@2 n'a pas"],
            new[] { "en", "es", "fr" }.Select(language => Assert.Single(migrated.Unmapped).Reason[language]));
        Assert.Equal(("other", "2"), (migrated.Source.Model.Value, migrated.Target.Edition.Value));
        Assert.Equal(("T1", "N1"), Assert.Single(migrated.Examples) is var one ? (one.Ratings[0].Element.Value, one.Expect[0].Element.Value) : default);
        Assert.Equal(file.LevelMaps, migrated.LevelMaps);
    }

    /// <summary>A level map of a scale that the new edition does not have goes with it.</summary>
    [Fact]
    public void Level_maps_of_scales_that_are_gone_are_left_out()
    {
        var old = SmallModel.Compile(change.Before.Definition with { Scales = [change.Before.Definition.Scales[0], SmallModel.Levels("gone", 3)] });
        var next = SmallModel.Mapping(old, change.After, Aggregation.Mean, Rounding.Nearest, [("same", [[1, 1, 1], [2, 2, 2], [3, 3, 3]])], [("E1", "N1", 1, "same")]);
        var ways = EditionChange.Of(SmallModel.Compile(next with { Links = [next.Links[0] with { Relationship = Relationship.ExactMatch }] }, old, change.After))!;
        var file = SmallModel.Mapping(old, target, Aggregation.Mean, Rounding.Nearest, [("map", colours), ("spare", colours), ("kept", colours)], [("E1", "T1", 1, "map")]);
        var mapping = SmallModel.Compile(file with { LevelMaps = [file.LevelMaps[0], file.LevelMaps[1] with { Scale = "gone" }, file.LevelMaps[2] with { Scale = "scale" }] }, old, target);

        Assert.Equal(["map", "kept"], MappingMigration.Of(mapping, ways, day, findings)!.LevelMaps.Select(map => map.Name));
    }

    [Fact]
    public void What_is_not_of_the_old_edition_is_not_migrated()
    {
        var elsewhere = SmallModel.Compile(target.Definition with { Id = "elsewhere" });
        var other = SmallModel.Compile(
            SmallModel.Mapping(target, elsewhere, Aggregation.Mean, Rounding.Nearest, [("map", [[1, 1, 1], [2, 2, 2], [3, 3, 3], [4, 4, 4], [5, 5, 5]])], [("T1", "T1", 1, "map")]), target, elsewhere);

        Assert.Null(Migrate(other));
        Assert.Null(Migrate(change.Mapping));
        Assert.Equal(["not-of-edition", "not-of-edition"], findings.Select(finding => finding.Slug));
        Assert.Contains("target@1 → elsewhere@1", findings[0].Message["en"], StringComparison.Ordinal);
    }

    private MappingDefinition? Migrate(Mapping mapping) => MappingMigration.Of(mapping, change, day, findings);

    private Mapping Map(string[] sources) => SmallModel.Compile(
        SmallModel.Mapping(change.Before, target, Aggregation.Mean, Rounding.Nearest, [("map", colours)], [.. sources.Select(source => (source, "T1", 1.0, "map"))]), change.Before, target);

    private Mapping Parts(MappingDefinition file) => MappingEdits.Parts(file, Map(["E1"])).ToMapping();

    private ImmutableArray<UnmappedElement> Rest(string linked) =>
        [.. change.Before.Elements.Where(element => element.Code != linked).Select(element => new UnmappedElement(SmallModel.Here(element.Code), LocalText.Of("not needed")))];

    private static string Show(LinkDefinition link) =>
        FormattableString.Invariant($"{link.Source.Value}>{link.Target.Value} {link.Weight} {link.Relationship}{(link.Pending ? " pending" : "")}");
}
