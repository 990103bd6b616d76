using System.Text;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Importing;

namespace MMSSC.Interop.Tests.Support;

/// <summary>Text of a sheet read by a plan, and a plan that went through its file.</summary>
internal static class KeptPlan
{
    public static ImportedFile Import(string text, ReadingPlan? plan = null) =>
        Shipped.Engine.Import("sheet.csv", Encoding.UTF8.GetBytes(text), new ImportOptions { Plan = plan });

    public static ReadingPlan ReadAgain(ReadingPlan plan)
    {
        using var stream = new MemoryStream();
        InteropEngine.WritePlan(plan, stream);
        var findings = new List<Diagnostic>();
        var read = PlanFileReader.Read(stream.ToArray(), "a.plan.json", findings)!.Plan;
        Assert.Empty(findings);
        return read;
    }
}
