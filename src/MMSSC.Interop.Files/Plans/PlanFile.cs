using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Plans;

/// <summary>A plan as it was read from a file, which still knows where each part of it stands.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Name">Name of the file as the user gave it.</param>
internal sealed record PlanFile(ReadingPlan Plan, string Name)
{
    private readonly JsonNode root;

    public PlanFile(ReadingPlan plan, string name, JsonNode root)
        : this(plan, name) => this.root = root;

    /// <summary>The place of a part: names and numbers of list entries from the outermost value inwards. What is not there is the part that should hold it.</summary>
    public Location At(params ReadOnlySpan<object> path)
    {
        var node = root;
        foreach (var step in path)
        {
            var next = step is int index ? Entry(node, index) : node.Find((string)step);
            if (!next.Exists)
            {
                break;
            }

            node = next;
        }

        return node.Location;
    }

    private static JsonNode Entry(JsonNode list, int index)
    {
        if (list.Kind != JsonKind.List)
        {
            return default;
        }

        foreach (var value in list.Values)
        {
            if (index-- == 0)
            {
                return value;
            }
        }

        return default;
    }
}
