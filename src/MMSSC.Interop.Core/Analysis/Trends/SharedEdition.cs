using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Editions;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis.Trends;

/// <summary>Two profiles of different editions of one model, both as assessed by the edition that the ways of both pass through.</summary>
/// <param name="Edition">That edition.</param>
/// <param name="Before">The earlier profile: what went on into the edition, and nothing else.</param>
/// <param name="After">The later one.</param>
internal sealed record SharedEdition(Model Edition, Profile Before, Profile After)
{
    /// <summary>Brings two profiles into one edition; null where their ways share none, or part again behind it.</summary>
    public static SharedEdition? Of(Profile before, Profile after)
    {
        var (own, others) = (Editions(before), Editions(after));
        if (own.Find(edition => others.Contains(edition)) is not { } shared)
        {
            return null;
        }

        var (hops, otherHops) = (Hops(before), Hops(after));
        var (way, otherWay) = (own.IndexOf(shared), others.IndexOf(shared));
        return hops[way..].SequenceEqual(otherHops[otherWay..])
            ? new(shared, Carried(before.Source, hops, way), Carried(after.Source, otherHops, otherWay))
            : null;
    }

    /// <summary>The editions of the source's model on the way, with the source's own first. Against a mapping there are only expectations: no rating goes on.</summary>
    private static List<Model> Editions(Profile profile)
    {
        var source = profile.Source.Model;
        return [source, .. Hops(profile).TakeWhile(hop => !hop.Backward && hop.To.Id == source.Id).Select(hop => hop.To)];
    }

    private static ImmutableArray<Hop> Hops(Profile profile) => profile.Route?.Hops ?? [];

    private static Profile Carried(Assessment assessment, ImmutableArray<Hop> hops, int editions)
    {
        foreach (var hop in hops[..editions])
        {
            assessment = AssessmentMigration.Of(WithRollUps(assessment), EditionChange.Of(hop.Mapping)!);
        }

        return Profile.Of(assessment, editions < hops.Length ? new Route(hops[editions..]) : null);
    }

    /// <summary>An inner element all of whose parts were rated is as good as rated: its roll-up goes on like a rating.</summary>
    private static Assessment WithRollUps(Assessment assessment)
    {
        var readings = Reading.Of(assessment);
        var inner = RollUpOrder.Of(assessment.Model);
        RollUpScoring.Apply(inner, readings);
        var rated = assessment.Ratings.Select(rating => rating.Element).ToHashSet();
        var origin = assessment.File is { } file ? Location.Whole(file) : Location.None;
        return assessment with
        {
            Ratings = [.. assessment.Ratings, .. inner.Where(element => !rated.Contains(element)).Select(element => RolledUp(element, readings[element.Index], origin)).OfType<Rating>()],
        };
    }

    private static Rating? RolledUp(Element element, in Reading reading, Location origin) => reading switch
    {
        { Status: RatingStatus.NotApplicable } => Rating.NotApplicable(element, origin),
        { IsRated: true, Coverage: >= 1 - Scale.Tolerance } => element.ValueScale!.At(reading.Estimate) is { } level
            ? Rating.Of(element, level, origin)
            : Rating.Of(element, reading.Estimate, origin),
        _ => null,
    };
}
