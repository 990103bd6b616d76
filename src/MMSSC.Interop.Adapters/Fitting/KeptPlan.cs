using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Fitting;

/// <summary>Reads a file by a plan that is kept, instead of one that is found in it.</summary>
internal static class KeptPlan
{
    /// <summary>Reads by a plan; where it does not fit, the first difference is the only finding and nothing is read.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="input">The file; it holds tables.</param>
    public static AdapterResult Read(ReadingPlan plan, AdapterInput input) =>
        PlanFit.FirstDifference(plan, input) is { } difference ? new([], [difference]) : ReadFitting(plan, input);

    /// <summary>Reads by a plan that fits; null where it does not.</summary>
    public static AdapterResult? TryRead(ReadingPlan plan, AdapterInput input) =>
        PlanFit.FirstDifference(plan, input) is null ? ReadFitting(plan, input) : null;

    private static AdapterResult ReadFitting(ReadingPlan plan, AdapterInput input)
    {
        var findings = new Findings(Location.Whole(input.FileName));
        var renewed = PlanContexts.Renew(plan, input, findings);
        var read = PlanReader.Read(renewed, new(input.Workbook!, input.Models, input.Lexicon, input.Options), findings);
        return new(read.Assessments, findings.ToArray())
        {
            InspectionFacts = read.InspectionFacts,
            Accounts = read.Accounts.Sums(),
            Plan = renewed,
        };
    }
}
