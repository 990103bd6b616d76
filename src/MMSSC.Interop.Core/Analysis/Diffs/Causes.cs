namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>Why what is given for an element is not the same any more.</summary>
[Flags]
internal enum Causes
{
    /// <summary>It is the same for every assessment.</summary>
    None = 0,

    /// <summary>No link counted for it before.</summary>
    Appears = 1,

    /// <summary>No link counts for it any more.</summary>
    Disappears = 2,

    /// <summary>Other links count for it.</summary>
    Links = 4,

    /// <summary>Its links weigh otherwise against each other.</summary>
    Weights = 8,

    /// <summary>A link's levels mean something else.</summary>
    LevelMaps = 16,

    /// <summary>Backward only: the other links of a target leave more or less open.</summary>
    Reach = 32,

    /// <summary>Values are put together by another rule, which makes a difference for it.</summary>
    Aggregation = 64,

    /// <summary>An estimate becomes a level by another rule.</summary>
    Rounding = 128,

    /// <summary>A level needs more coverage.</summary>
    MoreCoverage = 256,

    /// <summary>A level needs less coverage.</summary>
    LessCoverage = 512,
}

/// <summary>What causes do.</summary>
internal static class CausesEffects
{
    private const Causes OnlyNew = Causes.Appears | Causes.LessCoverage;

    /// <summary>The effect of causes on what is given for one element.</summary>
    public static Effect Effect(this Causes causes) =>
        causes == Causes.None ? Diffs.Effect.None : (causes & ~OnlyNew) == Causes.None ? Diffs.Effect.New : Diffs.Effect.Changed;
}
