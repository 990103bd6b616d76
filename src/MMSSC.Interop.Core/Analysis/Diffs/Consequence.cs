namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>What a change of a mapping can do to what it gives.</summary>
internal enum Effect
{
    /// <summary>The same for every assessment: words only.</summary>
    None,

    /// <summary>Something is given that was not; everything that was given stays as it was.</summary>
    New,

    /// <summary>There are assessments for which something is given that differs from what was given before.</summary>
    Changed,
}

/// <summary>How far a version number has to rise.</summary>
internal enum VersionStep
{
    /// <summary>Not at all: nothing changed.</summary>
    None,

    /// <summary>The third number: words.</summary>
    Patch,

    /// <summary>The second number: new results, or other expectations.</summary>
    Minor,

    /// <summary>The first number: a result changes.</summary>
    Major,
}

/// <summary>
/// What a change does, in both directions in which a mapping is read. Results are what is stated along the mapping; expectations are
/// derived against it and are not ratings, so a change of theirs alone never asks for a major version.
/// </summary>
/// <param name="Results">In the target model.</param>
/// <param name="Expectations">In the source model.</param>
internal readonly record struct Consequence(Effect Results, Effect Expectations)
{
    /// <summary>Words only.</summary>
    public static readonly Consequence None;

    /// <summary>Everything may differ.</summary>
    public static readonly Consequence All = new(Effect.Changed, Effect.Changed);

    /// <summary>What a version that holds such a change has to say.</summary>
    public VersionStep Step => Results == Effect.Changed ? VersionStep.Major : this == None ? VersionStep.Patch : VersionStep.Minor;

    /// <summary>The same effect in both directions.</summary>
    public static Consequence Both(Effect effect) => new(effect, effect);

    /// <summary>Both together.</summary>
    public Consequence And(Consequence other) => new(Stronger(Results, other.Results), Stronger(Expectations, other.Expectations));

    /// <summary>The stronger of two effects.</summary>
    public static Effect Stronger(Effect one, Effect other) => one > other ? one : other;
}
