using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program.Outputs;

/// <summary>No result is written over what the same command reads, however it is named.</summary>
public sealed class OutputGuardTests : IDisposable
{
    private const string Sheet = "código,función,nivel\n1.1,Gestión integral de la calidad,verde\n1.2,Asociación y colaboración comprometida,amarillo\n1.3,Profesionalización de los servidores públicos,rojo\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-guard");

    [Theory]
    [InlineData("import sheet.csv -o sheet.csv")]
    [InlineData("import sheet.csv -o ./sheet.csv")]
    [InlineData("import sheet.csv -o link.csv")]
    [InlineData("import link.csv -o sheet.csv")]
    [InlineData("import sheet.csv -o linked/sheet.csv")]
    [InlineData("translate sheet.csv --to mmssc --format csv -o sheet.csv")]
    [InlineData("inspect sheet.csv --save-plan sheet.csv")]
    [InlineData("report report.html")]
    [InlineData("report sheet.csv --store kept.db -o kept.db")]
    [InlineData("history --store kept.db -o kept.db")]
    [InlineData("compare sheet.csv --peers peers.csv --by Region -o peers.csv")]
    [InlineData("report sheet.csv --criteria criteria.json -o criteria.json")]
    public void A_file_that_is_read_is_not_written(string line)
    {
        var inside = Inside();
        var words = Words(line);

        var (code, _, error) = ProgramCall.Run(words);

        Assert.Equal(2, code);
        Assert.Contains("is a file that is read", error, StringComparison.Ordinal);
        Assert.Equal(inside, Contents());
    }

    [Theory]
    [InlineData("import sheet.csv -o hard.csv")]
    [InlineData("import hard.csv -o sheet.csv")]
    public void Nor_by_another_name_of_the_same_file(string line)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Inside();
        using (var made = System.Diagnostics.Process.Start("ln", [At("sheet.csv"), At("hard.csv")]))
        {
            made.WaitForExit();
        }

        var inside = Contents();

        var (code, _, error) = ProgramCall.Run(Words(line));

        Assert.Equal(2, code);
        Assert.Contains("is a file that is read, as '", error, StringComparison.Ordinal);
        Assert.Equal(inside, Contents());
    }

    [Fact]
    public void A_copy_of_the_same_length_time_and_content_is_another_file()
    {
        Inside();
        File.Copy(At("sheet.csv"), At("copy.csv"));
        File.SetLastWriteTimeUtc(At("copy.csv"), File.GetLastWriteTimeUtc(At("sheet.csv")));

        Assert.Equal(0, ProgramCall.Run("import", At("sheet.csv"), "-o", At("copy.csv")).Code);
    }

    [Fact]
    public void A_draft_is_not_written_over_the_model_that_it_is_made_from()
    {
        var model = At("ours.json");
        Assert.Equal(0, ProgramCall.Run("model", "new", "cycling", "-o", model).Code);
        var before = File.ReadAllText(model);

        var (code, _, error) = ProgramCall.Run("model", "diff", model, model, "--mapping", model);

        Assert.Equal(2, code);
        Assert.Contains("--mapping: ", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(model));
    }

    [Theory]
    [InlineData("import sheet.csv -o other.json")]
    [InlineData("import sheet.csv -o -")]
    [InlineData("translate sheet.csv --to mmssc --format csv -o other.csv")]
    public void Other_files_are(string line)
    {
        Inside();

        Assert.Equal(0, ProgramCall.Run(Words(line)).Code);
    }

    [Fact]
    public void Who_may_read_a_file_that_is_replaced_may_read_the_new_one_and_nobody_else()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Inside();
        var path = At("private.json");
        File.WriteAllText(path, "{}");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Equal(0, ProgramCall.Run("import", At("sheet.csv"), "-o", path).Code);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Contains("iso-18091", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.DoesNotContain(folder.EnumerateFiles(".*"), file => file.Name.StartsWith(".private", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Dictionary<string, string> Inside()
    {
        File.WriteAllText(At("sheet.csv"), Sheet);
        File.WriteAllText(At("report.html"), Sheet);
        File.WriteAllText(At("peers.csv"), "Municipio,Region\nVilla Ejemplo,Norte\n");
        File.WriteAllText(At("criteria.json"), "{}");
        File.WriteAllText(At("kept.db"), "no store yet");
        if (!File.Exists(At("link.csv")))
        {
            File.CreateSymbolicLink(At("link.csv"), At("sheet.csv"));
            Directory.CreateSymbolicLink(At("linked"), folder.FullName);
        }

        return Contents();
    }

    private Dictionary<string, string> Contents() => folder.EnumerateFiles().ToDictionary(file => file.Name, file => File.ReadAllText(file.FullName));

    private string[] Words(string line) => [.. line.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) ? At(word) : word), .. line == "report report.html" ? (string[])["-o", At("report.html")] : []];

    private string At(string name) => Path.Combine(folder.FullName, name);
}
