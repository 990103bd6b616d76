using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Installation;

/// <summary>
/// The models, mappings and guidance of the product, read once in a process. They were verified when the product was built, so that
/// identity hashes and schemas are not checked again.
/// </summary>
internal sealed class ShippedData
{
    private static readonly Lazy<ShippedData> all = new(static () => new());

    private ShippedData()
    {
        var findings = new List<Diagnostic>();
        var models = ImmutableArray.CreateBuilder<Model>();
        var definitions = new List<MappingDefinition>();
        var guidance = ImmutableArray.CreateBuilder<Guidance>();
        foreach (var name in Names)
        {
            if (name.StartsWith("models/", StringComparison.Ordinal)
                && ModelReader.Read(Bytes(name), name, findings) is { } model && ModelCompiler.Compile(model, findings) is { } compiled)
            {
                models.Add(compiled);
            }
            else if (name.StartsWith("mappings/", StringComparison.Ordinal) && MappingReader.Read(Bytes(name), name, findings) is { } mapping)
            {
                definitions.Add(mapping);
            }
            else if (name.StartsWith("guidance/", StringComparison.Ordinal) && GuidanceReader.Read(Bytes(name), name, findings) is { } advice)
            {
                guidance.Add(advice);
            }
        }

        Models = models.ToImmutable();
        Guidance = guidance.ToImmutable();
        var mappings = ImmutableArray.CreateBuilder<Mapping>();
        foreach (var definition in definitions)
        {
            if (MappingCompiler.CompileVerified(definition, Models, findings) is { } mapping)
            {
                mappings.Add(mapping);
            }
        }

        Mappings = mappings.ToImmutable();
        Findings = findings.ToImmutableArray();
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

    public ImmutableArray<Model> Models { get; }

    public ImmutableArray<Mapping> Mappings { get; }

    public ImmutableArray<Guidance> Guidance { get; }

    /// <summary>Nothing, which a test holds.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>The bytes of a shipped file, by its path in the repository.</summary>
    public static ReadOnlyMemory<byte> Bytes(string name)
    {
        using var stream = typeof(ShippedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The shipped file {name} is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
