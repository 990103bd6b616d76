namespace MMSSC.Interop.Schemas;

/// <summary>The folder in which editors find the schemas, by the <c>$schema</c> of the files beside it.</summary>
internal static class SchemaFolder
{
    /// <summary>Its name.</summary>
    public const string Name = "schemas";

    private const string Ending = ".schema.json";

    /// <summary>The name of a kind's schema in it.</summary>
    public static string FileOf(SchemaKind kind) => SchemaValidator.NameOf(kind) + Ending;

    /// <summary>Whether a file is a schema, by its name.</summary>
    public static bool Holds(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What a file says as its <c>$schema</c>: the way to the schema in the nearest folder of that name, beside the file or further up;
    /// null where there is none.
    /// </summary>
    /// <param name="path">The file, which need not be there.</param>
    /// <param name="kind">What it is.</param>
    public static string? Near(string path, SchemaKind kind)
    {
        var start = Path.GetDirectoryName(Path.GetFullPath(path))!;
        for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var schema = Path.Combine(folder, Name, FileOf(kind));
            if (File.Exists(schema))
            {
                return Path.GetRelativePath(start, schema).Replace('\\', '/');
            }
        }

        return null;
    }
}
