using System.Collections.Immutable;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Examples;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Workshop;

/// <summary>A file with tests of a mapping that stands beside it, read as far as it can be.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Test">What could be read; null where nothing says which mapping is meant.</param>
/// <param name="Findings">What is wrong with its form.</param>
internal sealed record SideFile(string Path, MappingTest? Test, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The side files in the folder of a file.</summary>
    public static IEnumerable<string> Beside(string path) => MappingFolder.Beside(path).Where(MappingTest.IsFile);

    /// <summary>Reads a file.</summary>
    public static SideFile Read(string path)
    {
        var findings = new List<Diagnostic>();
        MappingTest? test = null;
        if (FileBytes.Read(path, findings) is { } bytes)
        {
            test = MappingTestReader.Read(bytes, path, findings);
            findings.AddRange(SchemaValidator.Recheck(SchemaKind.MappingTest, bytes, path, [.. findings]));
        }

        return new(path, test, [.. findings]);
    }

    /// <summary>Whether its tests are meant for a version of their mapping: the one they were written for, and later ones that promise the same results.</summary>
    public bool IsFor(Mapping mapping)
    {
        if (Test?.Version is not { } written || SemanticVersion.Parse(written.Value) is not { } from || SemanticVersion.Parse(mapping.Definition.Version) is not { } version)
        {
            return true;
        }

        return version.OrderTo(from) >= 0 && from.StepTo(version) != VersionStep.Major;
    }
}
