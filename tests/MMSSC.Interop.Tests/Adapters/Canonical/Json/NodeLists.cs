using MMSSC.Interop.Adapters.Canonical.Json;

namespace MMSSC.Interop.Tests.Adapters.Canonical.Json;

internal static class NodeLists
{
    public static List<JsonNode> ToList(this JsonNode.Children children)
    {
        var nodes = new List<JsonNode>();
        foreach (var node in children)
        {
            nodes.Add(node);
        }

        return nodes;
    }
}
