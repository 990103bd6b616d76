using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>What two links have to share to be the same one.</summary>
internal readonly record struct LinkKey(string Source, string Target)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source} → {Target}";
}

/// <summary>A link as it takes part in computing.</summary>
/// <param name="definition">The link as it was read.</param>
/// <param name="mapName">Name of the level map that holds for it.</param>
/// <param name="map">The level map; null where that could not be read.</param>
/// <param name="source">Number of its source.</param>
/// <param name="target">Number of its target.</param>
internal sealed class ComparedLink(LinkDefinition definition, string mapName, LevelMap? map, int source, int target)
{
    /// <summary>What it connects.</summary>
    public LinkKey Key => new(definition.Source.Value, definition.Target.Value);

    /// <summary>The link as it was read.</summary>
    public LinkDefinition Definition => definition;

    /// <summary>Name of the level map that holds for it.</summary>
    public string MapName => mapName;

    /// <summary>The level map; null where that could not be read.</summary>
    public LevelMap? Map => map;

    /// <summary>Number of its source.</summary>
    public int Source => source;

    /// <summary>Number of its target.</summary>
    public int Target => target;

    /// <summary>The same link in the other file; null where that has none.</summary>
    public ComparedLink? Other { get; private set; }

    /// <summary>Whether it is scored.</summary>
    public bool Counts => !definition.Pending && map is not null;

    /// <summary>Whether it is scored in both files.</summary>
    public bool CountsInBoth => Counts && Other is { Counts: true };

    /// <summary>Whether its level map says something else in the other file, or can be read in one of them only; of a pending link it does not matter.</summary>
    public bool MeansOther { get; private set; }

    /// <summary>Weight.</summary>
    public double Weight => definition.Weight;

    /// <summary>Makes two links of two files the same one.</summary>
    public static void Pair(ComparedLink one, ComparedLink other)
    {
        (one.Other, other.Other) = (other, one);
        one.MeansOther = other.MeansOther = !one.Definition.Pending && !other.Definition.Pending && !LinkBundles.SaySame(one.Map, other.Map);
    }
}
