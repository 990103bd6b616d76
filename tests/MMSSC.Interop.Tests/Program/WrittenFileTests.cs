using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary>A person is told what was written, and of how many of the files something was read.</summary>
public sealed class WrittenFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mmssc-written-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("en", "Wrote {0}: 1 of 1 file read")]
    [InlineData("es", "Se escribió {0}: se leyó 1 de 1 archivo")]
    [InlineData("fr", "Écrit : {0}, 1 fichier lu sur 1")]
    public void One_file(string language, string expected)
    {
        var path = Path.Combine(folder, "result.json");

        var (_, output, error) = ProgramCall.RunAtTerminal("import", Shipped.Sample("iso18091-villa-ejemplo.csv"), "-o", path, "--lang", language);

        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, path), error.TrimEnd().Split('\n')[^1]);
        Assert.Equal("", output);
    }

    [Theory]
    [InlineData("en", "Wrote {0}: 2 of 3 files read")]
    [InlineData("es", "Se escribió {0}: se leyeron 2 de 3 archivos")]
    [InlineData("fr", "Écrit : {0}, 2 fichiers lus sur 3")]
    public void Files_of_which_one_was_not_read(string language, string expected)
    {
        var path = Path.Combine(folder, "report.html");
        var empty = Path.Combine(folder, "empty.csv");
        File.WriteAllText(empty, "");

        var (_, output, error) = ProgramCall.RunAtTerminal(
            "report", Shipped.Sample("iso18091-villa-ejemplo.csv"), Shipped.Sample("mmssc-villa-ejemplo.xlsx"), empty, "-o", path, "--lang", language);

        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, path), error.TrimEnd().Split('\n')[^1]);
        Assert.Equal("", output);
    }

    [Fact]
    public void A_table_that_is_read_row_by_row_was_read()
    {
        var path = Path.Combine(folder, "towns.csv");

        var (_, _, error) = ProgramCall.RunAtTerminal("translate", Shipped.Sample("iso18091-municipios.csv"), "--to", "mmssc", "-o", path);

        Assert.EndsWith($"Wrote {path}: 1 of 1 file read", error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_no_file_is_named_alone()
    {
        var path = Path.Combine(folder, "draft.json");

        var (_, _, error) = ProgramCall.RunAtTerminal("mapping", "new", "g3ict-digital-inclusion", "mmssc", "-o", path);

        Assert.Equal($"Wrote {path}", error.TrimEnd());
    }

    [Fact]
    public void Where_nobody_looks_or_nothing_was_written_nothing_is_said()
    {
        var sheet = Shipped.Sample("iso18091-villa-ejemplo.csv");

        Assert.DoesNotContain("Wrote", ProgramCall.Run("import", sheet, "-o", Path.Combine(folder, "result.json")).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Wrote", ProgramCall.RunAtTerminal("import", sheet, "-o", "-").Error, StringComparison.Ordinal);
    }
}
