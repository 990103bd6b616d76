using System.Collections.Immutable;
using System.Text;
using CsCheck;
using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>Mappings that are derived from others: they are whole, and what they say holds what the others say.</summary>
public sealed class DerivedMappingLaws
{
    private static readonly PartialDate day = PartialDate.Of(2026, 3, 15)!.Value;

    /// <summary>A mapping with complete ratings of its source by level, none of them not applicable.</summary>
    private static readonly Gen<(Mapping Mapping, ImmutableArray<Rating> Ratings)> complete = Generated.Mapping.SelectMany(mapping =>
    {
        var leaves = mapping.Source.Elements.Where(element => element.IsLeaf).ToArray();
        return Gen.Double[0, 1].Array[leaves.Length].Select(draws => (mapping, draws.Zip(leaves, Level).ToImmutableArray()));
    });

    /// <summary>A second mapping from the target of the first to another model.</summary>
    private static readonly Gen<(Mapping First, Mapping Second, ImmutableArray<Rating> Ratings, ImmutableArray<bool> Known)> rows =
        from start in complete
        from maps in Gen.Int[2, 10].Array[3].Array[5]
        from links in Gen.Select(Gen.Int[0, start.Mapping.Target.Elements.Length - 1], Gen.Int[0, 1], Gen.Double[0.25, 3]).Array[1, 6]
        from rule in Gen.OneOf(Gen.Const(Aggregation.Mean), Gen.Const(Aggregation.Minimum), Gen.Const(Aggregation.Maximum), Gen.Const(Aggregation.Median))
        from known in Gen.Bool.Array[start.Ratings.Length]
        from scores in Gen.Double[-1, 1].Array[start.Ratings.Length]
        select (start.Mapping, Second(start.Mapping.Target, maps, links, rule), Scored(start.Ratings, scores), known.ToImmutableArray());

    [Fact]
    public void An_inverse_compiles_and_holds_the_true_source_of_every_level() => complete.Sample(
        (mapping, ratings) =>
        {
            var inverse = Compiled(MappingInversion.Of(mapping, day), mapping.Target, mapping.Source);
            var source = SmallModel.Readings(mapping.Source, ratings);
            var target = Reading.None(mapping.Target.Elements.Length);
            ForwardTranslator.Translate(mapping, source, target);
            var levels = Rounded(mapping, target);
            var back = Reading.None(mapping.Source.Elements.Length);
            ForwardTranslator.Translate(inverse, levels, back);

            // A value between levels, such as an area's mean, is explained by the levels beside it.
            var atLevels = mapping.Links.Select(link => link.Source).Distinct().Where(element => element.ValueScale!.At(source[element.Index].Estimate) is not null);
            Assert.All(atLevels, element =>
                Assert.True(back[element.Index].Bounds.Contains(Interval.At(source[element.Index].Estimate), 1e-6), $"{element}: {source[element.Index].Estimate} in {back[element.Index].Bounds}"));
        });

    [Fact]
    public void A_composition_holds_what_its_two_steps_say_of_every_completion() => rows.Sample(
        (first, second, ratings, known) =>
        {
            var findings = new List<Diagnostic>();
            if (MappingComposition.Of(first, second, day, findings) is not { } definition)
            {
                Assert.Contains(findings, finding => finding.Code is "MMI3041" or "MMI3043");
                return;
            }

            var composed = Compiled(definition, first.Source, second.Target);
            var steps = InTwoSteps(first, second, ratings);
            var whole = Reading.None(second.Target.Elements.Length);
            ForwardTranslator.Translate(composed, SmallModel.Readings(first.Source, ratings), whole);
            var part = Reading.None(second.Target.Elements.Length);
            ForwardTranslator.Translate(composed, SmallModel.Readings(first.Source, ratings.Where((_, i) => known[i])), part);

            foreach (var element in composed.Links.Select(link => link.Target).Distinct())
            {
                var step = steps[element.Index];
                Assert.True(whole[element.Index].Range.Contains(step.Range, 1e-6), $"{element}: {step.Range} in {whole[element.Index].Range}");
                Assert.True(!part[element.Index].IsRated || part[element.Index].Bounds.Contains(step.Range, 1e-6), $"{element}: {step.Range} in {part[element.Index].Bounds}");
            }
        });

