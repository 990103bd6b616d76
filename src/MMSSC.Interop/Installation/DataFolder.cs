using MMSSC.Interop.Exchange;
using MMSSC.Interop.Files.Examples;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Installation;

/// <summary>A folder with models, mappings, guidance, alias files and reading plans of the user's in any arrangement.</summary>
internal static class DataFolder
{
    /// <summary>Its <c>.json</c> files and those of the folders below it, in order of name: without tests of mappings, schemas, and mappings in external formats.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Where(file => !MappingTest.IsFile(file) && !SchemaFolder.Holds(file) && !IsExternal(file)).Order(StringComparer.Ordinal);

    // All endings of external formats in JSON have two parts, such as .fhir.json; other names need not load what knows these formats.
    private static bool IsExternal(string file) => Path.GetFileNameWithoutExtension(file.AsSpan()).Contains('.') && ExchangeFormats.ByEnding(file) is not null;
}
