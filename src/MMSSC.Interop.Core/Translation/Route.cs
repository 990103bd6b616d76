using System.Collections.Immutable;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>One mapping, followed in its direction or against it.</summary>
public sealed record Hop(Mapping Mapping, bool Backward)
{
    /// <summary>Where the hop starts.</summary>
    public Model From => Backward ? Mapping.Target : Mapping.Source;

    /// <summary>Where it ends.</summary>
    public Model To => Backward ? Mapping.Source : Mapping.Target;

    /// <summary>Mapping name and version; a hop against the direction is marked.</summary>
    public override string ToString() => Backward ? $"{Mapping.Definition.Name} (inverse)" : Mapping.Definition.Name;
}

/// <summary>The hops from one model to another.</summary>
public sealed record Route(ImmutableArray<Hop> Hops)
{
    /// <summary>Whether the last hop goes against its mapping, so that results are expectations.</summary>
    public bool EndsBackward => Hops[^1].Backward;

    /// <summary>Hops that go against their mapping.</summary>
    public int Against => Hops.Count(hop => hop.Backward);

    /// <inheritdoc/>
    public override string ToString() => string.Join(" → ", Hops);
}
