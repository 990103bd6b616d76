using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Models;

/// <summary>A first mapping from one edition of a model to the next: what has the same title is linked, what only has the same code is pending.</summary>
internal static class EditionDraft
{
    private static readonly LocalText sameTitle = new("same title and kind in both editions", "mismo título y tipo en ambas ediciones", "même titre et même type dans les deux éditions");
    private static readonly LocalText sameCode = new("same code, another title: to be decided", "mismo código, otro título: por decidir", "même code, autre titre : à décider");
    private static readonly LocalText left = new("no element of the new edition has its title or code", "ningún elemento de la edición nueva tiene su título ni su código", "aucun élément de la nouvelle édition n'a son titre ni son code");

    /// <summary>The draft; null where the two are one edition, or nothing can be linked.</summary>
    /// <param name="diff">How the editions differ.</param>
    /// <param name="date">The day on which it is made.</param>
    public static MappingDefinition? Of(ModelDiff diff, PartialDate date)
    {
        var (before, after) = (diff.Before, diff.After);
        var derived = new DerivedMapping(before, after);
        foreach (var pair in diff.Pairs.Where(pair => IsSameScale(pair.Before.ValueScale, pair.After.ValueScale)))
        {
            derived.Add(
                pair.Before, pair.After, Same(pair.Before.ValueScale!), pair.IsSure ? Relationship.ExactMatch : Relationship.CloseMatch, 1, null,
                pair.IsSure ? sameTitle : sameCode, LocalText.Empty, pending: !pair.IsSure);
        }

        var name = $"{before} → {after}";
        return before.Reference == after.Reference || derived.IsEmpty ? null : derived.ToDefinition(
            $"{before.Id}-{before.Reference.Edition.ToLowerInvariant()}-to-{after.Reference.Edition.ToLowerInvariant()}", LocalText.Of(name), Rules(diff), Aggregation.Mean,
            new("0.1.0", date.ToString(), new("Drafted from the two lists.", "Esbozada a partir de las dos listas.", "Ébauchée à partir des deux listes.")), left);
    }

    private static MappingDefinition Rules(ModelDiff diff) => new()
    {
        Id = "draft",
        Version = "0.1.0",
        Source = Pin(diff.Before),
        Target = Pin(diff.After),
        Defaults = new(new("", Location.None), Aggregation.Mean, Rounding.Nearest, MappingDefaults.DefaultMinimumCoverage),
    };

    private static ModelPin Pin(Model model) => new(new(model.Id, Location.None), new(model.Reference.Edition, Location.None), new(model.IdentityHash, Location.None));

    private static bool IsSameScale(Scale? before, Scale? after) =>
        before is not null && after is not null && before.From == after.From && before.To == after.To
        && before.Levels.Select(level => (level.Code, level.Value)).SequenceEqual(after.Levels.Select(level => (level.Code, level.Value)));

    private static LevelLines Same(Scale scale)
    {
        double[] at = scale.Levels.IsEmpty ? [scale.From, scale.To] : [.. scale.Levels.Select(level => level.Value)];
        return new(at, [.. at.Select(Interval.At)], at);
    }
}
