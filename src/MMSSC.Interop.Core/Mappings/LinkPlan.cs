using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Mappings;

/// <summary>
/// A mapping's links as flat arrays. A port is a source element seen through one level map; several links may start at one port.
/// Links of one target stand together, so a target reads a contiguous stretch.
/// </summary>
internal sealed class LinkPlan
{
    public LinkPlan(Mapping mapping)
    {
        var links = mapping.Links;
        var ports = new List<Port>();
        var bySource = new Dictionary<Element, List<int>>();
        var targets = new List<PlannedTarget>();
        PortOf = new int[links.Length];
        Weights = new double[links.Length];
        for (var i = 0; i < links.Length; i++)
        {
            var link = links[i];
            PortOf[i] = PortIndex(ports, bySource, link);
            Weights[i] = link.Weight;
            if (targets.Count == 0 || targets[^1].Element != link.Target)
            {
                targets.Add(new(link.Target, i, i + 1, link.LevelMap.Output));
            }
            else
            {
                targets[^1] = targets[^1] with { End = i + 1, Output = targets[^1].Output.Hull(link.LevelMap.Output) };
            }
        }

        Ports = [.. ports];
        Targets = [.. targets];
        PortElements = new int[Ports.Length];
        PortMaps = new LevelMap[Ports.Length];
        PortOffsets = new int[Ports.Length];
        for (var i = 0; i < Ports.Length; i++)
        {
            (PortElements[i], PortMaps[i]) = (Ports[i].Source.Index, Ports[i].LevelMap);
        }

        Table = TableOf(mapping, PortMaps, PortOffsets);
        RollUps = RollUpOrder.Of(Ports.Select(port => port.Source));
    }

    /// <summary>Source element and level map of each port.</summary>
    public Port[] Ports { get; }

    /// <summary>Source element of each port, by index.</summary>
    public int[] PortElements { get; }

    /// <summary>Level map of each port.</summary>
    public LevelMap[] PortMaps { get; }

    /// <summary>Position in <see cref="Table"/> of the first point of each port's level map.</summary>
    public int[] PortOffsets { get; }

    /// <summary>What a port can add, ready to be summed: not assessed, not applicable, then the points of every level map.</summary>
    public PortLoad[] Table { get; }

    /// <summary>Port of each link.</summary>
    public int[] PortOf { get; }

    /// <summary>Weight of each link.</summary>
    public double[] Weights { get; }

    /// <summary>Targets that have links, in order of their model.</summary>
    public PlannedTarget[] Targets { get; }

    /// <summary>Inner source elements that have to be rolled up, the deepest first.</summary>
    public Element[] RollUps { get; }

    /// <summary>The stretch of a target; it has links.</summary>
    public PlannedTarget TargetOf(Element element)
    {
        var (low, high) = (0, Targets.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Targets[middle].Index < element.Index ? (middle + 1, high) : (low, middle);
        }

        return Targets[low];
    }

    private static PortLoad[] TableOf(Mapping mapping, LevelMap[] portMaps, int[] portOffsets)
    {
        var length = 2;
        foreach (var map in mapping.LevelMaps)
        {
            length += map.Points.Length;
        }

        var table = new PortLoad[length];
        table[0] = PortLoad.NotAssessed;
        table[1] = PortLoad.NotApplicable;
        var next = 2;
        foreach (var map in mapping.LevelMaps)
        {
            for (var i = 0; i < portMaps.Length; i++)
            {
                portOffsets[i] = portMaps[i] == map ? next : portOffsets[i];
            }

            foreach (ref readonly var load in map.Loads)
            {
                table[next++] = load;
            }
        }

        return table;
    }

    private static int PortIndex(List<Port> ports, Dictionary<Element, List<int>> bySource, Link link)
    {
        if (!bySource.TryGetValue(link.Source, out var own))
        {
            bySource[link.Source] = own = [];
        }

        foreach (var index in own)
        {
            if (ports[index].LevelMap == link.LevelMap)
            {
                return index;
            }
        }

        own.Add(ports.Count);
        ports.Add(new(link.Source, link.LevelMap));
        return ports.Count - 1;
    }
}

/// <summary>
/// A target with its stretch of links. <paramref name="Output"/> is what the level maps of all its links allow together:
/// a missing rating is assumed anywhere in it, so that bounds hold the range also where links use different level maps.
/// </summary>
internal sealed record PlannedTarget(Element Element, int Start, int End, Interval Output)
{
    /// <summary>Position of the element in its model.</summary>
    public int Index { get; } = Element.Index;
}

/// <summary>A source element seen through one level map.</summary>
internal sealed record Port(Element Source, LevelMap LevelMap);
