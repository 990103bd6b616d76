using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange.Fhir;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Exchange;

/// <summary>Each invariant of ConceptMap: a map that keeps it, and one that breaks just it. HL7's own FHIRPath says the same of these files in the end-to-end tests.</summary>
public sealed class FhirInvariantTests
{
    private static readonly string folder = RepositoryRoot.Combine("tests", "cases", "fhir-invariants");

    public static TheoryData<string> Invariants => new([.. Enumerable.Range(1, 11).Select(number => $"cmd-{number}"), "cnl-0", "cnl-1"]);

    [Theory]
    [MemberData(nameof(Invariants))]
    public void A_map_that_keeps_it_raises_nothing(string invariant) => Assert.Empty(Broken(invariant, "pass"));

    [Theory]
    [MemberData(nameof(Invariants))]
    public void A_map_that_breaks_it_raises_just_it_at_its_place(string invariant)
    {
        var broken = Assert.Single(Broken(invariant, "fail"));

        Assert.Contains($"{invariant} of", broken.Message["en"], StringComparison.Ordinal);
        Assert.Equal(invariant.StartsWith("cmd", StringComparison.Ordinal) ? "MMI3089" : "MMI3093", broken.Code);
        Assert.NotNull(broken.Location.Line);
    }

    private static Diagnostic[] Broken(string invariant, string outcome)
    {
        var name = $"{invariant}.{outcome}.json";
        var findings = new List<Diagnostic>();
        new FhirFormat().Read(new(name, File.ReadAllBytes(Path.Combine(folder, name))), findings);
        return [.. findings.Where(finding => finding.Code is "MMI3089" or "MMI3093")];
    }
}
