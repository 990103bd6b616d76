using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Mappings;

/// <summary>A mapping file as it was read, before its references are resolved.</summary>
public sealed record MappingDefinition
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Semantic version.</summary>
    public required string Version { get; init; }

    /// <summary>Where the file says its version.</summary>
    public Location VersionLocation { get; init; } = Location.None;

    /// <summary>How far the file has come in its committee.</summary>
    public MappingStatus Status { get; init; }

    /// <summary>Title.</summary>
    public LocalText Title { get; init; } = LocalText.Empty;

    /// <summary>Who maintains it.</summary>
    public string? Maintainer { get; init; }

    /// <summary>Licence of the file.</summary>
    public string? Licence { get; init; }

    /// <summary>Change notes.</summary>
    public ImmutableArray<ChangeNote> Changes { get; init; } = [];

    /// <summary>The model that ratings come in.</summary>
    public required ModelPin Source { get; init; }

    /// <summary>The model that results come out in.</summary>
    public required ModelPin Target { get; init; }

    /// <summary>Level maps.</summary>
    public ImmutableArray<LevelMapDefinition> LevelMaps { get; init; } = [];

    /// <summary>What holds where a link does not state otherwise.</summary>
    public required MappingDefaults Defaults { get; init; }

    /// <summary>Links in file order.</summary>
    public ImmutableArray<LinkDefinition> Links { get; init; } = [];

    /// <summary>Source elements left out on purpose.</summary>
    public ImmutableArray<UnmappedElement> Unmapped { get; init; } = [];

    /// <summary>Tests inside the file.</summary>
    public ImmutableArray<MappingExample> Examples { get; init; } = [];

    /// <summary>Warnings and notes that the authors accept.</summary>
    public ImmutableArray<Allowance> Allowances { get; init; } = [];

    /// <summary>Where editors find the schema of the file; null where it does not say.</summary>
    public string? Schema { get; init; }

    /// <summary>What the authors keep with the file, as they spell it; nothing here reads it. Null where they keep nothing.</summary>
    public string? Extensions { get; init; }

    /// <summary>SHA-256 (hexadecimal) of the file's bytes.</summary>
    public string ContentHash
    {
        get => Hash.ToString();
        init => Hash = FileHash.Of(value);
    }

    /// <summary>The same, not worked out yet.</summary>
    internal FileHash Hash { get; init; } = FileHash.Of("");

    /// <summary>Where the file begins.</summary>
    public Location Location { get; init; } = Location.None;

    /// <summary>Id and version, as traces name it.</summary>
    public string Name => $"{Id}@{Version}";
}

/// <summary>Status of a mapping file.</summary>
public enum MappingStatus
{
    /// <summary>Proposed, not reviewed.</summary>
    Draft,

    /// <summary>Reviewed.</summary>
    Reviewed,

    /// <summary>Approved by its maintainer's process.</summary>
    Approved,

    /// <summary>No longer to be used: never taken for a translation.</summary>
    Withdrawn,
}

/// <summary>A change note.</summary>
public sealed record ChangeNote(string Version, string Date, LocalText Note);

/// <summary>A model edition with the identity hash it had when the mapping was written.</summary>
public sealed record ModelPin(Located<string> Model, Located<string> Edition, Located<string> Sha256)
{
    /// <summary>Each element with the digest it had then, so that a changed model tells what changed; empty where the file does not keep them.</summary>
    public ImmutableArray<PinnedElement> Elements { get; init; } = [];
}

/// <summary>An element as a mapping file knew it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Digest">The beginning of the SHA-256 of its code, kind, place, scale and English title: 8 hexadecimal digits.</param>
public sealed record PinnedElement(string Code, string Digest);

/// <summary>A warning or note that the authors of a file accept.</summary>
/// <param name="Code">Code of the finding.</param>
/// <param name="Reason">Why.</param>
/// <param name="Location">Where the file says so.</param>
public sealed record Allowance(Located<string> Code, LocalText Reason, Location Location);

