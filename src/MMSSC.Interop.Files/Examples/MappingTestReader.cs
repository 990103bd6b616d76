using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files.Examples;

/// <summary>The content of a side file: tests of a mapping that stand beside it.</summary>
/// <param name="Mapping">Id of the mapping.</param>
/// <param name="Version">The version that the tests were written for; null where they hold for every one.</param>
/// <param name="Examples">The tests.</param>
internal sealed record MappingTest(Located<string> Mapping, Located<string>? Version, ImmutableArray<MappingExample> Examples)
{
    private const string Ending = ".mapping-test.json";

    /// <summary>Whether a file holds tests of a mapping, by its name.</summary>
    public static bool IsFile(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Reads side files of mappings.</summary>
internal static class MappingTestReader
{
    /// <summary>
    /// Reads a side file. What is wrong is added to the findings and the rest is read; null where the file is no JSON object of a
    /// known format version, or names no mapping.
    /// </summary>
    public static MappingTest? Read(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits = null)
    {
        if (FileHeader.Open(bytes, file, findings, limits) is not { } reader)
        {
            return null;
        }

        var fields = reader.Bind(reader.Root, MappingTestShapes.Root, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        var mapping = reader.Place(fields["mapping"], TextForm.Id);
        var version = reader.Text(fields["version"], TextForm.Version);
        var examples = MappingExampleReader.Read(reader, fields["examples"]);
        return mapping.Value.Length == 0 ? null : new(mapping, version is null ? null : new(version, fields["version"].Location), examples);
    }
}
