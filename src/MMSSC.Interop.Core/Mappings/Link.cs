using MMSSC.Interop.Models;

namespace MMSSC.Interop.Mappings;

/// <summary>A link with its references resolved.</summary>
/// <param name="Definition">The link as it was read.</param>
/// <param name="Source">Source element.</param>
/// <param name="Target">Target element.</param>
/// <param name="LevelMap">The level map that holds for it.</param>
/// <param name="Name">Its name in traces, such as <c>iso-18091-to-mmssc#1.9>4.3</c>.</param>
public sealed record Link(LinkDefinition Definition, Element Source, Element Target, LevelMap LevelMap, string Name)
{
    /// <summary>A link is a thing of its mapping: another of the same words is another link.</summary>
    public bool Equals(Link? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>Weight, above 0.</summary>
    public double Weight => Definition.Weight;
}
