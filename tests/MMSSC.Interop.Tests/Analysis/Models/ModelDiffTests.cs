using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Models;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Models;

/// <summary>Two editions of a model, compared by what their elements are.</summary>
public class ModelDiffTests
{
    private static readonly PartialDate day = PartialDate.Of(2026, 3, 15)!.Value;

    /// <summary>A1 holds E1 and E2, A2 holds E3 and E4; E5 stands alone.</summary>
    private readonly Model model = SmallModel.Source(3, 5, 2);

    public static TheoryData<string, string> Edits => new()
    {
        { "nothing", "" },
        { "another code", "Renamed N1: E1 → N1" },
        { "another area", "Moved E1: A1 → A2" },
        { "out of its area", "Moved E1: A1 → " },
        { "into an area", "Moved E5:  → A1" },
        { "another title", "Retitled E1: Title of E1 → Other" },
        { "another title but for marks and case", "" },
        { "another code and title", "Added N1:  → Other | Removed E1: Title of E1 → " },
        { "another kind under the same title", "Added E1:  → Title of E1 | Removed E1: Title of E1 → " },
        { "one more", "Added E6:  → Title of E6" },
        { "one less", "Removed E5: Title of E5 → " },
        { "an area less, its elements at the top", "Moved E3: A2 →  | Moved E4: A2 →  | Removed A2: Title of A2 → " },
        { "two that changed places", "Renamed E2: E1 → E2 | Renamed E1: E2 → E1" },
        { "two of one title under new codes", "Added N1:  → Title of E1 | Added N2:  → Title of E1 | Removed E1: Title of E1 → " },
        { "two of one title, one under its code", "Added N2:  → Title of E1" },
        { "a code that another element took", "Renamed E2: E1 → E2 | Removed E2: Title of E2 → " },
        { "another scale", "Reclassified E5: function scale → function five | Scale five:  → 1=1, 2=2, 3=3, 4=4, 5=5" },
        { "no scale", "Reclassified E1: function scale → function" },
        { "a Spanish title", "Words E1:  → Uno" },
        { "another word", "Words E1:  → eins" },
        { "a level more", "Scale scale: 1=1, 2=2, 3=3 → 1=1, 2=2, 3=3, 4=4" },
        { "a level of another value", "Scale scale: 1=1, 2=2, 3=3 → 1=1, 2=2, 3=3.5" },
        { "a range", "Scale share:  → 0–1" },
        { "another rule", "RollUp area: mean → minimum" },
        { "a rule less", "RollUp area: mean → " },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_change_is_told_as_one_line(string edit, string lines)
    {
        var diff = ModelDiff.Between(model, Edited(edit));

        Assert.Equal(lines, string.Join(" | ", diff.Changes.Select(change => $"{change.Kind} {change.Code}: {change.Before} → {change.After}")));
    }

    [Theory]
    [InlineData("nothing", false)]
    [InlineData("a Spanish title", false)]
    [InlineData("another title", true)]
    [InlineData("one less", true)]
    public void What_pins_hold_on_to_changes_or_not(string edit, bool changes) => Assert.Equal(changes, ModelDiff.Between(model, Edited(edit)).ChangesIdentity);

    [Fact]
    public void A_draft_links_what_is_the_same_and_asks_of_what_only_has_the_same_code()
    {
        var renamed = SmallModel.Compile(With(With(model.Definition, "E1", one => one with { Code = "N1" }), "E2", one => one with { Title = LocalText.Of("Other") }) with { Edition = "2b" });

        var draft = EditionDraft.Of(ModelDiff.Between(model, renamed), day)!;

        Assert.Equal(("source-1-to-2b", "0.1.0", MappingStatus.Draft, "source@1 → source@2b"), (draft.Id, draft.Version, draft.Status, draft.Title["en"]));
        Assert.Equal(("1", "2b", model.IdentityHash, renamed.IdentityHash), (draft.Source.Edition.Value, draft.Target.Edition.Value, draft.Source.Sha256.Value, draft.Target.Sha256.Value));
        Assert.Equal(
            ["A1>A1 ExactMatch", "E1>N1 ExactMatch", "E2>E2 CloseMatch pending", "A2>A2 ExactMatch", "E3>E3 ExactMatch", "E4>E4 ExactMatch", "E5>E5 ExactMatch"],
            draft.Links.Select(link => $"{link.Source.Value}>{link.Target.Value} {link.Relationship}{(link.Pending ? " pending" : "")}"));
        Assert.All(draft.Links, link => Assert.Equal(1, link.Weight));
        Assert.Equal([(1.0, 1.0, 1.0), (2, 2, 2), (3, 3, 3)], Assert.Single(draft.LevelMaps).Entries.Select(entry => (entry.From, entry.Typical, entry.To)));
        Assert.Equal(("0.1.0", "2026-03-15"), Assert.Single(draft.Changes) is var note ? (note.Version, note.Date) : default);
        Assert.NotNull(MappingCompiler.Compile(draft, [model, renamed], []));
    }

    /// <summary>On a scale of numbers the ends say the same; a scale that is not the same is left out, and what no draft links is listed.</summary>
    [Fact]
    public void A_draft_links_only_what_is_rated_on_the_same_scale()
    {
        var file = WithScale(model.Definition with { RollUps = [] }, "E5", Range(0, 1));
        var (before, after) = (SmallModel.Compile(file), SmallModel.Compile(With(file, "E1", one => one with { Scale = "share" }) with { Edition = "2" }));

        var draft = EditionDraft.Of(ModelDiff.Between(before, after), day)!;

        Assert.DoesNotContain(draft.Links, link => link.Source.Value == "E1");
        Assert.Equal([(0.0, 0.0, 0.0), (1, 1, 1)], draft.LevelMaps.Single(map => map.Scale == "share").Entries.Select(entry => (entry.From, entry.Typical, entry.To)));
        Assert.NotNull(MappingCompiler.Compile(draft, [before, after], []));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    public void No_draft_links_ranges_that_differ(double from, double to)
    {
        var before = SmallModel.Compile(WithScale(model.Definition, "E5", Range(0, 1)));
        var after = SmallModel.Compile(WithScale(model.Definition, "E5", Range(from, from + to)) with { Edition = "2" });

        Assert.DoesNotContain(EditionDraft.Of(ModelDiff.Between(before, after), day)!.Links, link => link.Source.Value == "E5");
    }

    [Fact]
    public void There_is_no_draft_of_one_edition_or_without_a_link()
    {
        var nothing = SmallModel.Compile(model.Definition with { Edition = "2", Elements = [SmallModel.Leaf("X", "other", "scale")] });

        Assert.Null(EditionDraft.Of(ModelDiff.Between(model, model), day));
        Assert.Null(EditionDraft.Of(ModelDiff.Between(model, nothing), day));
    }

    private Model Edited(string edit)
    {
        var file = model.Definition;
        var (first, rule) = (file.Scales[0], file.RollUps[0]);
        return SmallModel.Compile(edit switch
        {
            "another code" => With(file, "E1", one => one with { Code = "N1" }),
            "another area" => With(With(file, "A1", area => area with { Elements = [area.Elements[1]] }), "A2", area => area with { Elements = [Leaf("E1"), .. area.Elements] }),
            "out of its area" => With(file, "A1", area => area with { Elements = [area.Elements[1]] }) is var rest ? rest with { Elements = [Leaf("E1"), .. rest.Elements] } : file,
            "into an area" => With(file, "A1", area => area with { Elements = area.Elements.Add(Leaf("E5")) }) is var rest ? rest with { Elements = rest.Elements.RemoveAt(2) } : file,
            "another title" => With(file, "E1", one => one with { Title = LocalText.Of("Other") }),
            "another title but for marks and case" => With(file, "E1", one => one with { Title = LocalText.Of("TITLE of é1") }),
            "another code and title" => With(file, "E1", one => one with { Code = "N1", Title = LocalText.Of("Other") }),
            "another kind under the same title" => With(file, "E1", one => one with { Kind = "other" }),
            "one more" => file with { Elements = file.Elements.Add(Leaf("E6")) },
            "one less" => file with { Elements = file.Elements.RemoveAt(2) },
            "an area less, its elements at the top" => file with { Elements = [file.Elements[0], .. file.Elements[1].Elements, file.Elements[2]] },
            "two that changed places" => With(file, "A1", area => area with { Elements = [area.Elements[0] with { Code = "E2" }, area.Elements[1] with { Code = "E1" }] }),
            "two of one title under new codes" => With(file, "A1", area => area with { Elements = [area.Elements[0] with { Code = "N1" }, area.Elements[0] with { Code = "N2" }, area.Elements[1]] }),
            "two of one title, one under its code" => With(file, "A1", area => area with { Elements = [area.Elements[0], area.Elements[0] with { Code = "N2" }, area.Elements[1]] }),
            "a code that another element took" => With(file, "A1", area => area with { Elements = [area.Elements[0] with { Code = "E2" }] }),
            "another scale" => With(file, "E5", one => one with { Scale = "five" }) with { Scales = file.Scales.Add(SmallModel.Levels("five", 5)) },
            "no scale" => With(file, "E1", one => one with { Scale = null }),
            "a Spanish title" => With(file, "E1", one => one with { Title = new([.. one.Title.All, new("es", "Uno")]) }),
            "another word" => With(file, "E1", one => one with { Aliases = new([new("de", ["eins"])]) }),
            "a level more" => file with { Scales = [SmallModel.Levels("scale", 4)] },
            "a level of another value" => file with { Scales = [first with { Levels = first.Levels.SetItem(2, first.Levels[2] with { Value = 3.5 }) }] },
            "a range" => file with { Scales = file.Scales.Add(Range(0, 1)) },
            "another rule" => file with { RollUps = [rule with { Rule = RollUpRule.Minimum }] },
            "a rule less" => file with { RollUps = [] },
            _ => file,
        });
    }

    private static ElementDefinition Leaf(string code) => SmallModel.Leaf(code, "function", "scale");

    private static ScaleDefinition Range(double from, double to) => new("share", LocalText.Of("share"), NumberMeaning.Values, from, to, [], Location.None);

    private static ModelDefinition WithScale(ModelDefinition file, string code, ScaleDefinition scale) =>
        With(file, code, one => one with { Scale = scale.Id }) with { Scales = file.Scales.Add(scale) };

    private static ModelDefinition With(ModelDefinition file, string code, Func<ElementDefinition, ElementDefinition> edit)
    {
        ImmutableArray<ElementDefinition> Edited(ImmutableArray<ElementDefinition> elements) =>
            [.. elements.Select(element => element.Code == code ? edit(element) : element with { Elements = Edited(element.Elements) })];
        return file with { Elements = Edited(file.Elements) };
    }
}