/// <summary>On whose authority something stands.</summary>
public abstract record Basis
{
    private Basis()
    {
    }

    /// <summary>A standard states it.</summary>
    public sealed record Standard(string Document, string? Clause) : Basis;

    /// <summary>The mapping's authors propose it.</summary>
    public sealed record Proposed(LocalText Method) : Basis;
}

/// <summary>A level map as it was read; entries are by level code or, on scales of numbers, by value.</summary>
public sealed record LevelMapDefinition(string Name, string? Scale, Basis? Basis, ImmutableArray<LevelMapEntry> Entries, Location Location)
{
    /// <summary>What its authors keep with it, as they spell it; nothing here reads it. Null where they keep nothing.</summary>
    public string? Extensions { get; init; }
}

/// <summary>What one source level (<paramref name="Level"/>) or value (<paramref name="At"/>) says about the target's level.</summary>
public sealed record LevelMapEntry(string? Level, double? At, double From, double Typical, double To, Location Location);

/// <summary>How several links make one result.</summary>
public enum Aggregation
{
    /// <summary>Weighted mean.</summary>
    Mean,

    /// <summary>Weighted median, the lower value on a tie.</summary>
    Median,

    /// <summary>The lowest; weights have no meaning.</summary>
    Minimum,

    /// <summary>The highest; weights have no meaning.</summary>
    Maximum,
}

/// <summary>How an estimate becomes a level.</summary>
public enum Rounding
{
    /// <summary>The nearest level, half-way the lower one.</summary>
    Nearest,

    /// <summary>The highest level that is reached.</summary>
    Down,
}

/// <summary>Defaults of a mapping. Coverage is a share, 0 to 1.</summary>
public sealed record MappingDefaults(Located<string> LevelMap, Aggregation Aggregation, Rounding Rounding, double MinimumCoverage)
{
    /// <summary>The coverage below which no level is stated, where the file does not say.</summary>
    public const double DefaultMinimumCoverage = 0.5;
}

/// <summary>What kind of likeness a link claims, in SKOS mapping words.</summary>
public enum Relationship
{
    /// <summary>The same thing.</summary>
    ExactMatch,

    /// <summary>Near enough to stand for each other.</summary>
    CloseMatch,

    /// <summary>The target is broader.</summary>
    BroadMatch,

    /// <summary>The target is narrower.</summary>
    NarrowMatch,

    /// <summary>They bear on each other.</summary>
    RelatedMatch,
}

/// <summary>A link as it was read. Weight is above 0; confidence is 0 to 1.</summary>
public sealed record LinkDefinition(
    Located<string> Source,
    Located<string> Target,
    Relationship Relationship,
    double Weight,
    double? Confidence,
    Basis? Basis,
    LocalText Rationale,
    bool Pending,
    Located<string>? LevelMap,
    ImmutableArray<string> Reviewers,
    Location Location)
{
    /// <summary>What people said of it while it was discussed; scored nowhere.</summary>
    public ImmutableArray<string> Comments { get; init; } = [];

    /// <summary>What its authors keep with it, as they spell it; nothing here reads it. Null where they keep nothing.</summary>
    public string? Extensions { get; init; }
}

/// <summary>A source element left out on purpose.</summary>
public sealed record UnmappedElement(Located<string> Source, LocalText Reason);

/// <summary>A test inside a mapping file: ratings by element code (a level code, a number, or a status word) and what they must give.</summary>
public sealed record MappingExample(
    string Name, ImmutableArray<ExampleRating> Ratings, ImmutableArray<ExpectedResult> Expect, Location Location);

/// <summary>One input of an example: a level code, a score, or a status.</summary>
public sealed record ExampleRating(Located<string> Element, Located<string> Value, double? Score, RatingStatus Status);

/// <summary>One expected result of an example; what is null is not checked.</summary>
public sealed record ExpectedResult(
    Located<string> Element, string? Status, string? Level, double? Estimate,
    (double Low, double High)? Range, (double Low, double High)? Bounds, double? Coverage, Location Location);
