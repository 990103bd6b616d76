using System.Collections.Immutable;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Models;

/// <summary>What helps a community to the next level of a model: documents per element, and next steps per group of elements and level.</summary>
public sealed record Guidance
{
    /// <summary>Documents.</summary>
    public ImmutableArray<GuidanceDocument> Documents { get; init; } = [];

    /// <summary>Which documents help with which elements.</summary>
    public ImmutableArray<GuidanceAssignment> Assignments { get; init; } = [];

    /// <summary>Next steps.</summary>
    public ImmutableArray<GuidanceSteps> Steps { get; init; } = [];
}

/// <summary>A document that helps.</summary>
public sealed record GuidanceDocument(string Id, LocalText Title);

/// <summary>Documents that help with elements and all below them.</summary>
public sealed record GuidanceAssignment(ImmutableArray<string> Elements, ImmutableArray<string> Documents, Basis? Basis);

/// <summary>The next steps of a group of elements; <paramref name="Wording"/> says whose words they are.</summary>
public sealed record GuidanceSteps(
    string Id, LocalText Title, ImmutableArray<string> Elements, Basis? Basis, Basis? Wording, ImmutableArray<GuidanceStep> Levels);

/// <summary>What to do to reach a level.</summary>
public sealed record GuidanceStep(string Level, LocalText Text);
