using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>What changed in level maps and defaults. Both act through links alone: what no link uses changes nothing.</summary>
internal sealed class LevelMapChanges
{
    private readonly ComparedMapping before;
    private readonly ComparedMapping after;
    private readonly EffectAnalysis effects;
    private readonly ChangeList changes;
    private readonly Dictionary<string, Consequence> byName = new(StringComparer.Ordinal);
    private readonly Consequence byDefault;

    public LevelMapChanges(ComparedMapping before, ComparedMapping after, EffectAnalysis effects, ChangeList changes)
    {
        (this.before, this.after, this.effects, this.changes) = (before, after, effects, changes);
        foreach (var link in after.Links.Where(link => link.MeansOther))
        {
            var (was, consequence) = (link.Other!, effects.OfLevels(link));
            if (was.Definition.LevelMap is null || link.Definition.LevelMap is null)
            {
                byDefault = byDefault.And(consequence);
            }

            // A link that goes by another map now says so itself.
            if (was.MapName == link.MapName)
            {
                byName[link.MapName] = byName.GetValueOrDefault(link.MapName).And(consequence);
            }
        }
    }

    public void Collect()
    {
        CollectDefaults();
        ChangeList.Pair(
            before.Definition.LevelMaps,
            after.Definition.LevelMaps,
            map => map.Name,
            map => changes.Add(new(ChangePart.LevelMap, ChangeKind.Removed, map.Name, ChangedMember.Whole, Describe(map), LocalText.Empty, Of(map.Name), map.Location)),
            map => changes.Add(new(ChangePart.LevelMap, ChangeKind.Added, map.Name, ChangedMember.Whole, LocalText.Empty, Describe(map), Of(map.Name), map.Location)),
            Compare);
    }

    private void CollectDefaults()
    {
        var (was, now) = (before.Definition.Defaults, after.Definition.Defaults);
        Default(ChangedMember.LevelMap, ChangeValue.Of(was.LevelMap.Value), ChangeValue.Of(now.LevelMap.Value), byDefault);
        Default(ChangedMember.Aggregation, ChangeValue.Of(was.Aggregation), ChangeValue.Of(now.Aggregation), effects.Of(Causes.Aggregation));
        Default(ChangedMember.Rounding, ChangeValue.Of(was.Rounding), ChangeValue.Of(now.Rounding), effects.Of(Causes.Rounding));
        Default(ChangedMember.MinimumCoverage, ChangeValue.Of(was.MinimumCoverage), ChangeValue.Of(now.MinimumCoverage), effects.Of(Causes.MoreCoverage | Causes.LessCoverage));
    }

    private void Default(ChangedMember member, LocalText was, LocalText now, Consequence consequence) =>
        changes.Compare(ChangePart.Default, "", member, was, now, after.Definition.Defaults.LevelMap.Location, consequence);

    private void Compare(string name, LevelMapDefinition was, LevelMapDefinition now)
    {
        var consequence = Of(name);
        changes.Compare(ChangePart.LevelMap, name, ChangedMember.Scale, ChangeValue.Of(was.Scale), ChangeValue.Of(now.Scale), now.Location, consequence);
        if (!ChangeValue.SaySame(was.Basis, now.Basis))
        {
            changes.Compare(ChangePart.LevelMap, name, ChangedMember.Basis, ChangeValue.Of(was.Basis), ChangeValue.Of(now.Basis), now.Location);
        }

        changes.Compare(ChangePart.LevelMap, name, ChangedMember.Extensions, ChangeValue.Of(was.Extensions), ChangeValue.Of(now.Extensions), now.Location);
        ChangeList.Pair(
            was.Entries,
            now.Entries,
            NameOf,
            entry => Entry(entry, ChangeValue.Of(entry), LocalText.Empty),
            entry => Entry(entry, LocalText.Empty, ChangeValue.Of(entry)),
            (_, one, other) => Entry(other, ChangeValue.Of(one), ChangeValue.Of(other)));

        void Entry(LevelMapEntry entry, LocalText one, LocalText other) =>
            changes.Compare(ChangePart.LevelMap, $"{name}: {NameOf(entry)}", ChangedMember.Level, one, other, entry.Location, consequence);
    }

    private Consequence Of(string name) => LinkBundles.SaySame(before.FindMap(name), after.FindMap(name)) ? Consequence.None : byName.GetValueOrDefault(name);

    private static LocalText Describe(LevelMapDefinition map) =>
        LocalText.Of(string.Join("; ", map.Entries.Select(entry => $"{NameOf(entry)}: {ChangeValue.Of(entry)}")));

    private static string NameOf(LevelMapEntry entry) => entry.Level ?? (entry.At is { } value ? ChangeValue.Number(value) : "");
}
