using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Diagnostics;
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
        TryRead(plan, input, out var difference) ?? new([], [difference!]) { Accounts = CellAccounts.NothingRead(input.Workbook!) };

    /// <summary>Reads by a plan that fits; null where it does not.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="input">The file; it holds tables.</param>
    /// <param name="difference">The first difference where it does not fit.</param>
    public static AdapterResult? TryRead(ReadingPlan plan, AdapterInput input, out Diagnostic? difference)
    {
        if ((difference = PlanFit.FirstDifference(plan, input)) is not null)
        {
            return null;
        }

        var legends = new FileLegends(plan, input);
        return (difference = legends.FirstDifference()) is null ? ReadFitting(plan, input, legends) : null;
    }

    private static AdapterResult ReadFitting(ReadingPlan plan, AdapterInput input, FileLegends legends)
    {
        var findings = new Findings(Location.Whole(input.FileName));
        foreach (var finding in legends.Findings)
        {
            findings.Add(finding);
        }

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
