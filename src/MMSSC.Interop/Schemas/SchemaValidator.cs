using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Json.Schema;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Schemas;

/// <summary>
/// Checks files against their schema: the one seam around the schema library. The readers check as much while they read, faster and in
/// more words; the schemas are there for editors, and this proves that they say the same. A schema is loaded when the first file of its
/// kind is checked, and never for the files that are built in.
/// </summary>
internal sealed class SchemaValidator
{
    private static readonly ConcurrentDictionary<SchemaKind, SchemaValidator> byKind = new();

    private static readonly EvaluationOptions whether = new() { OutputFormat = OutputFormat.Flag };
    private static readonly EvaluationOptions why = new() { OutputFormat = OutputFormat.Hierarchical };

    private readonly JsonElement text;
    private readonly JsonSchema schema;

    /// <param name="schema">A JSON schema of draft 7.</param>
    public SchemaValidator(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        text = document.RootElement.Clone();

        // The library keeps each schema by its id in a registry, where a second one of that id is an error.
        this.schema = JsonSchema.Build(text, new() { SchemaRegistry = new(), Dialect = Dialect.Draft07 });
    }

    /// <summary>The validator of a kind of file.</summary>
    public static SchemaValidator For(SchemaKind kind) => byKind.GetOrAdd(kind, static kind => new(SchemaText(kind)));

    /// <summary>The name of a kind of file, as its schema's file has it.</summary>
    public static string NameOf(SchemaKind kind) => kind == SchemaKind.MappingTest ? "mapping-test" : kind.ToString().ToLowerInvariant();

    /// <summary>The schema of a kind of file, as it is shipped.</summary>
    public static string SchemaText(SchemaKind kind)
    {
        var name = $"{SchemaFolder.Name}/{SchemaFolder.FileOf(kind)}";
        using var stream = typeof(SchemaValidator).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Bytes of the largest file that is checked once more after its reader: beyond, the library takes ten times as long as the reader to say the same.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>Checks a file of a kind after its reader; nothing where it is large, since the reader enforces each keyword (a law over all fixtures).</summary>
    public static ImmutableArray<Diagnostic> Recheck(SchemaKind kind, ReadOnlyMemory<byte> bytes, string file, IReadOnlyCollection<Diagnostic> known) =>
        bytes.Length > MostBytes ? [] : For(kind).Validate(bytes, file, known);

    /// <summary>Checks a file of a kind.</summary>
    public static ImmutableArray<Diagnostic> Validate(SchemaKind kind, ReadOnlyMemory<byte> bytes, string file, IReadOnlyCollection<Diagnostic>? known = null) =>
        For(kind).Validate(bytes, file, known);

    /// <summary>
    /// Checks a file. What a reader has already said is left out: of what the schema says at a place, nothing is new where the reader
    /// found something at that place or below it.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for places.</param>
    /// <param name="known">What a reader found in it.</param>
    public ImmutableArray<Diagnostic> Validate(ReadOnlyMemory<byte> bytes, string file, IReadOnlyCollection<Diagnostic>? known = null)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var syntax = new List<Diagnostic>();
        var tree = JsonTreeReader.Read(bytes, file, new(syntax));
        if (tree is null)
        {
            return known is null or { Count: 0 } ? [.. syntax] : [];
        }

        var values = SchemaValues.Of(tree.Root);
        if (Accepts(values))
        {
            return [];
        }

        var list = new FindingList(findings);
        foreach (var error in new SchemaErrors(text, values).Of(schema.Evaluate(values, why)).TakeWhile(_ => list.Accepts))
        {
            if (SchemaDiagnostics.Of(error, tree.Root) is var finding && !Says(known, finding))
            {
                list.Add(finding);
            }
        }

        return findings.DrainToImmutable();
    }

    /// <summary>Whether the schema holds of a file's values, without telling why it does not.</summary>
    public bool Accepts(JsonElement values) => schema.Evaluate(values, whether).IsValid;

    private static bool Says(IReadOnlyCollection<Diagnostic>? known, Diagnostic finding)
    {
        var place = finding.Location.Pointer ?? "";
        foreach (var other in known ?? [])
        {
            if (other.Location.Pointer is { } pointer && pointer.StartsWith(place, StringComparison.Ordinal)
                && (pointer.Length == place.Length || (place.Length > 0 && pointer[place.Length] == '/')))
            {
                return true;
            }
        }

        return false;
    }
}
