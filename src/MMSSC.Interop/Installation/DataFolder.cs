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
            .Where(file => !MappingTest.IsFile(file) && !SchemaFolder.Holds(file) && ExchangeFormats.ByEnding(file) is null).Order(StringComparer.Ordinal);
}
