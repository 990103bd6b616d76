using MMSSC.Interop.Analysis.Editions;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Analysis.Editions;

/// <summary>What became of elements, and how it is told.</summary>
public class EditionChangeTests
{
    private readonly EditionChange change = NextEdition.Change();

    [Theory]
    [InlineData("E1", "Kept", "its scale is another one now", null, "its scale is another one now")]
    [InlineData("E2", "Reworded", "N2 is near and not the same", null, "N2 is near and not the same")]
    [InlineData("E3", "Merged", "N3 came of E3, E4, which do not agree or are not all rated", null, "it became a part of N3")]
    [InlineData("E4", "Merged", "N3 came of E3, E4, which do not agree or are not all rated", null, "it became a part of N3")]
    [InlineData("E5", "Split", "it became N4, N5", null, "it became N4, N5")]
    [InlineData("E6", "Altered", "N6 is not the same", null, "N6 is not the same")]
    [InlineData("E7", "Undecided", "whether it became N7 is not decided", null, "whether it became N7 is not decided")]
    [InlineData("E8", "Withdrawn", "source@2 has no such element (not needed)", "not needed", "source@2 has no such element (not needed)")]
    [InlineData("E9", "Altered", "N8 is not the same", null, "N8 is not the same")]
    [InlineData("E10", "Altered", "N8 is not the same", null, "N8 is not the same")]
    public void Links_say_what_became_of_an_element(string code, string fate, string why, string? reason, string became)
    {
        var element = change.Before.Find(code)!;

        Assert.Equal((fate, why, reason ?? ""), (change.FateOf(element).ToString(), EditionWords.Why(change, element)["en"], change.ReasonFor(element)["en"]));
        Assert.Equal((became, $"{code}: {became}"), (EditionWords.Became(change, element)["en"], EditionWords.Told(change, element)["en"]));
    }

    [Theory]
    [InlineData("E1", "su escala es ahora otra", "son échelle est maintenant une autre")]
    [InlineData("E2", "N2 es próximo y no igual", "N2 en est proche sans être identique")]
    [InlineData("E3", "N3 procede de E3, E4, que no coinciden o no están todos valorados", "N3 provient de E3, E4, qui ne concordent pas ou ne sont pas tous évalués")]
    [InlineData("E5", "se convirtió en N4, N5", "il est devenu N4, N5")]
    [InlineData("E6", "N6 no es lo mismo", "N6 n'est pas la même chose")]
    [InlineData("E7", "no está decidido si se convirtió en N7", "il n'est pas décidé s'il est devenu N7")]
    [InlineData("E8", "source@2 no tiene tal elemento (not needed)", "source@2 n'a pas cet élément (not needed)")]
    public void It_is_told_in_each_language(string code, string spanish, string french)
    {
        var (element, why) = (change.Before.Find(code)!, EditionWords.Why(change, change.Before.Find(code)!));

        Assert.Equal((spanish, french), (why["es"], why["fr"]));
        Assert.True(code == "E3" || EditionWords.Told(change, element)["es"] == $"{code}: {spanish}");
        Assert.True(code == "E3" || EditionWords.Told(change, element)["fr"] == $"{code} : {french}");
        Assert.Equal(("pasó a formar parte de N3", "il est devenu une partie de N3"), EditionWords.Became(change, change.Before.Find("E4")!) is var part ? (part["es"], part["fr"]) : default);
    }

    [Fact]
    public void Of_many_codes_a_dozen_are_named()
    {
        var elements = SmallModel.Source(3, 14).Elements;

        Assert.Equal("E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12", EditionWords.Codes(elements.Take(12).Append(elements[0])));
        Assert.Equal("E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12, … (13)", EditionWords.Codes(elements.Take(13)));
        Assert.Equal("E1 (Title of E1)", EditionWords.Named(elements[0]).ToString());
    }

    [Fact]
    public void Only_two_editions_of_one_model_are_a_change()
    {
        var (source, target) = (SmallModel.Source(3, 1), SmallModel.Target(1));
        Mapping Map(Model to) => SmallModel.Compile(SmallModel.Mapping(source, to, Aggregation.Mean, Rounding.Nearest, [("map", [[1, 1, 1], [2, 2, 2], [3, 3, 3]])], [("E1", to.Elements[0].Code, 1, "map")]), source, to);

        Assert.Null(EditionChange.Of(Map(target)));
        Assert.Null(EditionChange.Of(Map(source)));
        Assert.NotNull(EditionChange.Of(Map(SmallModel.Compile(source.Definition with { Edition = "2" }))));
    }

    /// <summary>A level that stands for another one, or for several, is another scale; so is one of the same values under other codes.</summary>
    [Theory]
    [InlineData(1, 2, 3, true)]
    [InlineData(1, 2, 2, false)]
    [InlineData(1, 1, 3, false)]
    [InlineData(2, 2, 3, false)]
    public void A_scale_is_kept_where_each_level_stays_itself(double first, double second, double third, bool kept)
    {
        var before = SmallModel.Source(3, 1);
        var after = SmallModel.Compile(before.Definition with { Edition = "2" });
        Link Made(params double[][] rows) => SmallModel.Compile(SmallModel.Mapping(before, after, Aggregation.Mean, Rounding.Nearest, [("map", rows)], [("E1", "E1", 1, "map")]), before, after).Links[0];

        Assert.Equal(kept, EditionChange.KeepsScale(Made([first, first, first], [second, second, second], [third, third, third])));
        Assert.False(EditionChange.KeepsScale(Made([1, 1, 1], [2, 2, 3], [3, 3, 3])));
        var renamed = SmallModel.Compile(before.Definition with
        {
            Edition = "2",
            Scales = [before.Definition.Scales[0] with { Levels = [.. before.Definition.Scales[0].Levels.Select(level => level with { Code = $"L{level.Code}" })] }],
        });
        Assert.False(EditionChange.KeepsScale(SmallModel.Compile(SmallModel.Mapping(before, renamed, Aggregation.Mean, Rounding.Nearest, [("map", [[1, 1, 1], [2, 2, 2], [3, 3, 3]])], [("E1", "E1", 1, "map")]), before, renamed).Links[0]));
    }
}
