using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>What a comparison of two mapping files says of results holds for every assessment.</summary>
public class MappingDiffLaws
{
    private const int Assessments = 8;
    private const double Tolerance = 1e-9;

    public static TheoryData<string> Sources => new(CaseSource.Names);

    [Theory]
    [MemberData(nameof(Sources))]
    public void What_is_not_said_to_change_is_the_same_for_every_assessment(string source) => Pairs(source).Sample(Holds, iter: 4 * Check.Iter);

    [Theory]
    [MemberData(nameof(Sources))]
    public void Each_effect_is_that_of_a_listed_change(string source) => MappingEdits.Of(Mappings(source)).Sample(pair =>
    {
        var diff = MappingDiff.Between(pair.Before, pair.After);
        return diff.Consequence == diff.Changes.Aggregate(Consequence.None, (all, change) => all.And(change.Consequence))
            && diff.Consequence.Results == diff.Targets.Select(target => target.Causes.Effect()).Append(Effect.None).Max()
            && diff.Consequence.Expectations == diff.Sources.Select(element => element.Causes.Effect()).Append(Effect.None).Max();
    });

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_file_in_another_order_says_the_same(string source) => Gen.Select(Mappings(source), Gen.Int[0, int.MaxValue]).Sample((mapping, seed) =>
    {
        var links = mapping.Definition.Links.ToArray();
        new Random(seed).Shuffle(links);
        var file = mapping.Definition with { Links = [.. links], LevelMaps = [.. mapping.Definition.LevelMaps.Reverse()], Examples = [.. mapping.Definition.Examples.Reverse()] };
        var diff = MappingDiff.Between(MappingEdits.Parts(mapping.Definition, mapping), MappingEdits.Parts(file, mapping));
        return diff.Changes.IsEmpty && diff.Required == VersionStep.None && diff.IsSaid == true;
    });

    /// <summary>A claim of a change is no false alarm: of a thousand pairs nearly all that are said to change do so in one of a few dozen assessments.</summary>
    [Fact]
    public void What_is_said_to_change_changes_in_some_assessment()
    {
        int said = 0, seen = 0;
        var random = Gen.Select(MappingEdits.Of(Generated.Mapping), Gen.Int[0, int.MaxValue]).Array[300];
        random.Sample(
            pairs =>
            {
                foreach (var (pair, seed) in pairs)
                {
                    var changed = MappingDiff.Between(pair.Before, pair.After).Targets.Where(target => target.Causes.Effect() == Effect.Changed).Select(target => target.Code).ToHashSet();
                    said += changed.Count;
                    seen += Differing(pair, changed, seed);
                }
            },
            iter: 1,
            threads: 1,
            seed: "0000KVf0bZ02");

        Assert.True(said > 100 && seen >= said * 0.98, $"{seen} of {said}");
    }

    private static int Differing(EditedMapping pair, HashSet<string> codes, int seed)
    {
        var (before, after) = (pair.Before.ToMapping(), pair.After.ToMapping());
        var differing = new HashSet<string>();
        for (var i = 0; i < 60 && differing.Count < codes.Count; i++)
        {
            var readings = Readings(before.Source, new(seed + i));
            var (was, now) = (Forward(before, readings), Forward(after, readings));
            differing.UnionWith(codes.Where(code => !Same(was, now, before, after, before.Target.Find(code)!)));
        }

        return differing.Count;
    }

