using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Diffs;

/// <summary>What authors do to a mapping, and what it does to results.</summary>
public class MappingDiffTests
{
    private static readonly double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];
    private static readonly double[][] wider = [[1, 1, 2], [2, 2, 2], [3, 3, 5]];

    private static readonly Mapping mapping = Make();

    private static MappingDefinition File => mapping.Definition;

    public static TheoryData<string, string> Edits => new()
    {
        { "another title", "words" },
        { "another relationship, rationale, basis and confidence", "words" },
        { "a pending link that weighs more", "words" },
        { "all weights of a target with other sources doubled", "words" },
        { "a level map that no link uses", "words" },
        { "a level map under another name", "words" },
        { "a default level map that no link uses", "words" },
        { "approved", "words" },
        { "another example", "words" },
        { "all weights of a target with shared sources doubled", "expectations" },
        { "a link to a target without one", "new" },
        { "less coverage", "new" },
        { "more coverage", "changed" },
        { "a link more", "changed" },
        { "a link less", "changed" },
        { "a link pending", "changed" },
        { "a heavier link", "changed" },
        { "a level map that a link uses", "changed" },
        { "another aggregation", "changed" },
        { "another rounding", "changed" },
        { "withdrawn", "changed" },
        { "another edition", "changed" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_change_says_what_it_does_to_results(string edit, string effect)
    {
        var diff = Compare(Edited(edit));

        Assert.NotEmpty(diff.Changes);
        Assert.Equal(
            effect switch
            {
                "words" => VersionStep.Patch,
                "changed" => VersionStep.Major,
                _ => VersionStep.Minor,
            },
            diff.Required);
        Assert.Equal(effect == "new", diff.Consequence.Results == Effect.New);
    }

    [Fact]
    public void A_level_map_weighs_once_however_many_links_use_it() =>
        Assert.Equal(ChangePart.LevelMap, Assert.Single(Compare(Edited("a level map that a link uses")).Changes).Part);

    /// <summary>Links whose level map can't be read do not count: an entry, or a whole map, that is gone takes their results away, and one that is whole again brings new ones.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_level_map_that_broke_takes_its_results_away(bool isGone)
    {
        var before = MappingEdits.Parts(File, mapping);
        var first = File.LevelMaps[0];
        var broken = File with { LevelMaps = isGone ? [File.LevelMaps[1]] : [first with { Entries = [.. first.Entries.Skip(1)] }, File.LevelMaps[1]] };
        var after = before with { Definition = broken, LevelMaps = [before.LevelMaps[1]] };

        var (there, back) = (MappingDiff.Between(before, after), MappingDiff.Between(after, before));

        Assert.Equal((Consequence.All, VersionStep.Major), (Assert.Single(there.Changes).Consequence, there.Required));
        Assert.Equal((Consequence.Both(Effect.New), VersionStep.Minor), (Assert.Single(back.Changes).Consequence, back.Required));
    }

    /// <summary>Of two that weigh the same the median is the lower one; of three it is not.</summary>
    [Theory]
    [InlineData(2, VersionStep.Patch)]
    [InlineData(3, VersionStep.Major)]
    public void A_median_is_the_minimum_of_two_that_weigh_the_same(int links, object step)
    {
        var median = File with
        {
            Defaults = File.Defaults with { Aggregation = Aggregation.Median },
            Links = [.. Enumerable.Range(1, links).Select(i => File.Links[0] with { Source = SmallModel.Here($"E{i}") })],
        };
        var minimum = median with { Defaults = median.Defaults with { Aggregation = Aggregation.Minimum } };

        Assert.Equal(step, MappingDiff.Between(MappingEdits.Parts(median, mapping), MappingEdits.Parts(minimum, mapping)).Required);
    }

    /// <summary>Words in all languages, for those who read a change in theirs.</summary>
    [Fact]
    public void A_change_is_told_in_each_language()
    {
        var pending = Compare(Edited("a link pending")).Changes[0];
        var more = Compare(File with { Links = File.Links.Add(File.Links[0] with { Target = SmallModel.Here("T4"), Pending = true }) }).Changes[0];
        var basis = Compare(Link("E1", "T1", link => link with { Basis = new Basis.Proposed(new("a", "b", "c")) })).Changes[0];

        Assert.Equal(["counts → pending", "cuenta → pendiente", "compte → en attente"], In(pending));
        Assert.Equal([" → relatedMatch, 1, pending", " → relatedMatch, 1, pendiente", " → relatedMatch, 1, en attente"], In(more));
        Assert.Equal(["proposed: test → proposed: a", "proposed: test → propuesto: b", "proposed: test → proposé : c"], In(basis));

        static IEnumerable<string> In(MappingChange change) => new[] { "en", "es", "fr" }.Select(language => $"{change.Before[language]} → {change.After[language]}");
    }

    /// <summary>A link of its own level map does not care for the default; one without does.</summary>
    [Theory]
    [InlineData(true, VersionStep.Patch)]
    [InlineData(false, VersionStep.Major)]
    public void Another_default_level_map_matters_to_links_that_name_none(bool named, object step)
    {
        var first = File with { LevelMaps = [File.LevelMaps[0], Map("spare", wider)], Links = [.. File.Links.Select(link => named ? link : link with { LevelMap = null })] };
        var other = first with { Defaults = first.Defaults with { LevelMap = SmallModel.Here("spare") } };

        var diff = MappingDiff.Between(MappingEdits.Parts(first, mapping), MappingEdits.Parts(other, mapping));

        Assert.Equal((step, named ? Effect.None : Effect.Changed), (diff.Required, Assert.Single(diff.Changes).Consequence.Results));
    }

    [Fact]
    public void What_comes_back_from_being_withdrawn_is_new()
    {
        var diff = MappingDiff.Between(MappingEdits.Parts(Edited("withdrawn"), mapping), MappingEdits.Parts(File, mapping));

        Assert.Equal((Effect.New, Effect.New, VersionStep.Minor), (diff.Consequence.Results, diff.Consequence.Expectations, diff.Required));
    }

    /// <summary>An element under the same code with another title may be another thing; on either side.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_element_that_is_called_otherwise_is_told_where_links_of_both_name_it(bool isSource)
    {
        var before = MappingEdits.Parts(File, mapping);
        var (source, target) = (Retitled(mapping.Source, "E1", "E5"), Retitled(mapping.Target, "T1", "T4"));
        var after = isSource ? before with { Source = source } : before with { Target = target };

        var diff = MappingDiff.Between(before, after);

        Assert.Equal(isSource ? ["E1", "E5"] : ["T1"], diff.Changes.Where(change => change.Member == ChangedMember.Title).Select(change => change.Subject));
        Assert.All(diff.Changes, change => Assert.Equal(Effect.Changed, change.Consequence.Results));

        static MMSSC.Interop.Models.Model Retitled(MMSSC.Interop.Models.Model model, params string[] codes) => SmallModel.Compile(model.Definition with
        {
            Elements = [.. model.Definition.Elements.Select(element => codes.Contains(element.Code) ? element with { Title = LocalText.Of("Other") } : element)],
        });
    }

    /// <summary>A pin that was filled in says nothing of the model before; another hash is another state of it, whatever its case.</summary>
    [Theory]
    [InlineData("", "AA", VersionStep.Patch)]
    [InlineData("AA", "", VersionStep.Patch)]
    [InlineData("AA", "aa", VersionStep.Patch)]
    [InlineData("AA", "BB", VersionStep.Major)]
    public void A_pin_says_whether_the_model_is_another(string was, string now, object step)
    {
        var before = MappingEdits.Parts(File, mapping);
        MappingDefinition Pinned(string hash) => File with { Target = File.Target with { Sha256 = SmallModel.Here(hash) } };

        Assert.Equal(step, MappingDiff.Between(before with { Definition = Pinned(was) }, before with { Definition = Pinned(now) }).Required);
    }

    [Theory]
    [InlineData("source", "2", true)]
    [InlineData("other", "1", true)]
    public void Another_model_or_edition_changes_everything(string model, string edition, bool differ)
    {
        var before = MappingEdits.Parts(File, mapping);
        var diff = MappingDiff.Between(before, before with { Definition = File with { Source = File.Source with { Model = SmallModel.Here(model), Edition = SmallModel.Here(edition) } } });

        Assert.Equal((differ, VersionStep.Major), (diff.ModelsDiffer, diff.Required));
        Assert.Equal(Consequence.All, Assert.Single(diff.Changes).Consequence);
    }

    [Fact]
    public void Files_of_two_mappings_say_nothing_of_each_other() => Assert.Null(Compare(File with { Id = "other" }).IsSaid);

    [Theory]
    [InlineData("1.0.0", false)]
    [InlineData("1.0.1", false)]
    [InlineData("1.1.0", false)]
    [InlineData("2.0.0", true)]
    [InlineData("0.9.0", false)]
    public void A_version_says_enough_or_not(string version, bool said) => Assert.Equal(said, Compare(Edited("a heavier link") with { Version = version }).IsSaid);

    private static MappingDefinition Edited(string edit) => edit switch
    {
        "another title" => File with { Title = LocalText.Of("other") },
        "another relationship, rationale, basis and confidence" => Link("E1", "T1", link => link with { Relationship = Relationship.ExactMatch, Rationale = LocalText.Of("so"), Basis = null, Confidence = 0.1 }),
        "a pending link that weighs more" => Link("E5", "T1", link => link with { Weight = 9 }),
        "all weights of a target with other sources doubled" => Target("T3"),
        "all weights of a target with shared sources doubled" => Target("T1"),
        "a level map that no link uses" => File with { LevelMaps = [File.LevelMaps[0], Map("spare", wider)] },
        "a level map under another name" => File with
        {
            LevelMaps = [File.LevelMaps[0] with { Name = "colours" }, File.LevelMaps[1]],
            Defaults = File.Defaults with { LevelMap = SmallModel.Here("colours") },
            Links = [.. File.Links.Select(link => link with { LevelMap = SmallModel.Here("colours") })],
        },
        "a default level map that no link uses" => File with { Defaults = File.Defaults with { LevelMap = SmallModel.Here("spare") } },
        "approved" => File with { Status = MappingStatus.Approved },
        "withdrawn" => File with { Status = MappingStatus.Withdrawn },
        "another example" => File with { Examples = [new("one", [], [], Location.None)] },
        "a link to a target without one" => File with { Links = File.Links.Add(File.Links[0] with { Target = SmallModel.Here("T4") }) },
        "less coverage" => File with { Defaults = File.Defaults with { MinimumCoverage = 0.4 } },
        "more coverage" => File with { Defaults = File.Defaults with { MinimumCoverage = 0.6 } },
        "a link more" => File with { Links = File.Links.Add(File.Links[0] with { Target = SmallModel.Here("T3") }) },
        "a link less" => File with { Links = File.Links.RemoveAt(0) },
        "a link pending" => Link("E1", "T1", link => link with { Pending = true }),
        "a heavier link" => Link("E1", "T1", link => link with { Weight = 3 }),
        "a level map that a link uses" => File with { LevelMaps = [Map("colour", wider), File.LevelMaps[1]] },
        "another aggregation" => File with { Defaults = File.Defaults with { Aggregation = Aggregation.Minimum } },
        "another rounding" => File with { Defaults = File.Defaults with { Rounding = Rounding.Down } },
        _ => File with { Source = File.Source with { Edition = SmallModel.Here("2") } },
    };

    private static MappingDiff Compare(MappingDefinition edited)
    {
        var before = MappingEdits.Parts(File, mapping);
        return MappingDiff.Between(before, edited.Source.Edition.Value == "1" ? MappingEdits.Parts(edited, mapping) : before with { Definition = edited });
    }

    private static MappingDefinition Link(string source, string target, Func<LinkDefinition, LinkDefinition> edit) =>
        File with { Links = [.. File.Links.Select(link => link.Source.Value == source && link.Target.Value == target ? edit(link) : link)] };

    private static MappingDefinition Target(string target) =>
        File with { Links = [.. File.Links.Select(link => link.Target.Value == target ? link with { Weight = link.Weight * 2 } : link)] };

    private static LevelMapDefinition Map(string name, double[][] rows) => File.LevelMaps[0] with
    {
        Name = name,
        Entries = [.. File.LevelMaps[0].Entries.Select((entry, i) => entry with { From = rows[i][0], Typical = rows[i][1], To = rows[i][2] })],
    };

    /// <summary>E1 and E2 lead to T1 and T2, E3 and E4 to T3; E5 is pending, T4 has no link.</summary>
    private static Mapping Make()
    {
        var (source, target) = (SmallModel.Source(3, 5), SmallModel.Target(4));
        (string, string, double, string)[] links = [("E1", "T1", 1, "colour"), ("E2", "T1", 0.5, "colour"), ("E1", "T2", 1, "colour"), ("E2", "T2", 1, "colour"), ("E3", "T3", 0.3, "colour"), ("E4", "T3", 0.3, "colour")];
        var file = SmallModel.Mapping(source, target, Aggregation.Mean, Rounding.Nearest, [("colour", colours), ("spare", colours)], links);
        return SmallModel.Compile(file with { Links = file.Links.Add(file.Links[0] with { Source = SmallModel.Here("E5"), Pending = true }), Unmapped = [] }, source, target);
    }
}
