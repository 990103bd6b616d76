using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis;

/// <summary>Holds what an example expects of an element against what came out; what is not expected is not looked at.</summary>
/// <param name="example">The example's name.</param>
/// <param name="expected">What it expects.</param>
/// <param name="findings">Is told what differs.</param>
internal sealed class ExpectationCheck(string example, ExpectedResult expected, ICollection<Diagnostic> findings)
{
    public static readonly LocalText Status = new("status", "el estado", "l'état");
    public static readonly LocalText Level = new("level", "el nivel", "le niveau");
    public static readonly LocalText Bounds = new("bounds", "el intervalo de los límites", "l'intervalle des bornes");
    public static readonly LocalText Coverage = new("coverage", "la cobertura", "la couverture");

    private static readonly LocalText none = LocalText.Of("—");
    private static readonly LocalText estimate = new("estimate", "la estimación", "l'estimation");
    private static readonly LocalText rangeLow = new("range low", "el extremo inferior del rango", "le bas de la plage");
    private static readonly LocalText rangeHigh = new("range high", "el extremo superior del rango", "le haut de la plage");

    /// <summary>A word or code.</summary>
    public void Word(LocalText what, string? wanted, string actual)
    {
        if (wanted is not null && wanted != actual)
        {
            Fail(what, LocalText.Of(wanted), LocalText.Of(actual));
        }
    }

    /// <summary>A number; the actual one is null where there is none.</summary>
    public void Number(LocalText what, double? wanted, double? actual)
    {
        if (wanted is { } value && !(actual is { } found && Math.Abs(value - found) <= MappingExamples.Tolerance))
        {
            Fail(what, Text(value), actual is { } other ? Text(other) : none);
        }
    }

    /// <summary>Estimate and range.</summary>
    public void Numbers(in Reading reading)
    {
        Number(estimate, expected.Estimate, reading.IsRated ? reading.Estimate : null);
        Number(rangeLow, expected.Range?.Low, reading.IsRated ? reading.Range.Low : null);
        Number(rangeHigh, expected.Range?.High, reading.IsRated ? reading.Range.High : null);
    }

    /// <summary>A number from which and one up to which.</summary>
    public void Interval(LocalText what, (double Low, double High)? wanted, Interval actual)
    {
        if (wanted is { } value && (Math.Abs(value.Low - actual.Low) > MappingExamples.Tolerance || Math.Abs(value.High - actual.High) > MappingExamples.Tolerance))
        {
            Fail(what, Text(value.Low, value.High), Text(actual.Low, actual.High));
        }
    }

    private void Fail(LocalText what, LocalText wanted, LocalText actual) =>
        findings.Add(MappingDiagnostics.ExampleFails(expected.Location, example, expected.Element.Value, what, wanted, actual));

    private static LocalText Text(double value) => LocalText.Of(value, "0.####");

    private static LocalText Text(double low, double high) => LocalText.Join(" … ", [Text(low), Text(high)]);
}
