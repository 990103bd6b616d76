using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Models;

/// <summary>A model file as it was read, before its references are resolved.</summary>
public sealed record ModelDefinition
{
    /// <summary>Id, shared by all editions.</summary>
    public required string Id { get; init; }

    /// <summary>Edition.</summary>
    public required string Edition { get; init; }

    /// <summary>The edition that took its place; null where it is in use.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>The edition below whose elements its own stand; null for a model of its own.</summary>
    public Located<ModelReference>? Extends { get; init; }

    /// <summary>The identity hash that the extended edition has without what was added to it; null where the hash is that of the elements.</summary>
    internal string? Identity { get; init; }

    /// <summary>Title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Who publishes the model.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it is published.</summary>
    public string? Url { get; init; }

    /// <summary>Scales.</summary>
    public ImmutableArray<ScaleDefinition> Scales { get; init; } = [];

    /// <summary>The tree.</summary>
    public ImmutableArray<ElementDefinition> Elements { get; init; } = [];

    /// <summary>Roll-up rule per kind of inner element.</summary>
    public ImmutableArray<RollUpDefinition> RollUps { get; init; } = [];

    /// <summary>Words of this model's users for "not assessed".</summary>
    public Aliases NotAssessed { get; init; } = Aliases.None;

    /// <summary>Words of this model's users for "not applicable".</summary>
    public Aliases NotApplicable { get; init; } = Aliases.None;

    /// <summary>How reports show it.</summary>
    public Presentation Presentation { get; init; } = new("list", null);

    /// <summary>Whether results are private unless said otherwise.</summary>
    public bool PrivateByDefault { get; init; } = true;

    /// <summary>Where the list comes from.</summary>
    public LocalText Provenance { get; init; } = LocalText.Empty;

    /// <summary>Known defects of the source.</summary>
    public ImmutableArray<LocalText> Notes { get; init; } = [];

    /// <summary>Where the file begins.</summary>
    public Location Location { get; init; } = Location.None;
}

/// <summary>A scale as it was read; <paramref name="From"/> and <paramref name="To"/> are null where only levels are given.</summary>
public sealed record ScaleDefinition(
    string Id, LocalText Title, NumberMeaning Numbers, double? From, double? To, ImmutableArray<LevelDefinition> Levels, Location Location);

/// <summary>A level as it was read.</summary>
public sealed record LevelDefinition(string Code, double Value, LocalText Title, Aliases Aliases, string? Colour, Location Location)
{
    /// <summary>In one line, what the level means; empty where the file does not tell.</summary>
    public LocalText Meaning { get; init; } = LocalText.Empty;
}

/// <summary>An element as it was read, with those below it.</summary>
public sealed record ElementDefinition(
    string Code, string Kind, LocalText Title, Aliases Aliases, string? Scale, string? Stage, ImmutableArray<ElementDefinition> Elements, Location Location)
{
    /// <summary>In an extension, the element of the extended edition below which it stands.</summary>
    public Located<string>? Below { get; init; }
}

/// <summary>A roll-up rule as it was read.</summary>
public sealed record RollUpDefinition(string Kind, RollUpRule Rule, double? Threshold, string? Scale, Location Location);
