using System.Globalization;
using System.Text;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Streaming;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Tests.Adapters.Reading.Streams;

/// <summary>What is translated row by row is what is translated whole: the same bytes and the same findings.</summary>
public sealed class TranslationStreamTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-stream");

    [Theory]
    [InlineData(50, 10)]
    [InlineData(300, 100)]
    [InlineData(3_000, 100)]
    public void Plain_rows_give_the_same_bytes(int rows, int head) => AssertSame(WideSheets.Towns(rows), head);

    [Theory]
    [InlineData("Municipio 7 no vale,")]
    [InlineData("TOTAL,39")]
    [InlineData("Promedio,verde")]
    [InlineData("Mejor práctica,verde,rojo")]
    [InlineData("Meta 2030,verde,rojo")]
    [InlineData(",verde,rojo")]
    [InlineData("")]
    [InlineData("Fuente: encuesta de 2026")]
    [InlineData("Municipio sin respuestas")]
    [InlineData("Villa Verde,verde,rojo,quizás")]
    [InlineData("\"Rojo, el \"\"Viejo\"\"\nValle\",verde,rojo")]
    [InlineData("=1+1,verde,rojo")]
    [InlineData("Verde,verde,rojo")]
    [InlineData("#N/A,verde,rojo")]
    public void A_row_of_its_own_kind_is_read_the_same(string line)
    {
        // As many fields as all rows have, so that it departs from nothing.
        var fields = line.Length == 0 || !line.Contains(',') ? line : line + new string(',', Math.Max(0, 39 - line.Count(c => c == ',') + (line.Contains("o, el", StringComparison.Ordinal) ? 1 : 0)));

        AssertSame(WideSheets.Towns(200, new Dictionary<int, string> { [60] = fields }), 50);
    }

    [Fact]
    public void Dates_ids_and_stakeholders_are_read_the_same() => AssertSame(
        WideSheets.Text(120, "Clave,Municipio,Fecha,Grupo", row => string.Create(CultureInfo.InvariantCulture, $"{9000 + (row / 4):00000},Pueblo {row / 4},{2020 + (row % 2)}-0{1 + (row % 2)}-0{3 + (row % 4)},{(row % 4 < 2 ? "Gobierno" : "Vecinos")}")), 40);

    [Theory]
    [InlineData("Estado,Municipio")]
    [InlineData("Municipio,Estado")]
    [InlineData("Estado,Clave,Municipio")]
    public void Territories_are_read_the_same(string heads)
    {
        var text = WideSheets.Text(120, heads, row => string.Join(',', heads.Split(',').Select(head => head switch
        {
            "Estado" => row % 7 == 0 ? "" : row % 2 == 0 ? "Jalisco" : "Veracruz",
            "Clave" => string.Create(CultureInfo.InvariantCulture, $"{9000 + row:00000}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"Pueblo {row / 2}"),
        })));

        AssertSame(text, 40);

        Assert.Contains(",Estado o región\r\n", Stream(Written(Encoding.UTF8.GetBytes(text)), new(20, 40)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Horizons_are_read_the_same() => AssertSame(
        WideSheets.Text(120, "Municipio,Horizonte", row => string.Create(CultureInfo.InvariantCulture, $"Pueblo {row / 2},{(row % 2 == 0 ? "actual" : "en 2 años")}")), 40);

    [Fact]
    public void Names_with_words_of_roles_are_read_the_same() => AssertSame(
        WideSheets.Text(120, "Municipio", row => string.Create(CultureInfo.InvariantCulture, $"Villa Ejemplo {row}")), 40);

    [Fact]
    public void Numbers_for_communities_and_levels_that_nobody_settled_are_no_heading()
    {
        var text = "Municipio," + string.Join(',', WideSheets.Functions) + "\n"
            + string.Concat(Enumerable.Range(1, 2_600).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row},{string.Join(',', WideSheets.Functions.Select((_, at) => 1 + ((row + at) % 3)))}\n")));

        var (_, findings) = Stream(Written(Encoding.UTF8.GetBytes(text)), StreamRules.Default);

        Assert.DoesNotContain(findings, finding => finding.Code == "MMI2190");
        Assert.Contains(findings, finding => finding.Code == "MMI2202");
    }

    [Fact]
    public void Windows_1252_is_read_the_same()
    {
        var text = WideSheets.Text(120, "Municipio", row => string.Create(CultureInfo.InvariantCulture, $"Nuñez de Cáceres {row}"));

        AssertSame(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text), 40);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{1}")]
    [InlineData("{0}. {1}")]
    public void Another_heading_is_said_at_its_line_and_nothing_is_read_from_there_on(string style)
    {
        var model = Shipped.Model("iso-18091@2019");
        var other = "Municipio," + string.Join(',', WideSheets.Functions.Reverse().Select(code => $"\"{string.Format(CultureInfo.InvariantCulture, style, code, model.Find(code)!.Title["es"])}\""));

        var (output, findings) = Stream(Written(Encoding.UTF8.GetBytes(WideSheets.Towns(2_600, new Dictionary<int, string> { [2_500] = other }))), StreamRules.Default);

        var finding = Assert.Single(findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("MMI2190", 2_501), (finding.Code, finding.Location.Line));
        Assert.Contains("Municipio 2499,", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Municipio 2501,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_heading_once_more_is_passed_over()
    {
        var same = "Municipio," + string.Join(',', WideSheets.Functions);

        var (output, findings) = Stream(Written(Encoding.UTF8.GetBytes(WideSheets.Towns(2_600, new Dictionary<int, string> { [2_500] = same }))), StreamRules.Default);

        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        Assert.Contains("Municipio 2600,", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Municipio 2500,verde,rojo")]
    [InlineData("Municipio, 2500")]
    public void A_row_of_another_width_is_said_and_not_read(string start)
    {
        var line = start == "Municipio, 2500" ? start + "," + WideSheets.Ratings(1) + "verde" : start;

        var (output, findings) = Stream(Written(Encoding.UTF8.GetBytes(WideSheets.Towns(2_600, new Dictionary<int, string> { [2_500] = line }))), StreamRules.Default);

        var finding = Assert.Single(findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("MMI2191", 2_501), (finding.Code, finding.Location.Line));
        Assert.DoesNotContain("Municipio 2500,", output, StringComparison.Ordinal);
        Assert.Contains("Municipio 2501,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_one_community_are_put_together_in_a_file_that_can_be_held()
    {
        var path = Written(Encoding.UTF8.GetBytes(WideSheets.Towns(2_600, new Dictionary<int, string> { [2_500] = "MUNICIPIO 3," + WideSheets.Ratings(8) })));

        Assert.Null(Shipped.Engine.OpenStream(path, ImportOptions.None));
    }

    [Fact]
    public void Short_files_and_those_of_another_form_are_read_whole()
    {
        Assert.Null(Shipped.Engine.OpenStream(Written(Encoding.UTF8.GetBytes(WideSheets.Towns(100))), ImportOptions.None));
        Assert.Null(Shipped.Engine.OpenStream(Shipped.Sample("mmssc-villa-ejemplo.xlsx"), ImportOptions.None));
        Assert.Null(Shipped.Engine.OpenStream(Path.Combine(folder.FullName, "missing.csv"), ImportOptions.None));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void AssertSame(string text, int head) => AssertSame(Encoding.UTF8.GetBytes(text), head);

    private void AssertSame(byte[] bytes, int head)
    {
        var path = Written(bytes);

        var (output, findings) = Stream(path, new(20, head));

        var expected = Whole(path);
        Assert.Equal(expected.Output, output);
        Assert.Equal(expected.Findings.Select(Shown), findings.Select(Shown));
    }

    private static string Shown(Diagnostic finding) => $"{finding.Location}: {finding.Code} {finding.Message["en"]}";

    private static (string Output, IReadOnlyList<Diagnostic> Findings) Stream(string path, StreamRules rules)
    {
        var file = Shipped.Engine.OpenStream(path, ImportOptions.None, rules);
        Assert.NotNull(file);
        using var stream = new MemoryStream();
        var findings = Shipped.Engine.Translate(path, file, ImportOptions.None, ("mmssc", null), stream, "es");
        return (Encoding.UTF8.GetString(stream.ToArray()), findings);
    }

    private static (string Output, IReadOnlyList<Diagnostic> Findings) Whole(string path)
    {
        var imported = Shipped.Engine.Import(path);
        var findings = new List<Diagnostic>(imported.Findings);
        var translations = new List<TranslationResult>();
        foreach (var assessment in imported.Assessments)
        {
            translations.Add(Shipped.Engine.Translate(assessment, "mmssc", null, findings)!);
        }

        using var stream = new MemoryStream();
        CsvBookWriter.Write(stream, TranslationBook.Of(translations, "es"));
        return (Encoding.UTF8.GetString(stream.ToArray()), findings);
    }

    private string Written(byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, "towns.csv");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
