using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Examples;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Opening;

namespace MMSSC.Interop.Workshop;

/// <summary>Examples that are run together: those inside a mapping file, or those of a side file for one mapping.</summary>
/// <param name="Path">The file in which they stand.</param>
/// <param name="Mapping">The mapping that they test.</param>
/// <param name="Examples">The examples.</param>
internal sealed record ExampleRun(string Path, Mapping Mapping, ImmutableArray<MappingExample> Examples)
{
    /// <summary>Whether they stand in a side file.</summary>
    public bool IsBeside => MappingTest.IsFile(Path);

    /// <summary>All examples of some files: those inside each mapping file, those of the side files beside it, and those of side files that are named.</summary>
    public static List<ExampleRun> Of(InteropEngine engine, IReadOnlyList<string> paths, ICollection<Diagnostic> findings)
    {
        var mappings = new List<(string Path, Mapping Mapping)>();
        foreach (var path in paths.Where(path => !MappingTest.IsFile(path)))
        {
            if (engine.ReadMapping(path, findings) is { } mapping)
            {
                mappings.Add((path, mapping));
            }
        }

        var runs = mappings.ConvertAll(one => new ExampleRun(one.Path, one.Mapping, one.Mapping.Definition.Examples));
        var named = paths.Where(MappingTest.IsFile).ToArray();
        foreach (var path in named.Concat(mappings.SelectMany(one => SideFile.Beside(one.Path))).DistinctBy(System.IO.Path.GetFullPath))
        {
            var side = SideFile.Read(path);
            AddAll(findings, side.Findings);
            runs.AddRange(Of(engine, side, named.Contains(path), mappings, paths, findings));
        }

        return runs;
    }

    /// <summary>The examples of a side file, once for each mapping that it means.</summary>
    /// <param name="engine">What is installed.</param>
    /// <param name="side">The side file.</param>
    /// <param name="isNamed">Whether the user named it; one that only stands beside a mapping may be another's.</param>
    /// <param name="mappings">The mappings that the user named, with their files.</param>
    /// <param name="paths">All files that the user named: what is wrong with them is said elsewhere.</param>
    /// <param name="findings">Is told where no mapping is meant, or another version.</param>
    public static IEnumerable<ExampleRun> Of(
        InteropEngine engine, SideFile side, bool isNamed, IEnumerable<(string Path, Mapping Mapping)> mappings, IReadOnlyList<string> paths, ICollection<Diagnostic> findings)
    {
        if (side.Test is not { } test)
        {
            yield break;
        }

        var id = test.Mapping.Value;
        var meant = mappings.Where(one => one.Mapping.Definition.Id == id && (isNamed || IsBesideOf(side.Path, one.Path))).Select(one => one.Mapping).ToList();
        if (meant.Count == 0)
        {
            var beside = MappingsBeside(side.Path).FirstOrDefault(one => one.Id == id).Path;
            var installed = engine.Catalogue.Mappings.FirstOrDefault(mapping => mapping.Definition.Id == id);
            if (beside is null && installed is null)
            {
                findings.Add(MappingTestDiagnostics.UnknownMapping(
                    test.Mapping.Location, id, MappingsBeside(side.Path).Select(one => one.Id).Concat(engine.Catalogue.Mappings.Select(mapping => mapping.Definition.Id)).Distinct()));
            }
            else if (isNamed && (beside is null ? installed : paths.Contains(beside) ? null : engine.ReadMapping(beside, findings)) is { } found)
            {
                meant.Add(found);
            }
        }

        foreach (var mapping in meant)
        {
            if (side.IsFor(mapping))
            {
                yield return new(side.Path, mapping, test.Examples);
            }
            else if (test.Version is { } written)
            {
                findings.Add(MappingTestDiagnostics.OtherVersion(written.Location, written.Value, mapping.ToString()));
            }
        }
    }

    /// <summary>Ids of the mapping files in the folder of a file, with their paths.</summary>
    private static IEnumerable<(string Id, string Path)> MappingsBeside(string path)
    {
        foreach (var file in MappingFolder.Beside(path).Where(file => !MappingTest.IsFile(file)))
        {
            if (FileBytes.Read(file, []) is { } bytes && MappingReader.Read(bytes, file, []) is { } definition)
            {
                yield return (definition.Id, file);
            }
        }
    }

    private static bool IsBesideOf(string path, string other) =>
        System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) == System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(other));

    private static void AddAll(ICollection<Diagnostic> findings, IEnumerable<Diagnostic> more)
    {
        foreach (var finding in more)
        {
            findings.Add(finding);
        }
    }
}
