using System.Text.Json.Nodes;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Schemas;

/// <summary>
/// The examples beside the schemas: <c>valid/*.json</c>, and <c>invalid/&lt;part&gt;/&lt;what is wrong&gt;.&lt;keyword&gt;.json</c>. An invalid one
/// tells in its own extensions at which place it must be refused; without that it is the whole file.
/// </summary>
internal sealed record SchemaFixture(string Name, byte[] Bytes)
{
    /// <summary>The keyword that refuses it.</summary>
    public string Keyword => Name.Split('.')[^2];

    /// <summary>JSON pointer of the place.</summary>
    public string Place => (JsonNode.Parse(Bytes) as JsonObject)?["extensions"] switch
    {
        JsonObject extensions => (string?)extensions["place"] ?? "",
        JsonArray list => (string)list[0]!,
        _ => "",
    };

    /// <summary>The code that readers and validator give it.</summary>
    public string Code => Keyword switch
    {
        "required" => "MMI1007",
        "additionalProperties" when Name.Contains("-with-malformed-name", StringComparison.Ordinal) => "MMI1011",
        "additionalProperties" => "MMI1008",
        "enum" when Name.Contains("-of-wrong-type", StringComparison.Ordinal) => "MMI1006",
        "enum" => Name.StartsWith("formatVersion/", StringComparison.Ordinal) ? "MMI1012" : "MMI1010",
        "pattern" => Name.Contains("-blank", StringComparison.Ordinal) ? "MMI1015" : "MMI1011",
        "type" => "MMI1006",
        "minimum" or "maximum" or "exclusiveMinimum" => "MMI1009",
        "minProperties" => "MMI1015",
        "minItems" => Name.StartsWith("interval/", StringComparison.Ordinal) ? "MMI1018" : "MMI1015",
        "maxItems" => "MMI1018",
        "uniqueItems" => "MMI1017",
        "oneOf" => "MMI1016",
        _ => throw new InvalidOperationException($"No code is known for {Name}."),
    };

    public static IReadOnlyList<SchemaFixture> Valid(SchemaKind kind) => Load(kind, "valid");

    public static IReadOnlyList<SchemaFixture> Invalid(SchemaKind kind) => Load(kind, "invalid");

    public static TheoryData<string> Kinds => new(FileLayout.All.Select(layout => layout.Name));

    public static SchemaKind Kind(string name) => Enum.GetValues<SchemaKind>().Single(kind => SchemaValidator.NameOf(kind) == name);

    public override string ToString() => Name;

    private static List<SchemaFixture> Load(SchemaKind kind, string group)
    {
        var folder = RepositoryRoot.Combine("schemas", "examples", SchemaValidator.NameOf(kind), group);
        return [
            .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => new SchemaFixture(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))),
        ];
    }
}
