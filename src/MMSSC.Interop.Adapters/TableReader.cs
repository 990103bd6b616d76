using MMSSC.Interop.Adapters.Finding.Completion;
using MMSSC.Interop.Adapters.Finding.Planning;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Text;

[assembly: MMSSC.Interop.Adapters.AssessmentAdapter(typeof(MMSSC.Interop.Adapters.TableReader))]

namespace MMSSC.Interop.Adapters;

/// <summary>
/// Reads tables of any installed model whose codes or titles it finds, in any layout. A rating is never dropped silently and
/// a level never made up: what can't be understood is a finding with its place.
/// </summary>
internal sealed class TableReader : IAssessmentAdapter
{
    /// <summary>The confidence in a table of which nothing is known: someone has to say what is wrong with it.</summary>
    private const double LastResort = 0.05;

    // A reader for one model's own form is to win over this one when it is as sure.
    private const double MostConfident = 0.9;

    /// <inheritdoc/>
    public Recognition Recognise(AdapterInput input)
    {
        if (input.Workbook is null)
        {
            return Recognition.No;
        }

        var best = input.Tables.Candidates.Select(candidate => candidate.Evidence).Where(evidence => evidence is not null).MaxBy(evidence => evidence!.Score);
        var recognised = best is null
            ? new Recognition(LastResort, new("a table", "una tabla", "un tableau"))
            : new Recognition(Math.Min(best.Score, MostConfident), Of(best.Rated, best.Model.ToString()));
        return recognised.With(() => Find(input, TableRules.Plain));
    }

    /// <inheritdoc/>
    public AdapterResult Read(AdapterInput input, Recognition recognition) => ReadByPlan(input, recognition);

    /// <summary>Finds the plan of a file with the rules of a model's own form.</summary>
    internal static FoundPlan Find(AdapterInput input, TableRules rules)
    {
        var findings = new Findings(Location.Whole(input.FileName));
        var plan = PlanFinder.Find(input.Tables, rules, findings);
        return new(plan, findings.ToArray());
    }

    /// <summary>Reads a file by the plan of its recognition.</summary>
    internal static AdapterResult ReadByPlan(AdapterInput input, Recognition recognition)
    {
        if (input.Workbook is not { } workbook || recognition.Plan is not { } found)
        {
            return new([], []);
        }

        if (found.Plan is not { Tables.IsEmpty: false } plan)
        {
            return new([], found.Findings) { Accounts = CellAccounts.NothingRead(workbook) };
        }

        var findings = new Findings(Location.Whole(input.FileName), found.Findings);
        var read = PlanReader.Read(plan, new(workbook, input.Models, input.Lexicon, input.Options), findings);
        return new(read.Assessments, findings.ToArray())
        {
            InspectionFacts = read.InspectionFacts,
            Accounts = read.Accounts.Sums(),
            Plan = PlanCompletion.Of(plan, workbook, found.Findings),
        };
    }

    private static LocalText Of(int rated, string model) => new(
        $"a table with {rated} elements of {model}", $"una tabla con {rated} elementos de {model}", $"un tableau avec {rated} éléments de {model}");
}