    private static bool Holds((EditedMapping Pair, int Seed) item)
    {
        var diff = MappingDiff.Between(item.Pair.Before, item.Pair.After);
        var (before, after) = (item.Pair.Before.ToMapping(), item.Pair.After.ToMapping());
        var targets = diff.Targets.ToDictionary(target => target.Code, target => target.Causes.Effect());
        var sources = diff.Sources.ToDictionary(source => source.Code, source => source.Causes.Effect());
        for (var i = 0; i < Assessments; i++)
        {
            var random = new Random(item.Seed + i);
            var (plain, other) = (Ratings(before.Source, random), Ratings(before.Target, random));
            if (!Compare(Translate(before, plain), Translate(after, plain), diff.Required, diff.Consequence.Results, targets)
                || !Compare(Translate(before, other), Translate(after, other), diff.Required, diff.Consequence.Expectations, sources))
            {
                return false;
            }

            // What comes from a mapping before has a width and a coverage of its own.
            var (forward, backward) = (Readings(before.Source, random), Readings(before.Target, random));
            if (!Compare(before.Target, Forward(before, forward), Forward(after, forward), targets) || !Compare(before.Source, Backward(before, backward), Backward(after, backward), sources))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Compare(TranslationResult before, TranslationResult after, VersionStep step, Effect effect, Dictionary<string, Effect> affected) =>
        before.Target.Elements.All(element =>
        {
            var (was, now) = (before.Find(element), after.Find(element));
            var same = was?.Status == now?.Status && was?.Level == now?.Level && Same(was?.Reading ?? default, now?.Reading ?? default) && Same(was?.Permitted, now?.Permitted);
            var stated = was?.Status is ResultStatus.Stated or ResultStatus.Expected;
            return same
                || (step is not VersionStep.None and not VersionStep.Patch && affected.GetValueOrDefault(element.Code) is var here && (here == Effect.Changed || (here == Effect.New && !stated))
                    && (effect == Effect.Changed || !stated) && (step == VersionStep.Major || was?.Status != ResultStatus.Stated));
        });

    private static bool Compare(Model model, Reading[] was, Reading[] now, Dictionary<string, Effect> affected) =>
        model.Elements.All(element => affected.ContainsKey(element.Code) || Same(was[element.Index], now[element.Index]));

    private static bool Same(Reading[] was, Reading[] now, Mapping before, Mapping after, Element element)
    {
        var (one, other) = (was[element.Index], now[element.Index]);
        return Same(one, other) && Level(before, one, element) == Level(after, other, element);
    }

    private static Level? Level(Mapping mapping, Reading reading, Element element) =>
        reading.IsRated && reading.Coverage >= mapping.Definition.Defaults.MinimumCoverage - Scale.Tolerance ? new Hop(mapping, false).LevelOf(element, reading.Estimate) : null;

    private static bool Same(in Reading one, in Reading other) =>
        one.Status == other.Status && Math.Abs(one.Estimate - other.Estimate) <= Tolerance && Same(one.Range, other.Range) && Same(one.Bounds, other.Bounds) && Math.Abs(one.Coverage - other.Coverage) <= Tolerance;

    private static bool Same(Interval? one, Interval? other) => one is { } mine && other is { } theirs
        ? Math.Abs(mine.Low - theirs.Low) <= Tolerance && Math.Abs(mine.High - theirs.High) <= Tolerance
        : one is null && other is null;

    private static Gen<(EditedMapping Pair, int Seed)> Pairs(string source) => Gen.Select(MappingEdits.Of(Mappings(source)), Gen.Int[0, int.MaxValue]);

    private static Gen<Mapping> Mappings(string source) => CaseSource.Cases(source).Select(item => item.Mapping);

    private static TranslationResult Translate(Mapping mapping, Assessment assessment) => new Translator(new MappingGraph([mapping]))
        .Translate(assessment, assessment.Model == mapping.Source ? mapping.Target : mapping.Source, null, [])!;

    private static Assessment Ratings(Model model, Random random)
    {
        var ratings = ImmutableArray.CreateBuilder<Rating>();
        foreach (var element in model.Rateable.Where(element => element.IsLeaf || random.Next(4) == 0))
        {
            var scale = element.Scale!;
            switch (random.Next(10))
            {
                case 9:
                    ratings.Add(Rating.NotApplicable(element, Text.Location.None));
                    break;
                case 8:
                    ratings.Add(Rating.NotAssessed(element, Text.Location.None));
                    break;
                case < 6 when !scale.Levels.IsEmpty:
                    ratings.Add(Rating.Of(element, scale.Levels[random.Next(scale.Levels.Length)], Text.Location.None));
                    break;
                default:
                    ratings.Add(Rating.Of(element, scale.From + (random.NextDouble() * (scale.To - scale.From)), Text.Location.None));
                    break;
            }
        }

        return new() { Community = Community.Unnamed, Model = model, Ratings = ratings.ToImmutable() };
    }

    /// <summary>Readings as a translation before may leave them.</summary>
    private static Reading[] Readings(Model model, Random random) =>
    [
        .. model.Elements.Select(element =>
        {
            if (element.ValueScale is not { } scale || random.Next(4) == 0)
            {
                return random.Next(2) == 0 ? Reading.NotAssessed : Reading.NotApplicable;
            }

            if (random.Next(2) == 0)
            {
                return Reading.Of(scale.Levels.IsEmpty ? scale.To : scale.Levels[random.Next(scale.Levels.Length)].Value);
            }

            var values = Enumerable.Range(0, 5).Select(_ => scale.From + (random.NextDouble() * (scale.To - scale.From))).Order().ToArray();
            return Reading.Of(values[2], new(values[1], values[3]), new(values[0], values[4]), 1 - random.NextDouble());
        }),
    ];

    private static Reading[] Forward(Mapping mapping, Reading[] source)
    {
        var target = Reading.None(mapping.Target.Elements.Length);
        ForwardTranslator.Translate(mapping, [.. source], target);
        return target;
    }

    private static Reading[] Backward(Mapping mapping, Reading[] target)
    {
        var source = Reading.None(mapping.Source.Elements.Length);
        BackwardTranslator.Translate(mapping, [.. target], source);
        return source;
    }
}
