using CsCheck;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>Whoever gives a sheet and gets nothing is told so, and so is the program that called.</summary>
public sealed class SilenceLaws
{
    private static readonly Gen<LawSheet> made = Gen.OneOf(MadeSheets.WithoutLevels, MadeSheets.OfOtherRoles, MadeSheets.OfTwoUnlabelled);

    [Theory]
    [MemberData(nameof(LawSource.Names), MemberType = typeof(LawSource))]
    public void A_result_with_nothing_rated_is_a_finding_and_exit_code_1(string source) => LawSource.Holds(source, made, sheet =>
    {
        if (sheet.IsRated)
        {
            return false;
        }

        Assert.Contains(sheet.Read.Findings, finding => finding.Severity == Severity.Error);
        Assert.True(sheet.Path is null || ProgramCall.Run("import", sheet.Path).Code == 1);
        return true;
    });
}
