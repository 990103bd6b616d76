using MMSSC.Interop.Store;
using MMSSC.Interop.Tests.Store;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>Stores of kept assessments, whole and otherwise.</summary>
internal static class MadeStores
{
    private const string Name = "kept.db";
    private const string Correction = "Community: Villa Ejemplo\ndimension,level\nStrategy,4\nCulture,2\n";

    public static Dictionary<string, MadeExample> All { get; } = new()
    {
        ["kept-store"] = folder => Keep(folder),
        ["newer-store"] = folder => StoreCase.Run(Keep(folder), "PRAGMA user_version = 2"),
        ["store-with-a-trigger"] = folder => StoreCase.Run(Keep(folder), "CREATE TRIGGER away AFTER INSERT ON assessment BEGIN DELETE FROM assessment WHERE hash = NEW.hash; END"),
        ["store-with-changed-bytes"] = folder => StoreCase.Run(Keep(folder), "UPDATE assessment SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"level\": \"3\"', '\"level\": \"5\"') AS BLOB)"),
        ["store-with-a-correction"] = folder => StoreCase.Keep(Keep(folder), Shipped.Engine.Import("corrected.csv", System.Text.Encoding.UTF8.GetBytes(Correction))),
        ["held-store"] = folder => folder.Calls = findings =>
        {
            var path = Keep(folder);
            using var held = StoreCase.Hold(path);
            Assert.Null(StoreFile.Open(path, StoreAccess.Reading, TimeSpan.FromSeconds(1), findings));
        },
        ["released-store"] = folder => folder.Calls = findings =>
        {
            using var store = StoreFile.Open(Keep(folder), StoreAccess.Reading, TimeSpan.FromSeconds(1), findings);
            Assert.NotNull(store);
        },
    };

    private static string Keep(ExampleFolder folder)
    {
        var path = folder.At(Name);
        StoreCase.Keep(path, Shipped.Engine.Import(folder.At("assessment.csv")));
        folder.Name(Name, "mmssc history --store {}");
        return path;
    }
}
