using System.Text.Json;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>The published program as a process: exit codes, streams, and no stack trace whatever comes.</summary>
public class CommandLineTests
{
    [Fact]
    public void A_report_is_written_where_it_was_asked_for_and_nothing_else_is_said_on_standard_output()
    {
        using var folder = MmsscProcess.Folder();

        var (code, output, _) = MmsscProcess.Run("report", "samples/iso18091-villa-ejemplo.csv", "-o", folder.File("report.html"));

        Assert.Equal((0, ""), (code, output));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder.File("report.html")), StringComparison.OrdinalIgnoreCase);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData(0, "translate", "samples/iso18091-villa-ejemplo.csv", "--to", "mmssc")]
    [InlineData(1, "import", "samples/iso18091-numeros-ambiguos.csv")]
    [InlineData(0, "import", "samples/agenda-desde-lo-local-2011.csv")]
    [InlineData(1, "import", "samples/agenda-desde-lo-local-2011.csv", "--strict")]
    [InlineData(1, "import", "samples/agenda-desde-lo-local-2011.csv", "--model", "iso-18091@2019")]
    [InlineData(1, "import", "samples/no-such-file.csv")]
    [InlineData(1, "report", "samples/iso18091-municipios.csv", "-o", "-")]
    [InlineData(2, "translate", "samples/iso18091-villa-ejemplo.csv")]
    [InlineData(2, "translate", "samples/iso18091-villa-ejemplo.csv", "--to", "nothing")]
    [InlineData(2, "report", "--nonsense")]
    [InlineData(2, "no-such-command")]
    [InlineData(2)]
    public void The_exit_code_says_how_it_went_and_no_stack_trace_reaches_the_user(int expected, params string[] arguments)
    {
        var (code, output, error) = MmsscProcess.Run(arguments);

        Assert.True(code == expected, $"{code}\n{output}\n{error}");
        Assert.DoesNotContain("   at ", output + error);
        Assert.True(expected == 0 || error.Length > 0, "A failure says nothing.");
    }

    [Fact]
    public void Ambiguous_numbers_are_read_once_their_meaning_is_declared()
    {
        var (code, output, error) = MmsscProcess.Run("import", "samples/iso18091-numeros-ambiguos.csv", "--codes", "1=red,2=yellow,3=green");

        Assert.True(code == 0, error);
        var ratings = JsonDocument.Parse(output).RootElement.GetProperty("assessments")[0].GetProperty("ratings");
        Assert.Equal(39, ratings.GetArrayLength());
        Assert.Equal("green", ratings[0].GetProperty("level").GetString());
    }

    [Fact]
    public void A_wrong_output_folder_is_a_usage_error()
    {
        var (code, _, error) = MmsscProcess.Run("report", "samples/iso18091-villa-ejemplo.csv", "-o", "no/such/folder/report.html");

        Assert.Equal(2, code);
        Assert.Contains("--output", error);
    }
}
