using CsCheck;
using MMSSC.Interop.Analysis.Candidates;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Candidates;

/// <summary>Which titles are alike, and what is said of it.</summary>
public class CandidateLinksTests
{
    private static readonly Model source = Make(
        "source", 3, ("S1", "Water supply", "Agua potable"), ("S2", "Health services", "Salud"), ("S3", "Zebra crossing", "Cebra"), ("S4", "Public transport and mobility", "Movilidad"));

    private static readonly Model target = Make(
        "target", 5, ("T1", "Water supply", "Suministro"), ("T2", "Public health service", "Salubridad"), ("T3", "Mobility and transport of people", "Transporte"), ("T4", "Economy", "Economía"));

    private static readonly string[] words = ["water", "supply", "mobility", "education", "lighting", "strategy", "emergency", "employment", "participation"];

    private static MappingDefinition File => CandidateLinks.Between(source, target);

    [Fact]
    public void Titles_that_are_alike_are_linked_and_all_else_is_left_undecided()
    {
        Assert.Equal(["S1>T1", "S2>T2", "S4>T3"], File.Links.Select(link => $"{link.Source.Value}>{link.Target.Value}"));
        Assert.Equal(["S3"], File.Unmapped.Select(element => element.Source.Value));
    }

    [Fact]
    public void The_same_title_is_a_close_match_and_a_like_one_is_related()
    {
        Assert.Equal([Relationship.CloseMatch, Relationship.RelatedMatch, Relationship.RelatedMatch], File.Links.Select(link => link.Relationship));
        Assert.Equal("likeness of titles, 1.00 in en", Assert.IsType<Basis.Proposed>(File.Links[0].Basis).Method["en"]);
        Assert.Equal("Water supply ~ Water supply", File.Links[0].Rationale["en"]);
    }

    [Fact]
    public void Nothing_is_scored_before_somebody_decides() => Assert.All(File.Links, link => Assert.True(link is { Pending: true, Weight: 1, Confidence: null }));

    [Fact]
    public void The_language_in_which_titles_are_most_alike_is_the_one_that_is_named()
    {
        var here = Make("source", 3, ("S1", "Water", "Suministro de agua"));
        var there = Make("target", 5, ("T1", "Waterworks", "Suministro de agua"), ("T2", "Economy", "Economía"), ("T3", "Energy", "Energía"));

        var link = Assert.Single(CandidateLinks.Between(here, there).Links);

        Assert.Equal("likeness of titles, 1.00 in es", Assert.IsType<Basis.Proposed>(link.Basis).Method["en"]);
        Assert.Equal("Suministro de agua ~ Suministro de agua", link.Rationale["es"]);
    }

    [Fact]
    public void Of_many_that_are_alike_the_three_most_alike_stand_the_best_first()
    {
        var there = Make(
            "target", 5, ("T1", "Water towers and treatment plants", "a"), ("T2", "Water supply network", "b"), ("T3", "Water supply", "c"), ("T4", "Water supply in town", "d"),
            ("T5", "Economy", "e"), ("T6", "Energy", "f"), ("T7", "Housing", "g"), ("T8", "Culture", "h"), ("T9", "Sports", "i"));

        var links = CandidateLinks.Between(Make("source", 3, ("S1", "Water supply", "zzz")), there).Links;

        Assert.Equal(["T3", "T4", "T2"], links.Select(link => link.Target.Value));
    }

    /// <summary>A piece that is everywhere says little, a rare one much.</summary>
    [Fact]
    public void Words_that_are_everywhere_make_no_titles_alike()
    {
        var here = Make("source", 3, ("S1", "Municipal lighting", "a"), ("S2", "Municipal markets", "b"), ("S3", "Municipal police", "c"));
        var there = Make("target", 5, ("T1", "Municipal parks", "d"), ("T2", "Street lighting", "e"), ("T3", "Municipal archives", "f"));

        Assert.Equal(["S1>T2"], CandidateLinks.Between(here, there).Links.Select(link => $"{link.Source.Value}>{link.Target.Value}"));
    }

    /// <summary>Of two scales each link goes by the level map of its own; the first need not be named.</summary>
    [Fact]
    public void A_link_goes_by_the_level_map_of_its_scale()
    {
        var here = SmallModel.Compile(new()
        {
            Id = "source",
            Edition = "1",
            Title = LocalText.Of("source"),
            Scales = [SmallModel.Levels("first", 3), SmallModel.Levels("second", 2)],
            Elements = [
                SmallModel.Leaf("S1", "function", "first") with { Title = LocalText.Of("Mobility") }, SmallModel.Leaf("S2", "function", "second") with { Title = LocalText.Of("Energy") },
            ],
        });

        var links = CandidateLinks.Between(here, Make("target", 5, ("T1", "Mobility", "a"), ("T2", "Economy", "b"), ("T3", "Energy", "c"))).Links;

        Assert.Equal(["S1>T1 ", "S2>T3 second-to-scale"], links.Select(link => $"{link.Source.Value}>{link.Target.Value} {link.LevelMap?.Value}"));
    }

