namespace MMSSC.Interop.Files.Shapes;

/// <summary>The layout of a kind of the project's files, and the property that only this kind has.</summary>
internal sealed class FileLayout
{
    private readonly Func<Shape> shape;

    // The shape is asked for late: a start that reads no file of a kind does not build it.
    private FileLayout(string name, string mark, Func<Shape> shape) => (Name, Mark, this.shape) = (name, mark, shape);

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<FileLayout> All { get; } =
    [
        new("model", "elements", () => ModelShapes.Root),
        new("mapping", "links", () => MappingShapes.Root),
        new("assessment", "assessments", () => AssessmentShapes.Root),
        new("translation", "translations", () => TranslationShapes.Root),
        new("guidance", "assignments", () => GuidanceShapes.Root),
        new("criteria", "criteria", () => CriteriaShapes.Root),
        new("aliases", "aliases", () => AliasShapes.Root),
        new("mapping-test", "mapping", () => MappingTestShapes.Root),
        new("plan", "tables", () => PlanShapes.Root),
        new("communities", "communities", () => RegisterShapes.Root),
    ];

    /// <summary>Name, as the schema's file has it.</summary>
    public string Name { get; }

    /// <summary>A required property that no other kind has.</summary>
    public string Mark { get; }

    /// <summary>Layout of the whole file.</summary>
    public Shape Shape => shape();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
