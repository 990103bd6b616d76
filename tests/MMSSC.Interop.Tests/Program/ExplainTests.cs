using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc explain</c>: the way to a number, in words and sums that hold.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mmssc-explain-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>1.3.1 is so low that only 1 explains it; the mean of what all three would give is 2.</summary>
    [Theory]
    [InlineData("en", "Estimate: 1: (1×1 + 0.5×2 + 0.5×4) / 2, brought within the bounds")]
    [InlineData("es", "Estimación: 1: (1×1 + 0,5×2 + 0,5×4) / 2, llevada al interior de los límites")]
    [InlineData("fr", "Estimation : 1 : (1×1 + 0,5×2 + 0,5×4) / 2, ramenée dans les bornes")]
    public void An_expectation_outside_its_bounds_is_no_equation(string language, string line) =>
        Assert.Contains(line, Explain("code,level\n1.3.1,1\n2.3.1,2\n2.3.2,4\n", "g3ict-digital-inclusion", "culture", language), StringComparison.Ordinal);

    [Fact]
    public void An_expectation_within_its_bounds_is_the_mean() =>
        Assert.Contains("Estimate: 2.5 = (0.5×3 + 0.5×2) / 1\n", Explain("code,level\n1.3.1,1\n2.3.1,2\n4.1,3\n4.3,2\n", "iso-18091", "1.10", "en"), StringComparison.Ordinal);

    private string Explain(string sheet, string model, string element, string language)
    {
        var path = Path.Combine(folder, "sheet.csv");
        File.WriteAllText(path, sheet);
        return ProgramCall.Run("explain", path, "--to", model, "--element", element, "--lang", language).Output;
    }
}
