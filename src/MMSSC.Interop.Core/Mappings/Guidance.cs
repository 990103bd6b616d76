using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Mappings;

/// <summary>What helps a community to the next level of a model: documents per element, and next steps per group of elements and level.</summary>
public sealed record Guidance
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Semantic version.</summary>
    public required string Version { get; init; }

    /// <summary>How far the file has come in its committee.</summary>
    public MappingStatus Status { get; init; }

    /// <summary>The model edition whose elements and levels it names.</summary>
    public required ModelPin Model { get; init; }

    /// <summary>Documents.</summary>
    public ImmutableArray<GuidanceDocument> Documents { get; init; } = [];

    /// <summary>Which documents help with which elements.</summary>
    public ImmutableArray<GuidanceAssignment> Assignments { get; init; } = [];

    /// <summary>Next steps.</summary>
    public ImmutableArray<GuidanceSteps> Steps { get; init; } = [];

    /// <summary>Where the file begins.</summary>
    public Location Location { get; init; } = Location.None;
}

/// <summary>A document that helps.</summary>
public sealed record GuidanceDocument(string Id, LocalText Title);

/// <summary>Documents, by id, that help with elements and all below them.</summary>
public sealed record GuidanceAssignment(ImmutableArray<string> Elements, ImmutableArray<string> Documents, Basis? Basis);

/// <summary>
/// The next steps of a group of elements. <paramref name="Basis"/> says who grouped them, <paramref name="Wording"/> whose words they are.
/// </summary>
public sealed record GuidanceSteps(
    string Id, LocalText Title, ImmutableArray<string> Elements, Basis? Basis, Basis? Wording, ImmutableArray<GuidanceStep> Levels);

/// <summary>What to do to reach a level, by its code.</summary>
public sealed record GuidanceStep(string Level, LocalText Text);
