using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program.Outputs;

/// <summary>A file to write has an ending of a form that the command writes.</summary>
public sealed class OutputEndingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mmssc-ending-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("report SHEET", ".html, .md, .json, .csv, .xlsx")]
    [InlineData("import SHEET", ".json, .csv, .xlsx")]
    [InlineData("translate SHEET --to mmssc", ".json, .csv, .xlsx, .txt")]
    [InlineData("compare SHEET", ".html, .md, .json, .csv, .xlsx, .txt")]
    [InlineData("consolidate SHEET", ".json, .csv, .xlsx, .txt")]
    [InlineData("history --store kept.db", ".json, .txt")]
    [InlineData("template mmssc", ".xlsx, .csv or .json")]
    [InlineData("mapping new g3ict-digital-inclusion mmssc", ".json")]
    [InlineData("mapping export MAPPING", "xlsx, csv, sssom")]
    [InlineData("mapping import MAPPING --from csv", ".json")]
    [InlineData("mapping invert MAPPING", ".json")]
    [InlineData("mapping compose MAPPING MAPPING", ".json")]
    [InlineData("mapping migrate SHEET --by iso-18091-agenda-2011-to-2019", ".json")]
    [InlineData("mapping diff MAPPING MAPPING", ".md, .json, .txt")]
    [InlineData("mapping impact MAPPING MAPPING SHEET", ".md, .json, .txt")]
    [InlineData("mapping coverage MAPPING", ".html, .md, .json, .txt")]
    [InlineData("mapping calibrate MAPPING SHEET", ".json, .txt")]
    [InlineData("mapping doc MAPPING", ".html, .json")]
    [InlineData("mapping validate MAPPING", ".json, .sarif, .txt")]
    [InlineData("model new cycling", ".json")]
    [InlineData("model diff mmssc smr@2018", ".md, .json, .txt")]
    [InlineData("model validate MAPPING", ".json, .sarif, .txt")]
    public void Another_is_refused_with_those_there_are(string line, string known)
    {
        var (code, output, error) = ProgramCall.Run([.. Words(line), "-o", At("result.docx")]);

        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains(known, error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("result.docx")));
    }

    [Theory]
    [InlineData("report SHEET")]
    [InlineData("compare SHEET")]
    public void For_a_PDF_there_is_advice(string line)
    {
        var (code, _, error) = ProgramCall.Run([.. Words(line), "-o", At("result.PDF")]);

        Assert.Equal(2, code);
        Assert.Contains("For a PDF, write .html, open the page and print it.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_one_of_a_plan() =>
        Assert.Equal(2, ProgramCall.Run("inspect", Shipped.Sample("iso18091-villa-ejemplo.csv"), "--save-plan", At("plan.txt")).Code);

    [Theory]
    [InlineData("report SHEET", "result.htm", "<!DOCTYPE html>")]
    [InlineData("report SHEET", "result.MD", "# ")]
    [InlineData("import SHEET", "result", "{")]
    [InlineData("translate SHEET --to mmssc", "result.txt", "Villa Ejemplo")]
    public void The_ending_decides_the_form(string line, string file, string begins)
    {
        Assert.Equal(0, ProgramCall.Run([.. Words(line), "-o", At(file)]).Code);
        Assert.Contains(begins, File.ReadAllText(At(file))[..200], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("import SHEET --format json", "result.csv", true)]
    [InlineData("import SHEET --format json", "result.assessment", false)]
    [InlineData("import SHEET --format json", "result.json", false)]
    [InlineData("translate SHEET --to mmssc --format table", "result.txt", false)]
    [InlineData("template mmssc --format csv", "result.xlsx", true)]
    [InlineData("template mmssc --format csv", "result.csv", false)]
    public void What_is_asked_for_holds_against_the_ending_which_is_said(string line, string file, bool isSaid)
    {
        var (code, _, error) = ProgramCall.Run([.. Words(line), "-o", At(file)]);

        Assert.Equal(0, code);
        Assert.True(File.Exists(At(file)));
        Assert.Equal(isSaid, error.Contains("MMI1216", StringComparison.Ordinal));
    }

    private static string[] Words(string line) => [.. line.Split(' ').Select(word => word switch
    {
        "SHEET" => Shipped.Sample("iso18091-villa-ejemplo.csv"),
        "MAPPING" => RepositoryRoot.Combine("mappings", "iso-18091-to-mmssc.json"),
        _ => word,
    })];

    private string At(string name) => Path.Combine(folder, name);
}
