using MMSSC.Interop.Adapters.Canonical;
using MMSSC.Interop.Adapters.Canonical.Json;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Workshop;

/// <summary>The files that are meant where a folder is named.</summary>
internal static class MappingFolder
{
    /// <summary>The mapping files of a folder and the side files with their tests, in order of name. What can't be told is among them: checking says why.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").Where(file => SideFile.Is(file) || MayBeMapping(file)).Order(StringComparer.Ordinal);

    private static bool MayBeMapping(string file) =>
        FileBytes.Read(file, []) is not { } bytes
        || JsonTreeReader.Read(bytes, file, new([])) is not { } tree
        || CanonicalFormatter.LayoutOf(tree.Root) is not { } layout
        || layout.Name == SchemaValidator.NameOf(SchemaKind.Mapping);
}
