using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Diffs;

/// <summary>Each change of a file is one line: where, what became of it, what it was and what it is.</summary>
public class ChangeListTests
{
    private static readonly Mapping mapping = Make();

    private static MappingDefinition File => mapping.Definition;

    private static LinkDefinition Link => File.Links[0];

    public static TheoryData<string, string> Edits => new()
    {
        { "nothing", "" },
        { "id", "Header Altered '' Id: source-to-target → other" },
        { "title", "Header Altered '' Title: Title → Other" },
        { "maintainer", "Header Added '' Maintainer:  → A" },
        { "licence", "Header Added '' Licence:  → B" },
        { "status", "Header Altered '' Status: draft → approved" },
        { "extensions", "Header Added '' Extensions:  → {}" },
        { "edition", "Pin Altered 'source' Model: source@1 → source@2" },
        { "pin", "Pin Altered 'target' Sha256: * → 00" },
        { "pinned elements", "Pin Added 'source' Elements:  → E1:1 E2:2" },
        { "default level map", "Default Altered '' LevelMap: colour → spare" },
        { "aggregation", "Default Altered '' Aggregation: mean → minimum" },
        { "rounding", "Default Altered '' Rounding: nearest → down" },
        { "coverage", "Default Altered '' MinimumCoverage: 0.5 → 0.75" },
        { "level map gone", "LevelMap Removed 'spare' Whole: 1: 1 ≤ 1 ≤ 1; 2: 2 ≤ 2 ≤ 2; 3: 3 ≤ 3 ≤ 5 → " },
        { "level map more", "LevelMap Added 'third' Whole:  → 1: 1 ≤ 1 ≤ 1; 2: 2 ≤ 2 ≤ 2; 3: 3 ≤ 3 ≤ 5" },
        { "level", "LevelMap Altered 'spare: 3' Level: 3 ≤ 3 ≤ 5 → 3 ≤ 3.5 ≤ 5" },
        { "level gone", "LevelMap Removed 'spare: 3' Level: 3 ≤ 3 ≤ 5 → " },
        { "scale of level map", "LevelMap Added 'spare' Scale:  → scale" },
        { "basis of level map", "LevelMap Altered 'spare' Basis: proposed: test → X 1, 4" },
        { "extensions of level map", "LevelMap Added 'spare' Extensions:  → {}" },
        { "link more", "Link Added 'E3 → T1' Whole:  → relatedMatch, 1" },
        { "pending link more", "Link Added 'E3 → T1' Whole:  → relatedMatch, 1, pending" },
        { "link gone", "Link Removed 'E1 → T1' Whole: relatedMatch, 1 → " },
        { "pending", "Link Altered 'E1 → T1' Pending: counts → pending" },
        { "weight", "Link Altered 'E1 → T1' Weight: 1 → 0.25" },
        { "level map of link", "Link Altered 'E1 → T1' LevelMap: colour → spare" },
        { "relationship", "Link Altered 'E1 → T1' Relationship: relatedMatch → exactMatch" },
        { "confidence", "Link Removed 'E1 → T1' Confidence: 1 → " },
        { "basis", "Link Altered 'E1 → T1' Basis: proposed: test → X 1" },
        { "rationale", "Link Added 'E1 → T1' Rationale:  → why" },
        { "reviewers", "Link Added 'E1 → T1' Reviewers:  → A, B" },
        { "comments", "Link Added 'E1 → T1' Comments:  → so" },
        { "extensions of link", "Link Added 'E1 → T1' Extensions:  → {}" },
        { "unmapped more", "Unmapped Added 'E3' Whole:  → because" },
        { "unmapped gone", "Unmapped Removed 'E4' Whole: not needed → " },
        { "reason", "Unmapped Altered 'E4' Reason: not needed → because" },
        { "example more", "Example Added 'two' Whole:  → E1: 2, E2: 1" },
        { "example gone", "Example Removed 'one' Whole: E1: 1 → " },
        { "ratings", "Example Altered 'one' Ratings: E1: 1 → E1: 2, E2: 1" },
        { "expectation", "Example Added 'one' Expect:  → T1: stated 3 =2.5 [2, 3] bounds [1, 5] coverage 0.5" },
        { "allowance", "Allowance Added 'MMI3024' Whole:  → because" },
        { "note", "Note Added '1.1.0' Whole:  → because" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_change_is_told_as_one_line(string edit, string line)
    {
        var diff = Compare(File, Edited(edit));

        Assert.Equal(line, string.Join('\n', diff.Changes.Select(Show)));
        Assert.Equal(line.StartsWith("Link", StringComparison.Ordinal), diff.Changes.Any(change => change.Link is not null));
    }

    /// <summary>Read the other way round, what was added is removed.</summary>
    [Theory]
    [MemberData(nameof(Edits))]
    public void Backward_it_is_the_opposite(string edit, string line)
    {
        var (there, back) = (Compare(File, Edited(edit)), Compare(Edited(edit), File));

        Assert.Equal(line.Length == 0, there.Changes.IsEmpty);
        Assert.Equal(
            there.Changes.Select(change => (change.Subject, change.Member, Opposite(change.Kind), change.Before, change.After)),
            back.Changes.Select(change => (change.Subject, change.Member, change.Kind, change.After, change.Before)));
    }

    [Fact]
    public void Of_things_of_one_name_the_first_is_compared_with_the_first()
    {
        var (one, other) = (new ChangeNote("1.0.0", "2026", LocalText.Of("a")), new ChangeNote("1.0.0", "2026", LocalText.Of("b")));

        var change = Assert.Single(Compare(File with { Changes = [one, other] }, File with { Changes = [one, other with { Note = LocalText.Of("c") }] }).Changes);

        Assert.Equal(("b", "c"), (change.Before["en"], change.After["en"]));
    }

    /// <summary>What changes results stands first, then what changes expectations, then words.</summary>
    [Fact]
    public void What_matters_most_stands_first()
    {
        var diff = Compare(File, Edited("weight") with { Title = LocalText.Of("Other"), Status = MappingStatus.Withdrawn, Maintainer = "A" });

        Assert.Equal([ChangedMember.Status, ChangedMember.Weight, ChangedMember.Title, ChangedMember.Maintainer], diff.Changes.Select(change => change.Member));
    }

    private static string Show(MappingChange change)
    {
        var before = change.Member == ChangedMember.Sha256 ? "*" : change.Before["en"];
        return $"{change.Part} {change.Kind} '{change.Subject}' {change.Member}: {before} → {change.After["en"]}";
    }

    private static ChangeKind Opposite(ChangeKind kind) => kind switch { ChangeKind.Added => ChangeKind.Removed, ChangeKind.Removed => ChangeKind.Added, _ => kind };

    private static MappingDiff Compare(MappingDefinition before, MappingDefinition after) => MappingDiff.Between(Parts(before), Parts(after));

    /// <summary>Of a file for another edition the models are those that there are.</summary>
    private static MappingParts Parts(MappingDefinition file) => MappingEdits.Parts(file with { Source = File.Source }, mapping) with { Definition = file };

    private static MappingDefinition Edited(string edit) => edit switch
    {
        "nothing" => File with { Links = [.. File.Links.Reverse()] },
        "id" => File with { Id = "other" },
        "title" => File with { Title = LocalText.Of("Other") },
        "maintainer" => File with { Maintainer = "A" },
        "licence" => File with { Licence = "B" },
        "status" => File with { Status = MappingStatus.Approved },
        "extensions" => File with { Extensions = "{}" },
        "edition" => File with { Source = File.Source with { Edition = SmallModel.Here("2") } },
        "pin" => File with { Target = File.Target with { Sha256 = SmallModel.Here("00") } },
        "pinned elements" => File with { Source = File.Source with { Elements = [new("E2", "2"), new("E1", "1")] } },
        "default level map" => File with { Defaults = File.Defaults with { LevelMap = SmallModel.Here("spare") } },
        "aggregation" => File with { Defaults = File.Defaults with { Aggregation = Aggregation.Minimum } },
        "rounding" => File with { Defaults = File.Defaults with { Rounding = Rounding.Down } },
        "coverage" => File with { Defaults = File.Defaults with { MinimumCoverage = 0.75 } },
        "level map gone" => File with { LevelMaps = [File.LevelMaps[0]] },
        "level map more" => File with { LevelMaps = File.LevelMaps.Add(File.LevelMaps[0] with { Name = "third" }) },
        "level" => Spare(map => map with { Entries = map.Entries.SetItem(2, map.Entries[2] with { Typical = 3.5 }) }),
        "level gone" => Spare(map => map with { Entries = map.Entries.RemoveAt(2) }),
        "scale of level map" => Spare(map => map with { Scale = "scale" }),
        "basis of level map" => Spare(map => map with { Basis = new Basis.Standard("X 1", "4") }),
        "extensions of level map" => Spare(map => map with { Extensions = "{}" }),
        "link more" => File with { Links = File.Links.Add(Link with { Source = SmallModel.Here("E3") }) },
        "pending link more" => File with { Links = File.Links.Add(Link with { Source = SmallModel.Here("E3"), Pending = true }) },
        "link gone" => File with { Links = File.Links.RemoveAt(0) },
        "unmapped more" => File with { Unmapped = File.Unmapped.Add(new(SmallModel.Here("E3"), LocalText.Of("because"))) },
        "unmapped gone" => File with { Unmapped = [] },
        "reason" => File with { Unmapped = [File.Unmapped[0] with { Reason = LocalText.Of("because") }] },
        "example more" => File with { Examples = File.Examples.Add(Example("two", ("E2", "1"), ("E1", "2"))) },
        "example gone" => File with { Examples = [] },
        "ratings" => File with { Examples = [Example("one", ("E2", "1"), ("E1", "2"))] },
        "expectation" => File with { Examples = [File.Examples[0] with { Expect = [new(SmallModel.Here("T1"), "stated", "3", 2.5, (2, 3), (1, 5), 0.5, Location.None)] }] },
        "allowance" => File with { Allowances = [new(SmallModel.Here("MMI3024"), LocalText.Of("because"), Location.None)] },
        "note" => File with { Changes = [new("1.1.0", "2026", LocalText.Of("because"))] },
        _ => File with
        {
            Links = File.Links.SetItem(0, edit switch
            {
                "pending" => Link with { Pending = true },
                "weight" => Link with { Weight = 0.25 },
                "level map of link" => Link with { LevelMap = SmallModel.Here("spare") },
                "relationship" => Link with { Relationship = Relationship.ExactMatch },
                "confidence" => Link with { Confidence = null },
                "basis" => Link with { Basis = new Basis.Standard("X 1", null) },
                "rationale" => Link with { Rationale = LocalText.Of("why") },
                "reviewers" => Link with { Reviewers = ["B", "A"] },
                "comments" => Link with { Comments = ["so"] },
                "extensions of link" => Link with { Extensions = "{}" },
                _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, null),
            }),
        },
    };

    private static MappingDefinition Spare(Func<LevelMapDefinition, LevelMapDefinition> edit) => File with { LevelMaps = [File.LevelMaps[0], edit(File.LevelMaps[1])] };

    private static MappingExample Example(string name, params (string Element, string Level)[] ratings) =>
        new(name, [.. ratings.Select(rating => new ExampleRating(SmallModel.Here(rating.Element), SmallModel.Here(rating.Level), null, RatingStatus.Rated))], [], Location.None);

    private static Mapping Make()
    {
        var (source, target) = (SmallModel.Source(3, 4), SmallModel.Target(2));
        double[][] colours = [[1, 1, 1], [2, 2, 2], [3, 3, 5]];
        var file = SmallModel.Mapping(
            source, target, Aggregation.Mean, Rounding.Nearest, [("colour", colours), ("spare", colours)], [("E1", "T1", 1, "colour"), ("E2", "T1", 1, "colour"), ("E3", "T2", 1, "colour")]);
        return SmallModel.Compile(file with { Title = LocalText.Of("Title"), Examples = [Example("one", ("E1", "1"))] }, source, target);
    }
}
