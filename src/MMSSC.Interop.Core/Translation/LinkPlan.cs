using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>
/// A mapping's links as flat arrays. A port is a source element seen through one level map; several links may start at one port.
/// Links of one target stand together, so a target reads a contiguous stretch.
/// </summary>
internal sealed class LinkPlan
{
    public LinkPlan(Mapping mapping)
    {
        var links = mapping.Links;
        var ports = new Dictionary<(Element, LevelMap), int>();
        Ports = [.. links.Select(link => (link.Source, link.LevelMap)).Distinct()];
        for (var i = 0; i < Ports.Length; i++)
        {
            ports[Ports[i]] = i;
        }

        PortOf = new int[links.Length];
        Weights = new double[links.Length];
        var targets = new List<PlannedTarget>();
        for (var i = 0; i < links.Length; i++)
        {
            PortOf[i] = ports[(links[i].Source, links[i].LevelMap)];
            Weights[i] = links[i].Weight;
            var output = links[i].LevelMap.Output;
            if (targets.Count == 0 || targets[^1].Element != links[i].Target)
            {
                targets.Add(new(links[i].Target, i, i + 1, output));
            }
            else
            {
                targets[^1] = targets[^1] with { End = i + 1, Output = targets[^1].Output.Hull(output) };
            }
        }

        Targets = [.. targets];
        PortElements = [.. Ports.Select(port => port.Source.Index)];
        PortMaps = [.. Ports.Select(port => port.LevelMap)];
        RollUps = RollUpPlan.For(Ports.Select(port => port.Source));
    }

    /// <summary>Source element and level map of each port.</summary>
    public (Element Source, LevelMap LevelMap)[] Ports { get; }

    /// <summary>Source element of each port, by index.</summary>
    public int[] PortElements { get; }

    /// <summary>Level map of each port.</summary>
    public LevelMap[] PortMaps { get; }

    /// <summary>Port of each link.</summary>
    public int[] PortOf { get; }

    /// <summary>Weight of each link.</summary>
    public double[] Weights { get; }

    /// <summary>Targets that have links, in order of their model.</summary>
    public PlannedTarget[] Targets { get; }

    /// <summary>Inner source elements that have to be rolled up, the deepest first.</summary>
    public RollUpPlan RollUps { get; }
}

/// <summary>
/// A target with its stretch of links. <paramref name="Output"/> is what the level maps of all its links allow together:
/// a missing rating is assumed anywhere in it, so that bounds hold the range also where links use different level maps.
/// </summary>
internal readonly record struct PlannedTarget(Element Element, int Start, int End, Interval Output)
{
    /// <summary>Position of the element in its model.</summary>
    public int Index { get; } = Element.Index;
}
