using MMSSC.Interop.Adapters.Canonical.Shapes;

namespace MMSSC.Interop.Adapters.Canonical;

/// <summary>A kind of the project's own files.</summary>
internal sealed class FileKind
{
    public static readonly FileKind Model = new("model", () => ModelShapes.Root);
    public static readonly FileKind Mapping = new("mapping", () => MappingShapes.Root);
    public static readonly FileKind Assessment = new("assessment", () => AssessmentShapes.Root);
    public static readonly FileKind Translation = new("translation", () => TranslationShapes.Root);
    public static readonly FileKind Guidance = new("guidance", () => GuidanceShapes.Root);
    public static readonly FileKind Criteria = new("criteria", () => CriteriaShapes.Root);

    private readonly Func<Shape> layout;

    // The layout is asked for late: a start that reads no file of a kind does not build it.
    private FileKind(string name, Func<Shape> layout) => (Name, this.layout) = (name, layout);

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<FileKind> All { get; } = [Model, Mapping, Assessment, Translation, Guidance, Criteria];

    /// <summary>Name, as the schema files have it.</summary>
    public string Name { get; }

    /// <summary>Layout of the whole file.</summary>
    public Shape Layout => layout();

    /// <summary>File name of the schema.</summary>
    public string SchemaFile => $"{Name}.schema.json";

    /// <inheritdoc/>
    public override string ToString() => Name;
}
