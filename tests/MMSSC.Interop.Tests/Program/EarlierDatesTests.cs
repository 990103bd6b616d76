using MMSSC.Interop.Tests.Reports;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary>Dates that a comparison of several communities leaves out have one cause, however many they are.</summary>
public class EarlierDatesTests
{
    [Theory]
    [InlineData("en", 5, "8 earlier assessments are not in this table")]
    [InlineData("es", 5, "8 evaluaciones anteriores no están en esta tabla")]
    [InlineData("fr", 5, "8 évaluations antérieures ne sont pas dans ce tableau")]
    [InlineData("en", 2, "Villa Ejemplo, iso-18091@2019, 2020 is not in this table")]
    public void Many_are_counted_and_few_are_named(string language, int years, string said)
    {
        using var folder = new TemporaryFolder();
        var rows = from town in new[] { "Villa Ejemplo", "San Ejemplo" } from year in Enumerable.Range(2020, years) select $"{town},{year},rojo,verde,amarillo,verde";
        folder.Write("towns.csv", $"municipio,fecha,1.1,1.2,1.3,1.4\n{string.Join('\n', rows)}\n");

        var (_, _, error) = ProgramCall.Run("compare", Path.Combine(folder.Path, "towns.csv"), "--model", "iso-18091@2019", "--to", "iso-18091", "--format", "json", "--lang", language);

        Assert.Contains(said, error, StringComparison.Ordinal);
    }
}
