using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>The properties of one object, found by the names of its shape.</summary>
internal readonly ref struct Fields(JsonTree tree, JsonNode node, Shape shape, ReadOnlySpan<int> slots)
{
    private readonly JsonTree tree = tree;
    private readonly Shape shape = shape;
    private readonly ReadOnlySpan<int> slots = slots;

    /// <summary>The object itself.</summary>
    public JsonNode Node { get; } = node;

    /// <summary>The value of a property, or one that is not there.</summary>
    public JsonNode this[string name]
    {
        get
        {
            for (var i = 0; i < shape.Properties.Length; i++)
            {
                if (shape.Properties[i].Name == name)
                {
                    return slots[i] < 0 ? default : new(tree, slots[i]);
                }
            }

            throw new ArgumentException("The shape has no such property.", nameof(name));
        }
    }
}
