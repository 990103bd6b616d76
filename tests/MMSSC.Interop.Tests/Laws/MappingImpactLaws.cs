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
        var (before, after) = (new ComparedMapping(pair.Before), new ComparedMapping(pair.After));
        var keys = before.Links.Concat(after.Links).Select(link => link.Key).Where(key => key.Target == target).Distinct();
        var (was, now) = (before.Definition.Defaults, after.Definition.Defaults);
        return keys.Sum(key => (before.Find(key), after.Find(key)) switch
        {
            ({ Counts: true } one, { Counts: true } other) => (one.Weight == other.Weight ? 0 : 1) + (LinkBundles.SaySame(one.Map!, other.Map!) ? 0 : 1),
            (null or { Counts: false }, null or { Counts: false }) => 0,
            _ => 1,
        }) + (was.Aggregation == now.Aggregation ? 0 : 1) + (was.Rounding == now.Rounding ? 0 : 1) + (was.MinimumCoverage == now.MinimumCoverage ? 0 : 1);
    }
}
