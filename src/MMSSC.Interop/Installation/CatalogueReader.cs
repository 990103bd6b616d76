using MMSSC.Interop.Adapters.Fitting;
using MMSSC.Interop.Adapters.UserWords;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Installation;

/// <summary>Loads the catalogue: what is shipped, and over it a user's files, which are checked in full.</summary>
internal sealed class CatalogueReader
{
    private readonly List<Diagnostic> findings = [];
    private readonly List<Model> models = [.. ShippedData.All.Models];
    private readonly List<Guidance> guidance = [];
    private readonly List<MappingDefinition> own = [];
    private readonly List<AliasFile> aliases = [];
    private readonly List<ModelDefinition> extensions = [];
    private readonly List<PlanFile> plans = [];

    private CatalogueReader()
    {
    }

    /// <summary>Loads what is shipped, and the user's files.</summary>
    /// <param name="modelFiles">Files that must be models.</param>
    /// <param name="mappingFiles">Files that must be mappings.</param>
    /// <param name="dataFiles">Files that say by their content what they are.</param>
    public static Catalogue Read(IEnumerable<string> modelFiles, IEnumerable<string> mappingFiles, IEnumerable<string> dataFiles)
    {
        var reader = new CatalogueReader();
        foreach (var file in modelFiles)
        {
            reader.ReadFile(file, SchemaKind.Model);
        }

        foreach (var file in mappingFiles)
        {
            reader.ReadFile(file, SchemaKind.Mapping);
        }

        foreach (var file in dataFiles)
        {
            reader.ReadFile(file, null);
        }

        return reader.Compile();
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
                own.Add(mapping);
                break;
            case SchemaKind.Guidance when UserFile.Read(SchemaKind.Guidance, bytes, file, findings, GuidanceReader.Read) is { } advice:
                guidance.Add(advice);
                break;
            case SchemaKind.Aliases when UserFile.Read(SchemaKind.Aliases, bytes, file, findings, AliasReader.Read) is { } words:
                aliases.Add(words);
                break;
            case SchemaKind.Plan when UserFile.Read(SchemaKind.Plan, bytes, file, findings, PlanFileReader.Read) is { } plan:
                plans.Add(plan);
                break;
            case SchemaKind.Criteria or SchemaKind.Communities:
                // Licensed words and registers are named by an option where they are wanted.
                findings.Add(CatalogueDiagnostics.UnknownFileKind(Location.Whole(file)));
                break;
            default:
                break;
        }
    }

    private void AddModel(ModelDefinition? definition)
    {
        if (definition?.Extends is not null)
        {
            extensions.Add(definition);
            return;
        }

        if (definition is null || ModelCompiler.Compile(definition, findings) is not { } model)
        {
            return;
        }

        if (models.Exists(known => known.Reference == model.Reference))
        {
            findings.Add(CatalogueDiagnostics.ModelInstalledTwice(definition.Location, model.Reference.ToString()));
            return;
        }

        models.Add(model);
    }

    /// <summary>An extension takes the place of the edition that it adds to; the edition may come in a later file.</summary>
    private void Extend(ModelDefinition extension)
    {
        var reference = extension.Extends!.Value;
        var at = models.FindIndex(model => model.Reference == reference.Value);
        if (at < 0)
        {
            findings.Add(ModelFileDiagnostics.UnknownExtended(reference.Location, reference.Value.ToString(), models.Select(model => model.Reference.ToString())));
        }
        else if (ModelExtension.Apply(models[at], extension, findings) is { } model)
        {
            models[at] = model;
        }
    }

    private Catalogue Compile()
    {
        extensions.ForEach(Extend);
        var compiled = new List<Mapping>();
        foreach (var definition in own)
        {
            if (MappingCompiler.Compile(definition, models, findings) is { } mapping)
            {
                compiled.Add(mapping);
            }
        }

        // What is shipped has no faults to tell, so that it waits until somebody asks; links into an extended model may have some.
        var mappings = new Lazy<Mapping[]>(() => WithShipped(compiled));
        if (extensions.Count > 0)
        {
            _ = mappings.Value;
        }

        // Words may be of a model that a later file brings.
        var aliased = AliasCompiler.Compile(aliases, models, findings);
        var references = new PlanReferences(models, aliased ?? Lexicon.Shared);
        var recipes = plans.Where(plan => references.Check(plan, findings)).Select(plan => new Recipe(plan.Name, plan.Plan)).ToArray();
        return new(
            [.. models.OrderBy(model => model.Reference.ToString(), StringComparer.Ordinal)],
            mappings,
            new(() => [.. ShippedData.All.Guidance, .. guidance]),
            [.. findings])
        {
            Aliased = aliased,
            Recipes = [.. recipes],
        };
    }

    /// <summary>The user's mappings and the shipped ones, in order of id.</summary>
    private Mapping[] WithShipped(List<Mapping> mappings)
    {
        // A user's mapping takes the place of the shipped one between the same two editions: ours is a proposal.
        foreach (var shipped in ShippedData.All.Mappings)
        {
            if (mappings.Exists(known => known.Source.Reference == shipped.Source.Reference && known.Target.Reference == shipped.Target.Reference))
            {
                continue;
            }

            // Of an edition that was extended the links name the elements of the extended one.
            var isCurrent = extensions.Count == 0 || (models.Contains(shipped.Source) && models.Contains(shipped.Target));
            if ((isCurrent ? shipped : MappingCompiler.CompileVerified(shipped.Definition, models, findings)) is { } mapping)
            {
                mappings.Add(mapping);
            }
        }

        return [.. mappings.OrderBy(mapping => mapping.Definition.Id, StringComparer.Ordinal)];
    }
}
