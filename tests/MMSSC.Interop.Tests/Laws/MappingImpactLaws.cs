using CsCheck;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Analysis.Impacts;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>What is said of real assessments goes with what is said of the files.</summary>
public class MappingImpactLaws
{
    private static readonly Gen<(EditedMapping Pair, Assessment Assessment)> cases = MappingEdits.Of(Generated.Mapping).SelectMany(pair =>
        Generated.Ratings(pair.Before.Source).Select(ratings => (pair, new Assessment { Community = Community.Unnamed, Model = pair.Before.Source, Ratings = ratings })));

    [Fact]
    public void Only_results_change_that_the_files_say_can_change() => cases.Sample((pair, assessment) =>
    {
        var targets = MappingDiff.Between(pair.Before, pair.After).Targets.ToDictionary(target => target.Code, target => target.Causes.Effect());
        return Impact(pair, assessment).Changed.All(result => targets.GetValueOrDefault(result.Element.Code) switch
        {
            Effect.Changed => true,
            Effect.New => !result.Before.IsStated,
            _ => false,
        });
    });

    [Fact]
    public void Each_result_that_differs_has_a_cause_and_each_cause_is_a_change_of_its_target() => cases.Sample((pair, assessment) =>
        Impact(pair, assessment).Changed.All(result =>
            !result.Causes.IsEmpty && result.Causes.All(cause => cause.Link is null || cause.Link.Value.Target == result.Element.Code)));

    /// <summary>With the only change left out, the version after is the version before.</summary>
    [Fact]
    public void Without_its_only_cause_a_result_is_what_it_was() => cases.Sample((pair, assessment) =>
        Impact(pair, assessment).Changed.All(result =>
            result.Causes.Length != 1 || Candidates(pair, result.Element.Code) != 1 || result.Causes[0].Without!.IsSameAs(result.Before)));

    [Fact]
    public void Nothing_changes_between_a_version_and_itself() => cases.Sample((pair, assessment) =>
        Impact(pair with { After = pair.Before }, assessment).Changed.IsEmpty);

    private static AssessmentImpact Impact(EditedMapping pair, Assessment assessment) =>
        new ImpactAnalysis(pair.Before.ToMapping(), pair.After.ToMapping(), []).Of(assessment)!;

    /// <summary>How many changes bear on a target: of its links, each by weight and by level map, and of the defaults.</summary>
    private static int Candidates(EditedMapping pair, string target)
    {
        var (before, after) = ComparedMapping.Pair(pair.Before, pair.After, new(0), new(0));
        var (was, now) = (before.Definition.Defaults, after.Definition.Defaults);
        var links = after.Links.Concat(before.Links.Where(link => link.Other is null)).Where(link => link.Key.Target == target);
        return links.Sum(link => (link.Counts, link.Other is { Counts: true }) switch
        {
            (true, true) => (link.Weight == link.Other!.Weight ? 0 : 1) + (LinkBundles.SaySame(link.Map!, link.Other.Map!) ? 0 : 1),
            (false, false) => 0,
            _ => 1,
        }) + (was.Aggregation == now.Aggregation ? 0 : 1) + (was.Rounding == now.Rounding ? 0 : 1) + (was.MinimumCoverage == now.MinimumCoverage ? 0 : 1);
    }
}
