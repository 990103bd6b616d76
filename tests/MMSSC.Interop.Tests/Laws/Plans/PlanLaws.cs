using MMSSC.Interop.Adapters;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Tests.Files.Plans;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>A plan is all that reading needs, and it can be kept.</summary>
public sealed class PlanLaws
{
    [Theory]
    [MemberData(nameof(LawSource.Names), MemberType = typeof(LawSource))]
    public void Reading_by_the_plan_that_is_found_gives_what_import_gives(string source) => LawSource.Holds(source, null, sheet =>
    {
        if (sheet.Workbook is not { } workbook)
        {
            return false;
        }

        var input = new AdapterInput(sheet.Name, sheet.Bytes, workbook, Shipped.Catalogue.Models, ImportOptions.None);
        var found = Shipped.Engine.Adapters.Select(adapter => adapter.Recognise(input)).MaxBy(recognition => recognition.Confidence)!.Plan!;
        if (found.Plan is not { Tables.IsEmpty: false } plan)
        {
            Assert.Empty(sheet.Read.Assessments);
            Assert.NotEmpty(found.Findings);
            return true;
        }

        var read = PlanReader.Read(plan, new(workbook, input.Models, Lexicon.Shared, ImportOptions.None), new Findings(Location.Whole(sheet.Name), found.Findings));
        Assert.Equal(AssessmentText.Of(sheet.Read.Assessments), AssessmentText.Of(read.Assessments));
        Assert.Equal(sheet.Read.Accounts.AsEnumerable(), read.Accounts.Sums());
        return true;
    });

    [Theory]
    [MemberData(nameof(LawSource.Names), MemberType = typeof(LawSource))]
    public void A_plan_that_is_written_and_read_back_is_the_same_plan(string source) => LawSource.Holds(source, null, sheet =>
    {
        if (sheet.Read.Plan is not { } plan)
        {
            return false;
        }

        Assert.Equal(PlanText.Of(plan), PlanText.Of(KeptPlan.ReadAgain(plan)));
        return true;
    });

    [Theory]
    [MemberData(nameof(LawSource.Names), MemberType = typeof(LawSource))]
    public void A_plan_that_is_applied_to_its_own_file_gives_the_same_assessments(string source) => LawSource.Holds(source, null, sheet =>
    {
        if (sheet.Read.Plan is not { Tables.IsEmpty: false } plan)
        {
            return false;
        }

        var again = Shipped.Engine.Import(sheet.Name, sheet.Bytes, new ImportOptions { Plan = KeptPlan.ReadAgain(plan) });
        Assert.DoesNotContain(again.Findings, finding => finding.Code == "MMI2120");
        Assert.Equal(AssessmentText.Of(sheet.Read.Assessments), AssessmentText.Of(again.Assessments));
        return true;
    });
}
