using System.Globalization;
using System.Text;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis;

/// <summary>Holds what an example expects of an element against what came out; what is not expected is not looked at.</summary>
/// <param name="example">The example's name.</param>
/// <param name="expected">What it expects.</param>
/// <param name="findings">Is told what differs.</param>
internal sealed class ExpectationCheck(string example, ExpectedResult expected, ICollection<Diagnostic> findings)
{
    private static readonly CompositeFormat number = CompositeFormat.Parse("{0:0.####}");

    /// <summary>A word or code.</summary>
    public void Word(string what, string? wanted, string actual)
    {
        if (wanted is not null && wanted != actual)
        {
            findings.Add(MappingDiagnostics.ExampleFails(expected.Location, example, expected.Element.Value, what, wanted, actual));
        }
    }

    /// <summary>A number; the actual one is null where there is none.</summary>
    public void Number(string what, double? wanted, double? actual)
    {
        if (wanted is { } value && !(actual is { } found && Math.Abs(value - found) <= MappingExamples.Tolerance))
        {
            Word(what, Text(value), actual is { } other ? Text(other) : "—");
        }
    }

    /// <summary>Estimate and range.</summary>
    public void Numbers(in Reading reading)
    {
        Number("estimate", expected.Estimate, reading.IsRated ? reading.Estimate : null);
        Number("range low", expected.Range?.Low, reading.IsRated ? reading.Range.Low : null);
        Number("range high", expected.Range?.High, reading.IsRated ? reading.Range.High : null);
    }

    /// <summary>A number from which and one up to which.</summary>
    public void Interval(string what, (double Low, double High)? wanted, Interval actual)
    {
        if (wanted is { } value && (Math.Abs(value.Low - actual.Low) > MappingExamples.Tolerance || Math.Abs(value.High - actual.High) > MappingExamples.Tolerance))
        {
            Word(what, $"{Text(value.Low)} … {Text(value.High)}", $"{Text(actual.Low)} … {Text(actual.High)}");
        }
    }

    private static string Text(double value) => string.Format(CultureInfo.InvariantCulture, number, value);
}
