using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>An earlier plan beside what came, as a sheet.</summary>
internal static class PlanTable
{
    private static readonly LocalText name = new("Plan", "Plan", "Plan");
    private static readonly LocalText planned = new("Planned", "Previsto", "Prévu");
    private static readonly LocalText came = new("Came", "Logrado", "Obtenu");
    private static readonly LocalText difference = new("Difference", "Diferencia", "Écart");
    private static readonly LocalText outcome = new("Outcome", "Resultado", "Issue");

    private static readonly LocalText[] verdicts =
    [
        new("reached", "alcanzado", "atteint"), new("exceeded", "superado", "dépassé"), new("missed", "no alcanzado", "manqué"),
        new("can't be told", "no se puede saber", "impossible à dire"),
    ];

    public static SheetTable Of(PlanReview review, string language) => new ExportColumns(language)
        .Add(ExportWords.Code, 8).Add(ExportWords.Element, 44)
        .Add($"{planned[language]} {review.Plan.Source.Date}", 16).Add($"{came[language]} {review.Came.Source.Date}", 16).Add(difference, 11).Add(outcome, 18)
        .Table($"{name[language]} {review.Plan.Source.Model.Id} {review.Plan.Source.Date}", review.Elements.Select(element => new SheetRow(
        [
            SheetCell.Of(element.Element.Code, CellLook.Code),
            SheetCell.Of(element.Element.Title[language]),
            SheetCell.Of(element.Planned),
            SheetCell.Of(element.Came),
            SheetCell.Of(element.Difference),
            SheetCell.Of(verdicts[(int)element.Verdict][language]),
        ])));
}
