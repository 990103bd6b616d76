using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis.Checks;

/// <summary>Takes out the warnings and notes that a file allows, and says which allowances do not apply.</summary>
internal static class AllowanceCheck
{
    /// <param name="definition">The file.</param>
    /// <param name="findings">All that was found in it; what is allowed is taken out.</param>
    public static void Apply(MappingDefinition definition, List<Diagnostic> findings)
    {
        foreach (var allowance in definition.Allowances)
        {
            var code = allowance.Code.Value;
            if (RuleCatalogue.Find(code) is not { Severity: not Severity.Error } rule)
            {
                findings.Add(MappingCheckDiagnostics.NotAllowable(allowance.Code.Location, code, isError: RuleCatalogue.Find(code) is not null));
            }
            else if (findings.RemoveAll(finding => finding.Code == rule.Code) == 0)
            {
                findings.Add(MappingCheckDiagnostics.UnusedAllowance(allowance.Code.Location, code));
            }
        }
    }
}
