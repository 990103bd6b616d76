using System.Collections.Immutable;
using CsCheck;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>What holds of every forward translation, whatever the models, the mapping and the ratings.</summary>
public class ForwardTranslationLaws
{
    private const double Tolerance = 1e-9;

    public static TheoryData<string> Sources => new(CaseSource.Names);

    [Theory]
    [MemberData(nameof(Sources))]
    public void Bounds_hold_the_range_and_the_range_holds_the_estimate(string source) => CaseSource.Cases(source).Sample(item =>
        Translate(item.Mapping, item.Ratings).All(reading =>
            !reading.IsRated || (reading.Bounds.Contains(reading.Range) && reading.Range.Contains(Interval.At(reading.Estimate)) && reading.Coverage is > 0 and <= 1 + Tolerance)));

    [Theory]
    [MemberData(nameof(Sources))]
    public void Raising_a_rating_lowers_nothing(string source) =>
        Gen.Select(CaseSource.Cases(source), Gen.Int[0, 999], Gen.Double[0, 1]).Sample((item, pick, share) =>
        {
            var rated = item.Ratings.Where(rating => rating.Status == RatingStatus.Rated).ToArray();
            if (rated.Length == 0)
            {
                return true;
            }

            var old = rated[pick % rated.Length];
            var higher = old.Value!.Value + (share * (old.Element.Scale!.To - old.Value.Value));
            var before = Translate(item.Mapping, item.Ratings);
            var after = Translate(item.Mapping, item.Ratings.Replace(old, Rating.Of(old.Element, higher, Location.None)));
            return before.Zip(after).All(pair => !pair.First.IsRated
                || (pair.Second.Estimate >= pair.First.Estimate - Tolerance
                    && pair.Second.Range.Low >= pair.First.Range.Low - Tolerance && pair.Second.Range.High >= pair.First.Range.High - Tolerance
                    && pair.Second.Bounds.Low >= pair.First.Bounds.Low - Tolerance && pair.Second.Bounds.High >= pair.First.Bounds.High - Tolerance));
        });

    [Theory]
    [MemberData(nameof(Sources))]
    public void Rating_one_more_element_never_widens_the_bounds(string source) =>
        Gen.Select(CaseSource.Cases(source), Gen.Int[0, 999], Gen.Double[0, 1]).Sample((item, pick, share) =>
        {
            var rated = item.Ratings.Where(rating => rating.Status != RatingStatus.NotAssessed).ToImmutableArray();
            var open = item.Mapping.Source.Rateable
                .Where(element => element.IsLeaf && rated.All(rating => rating.Element != element)
                    && (element.Parent is null || rated.All(rating => rating.Element != element.Parent)))
                .ToArray();
            if (open.Length == 0)
            {
                return true;
            }

            var element = open[pick % open.Length];
            var scale = element.Scale!;
            var before = Translate(item.Mapping, rated);
            var after = Translate(item.Mapping, rated.Add(Rating.Of(element, scale.From + (share * (scale.To - scale.From)), Location.None)));
            return before.Zip(after).All(pair => !pair.First.IsRated || pair.First.Bounds.Contains(pair.Second.Bounds));
        });

    [Theory]
    [MemberData(nameof(Sources))]
    public void The_order_of_links_does_not_matter(string source) =>
        Gen.Select(CaseSource.Cases(source), Gen.Int[0, int.MaxValue]).Sample((item, seed) =>
        {
            var links = item.Mapping.Definition.Links.ToArray();
            new Random(seed).Shuffle(links);
            var shuffled = Recompile(item.Mapping, item.Mapping.Definition with { Links = [.. links] });
            return Same(Translate(item.Mapping, item.Ratings), Translate(shuffled, item.Ratings), 0);
        });

    [Theory]
    [MemberData(nameof(Sources))]
    public void Multiplying_all_weights_changes_nothing(string source) =>
        Gen.Select(CaseSource.Cases(source), Gen.Double[0.001, 1000]).Sample((item, factor) =>
        {
            var scaled = item.Mapping.Definition.Links.Select(link => link with { Weight = link.Weight * factor });
            return Same(Translate(item.Mapping, item.Ratings), Translate(Recompile(item.Mapping, item.Mapping.Definition with { Links = [.. scaled] }), item.Ratings), Tolerance);
        });

    [Theory]
    [MemberData(nameof(Sources))]
    public void Missing_data_moves_neither_estimate_nor_range(string source) => CaseSource.Cases(source).Sample(item =>
    {
        // Nothing left in the weights but what was rated: not-assessed becomes not-applicable.
        var without = item.Mapping.Source.Rateable.Where(element => element.IsLeaf)
            .Select(element => item.Ratings.FirstOrDefault(rating => rating.Element == element && rating.Status == RatingStatus.Rated) ?? Rating.NotApplicable(element, Location.None))
            .Concat(item.Ratings.Where(rating => !rating.Element.IsLeaf && rating.Status != RatingStatus.NotAssessed));
        return Translate(item.Mapping, item.Ratings).Zip(Translate(item.Mapping, [.. without])).All(pair => !pair.First.IsRated
            || (Math.Abs(pair.First.Estimate - pair.Second.Estimate) <= Tolerance
                && Math.Abs(pair.First.Range.Low - pair.Second.Range.Low) <= Tolerance
                && Math.Abs(pair.First.Range.High - pair.Second.Range.High) <= Tolerance));
    });

    private static Reading[] Translate(Mapping mapping, ImmutableArray<Rating> ratings)
    {
        var target = new Reading[mapping.Target.Elements.Length];
        Array.Fill(target, Reading.NotAssessed);
        ForwardTranslator.Translate(mapping, SmallModel.Readings(mapping.Source, ratings), target);
        return target;
    }

    private static Mapping Recompile(Mapping mapping, MappingDefinition definition) =>
        SmallModel.Compile(definition, mapping.Source, mapping.Target);

    private static bool Same(Reading[] left, Reading[] right, double tolerance) => left.Zip(right).All(pair =>
        pair.First.Status == pair.Second.Status
        && Math.Abs(pair.First.Estimate - pair.Second.Estimate) <= tolerance
        && Math.Abs(pair.First.Range.Low - pair.Second.Range.Low) <= tolerance
        && Math.Abs(pair.First.Range.High - pair.Second.Range.High) <= tolerance
        && Math.Abs(pair.First.Bounds.Low - pair.Second.Bounds.Low) <= tolerance
        && Math.Abs(pair.First.Bounds.High - pair.Second.Bounds.High) <= tolerance
        && Math.Abs(pair.First.Coverage - pair.Second.Coverage) <= tolerance);
}
