using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Catalogue;

/// <summary>What counts things names one of them in the singular.</summary>
public sealed class CountedMessageTests
{
    private static readonly Location place = Location.Whole("assessment.csv");

    private static readonly Diagnostic[] ofOne =
    [
        NativeDiagnostics.PaddingRows(place, 1),
        NativeDiagnostics.WorstSubIndicator(place, LocalText.Of("1.1"), LocalText.Of("red"), 1, 0),
        CellDiagnostics.AmbiguousNumber(place, "2", 1, ["1=red,2=yellow,3=green"]),
        CellDiagnostics.LevelByRule(place, 1, LocalText.Of("> 80")),
        ContextDiagnostics.RowsNumbered(place, 1),
        ContextDiagnostics.MoreOfTheSame(place, "MMI2201", 1),
        ModelFileDiagnostics.MissingTitles(place, "es", 1, "4.3"),
        StoreDiagnostics.KeptAlready(place, 1),
        TableDiagnostics.ColumnLeftOut(place, "Valor", 1),
        TableDiagnostics.HiddenCells(place, 1),
    ];

    [Theory]
    [InlineData("en", @"\b1 (ratings|rows|titles|assessments|more findings|sub-indicators|values)")]
    [InlineData("es", @"\b1 (valoraciones|filas|títulos|evaluaciones|hallazgos|subindicadores|valores)")]
    [InlineData("fr", @"\b1 (notes|lignes|titres|évaluations|autres constats|sous-indicateurs|valeurs)")]
    public void One_thing_is_not_called_many(string language, string many) =>
        Assert.All(ofOne, finding => Assert.DoesNotMatch(many, finding.Message[language]));
}
