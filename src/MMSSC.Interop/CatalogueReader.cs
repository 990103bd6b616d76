using System.Collections.Immutable;
using System.Reflection;
using MMSSC.Interop.Adapters.Canonical;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Text;

namespace MMSSC.Interop;

/// <summary>Loads the catalogue: shipped files were verified when the product was built, a user's file is checked in full.</summary>
internal sealed class CatalogueReader
{
    private readonly List<Diagnostic> findings = [];
    private readonly Dictionary<ModelReference, Model> models = [];
    private readonly List<(MappingDefinition Definition, bool Shipped)> mappings = [];
    private readonly List<Guidance> guidance = [];

    private CatalogueReader()
    {
    }

    /// <summary>Loads what is shipped and what the options name.</summary>
    public static Catalogue Read(InteropOptions options)
    {
        var reader = new CatalogueReader();
        reader.ReadShipped();
        foreach (var file in options.ModelFiles)
        {
            reader.ReadModel(file);
        }

        foreach (var file in options.MappingFiles)
        {
            reader.ReadMapping(file);
        }

        return reader.Compile();
    }

    /// <summary>The bytes of a shipped file, by its path in the repository.</summary>
    public static ReadOnlyMemory<byte> Shipped(string name)
    {
        using var stream = typeof(CatalogueReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The shipped file {name} is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Paths of all shipped files.</summary>
    public static IEnumerable<string> ShippedNames => typeof(CatalogueReader).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);

    private void ReadShipped()
    {
        foreach (var name in ShippedNames)
        {
            if (name.StartsWith("models/", StringComparison.Ordinal))
            {
                AddModel(ModelReader.Read(Shipped(name), name, findings));
            }
            else if (name.StartsWith("mappings/", StringComparison.Ordinal) && MappingReader.Read(Shipped(name), name, findings) is { } mapping)
            {
                mappings.Add((mapping, true));
            }
            else if (name.StartsWith("guidance/", StringComparison.Ordinal) && GuidanceReader.Read(Shipped(name), name, findings) is { } advice)
            {
                guidance.Add(advice);
            }
        }
    }

    private void ReadModel(string file)
    {
        if (FileBytes.Read(file, findings) is { } bytes && IsValid(SchemaKind.Model, bytes, file, out var definition, ModelReader.Read))
        {
            AddModel(definition);
        }
    }

    private void ReadMapping(string file)
    {
        if (FileBytes.Read(file, findings) is { } bytes && IsValid(SchemaKind.Mapping, bytes, file, out var definition, MappingReader.Read))
        {
            mappings.Add((definition!, false));
        }
    }

    private bool IsValid<T>(SchemaKind kind, ReadOnlyMemory<byte> bytes, string file, out T? definition, FileReader<T> read)
        where T : class
    {
        var found = new List<Diagnostic>();
        definition = UserFile.Read(kind, bytes, file, found, read);
        findings.AddRange(found);
        return definition is not null;
    }

    private void AddModel(ModelDefinition? definition)
    {
        if (definition is null || ModelCompiler.Compile(definition, findings) is not { } model)
        {
            return;
        }

        if (!models.TryAdd(model.Reference, model))
        {
            findings.Add(CatalogueDiagnostics.ModelInstalledTwice(definition.Location, model.Reference.ToString()));
        }
    }

    private Catalogue Compile()
    {
        var compiled = new List<(Mapping Mapping, bool Shipped)>();
        foreach (var (definition, shipped) in mappings)
        {
            var mapping = shipped
                ? MappingCompiler.CompileVerified(definition, models.Values, findings)
                : MappingCompiler.Compile(definition, models.Values, findings);
            if (mapping is not null)
            {
                compiled.Add((mapping, shipped));
            }
        }

        // A user's mapping takes the place of the shipped one between the same two editions: ours is a proposal.
        var own = compiled.Where(item => !item.Shipped).Select(item => (item.Mapping.Source, item.Mapping.Target)).ToHashSet();
        return new(
            [.. models.Values.OrderBy(model => model.Reference.ToString(), StringComparer.Ordinal)],
            [.. compiled.Where(item => !item.Shipped || !own.Contains((item.Mapping.Source, item.Mapping.Target))).Select(item => item.Mapping).OrderBy(mapping => mapping.Definition.Id, StringComparer.Ordinal)],
            [.. guidance],
            [.. findings]);
    }
}
