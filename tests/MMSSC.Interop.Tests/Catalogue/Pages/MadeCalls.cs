using MMSSC.Interop.Mappings;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>What only a program that uses the library can bring about, and no file.</summary>
internal static class MadeCalls
{
    public static Dictionary<string, MadeExample> All { get; } = new()
    {
        ["link-without-weight"] = folder => folder.Calls = findings => Compile(0, findings),
        ["link-with-weight"] = folder => folder.Calls = findings => Compile(1, findings),
        ["rule-without-words"] = folder => folder.Calls = findings => Validate("{\"weight\": 0.7}"u8, findings),
        ["rule-kept"] = folder => folder.Calls = findings => Validate("{\"weight\": 0.5}"u8, findings),
    };

    private static void Compile(double weight, ICollection<Diagnostics.Diagnostic> findings)
    {
        var (source, target) = (SmallModel.Source(levels: 2, leaves: 1), SmallModel.Target(leaves: 1));
        var mapping = SmallModel.Mapping(
            source, target, Aggregation.Mean, Rounding.Nearest, [("same", [[1, 1, 1], [2, 2, 2]])], [("E1", "T1", weight, "same")]);
        MappingCompiler.Compile(mapping, [source, target], findings);
    }

    private static void Validate(ReadOnlySpan<byte> file, ICollection<Diagnostics.Diagnostic> findings)
    {
        foreach (var finding in new SchemaValidator("""{"properties": {"weight": {"multipleOf": 0.5}}}""").Validate(file.ToArray(), "file.json"))
        {
            findings.Add(finding);
        }
    }
}
