using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
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

    /// <summary>The level that an estimate stands for where this hop ends; null on a scale without levels.</summary>
    internal Level? LevelOf(Element element, double estimate) => Backward || Mapping.Definition.Defaults.Rounding == Rounding.Nearest
        ? element.ValueScale!.Nearest(estimate)
        : element.ValueScale!.Floor(estimate);

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

    /// <summary>Readings after all hops, without a trace: for many communities, and for asking what would be.</summary>
    /// <param name="readings">One reading per element of the first model; elements above others that the first hop reads are filled in.</param>
    /// <returns>One reading per element of the last model.</returns>
    public Reading[] Follow(Span<Reading> readings)
    {
        Reading[]? next = null;
        foreach (var hop in Hops)
        {
            next = Reading.None(hop.To.Elements.Length);
            if (hop.Backward)
            {
                BackwardTranslator.Translate(hop.Mapping, readings, next, _ => { });
            }
            else
            {
                ForwardTranslator.Translate(hop.Mapping, readings, next);
            }

            readings = next;
        }

        return next ?? readings.ToArray();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" → ", Hops);
}
