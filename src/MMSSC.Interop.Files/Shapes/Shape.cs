using System.Collections.Immutable;
using System.Text;

namespace MMSSC.Interop.Files.Shapes;

/// <summary>What stands at a place of a file.</summary>
internal enum ShapeKind
{
    /// <summary>A text, a number, or anything whose inside has no rules, such as extensions.</summary>
    Value,

    /// <summary>Texts by language: <c>en</c>, <c>es</c>, <c>fr</c>, then the others.</summary>
    Languages,

    /// <summary>An object with a closed list of properties.</summary>
    Object,

    /// <summary>An object whose names are codes.</summary>
    Map,

    /// <summary>A list.</summary>
    List,
}

/// <summary>
/// The layout of a part of a file: which properties it has, in which order the canonical form writes them, and which lists have
/// an entry per line. Readers and the formatter share it, so a file that is read and a file that is formatted are the same file.
/// </summary>
internal sealed class Shape
{
    /// <summary>More than any object has: the size of the stack space for reading one.</summary>
    public const int MostProperties = 24;

    /// <summary>A value without layout.</summary>
    public static readonly Shape Value = new(ShapeKind.Value, [], null, false);

    /// <summary>A text, or texts by language.</summary>
    public static readonly Shape Prose = new(ShapeKind.Languages, [], null, false);

    /// <summary>Lists of words by language.</summary>
    public static readonly Shape Words = Prose;

    private ImmutableArray<ShapeProperty> properties;

    private Shape(ShapeKind kind, ImmutableArray<ShapeProperty> properties, Shape? item, bool lines) =>
        (Kind, this.properties, Item, Lines) = (kind, properties, item, lines);

    public ShapeKind Kind { get; }

    /// <summary>Properties in canonical order; empty unless an object.</summary>
    public ImmutableArray<ShapeProperty> Properties => properties;

    /// <summary>What each entry of a map or list is.</summary>
    public Shape? Item { get; }

    /// <summary>Whether each entry begins on a line of its own even if it is short.</summary>
    public bool Lines { get; }

    /// <summary>Whether it has no layout of its own: it stays on the line.</summary>
    public bool IsFlat => Kind is ShapeKind.Value or ShapeKind.Languages;

    /// <summary>The property of that name, or null.</summary>
    public ShapeProperty? Find(string name)
    {
        foreach (var property in properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    public static Shape Object(params ImmutableArray<ShapeProperty> properties) => new(ShapeKind.Object, properties, null, false);

    /// <summary>An object, such as the whole of a file, with each property on a line.</summary>
    public static Shape LineObject(params ImmutableArray<ShapeProperty> properties) => new(ShapeKind.Object, properties, null, true);

    /// <summary>A list or map with an entry per line.</summary>
    public static Shape LineList(Shape item) => new(ShapeKind.List, [], item, true);

    /// <inheritdoc cref="LineList"/>
    public static Shape LineMap(Shape item) => new(ShapeKind.Map, [], item, true);

    /// <summary>A list or map that stays on the line.</summary>
    public static Shape List(Shape item) => new(ShapeKind.List, [], item, false);

    /// <inheritdoc cref="List"/>
    public static Shape Map(Shape item) => new(ShapeKind.Map, [], item, false);

    /// <summary>An object with a list of its own kind.</summary>
    public static Shape Tree(ImmutableArray<ShapeProperty> before, string name, ImmutableArray<ShapeProperty> after, bool lines = true)
    {
        var shape = new Shape(ShapeKind.Object, [], null, false);
        shape.properties = [.. before, new(name, lines ? LineList(shape) : List(shape)), .. after];
        return shape;
    }
}

/// <summary>A property of an object.</summary>
internal sealed class ShapeProperty(string name, Shape shape, bool required = false)
{
    public string Name { get; } = name;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

    public Shape Shape { get; } = shape;

    public bool Required { get; } = required;

    /// <summary>A property that must be there.</summary>
    public static ShapeProperty Must(string name, Shape? shape = null) => new(name, shape ?? Shape.Value, required: true);

    /// <summary>A property that may be there.</summary>
    public static ShapeProperty May(string name, Shape? shape = null) => new(name, shape ?? Shape.Value);
}
