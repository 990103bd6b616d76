using MMSSC.Interop.Adapters.Canonical;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Schemas;

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
            reader.ReadFile(file, SchemaKind.Model);
        }

        foreach (var file in options.MappingFiles)
        {
            reader.ReadFile(file, SchemaKind.Mapping);
        }

        foreach (var file in options.DataFolders.SelectMany(InteropOptions.JsonFiles))
        {
            reader.ReadFile(file, null);
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

    /// <summary>Reads a file of the user's; where its kind is not known, its content says it.</summary>
    private void ReadFile(string file, SchemaKind? kind)
    {
        if (FileBytes.Read(file, findings) is not { } bytes)
        {
            return;
        }

        switch (kind ?? UserFile.KindOf(bytes, file, findings))
        {
            case SchemaKind.Model:
                AddModel(UserFile.Read(SchemaKind.Model, bytes, file, findings, ModelReader.Read));
                break;
            case SchemaKind.Mapping when UserFile.Read(SchemaKind.Mapping, bytes, file, findings, MappingReader.Read) is { } mapping:
                mappings.Add((mapping, false));
                break;
            case SchemaKind.Guidance when UserFile.Read(SchemaKind.Guidance, bytes, file, findings, GuidanceReader.Read) is { } advice:
                guidance.Add(advice);
                break;
            default:
                break;
        }
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
