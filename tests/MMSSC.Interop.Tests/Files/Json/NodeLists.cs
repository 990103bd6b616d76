using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Tests.Files.Json;

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
