using MMSSC.Interop.Adapters.Finding;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Spreadsheets.Cells;
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

    public Recognition Recognise(AdapterInput input)
    {
        if (input.Workbook is null)
        {
            return Recognition.No;
        }

        var fits = TableFinder.Of(input).Choices.Where(choice => choice.Fit is not null).Select(choice => choice.Fit!).ToArray();
        if (fits.Length == 0)
        {
            return new(LastResort, new("a table", "una tabla", "un tableau"));
        }

        var best = fits.MaxBy(fit => fit.Score)!;
        return new(Math.Min(best.Score, MostConfident), new(
            $"a table with {best.Rated} elements of {best.Model}",
            $"una tabla con {best.Rated} elementos de {best.Model}",
            $"un tableau avec {best.Rated} éléments de {best.Model}"));
    }

    public AdapterResult Read(AdapterInput input) => Read(input, TableRules.Plain);

    /// <summary>Reads with the rules of a model's own form.</summary>
    internal static AdapterResult Read(AdapterInput input, TableRules rules)
    {
        var findings = new Findings(Location.Whole(input.FileName));
        if (input.Workbook is not { } workbook)
        {
            return new([], []);
        }

        var analysis = TableFinder.Of(input, rules.OptionShift);
        if (IsRefused(input, workbook, analysis, findings))
        {
            return new([], findings.ToArray());
        }

        var reading = new FileReading(input, rules, analysis, findings);
        reading.ReadSheets();
        var assessments = reading.Write();
        return new(assessments, findings.ToArray()) { Observations = reading.Observed.ToArray() };
    }

    private static bool IsRefused(AdapterInput input, Workbook workbook, TableFinder analysis, Findings findings)
    {
        var file = Location.Whole(input.FileName);
        if (input.Options.Model is { } model && analysis.Models.IsEmpty)
        {
            findings.Add(TableDiagnostics.ModelNotInstalled(file, model, input.Models.Select(installed => installed.ToString())));
            return true;
        }

        if (input.Options.Sheet is { } sheet && analysis.Choices.IsEmpty)
        {
            findings.Add(TableDiagnostics.NoSuchSheet(file, sheet, workbook.Sheets.Select(other => other.Name)));
            return true;
        }

        return false;
    }
}
