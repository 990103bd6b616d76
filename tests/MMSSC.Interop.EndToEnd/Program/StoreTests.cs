using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>Keeping assessments and asking for them, as a user does it.</summary>
public sealed class StoreTests
{
    private const string Villa = "samples/iso18091-villa-ejemplo.csv";

    [Fact]
    public void A_correction_is_kept_listed_and_given_out_and_the_report_uses_it()
    {
        using var folder = MmsscProcess.Folder();
        var store = folder.File("kept.db");
        var corrected = folder.File("corrected.csv");
        File.WriteAllBytes(corrected, Encoding.Latin1.GetBytes(File.ReadAllText(Path.Combine(MmsscProcess.Root, Villa), Encoding.Latin1).Replace("verde", "rojo", StringComparison.OrdinalIgnoreCase)));

        Succeeds("import", Villa, "samples/mmssc-villa-ejemplo.xlsx", "--store", store);
        Assert.Contains("MMI1407", MmsscProcess.Run("import", Villa, "--store", store).Error);
        Succeeds("import", corrected, "--store", store);

        var history = Succeeds("history", "--store", store, "--community", "villa ejemplo", "--model", "iso-18091").Split('\n');
        Assert.Contains("green → red", history[3]);
        var hash = history[2].Trim()[..12];
        var shown = Succeeds("history", "--store", store, "--show", hash);
        Assert.StartsWith(hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown))));

        Succeeds("report", "--store", store, "--format", "md", "-o", folder.File("kept.md"));
        Succeeds("report", corrected, "samples/mmssc-villa-ejemplo.xlsx", "--format", "md", "-o", folder.File("files.md"));
        Assert.Equal(Ratings(folder.File("files.md")), Ratings(folder.File("kept.md")));
    }

    [Fact]
    public void A_comparison_reads_what_is_kept_as_it_reads_the_files()
    {
        using var folder = MmsscProcess.Folder();
        var store = folder.File("kept.db");
        const string Towns = "samples/iso18091-municipios.csv";
        const string Years = "samples/iso18091-por-anio.xlsx";
        Succeeds("import", Towns, "--store", store);
        Succeeds("import", Years, "--community", "San Ejemplo", "--store", store);

        var files = Succeeds("compare", Towns, "--format", "csv");
        Assert.StartsWith(files.TrimEnd(), Succeeds("compare", "--store", store, "--format", "csv"), StringComparison.Ordinal);
        var trend = Succeeds("compare", "--store", store, "--community", "san ejemplo", "--format", "json");
        Assert.Equal(2, JsonDocument.Parse(trend).RootElement.GetProperty("trends")[0].GetProperty("dates").GetArrayLength());
    }

    [Theory]
    [InlineData(1, "compare", "--store", "samples/iso18091-villa-ejemplo.csv")]
    [InlineData(2, "compare")]
    [InlineData(1, "history", "--store", "samples/no-such.db")]
    [InlineData(1, "history", "--store", "samples/iso18091-villa-ejemplo.csv")]
    [InlineData(1, "import", Villa, "--store", "samples/iso18091-villa-ejemplo.csv")]
    [InlineData(1, "report", "--store", "samples/iso18091-villa-ejemplo.csv")]
    [InlineData(1, "import", Villa, "--store", "no/such/folder/kept.db")]
    [InlineData(2, "history")]
    [InlineData(2, "history", "--store", "kept.db", "--show", "nothing")]
    public void What_is_no_store_is_left_as_it_is(int expected, params string[] arguments)
    {
        var bytes = File.ReadAllBytes(Path.Combine(MmsscProcess.Root, Villa));

        var (code, output, error) = MmsscProcess.Run(arguments);

        Assert.True(code == expected && output.Length == 0 && error.Length > 0, $"{code}\n{output}\n{error}");
        Assert.DoesNotContain("   at ", error);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(MmsscProcess.Root, Villa)));
    }

    [Fact]
    public void A_full_disk_leaves_the_store_as_it_was()
    {
        using var folder = MmsscProcess.Folder();
        var store = folder.File("kept.db");
        File.WriteAllText(folder.File("many.csv"), KeptStore.Table("Many", 700, seed: 3));
        Succeeds("import", Villa, "--store", store);
        var bytes = File.ReadAllBytes(store);

        var (code, _, error) = MmsscProcess.RunWithin(500, "import", folder.File("many.csv"), "--store", store);

        Assert.True(code == 1 && error.Contains("MMI1405", StringComparison.Ordinal), error);
        Assert.Equal(bytes, File.ReadAllBytes(store));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void Commands_without_a_store_do_without_the_database()
    {
        using var folder = MmsscProcess.Folder();
        var program = folder.File(Path.GetFileName(MmsscProcess.Program));
        File.Copy(MmsscProcess.Program, program);

        Assert.Equal(0, MmsscProcess.RunFrom(program, "report", Villa, "-o", folder.File("report.html")).ExitCode);
        Assert.Equal(0, MmsscProcess.RunFrom(program, "import", Villa).ExitCode);
        Assert.Equal(3, MmsscProcess.RunFrom(program, "import", Villa, "--store", folder.File("kept.db")).ExitCode);
    }

    private static string Succeeds(params string[] arguments)
    {
        var (code, output, error) = MmsscProcess.Run(arguments);
        Assert.True(code == 0, error);
        return output;
    }

    /// <summary>The lines of a report that speak of levels, without those that name files.</summary>
    private static string[] Ratings(string report) => [.. File.ReadLines(report).Where(line => line.StartsWith('|') && !line.Contains(".csv", StringComparison.Ordinal) && !line.Contains(".xlsx", StringComparison.Ordinal))];
}
