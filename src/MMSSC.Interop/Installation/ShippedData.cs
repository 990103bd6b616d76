using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Installation;

/// <summary>
/// The models, mappings and guidance of the product, each kind read once in a process, when it is first asked for. They were verified
/// when the product was built, so that identity hashes and schemas are not checked again.
/// </summary>
internal sealed class ShippedData
{
    private static readonly Lazy<ShippedData> all = new(static () => new());

    private readonly Lazy<Model[]> models;
    private readonly Lazy<Mapping[]> mappings;
    private readonly Lazy<Guidance[]> guidance;

    private ShippedData()
    {
        models = new(() => Read("models/", ModelReader.Read, (definition, findings) => ModelCompiler.Compile(definition with { Identity = Identities.GetValueOrDefault($"{definition.Id}@{definition.Edition}") }, findings)));
        mappings = new(() => Read("mappings/", MappingReader.Read, (definition, findings) => MappingCompiler.CompileVerified(definition, Models, findings)));
        guidance = new(() => Read("guidance/", GuidanceReader.Read, static (advice, _) => advice));
    }

    /// <summary>All of it. Safe to share between threads.</summary>
    public static ShippedData All => all.Value;

    /// <summary>Paths of all shipped files, as in the repository.</summary>
    public static string[] Names
    {
        get
        {
            var names = typeof(ShippedData).Assembly.GetManifestResourceNames();
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
    }

    public IReadOnlyList<Model> Models => models.Value;

    public IReadOnlyList<Mapping> Mappings => mappings.Value;

    public IReadOnlyList<Guidance> Guidance => guidance.Value;

    /// <summary>
    /// The identity hash of each shipped model edition, worked out before: the library for hashes takes as long to load as all models take
    /// to read, and the mapping of a user pins two of them.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Identities { get; } = Encoding.UTF8.GetString(Bytes("identities.txt").Span)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);

    /// <summary>The bytes of a shipped file, by its path in the repository.</summary>
    public static ReadOnlyMemory<byte> Bytes(string name)
    {
        using var stream = typeof(ShippedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The shipped file {name} is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static T[] Read<TDefinition, T>(
        string folder, FileReader<TDefinition> read, Func<TDefinition, ICollection<Diagnostic>, T?> compile)
        where TDefinition : class
        where T : class
    {
        var findings = new List<Diagnostic>();
        var items = new List<T>();
        foreach (var name in Names)
        {
            if (name.StartsWith(folder, StringComparison.Ordinal) && read(Bytes(name), name, findings, null) is { } definition && compile(definition, findings) is { } item)
            {
                items.Add(item);
            }
        }

        return findings is [var first, ..] ? throw new InvalidOperationException($"The shipped data have a fault: {first}") : [.. items];
    }
}
