using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Examples;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Workshop;

/// <summary>The files of a folder in which mappings and their tests stand.</summary>
internal static class MappingFolder
{
    // A folder whose files can't be listed has none.
    private static readonly EnumerationOptions all = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <summary>The mapping files of a folder and the side files with their tests, in order of name. What can't be told is among them: checking says why.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.json", all).Where(file => MappingTest.IsFile(file) || MayBeMapping(file)).Order(StringComparer.Ordinal);

    /// <summary>The JSON files in the folder of a file, named as the user names that one: without a folder where it has none.</summary>
    public static IEnumerable<string> Beside(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        return Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, "*.json", all).Order(StringComparer.Ordinal)
            .Select(file => Path.Combine(folder, Path.GetFileName(file)));
    }

    private static bool MayBeMapping(string file) =>
        FileBytes.Read(file, []) is not { } bytes
        || JsonTreeReader.Read(bytes, file, new([])) is not { } tree
        || CanonicalFormatter.LayoutOf(tree.Root) is not { } layout
        || layout.Name == SchemaValidator.NameOf(SchemaKind.Mapping);
}
