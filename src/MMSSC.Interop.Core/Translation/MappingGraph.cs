using System.Collections.Immutable;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>The installed mappings as ways between models. Withdrawn mappings are no ways.</summary>
public sealed class MappingGraph(IEnumerable<Mapping> mappings)
{
    private const int MostHops = 4;

    private readonly ImmutableArray<Hop> hops =
    [
        .. mappings.Where(mapping => mapping.Definition.Status != MappingStatus.Withdrawn)
            .SelectMany(mapping => new[] { new Hop(mapping, false), new Hop(mapping, true) }),
    ];

    /// <summary>All routes between two model editions, the preferred one first: the shortest, then the one with the fewest hops against a mapping.</summary>
    public ImmutableArray<Route> Routes(Model from, Model to)
    {
        var found = new List<Route>();
        Extend([], from, to, found);
        found.Sort(static (one, other) =>
            one.Hops.Length != other.Hops.Length ? one.Hops.Length.CompareTo(other.Hops.Length)
            : one.Against != other.Against ? one.Against.CompareTo(other.Against)
            : string.CompareOrdinal(one.ToString(), other.ToString()));
        return [.. found];
    }

    /// <summary>The models that can be reached from one.</summary>
    public IEnumerable<Model> Reachable(Model from)
    {
        var seen = new HashSet<Model> { from };
        var open = new Queue<Model>([from]);
        while (open.TryDequeue(out var model))
        {
            foreach (var hop in hops.Where(hop => hop.From == model && seen.Add(hop.To)))
            {
                open.Enqueue(hop.To);
            }
        }

        seen.Remove(from);
        return seen;
    }

    private void Extend(ImmutableArray<Hop> path, Model at, Model to, List<Route> found)
    {
        foreach (var hop in hops.Where(hop => hop.From == at && path.All(before => before.From != hop.To && before.Mapping != hop.Mapping)))
        {
            var next = path.Add(hop);
            if (hop.To == to)
            {
                found.Add(new(next));
            }
            else if (next.Length < MostHops)
            {
                Extend(next, hop.To, to, found);
            }
        }
    }
}
