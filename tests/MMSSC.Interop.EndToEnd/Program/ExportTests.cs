using System.Text.Json;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>Tables that leave the program, and what must stand in them whatever the form.</summary>
public class ExportTests
{
    [Theory]
    [InlineData("translate", "samples/iso18091-villa-ejemplo.csv", "--to", "mmssc")]
    [InlineData("import", "samples/iso18091-villa-ejemplo.csv")]
    [InlineData("consolidate", "samples/mmssc-stakeholders.csv")]
    [InlineData("report", "samples/mmssc-stakeholders.csv", "samples/smr-policies-rmm2.csv", "samples/iso18091-villa-ejemplo.csv")]
    [InlineData("compare", "samples/iso18091-municipios.csv")]
    [InlineData("compare", "samples/iso18091-por-anio.xlsx")]
    public void Each_table_is_written_as_a_workbook_and_as_text(params string[] command)
    {
        using var folder = MmsscProcess.Folder();
        foreach (var format in new[] { "xlsx", "csv" })
        {
            var file = folder.File($"table.{format}");

            var (code, output, error) = MmsscProcess.Run([.. command, "--format", format, "-o", file, "--lang", "es"]);

            Assert.True(code == 0, error);
            Assert.Empty(output);
            Assert.StartsWith(format == "xlsx" ? "PK" : "Comunidad,", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("report.xlsx", "PK")]
    [InlineData("report.csv", "Community,")]
    [InlineData("report.md", "# ")]
    public void The_ending_of_a_report_says_its_form(string name, string start)
    {
        using var folder = MmsscProcess.Folder();

        var (code, _, error) = MmsscProcess.Run("report", "samples/iso18091-villa-ejemplo.csv", "-o", folder.File(name), "--lang", "en");

        Assert.True(code == 0, error);
        Assert.StartsWith(start, File.ReadAllText(folder.File(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_does_not_exist_is_wrong_usage()
    {
        var (code, _, error) = MmsscProcess.Run("report", "samples/iso18091-villa-ejemplo.csv", "-o", "-", "--template", "sumary");

        Assert.Equal(2, code);
        Assert.Contains("combined, summary", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_names_the_mapping_and_that_its_links_are_proposed()
    {
        var (code, output, error) = MmsscProcess.Run("compare", "samples/iso18091-municipios.csv");

        Assert.True(code == 0, error);
        Assert.Contains("iso-18091-to-mmssc@1.0.0", output);
        Assert.Contains("Links proposed by us", output);
    }

    [Theory]
    [InlineData("samples/iso18091-municipios.csv", "comparisons")]
    [InlineData("samples/iso18091-por-anio.xlsx", "trends")]
    public void A_comparison_for_programs_names_the_mapping_too(string file, string list)
    {
        var (_, output, _) = MmsscProcess.Run("compare", file, "--format", "json");

        var mapping = JsonDocument.Parse(output).RootElement.GetProperty(list)[0].GetProperty("mappings")[0];
        Assert.Equal(("iso-18091-to-mmssc", 0), (mapping.GetProperty("id").GetString(), mapping.GetProperty("linksStandard").GetInt32()));
        Assert.Contains("iso-18091-to-mmssc@1.0.0", MmsscProcess.Run("compare", file, "--format", "csv").Output);
    }

    [Fact]
    public void A_sheet_is_filled_with_one_assessment_only()
    {
        var (code, _, error) = MmsscProcess.Run("template", "iso-18091", "--fill", "samples/iso18091-municipios.csv", "-o", "-", "--format", "csv");

        Assert.Equal(2, code);
        Assert.Contains("--fill", error);
    }

    [Fact]
    public void What_a_filled_sheet_has_no_place_for_is_said()
    {
        var (code, _, error) = MmsscProcess.Run("template", "iso-18091", "--fill", "samples/iso18091-villa-ejemplo.csv", "samples/smr-stages.csv", "-o", "-", "--format", "csv");

        Assert.Equal(0, code);
        Assert.Contains("MMI1309", error);
    }

    [Fact]
    public void Peers_are_grouped_by_a_column_of_another_table()
    {
        using var folder = MmsscProcess.Folder();
        File.WriteAllText(folder.File("population.csv"), "Estado;Municipio;Población\nX;Municipio 01;8.500\nX;Municipio 02;120 000\nY;Municipio 03;9000\n");

        var (code, output, error) = MmsscProcess.Run(
            "compare", "samples/iso18091-municipios.csv", "--peers", folder.File("population.csv"), "--by", "poblacion", "--bands", "10000,50000", "--format", "json");

        Assert.True(code == 0, error);
        var communities = JsonDocument.Parse(output).RootElement.GetProperty("comparisons")[0].GetProperty("communities").EnumerateArray().ToArray();
        Assert.Equal(12, communities.Length);
        Assert.Equal(["< 10000", "≥ 50000", "< 10000", null], communities.Take(4).Select(community => community.GetProperty("peers").GetString()));
    }

    [Theory]
    [InlineData("--peers", "samples/iso18091-municipios.csv")]
    [InlineData("--by", "region")]
    [InlineData("--peers", "samples/iso18091-municipios.csv", "--by", "no such column")]
    [InlineData("--bands", "5,3")]
    [InlineData("--to", "nothing")]
    public void A_comparison_that_is_asked_for_wrongly_says_so(params string[] options)
    {
        var (code, _, error) = MmsscProcess.Run(["compare", "samples/iso18091-municipios.csv", .. options]);

        Assert.Equal(2, code);
        Assert.Contains(options[^2], error);
    }

    [Fact]
    public void Consolidated_answers_are_an_assessment_that_can_be_read_again()
    {
        using var folder = MmsscProcess.Folder();
        var file = folder.File("together.assessment.json");

        var (code, _, error) = MmsscProcess.Run("consolidate", "samples/mmssc-stakeholders.csv", "--format", "json", "-o", file);
        var (again, output, _) = MmsscProcess.Run("import", file);

        Assert.True(code == 0 && again == 0, error);
        var behind = JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("assessments")[0].GetProperty("ratings")[0].GetProperty("extensions").GetProperty("consolidation");
        Assert.Equal((4, 1, 2, 4), (behind.GetProperty("answers").GetInt32(), behind.GetProperty("lowest").GetInt32(), behind.GetProperty("highest").GetInt32(), behind.GetProperty("voices").GetArrayLength()));
        var assessments = JsonDocument.Parse(output).RootElement.GetProperty("assessments").EnumerateArray().ToArray();
        Assert.Equal(2, assessments.Length);
        Assert.All(assessments, assessment => Assert.Equal("multi-stakeholder", assessment.GetProperty("method").GetString()));
    }

    [Fact]
    public void A_sheet_in_the_layout_of_the_template_is_filled_with_what_was_read()
    {
        using var folder = MmsscProcess.Folder();
        var file = folder.File("filled.xlsx");

        var (code, _, error) = MmsscProcess.Run("template", "iso-18091", "--fill", "samples/iso18091-villa-ejemplo.csv", "--lang", "es", "-o", file);

        Assert.True(code == 0, error);
        Assert.Equal(Levels("samples/iso18091-villa-ejemplo.csv"), Levels(file));
    }

    private static string[] Levels(string file) =>
    [
        .. JsonDocument.Parse(MmsscProcess.Run("import", file).Output).RootElement.GetProperty("assessments")[0].GetProperty("ratings").EnumerateArray()
            .Select(rating => $"{rating.GetProperty("element")} {(rating.TryGetProperty("level", out var level) ? level : rating.GetProperty("status"))}"),
    ];
}
