using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Installation;

/// <summary>
/// The models, mappings and guidance that are installed: those shipped and those of the user's folders. Shipped mappings and guidance are
/// read when they are first asked for.
/// </summary>
public sealed class Catalogue
{
    private readonly Lazy<Mapping[]> mappings;
    private readonly Lazy<Guidance[]> guidance;
    private readonly Lazy<MappingGraph> graph;

    internal Catalogue(ImmutableArray<Model> models, Lazy<Mapping[]> mappings, Lazy<Guidance[]> guidance, ImmutableArray<Diagnostic> findings)
    {
        Models = models;
        this.mappings = mappings;
        this.guidance = guidance;
        graph = new(() => new(Mappings));
        Findings = findings;
    }

    /// <summary>All model editions, in order of id and edition.</summary>
    public ImmutableArray<Model> Models { get; }

    /// <summary>All mappings that could be compiled, in order of id.</summary>
    public ImmutableArray<Mapping> Mappings => ImmutableCollectionsMarshal.AsImmutableArray(mappings.Value);

    /// <summary>Documents and next steps per model.</summary>
    public ImmutableArray<Guidance> Guidance => ImmutableCollectionsMarshal.AsImmutableArray(guidance.Value);

    /// <summary>Plans of the user's folders, in order of their files: the first that fits a file is the one it is read by.</summary>
    public ImmutableArray<Recipe> Recipes { get; init; } = [];

    /// <summary>What is wrong with the user's files.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>The shipped words and those of the user's alias files; null where there are none of these.</summary>
    internal Lexicon? Aliased { get; init; }

    /// <summary>The mappings as ways between models.</summary>
    public MappingGraph Graph => graph.Value;

    /// <summary>Editions with that id, or the one edition that <c>id@edition</c> names.</summary>
    public ImmutableArray<Model> FindModels(string idOrReference) =>
        [.. Models.Where(model => model.IsNamed(idOrReference))];

    /// <summary>The edition of a model that is fewest mappings away from another; null where none can be reached.</summary>
    public Model? FindTarget(Model from, string idOrReference)
    {
        Model? nearest = null;
        var hops = int.MaxValue;
        foreach (var model in FindModels(idOrReference))
        {
            if (model != from && Graph.Routes(from, model) is [var route, ..] && route.Hops.Length < hops)
            {
                (nearest, hops) = (model, route.Hops.Length);
            }
        }

        return nearest;
    }

    /// <summary>Documents and next steps for a model; null where there are none.</summary>
    public Guidance? GuidanceFor(Model model) =>
        Guidance.FirstOrDefault(guidance => guidance.Model.Model.Value == model.Id && guidance.Model.Edition.Value == model.Reference.Edition);
}
