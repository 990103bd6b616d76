namespace MMSSC.Interop.Tests.Laws.Recomputed;

/// <summary>Models and mappings, and the ways that lead from one model to another.</summary>
internal sealed class World
{
    private const int MostMappings = 4;

    private readonly MappingFile[] mappings;

    public World(IEnumerable<string> models, IEnumerable<string> mappings)
    {
        Models = models.Select(json => new ModelFile(json)).ToDictionary(model => model.Name);
        this.mappings = [.. mappings.Select(json => new MappingFile(json, Models))];
    }

    public IReadOnlyDictionary<string, ModelFile> Models { get; }

    /// <summary>The models and mappings that are shipped, as files.</summary>
    public static World Shipped { get; } = new(Files("models"), Files("mappings"));

    /// <summary>All pairs of models of which one can be reached from the other, with the shortest way.</summary>
    public IEnumerable<(ModelFile From, ModelFile To, (MappingFile Mapping, bool Backward)[] Way)> Ways() =>
        from start in Models.Values
        from way in Ways(start)
        select (start, way.To, way.Way);

    /// <summary>What a translation says of each element of the last model of a way.</summary>
    public static Dictionary<Node, Outcome> Translate(ModelFile from, IEnumerable<(MappingFile Mapping, bool Backward)> way, IReadOnlyDictionary<Node, Known> told)
    {
        var (model, outcomes) = (from, new Dictionary<Node, Outcome>());
        foreach (var (mapping, backward) in way)
        {
            var known = Recomputation.Rolled(model, told);
            outcomes = backward ? Recomputation.Backward(mapping, known) : Recomputation.Forward(mapping, known);
            model = backward ? mapping.Source : mapping.Target;
            told = outcomes.Where(outcome => outcome.Value.Status != "not-mapped")
                .ToDictionary(outcome => outcome.Key, outcome => outcome.Value.Known ?? Known.NotApplicable);
        }

        return outcomes;
    }

    private IEnumerable<(ModelFile To, (MappingFile Mapping, bool Backward)[] Way)> Ways(ModelFile start)
    {
        var seen = new HashSet<ModelFile> { start };
        var open = new Queue<(ModelFile At, (MappingFile Mapping, bool Backward)[] Way)>([(start, [])]);
        while (open.TryDequeue(out var here))
        {
            foreach (var mapping in here.Way.Length < MostMappings ? mappings : [])
            {
                var next = mapping.Source == here.At ? mapping.Target : mapping.Target == here.At ? mapping.Source : null;
                if (next is not null && seen.Add(next))
                {
                    (MappingFile, bool)[] way = [.. here.Way, (mapping, mapping.Target == here.At)];
                    open.Enqueue((next, way));
                    yield return (next, way);
                }
            }
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Support.RepositoryRoot.Combine(folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);
}
