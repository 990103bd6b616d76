using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Checks;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Analysis.Checks;

/// <summary>What the authors of a model should look at, and what they need not.</summary>
public class ModelChecksTests
{
    [Fact]
    public void A_model_in_three_languages_has_nothing_to_look_at() => Assert.Equal([], Found(File(2)));

    [Theory]
    [InlineData("area", RollUpRule.Mean, null)]
    [InlineData("part", RollUpRule.None, null)]
    [InlineData("part", RollUpRule.Mean, "No element with others below it is a 'part': the rule does nothing.")]
    [InlineData("function", RollUpRule.Mean, "No element with others below it is a 'function': the rule does nothing.")]
    public void A_rule_for_elements_that_hold_nothing_does_nothing(string kind, RollUpRule rule, string? said)
    {
        var file = File(2) with { RollUps = [new(kind, rule, null, null, Location.None)] };

        Assert.Equal(said is null ? [] : [said], Found(file));
    }

    /// <summary>A word that the sheet of one element may hold as well as that of another, whatever its marks and case.</summary>
    [Theory]
    [InlineData("wort", "", null)]
    [InlineData("wort", "other", null)]
    [InlineData("wort", "WÖRT", "'wort' stands for E1 and for E2: in a sheet it means neither.")]
    [InlineData("e2 en", "", "'e2 en' stands for E1 and for E2: in a sheet it means neither.")]
    [InlineData("e2 fr", "", "'e2 fr' stands for E1 and for E2: in a sheet it means neither.")]
    [InlineData("e1 en", "", null)]
    public void A_word_for_two_elements_is_told_once(string word, string other, string? said)
    {
        var file = File(2);
        var area = file.Elements[0];
        file = file with
        {
            Elements = [area with { Elements = [Called(area.Elements[0], word), other.Length == 0 ? area.Elements[1] : Called(area.Elements[1], other)] }],
        };

        Assert.Equal(said is null ? [] : [said], Found(file));
    }

    [Theory]
    [InlineData("yes", null)]
    [InlineData("l2 es", "'l2 es' stands for 1 and for 2: in a sheet it means neither.")]
    public void A_word_for_two_levels_is_told(string word, string? said)
    {
        var file = File(2);
        var scale = file.Scales[0];
        var levels = scale.Levels.SetItem(0, scale.Levels[0] with { Aliases = new([new("es", [word, word])]) });
        var findings = Findings(file with { Scales = [scale with { Levels = levels }] });

        Assert.Equal(said is null ? [] : [said.Replace("'l2 es'", "'L2 es'", StringComparison.Ordinal)], findings.Select(finding => finding.Message["en"]));
    }

    /// <summary>Titles of the model, of its scales and their levels, and of its elements at any depth.</summary>
    [Fact]
    public void Titles_that_a_language_lacks_are_named()
    {
        var file = File(2);
        var (area, scale) = (file.Elements[0], file.Scales[0]);
        file = file with
        {
            Title = LocalText.Of("m"),
            Elements = [area with { Elements = area.Elements.SetItem(1, area.Elements[1] with { Title = LocalText.Of("E2 en") }) }],
            Scales = [scale with { Title = LocalText.Of("s"), Levels = scale.Levels.SetItem(0, scale.Levels[0] with { Title = LocalText.Of("L1 en") }) }],
        };

        Assert.Equal(["4 titles are not given in 'es': m, E2, scale, 1.", "4 titles are not given in 'fr': m, E2, scale, 1."], Found(file));
    }

    [Theory]
    [InlineData(12, "E12.")]
    [InlineData(13, "E12, ….")]
    public void Of_many_the_first_dozen_are_named(int missing, string end)
    {
        var file = File(missing);
        var area = file.Elements[0];
        file = file with { Elements = [area with { Elements = [.. area.Elements.Select(element => element with { Title = LocalText.Of($"{element.Code} en") })] }] };

        Assert.All(Found(file), message =>
        {
            Assert.StartsWith($"{missing} titles", message, StringComparison.Ordinal);
            Assert.EndsWith(end, message, StringComparison.Ordinal);
        });
    }

    private static ElementDefinition Called(ElementDefinition element, string word) => element with { Aliases = new([new("de", [word])]) };

    private static List<string> Found(ModelDefinition file) => [.. Findings(file).Select(finding => finding.Message["en"])];

    private static List<Diagnostic> Findings(ModelDefinition file)
    {
        var findings = new List<Diagnostic>();
        ModelChecks.Run(file, SmallModel.Compile(file), findings);
        return findings;
    }

    /// <summary>A1 holds E1, E2, …, rated on two levels; all have titles in three languages.</summary>
    private static ModelDefinition File(int leaves)
    {
        ImmutableArray<ElementDefinition> inside = [.. Enumerable.Range(1, leaves).Select(i => SmallModel.Leaf($"E{i}", "function", "scale") with { Title = In($"E{i}") })];
        var scale = SmallModel.Levels("scale", 2);
        return new()
        {
            Id = "m",
            Edition = "1",
            Title = In("m"),
            Scales = [scale with { Title = In("scale"), Levels = [.. scale.Levels.Select(level => level with { Title = In($"L{level.Code}") })] }],
            RollUps = [new("area", RollUpRule.Mean, null, null, Location.None)],
            Elements = [SmallModel.Leaf("A1", "area", "scale") with { Title = In("A1"), Elements = inside }],
        };
    }

    private static LocalText In(string text) => new($"{text} en", $"{text} es", $"{text} fr");
}