    /// <summary>Bounds that only hold the true value may be far too wide: with a step that changes nothing they are what they were.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_step_that_changes_nothing_changes_nothing(bool before) => Generated.Case.Sample(
        (mapping, ratings) =>
        {
            var same = Identity(before ? mapping.Source : mapping.Target);
            var composed = Compiled((before ? MappingComposition.Of(same, mapping, day, []) : MappingComposition.Of(mapping, same, day, []))!, mapping.Source, mapping.Target);
            var (one, other) = (Reading.None(mapping.Target.Elements.Length), Reading.None(mapping.Target.Elements.Length));
            ForwardTranslator.Translate(mapping, SmallModel.Readings(mapping.Source, ratings), one);
            ForwardTranslator.Translate(composed, SmallModel.Readings(mapping.Source, ratings), other);
            return one.Zip(other).All(pair => pair.First.Status == pair.Second.Status && Near(pair.First.Estimate, pair.Second.Estimate)
                && Near(pair.First.Range.Low, pair.Second.Range.Low) && Near(pair.First.Range.High, pair.Second.Range.High)
                && Near(pair.First.Bounds.Low, pair.Second.Bounds.Low) && Near(pair.First.Bounds.High, pair.Second.Bounds.High)
                && Near(pair.First.Coverage, pair.Second.Coverage));

            // The weights of a derived mapping are written with ten digits, and those of the rated elements may be a small part of all.
            static bool Near(double one, double other) => Math.Abs(one - other) < 1e-7;
        });

    [Fact]
    public void What_is_written_reads_back_as_the_same() => Generated.Mapping.Sample(mapping =>
    {
        var bytes = MappingWriter.Write(mapping.Definition);
        var findings = new List<Diagnostic>();
        var read = MappingReader.Read(bytes, "mapping.json", findings)!;

        Assert.Empty(findings);
        Assert.Equal(Encoding.UTF8.GetString(bytes.Span), Encoding.UTF8.GetString(MappingWriter.Write(read).Span));
        Assert.Equal(mapping.Definition.Links.Select(link => (link.Source.Value, link.Target.Value, link.Weight)), read.Links.Select(link => (link.Source.Value, link.Target.Value, link.Weight)));
    });

    /// <summary>Each element of a model to itself, each level to itself.</summary>
    private static Mapping Identity(Model model) => SmallModel.Compile(
        SmallModel.Mapping(
            model, model, Aggregation.Mean, Rounding.Nearest,
            [("same", [.. model.Scales[0].Levels.Select(level => new[] { level.Value, level.Value, level.Value })])],
            [.. model.Rateable.Select(element => (element.Code, element.Code, 1.0, "same"))]),
        model, model);

    private static Rating Level(double draw, Element element)
    {
        var scale = element.Scale!;
        return Rating.Of(element, scale.Levels[Math.Min((int)(draw * scale.Levels.Length), scale.Levels.Length - 1)], Location.None);
    }

    /// <summary>Half of the ratings as they are, half of them anywhere on the scale.</summary>
    private static ImmutableArray<Rating> Scored(ImmutableArray<Rating> ratings, double[] scores) =>
        [.. ratings.Zip(scores, (rating, score) => score < 0 ? rating : Rating.Of(rating.Element, rating.Element.Scale!.From + (score * (rating.Element.Scale.To - rating.Element.Scale.From)), Location.None))];

    private static Mapping Second(Model source, int[][] halves, (int Source, int Target, double Weight)[] links, Aggregation rule)
    {
        var target = SmallModel.Compile(new()
        {
            Id = "end",
            Edition = "1",
            Title = LocalText.Of("End"),
            Scales = [SmallModel.Levels("level", 5)],
            Elements = [SmallModel.Leaf("U1", "characteristic", "level"), SmallModel.Leaf("U2", "characteristic", "level")],
        });
        var map = halves.Select(row => row.Select(half => half / 2.0).Order().ToArray()).ToArray();
        for (var i = 1; i < map.Length; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                map[i][j] = Math.Max(map[i][j], map[i - 1][j]);
            }
        }

        var definition = SmallModel.Mapping(source, target, rule, Rounding.Nearest, [("only", map)], [
            .. links.DistinctBy(link => (link.Source, link.Target)).Select(link => (source.Elements[link.Source].Code, $"U{link.Target + 1}", Math.Round(link.Weight, 2), "only")),
        ]);
        return SmallModel.Compile(definition, source, target);
    }

    private static Mapping Compiled(MappingDefinition definition, Model source, Model target)
    {
        var findings = new List<Diagnostic>();
        var read = MappingReader.Read(MappingWriter.Write(definition), "derived.json", findings)!;
        var mapping = MappingCompiler.Compile(read, [source, target], findings);
        Assert.True(mapping is not null && findings.Count == 0, string.Join('\n', findings));
        return mapping;
    }

    private static Reading[] InTwoSteps(Mapping first, Mapping second, ImmutableArray<Rating> ratings)
    {
        var middle = Reading.None(first.Target.Elements.Length);
        ForwardTranslator.Translate(first, SmallModel.Readings(first.Source, ratings), middle);
        var end = Reading.None(second.Target.Elements.Length);
        ForwardTranslator.Translate(second, middle, end);
        return end;
    }

    /// <summary>What people would see: the level of each value.</summary>
    private static Reading[] Rounded(Mapping mapping, Reading[] readings) =>
    [
        .. mapping.Target.Elements.Select(element => readings[element.Index] is { IsRated: true } reading
            ? Reading.Of(new Hop(mapping, false).LevelOf(element, reading.Estimate)!.Value)
            : readings[element.Index]),
    ];
}
