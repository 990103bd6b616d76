using System.Text.Json;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Program;

/// <summary>Nothing in a file or its name steers the terminal or turns a line around.</summary>
public sealed class TerminalTextTests : IDisposable
{
    private const string Hostile = "a\u001b[2Jb\u0007\u009bc\u202Ed\u2066e\u200Ff\u061Cg";

    private readonly string folder = Directory.CreateTempSubdirectory("mmssc-terminal-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("inspect SHEET")]
    [InlineData("inspect SHEET --json")]
    [InlineData("import SHEET")]
    [InlineData("import SHEET --format csv")]
    [InlineData("import SHEET --findings json")]
    [InlineData("import SHEET --findings github")]
    [InlineData("import SHEET --findings sarif")]
    [InlineData("translate SHEET --to mmssc")]
    [InlineData("translate SHEET --to mmssc --format json")]
    [InlineData("explain SHEET --to mmssc --element 4.3")]
    [InlineData("compare SHEET")]
    [InlineData("compare SHEET --format md")]
    [InlineData("compare SHEET --format html")]
    [InlineData("report SHEET -o -")]
    [InlineData("report SHEET -o - --format md")]
    [InlineData("report SHEET -o - --format csv")]
    [InlineData("consolidate SHEET")]
    [InlineData("mapping validate SHEET")]
    [InlineData("import MISSING")]
    [InlineData("import SHEET --codes OTHER")]
    public void At_a_terminal_all_is_shown(string line)
    {
        var (_, output, error) = ProgramCall.RunAtTerminal(Words(line));

        Assert.DoesNotContain(output + error, character => VisibleText.Steers(character) && character is not ('\n' or '\r' or '\t'));
        Assert.Contains(output + error, character => character == 'b');
    }

    [Fact]
    public void A_finding_is_one_line_whatever_its_file_is_called()
    {
        var path = Path.Combine(folder, "a\nerror MMI9999 x\u001b[1m.csv");
        File.WriteAllText(path, "");

        var (_, _, error) = ProgramCall.Run("import", path);

        Assert.Contains("a␊error MMI9999 x␛[1m.csv: error MMI1202 empty-file", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_programs_read_is_as_it_was()
    {
        using var document = JsonDocument.Parse(ProgramCall.Run(Words("import SHEET")).Output);

        Assert.Equal(Hostile, document.RootElement.GetProperty("assessments")[0].GetProperty("community").GetProperty("name").GetString());
        Assert.Contains("\u202E", ProgramCall.Run(Words("import SHEET --format csv")).Output, StringComparison.Ordinal);
    }

    private string[] Words(string line)
    {
        var sheet = Path.Combine(folder, $"{Hostile}.csv");
        File.WriteAllText(sheet, $"\uFEFFmunicipio,código,función,nivel,observaciones\n{Hostile},1.1,Gestión integral de la calidad,verde,{Hostile}\n{Hostile},1.2,Asociación y colaboración comprometida,{Hostile},\n{Hostile},1.3,Profesionalización de los servidores públicos,rojo,\n{Hostile},1.9,Protección civil,rojo,\n{Hostile},{Hostile},{Hostile},rojo,\n");
        return [.. line.Split(' ').Select(word => word switch { "SHEET" => sheet, "MISSING" => sheet + "x", "OTHER" => $"{Hostile}=gr\u001b[een", _ => word })];
    }
}