    /// <summary>Cosines by hand. A piece of both texts weighs ln 3/2, of one of them ln 3; pieces that stand twice count twice.</summary>
    [Theory]
    [InlineData("abcd", "abcd xyz", "0.39", Relationship.RelatedMatch)] // 4·0.4055² / (√(4·0.4055²)·√(4·0.4055² + 3·1.0986²))
    [InlineData("abc xyz", "abc abc xyz", "0.95", Relationship.CloseMatch)] // (3·2 + 3) / √(15·6)
    [InlineData("abc, xyz", "xyz (abc)", "1.00", Relationship.CloseMatch)]
    public void Likeness_is_the_cosine_of_pieces_by_how_rare_they_are(string one, string other, string likeness, Relationship relationship)
    {
        var link = Assert.Single(CandidateLinks.Between(Make("source", 3, ("S1", one, "a")), Make("target", 5, ("T1", other, "b"))).Links);

        Assert.Equal(
            [$"likeness of titles, {likeness} in en", $"semejanza de títulos, {likeness} en en", $"ressemblance des titres, {likeness} en en"],
            new[] { "en", "es", "fr" }.Select(language => ((Basis.Proposed)link.Basis!).Method[language]));
        Assert.Equal(relationship, link.Relationship);
    }

    /// <summary>abc of three pieces beside xyz has a likeness of 0.346, too little.</summary>
    [Fact]
    public void What_is_hardly_alike_is_no_candidate()
    {
        var file = CandidateLinks.Between(Make("source", 3, ("S1", "abc", "a")), Make("target", 5, ("T1", "abc xyz", "b")));

        Assert.Empty(file.Links);
        Assert.Equal(
            ["no element with a like title; to be decided", "ningún elemento con un título parecido; por decidir", "aucun élément de titre semblable ; à décider"],
            new[] { "en", "es", "fr" }.Select(language => Assert.Single(file.Unmapped).Reason[language]));
    }

    /// <summary>Of candidates that are as alike the order of the target decides; titles of a language that only one of the two has say nothing.</summary>
    [Fact]
    public void Of_equals_the_first_three_of_the_target_stand()
    {
        var there = Make("target", 5, ("T1", "Mobility", "a"), ("T2", "Mobility", "b"), ("T3", "Mobility", "c"), ("T4", "Mobility", "d"), ("T5", "Economy", "e"));
        var french = SmallModel.Compile(there.Definition with { Elements = [.. there.Definition.Elements.Select(element => element with { Title = new([new("en", element.Code), new("fr", "Mobility")]) })] });

        Assert.Equal(["T1", "T2", "T3"], CandidateLinks.Between(Make("source", 3, ("S1", "Mobility", "z")), there).Links.Select(link => link.Target.Value));
        Assert.Empty(CandidateLinks.Between(Make("source", 3, ("S1", "Mobility", "z")), french).Links);
    }

    /// <summary>The same words in another order are as alike to the last digit, so that the order of the target decides and not the rounding of sums.</summary>
    [Fact]
    public void The_order_of_words_makes_no_difference() => Gen.Shuffle(words).Sample(shuffled =>
    {
        string Words(params int[] order) => string.Join(' ', order.Select(place => shuffled[place]));
        var there = Make("target", 5, ("T1", Words(0, 1, 2, 3), "a"), ("T2", Words(3, 2, 0, 1), "b"), ("T3", Words(1, 3, 2, 0), "c"));
        var links = CandidateLinks.Between(Make("source", 3, ("S1", Words(2, 0, 1), "z")), there).Links;
        return links.Select(link => link.Target.Value).SequenceEqual(["T1", "T2", "T3"]);
    });

    [Fact]
    public void An_alias_is_as_good_as_a_title()
    {
        var there = Make("target", 5, ("T1", "Mobility", "a"), ("T2", "Economy", "b"), ("T3", "Energy", "c"));
        var called = SmallModel.Compile(new()
        {
            Id = "source",
            Edition = "1",
            Title = LocalText.Of("source"),
            Scales = [SmallModel.Levels("scale", 3)],
            Elements = [SmallModel.Leaf("S1", "function", "scale") with { Title = LocalText.Of("Roads"), Aliases = new([new("en", ["mobility"])]) }],
        });

        Assert.Equal("T1", Assert.Single(CandidateLinks.Between(called, there).Links).Target.Value);
    }

    private static Model Make(string id, int levels, params (string Code, string English, string Spanish)[] elements) => SmallModel.Compile(new()
    {
        Id = id,
        Edition = "1",
        Title = LocalText.Of(id),
        Scales = [SmallModel.Levels("scale", levels)],
        Elements = [.. elements.Select(element => SmallModel.Leaf(element.Code, "function", "scale") with { Title = new([new("en", element.English), new("es", element.Spanish)]) })],
    });
}
