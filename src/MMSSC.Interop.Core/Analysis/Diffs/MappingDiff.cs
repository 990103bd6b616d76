using System.Collections.Immutable;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>An element for which something different can be given.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Causes">Why.</param>
internal sealed record AffectedElement(string Code, Causes Causes);

/// <summary>How two mapping files differ by what they mean; the order in which they say it is not part of that.</summary>
/// <param name="Before">The first file.</param>
/// <param name="After">The second file.</param>
/// <param name="Changes">What changed, what matters most first.</param>
/// <param name="Consequence">What all changes together can do.</param>
/// <param name="Targets">Target elements whose results can differ.</param>
/// <param name="Sources">Source elements whose expectations can differ.</param>
internal sealed record MappingDiff(
    MappingDefinition Before,
    MappingDefinition After,
    ImmutableArray<MappingChange> Changes,
    Consequence Consequence,
    ImmutableArray<AffectedElement> Targets,
    ImmutableArray<AffectedElement> Sources)
{
    /// <summary>How far the version has to rise.</summary>
    public VersionStep Required => Changes.IsEmpty ? VersionStep.None : Consequence.Step;

    /// <summary>How far the version rises.</summary>
    public VersionStep Said => SemanticVersion.Parse(Before.Version) is { } was && SemanticVersion.Parse(After.Version) is { } now ? was.StepTo(now) : VersionStep.None;

    /// <summary>Whether the second file's version says what changed. Two files of other names are two mappings, and say nothing of each other.</summary>
    public bool? IsSaid => Before.Id != After.Id ? null : IsOlder ? false : Said >= Required;

    /// <summary>Whether the second file's version is the earlier one.</summary>
    public bool IsOlder => SemanticVersion.Parse(Before.Version) is { } was && SemanticVersion.Parse(After.Version) is { } now && now.OrderTo(was) < 0;

    /// <summary>The lowest version that says what changed.</summary>
    public string Next => SemanticVersion.Parse(Before.Version)?.After(Required).ToString() ?? Before.Version;

    /// <summary>Whether the files are for other models, or other states of them: elements are then compared by their codes.</summary>
    public bool ModelsDiffer => HeaderChanges.OfPin(Before.Source, After.Source) != Consequence.None || HeaderChanges.OfPin(Before.Target, After.Target) != Consequence.None;

    /// <summary>Compares two files.</summary>
    public static MappingDiff Between(MappingParts before, MappingParts after)
    {
        var (sources, targets) = (new CodeNumbers(before.Source.Elements.Length), new CodeNumbers(before.Target.Elements.Length));
        var (was, now) = ComparedMapping.Pair(before, after, sources, targets);
        var effects = new EffectAnalysis(was, now, targets);
        var changes = new ChangeList();
        new HeaderChanges(was.Definition, now.Definition, changes).Collect();
        ElementChanges.Collect(was, now, changes);
        new LevelMapChanges(was, now, effects, changes).Collect();
        new LinkChanges(was, now, effects, changes).Collect();
        var all = effects.Of((Causes)~0)
            .And(HeaderChanges.OfStatus(was.Definition.Status, now.Definition.Status))
            .And(HeaderChanges.OfPin(was.Definition.Source, now.Definition.Source))
            .And(HeaderChanges.OfPin(was.Definition.Target, now.Definition.Target));
        return new(
            was.Definition,
            now.Definition,
            Ordered(changes),
            changes.Changes.Aggregate(all, (together, change) => together.And(change.Consequence)),
            Affected(effects.Targets, targets, now.Target),
            Affected(effects.Sources, sources, now.Source));
    }

    private static ImmutableArray<MappingChange> Ordered(ChangeList changes) =>
        [.. changes.Changes.OrderByDescending(change => change.Consequence.Results).ThenByDescending(change => change.Consequence.Expectations).ThenBy(change => change.Part)];

    /// <summary>In the order of the model; what it does not hold any more comes last.</summary>
    private static ImmutableArray<AffectedElement> Affected(ReadOnlySpan<Causes> causes, CodeNumbers codes, Model model)
    {
        var affected = new List<AffectedElement>();
        for (var i = 0; i < causes.Length; i++)
        {
            if (causes[i] != Causes.None)
            {
                affected.Add(new(codes[i], causes[i]));
            }
        }

        return [.. affected.OrderBy(element => model.Find(element.Code)?.Index ?? int.MaxValue)];
    }
}
