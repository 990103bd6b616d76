using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Checks;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Workshop;

/// <summary>A mapping file as its authors work on it: read as far as it can be, with everything that is to be said of it.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Definition">What could be read; null where it is not a mapping file.</param>
/// <param name="Mapping">The mapping; null where an error makes it unusable.</param>
/// <param name="Findings">What was found, without what the file allows.</param>
/// <param name="Examples">How its examples came out; null where they could not be run.</param>
internal sealed record MappingFile(string Path, MappingDefinition? Definition, Mapping? Mapping, IReadOnlyList<Diagnostic> Findings, ExampleOutcome? Examples)
{
    // Where a part of the file could not be read, what seems to be missing may stand in it.
    private static readonly HashSet<string> absences = ["MMI3011", "MMI3026"];

    /// <summary>Whether it can be used.</summary>
    public bool IsValid => Mapping is not null && !Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Reads and checks a file: its form, and all that stands in it, whatever else is wrong.</summary>
    /// <param name="path">The file.</param>
    /// <param name="models">Installed model editions.</param>
    /// <param name="known">Mappings beside it, with which it may go round in a circle.</param>
    public static MappingFile Check(string path, IReadOnlyCollection<Model> models, IEnumerable<Mapping> known)
    {
        var findings = new List<Diagnostic>();
        return FileBytes.Read(path, findings) is { } bytes ? Check(path, bytes, models, known) : new(path, null, null, findings, null);
    }

    /// <summary>Checks the bytes of a file.</summary>
    public static MappingFile Check(string path, ReadOnlyMemory<byte> bytes, IReadOnlyCollection<Model> models, IEnumerable<Mapping> known)
    {
        var findings = new List<Diagnostic>();
        var definition = MappingReader.Read(bytes, path, findings);
        findings.AddRange(SchemaValidator.Recheck(SchemaKind.Mapping, bytes, path, [.. findings]));
        if (definition is null)
        {
            return new(path, null, null, findings, null);
        }

        var parts = CheckParts(definition, models, known, wholly: !HasErrors(findings), findings);
        var mapping = parts is null || HasErrors(findings) ? null : parts.ToMapping();
        var examples = mapping is null ? null : MappingExamples.Run(mapping, findings);
        AllowanceCheck.Apply(definition, findings);
        return new(path, definition, mapping, findings, examples);
    }

    /// <summary>Checks what stands in a file that was read; null where its models can't be resolved.</summary>
    /// <param name="definition">The file.</param>
    /// <param name="models">Installed model editions.</param>
    /// <param name="known">Mappings beside it.</param>
    /// <param name="wholly">Whether all of it could be read: otherwise what seems to be missing may stand in a part that could not.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static MappingParts? CheckParts(MappingDefinition definition, IReadOnlyCollection<Model> models, IEnumerable<Mapping> known, bool wholly, List<Diagnostic> findings)
    {
        var parts = MappingCompiler.Resolve(definition, models, findings);
        if (parts is not null)
        {
            MappingChecks.Run(parts, findings);
            CycleCheck.Run(parts, known, findings);
        }

        if (!wholly)
        {
            findings.RemoveAll(finding => absences.Contains(finding.Code));
        }

        return parts;
    }

    private static bool HasErrors(List<Diagnostic> findings) => findings.Exists(finding => finding.Severity == Severity.Error);
}
