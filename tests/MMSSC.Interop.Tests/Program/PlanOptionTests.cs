using System.Text;
using System.Text.Json.Nodes;
using MMSSC.Interop.Tests.Support;
using Snapshooter;
using Snapshooter.Xunit;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc inspect --save-plan</c>, <c>--plan</c>, and recipes of a data folder.</summary>
public sealed class PlanOptionTests : IDisposable
{
    private static readonly string sheet = Shipped.Sample("iso18091-villa-ejemplo.csv");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-plan-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_saved_plan_is_as_it_was()
    {
        File.WriteAllText(At("towns.csv"), "municipio,1.1 Gestión integral de la calidad,1.2 Asociación y colaboración comprometida,Observaciones\nVilla Ejemplo,verde,1,\nSan Ejemplo,rojo,n/a,por revisar\n");
        var (code, _, error) = ProgramCall.Run("inspect", At("towns.csv"), "--save-plan", At("towns.plan.json"));

        Assert.Equal($"plan written: {At("towns.plan.json")}\n", error);
        Assert.InRange(code, 0, 1);
        Snapshot.Match(File.ReadAllText(At("towns.plan.json")), new SnapshotFullName("towns.plan.json", RepositoryRoot.Combine("tests", "MMSSC.Interop.Tests", "Program")));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("translate", "--to", "mmssc", "--format", "json")]
    [InlineData("compare", "--format", "json")]
    [InlineData("inspect", "--json")]
    public void A_file_read_by_its_own_plan_gives_what_it_gives_without(params string[] command)
    {
        Assert.Equal(0, ProgramCall.Run("inspect", sheet, "--save-plan", At("a.plan.json")).Code);

        var (code, output, _) = ProgramCall.Run([command[0], sheet, .. command[1..]]);
        var planned = ProgramCall.Run([command[0], sheet, .. command[1..], "--plan", At("a.plan.json")]);

        Assert.Equal(code, planned.Code);
        Assert.Equal(Comparable(output), Comparable(planned.Output));
    }

    [Fact]
    public void A_file_with_a_legend_read_by_its_own_plan_gives_all_that_it_gives_without()
    {
        var colours = Shipped.Sample("iso18091-matriz-colores.xlsx");
        Assert.Equal(0, ProgramCall.Run("inspect", colours, "--save-plan", At("a.plan.json")).Code);

        var (code, output, error) = ProgramCall.Run("import", colours);
        Assert.Equal((code, output, error), ProgramCall.Run("import", colours, "--plan", At("a.plan.json")));
        Assert.Contains("MMI2209", error, StringComparison.Ordinal);
        Assert.Contains("\"sign\": \"#00B050\"", File.ReadAllText(At("a.plan.json")), StringComparison.Ordinal);
        Assert.Contains("\"reason\": \"legend\"", File.ReadAllText(At("a.plan.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_whose_file_counts_the_other_way_round_does_not_fit()
    {
        const string Rows = "code,function,result\n1.1,Integral quality management,1\n1.2,Partnership and committed collaboration,3\n1.3,Professional public servants,2\n";
        File.WriteAllText(At("a.csv"), $"1 = red,2 = yellow,3 = green\n{Rows}");
        File.WriteAllText(At("b.csv"), $"1 = green,2 = yellow,3 = red\n{Rows}");
        Assert.Equal(0, ProgramCall.Run("inspect", At("a.csv"), "--save-plan", At("a.plan.json")).Code);

        Assert.Equal(0, ProgramCall.Run("import", At("a.csv"), "--plan", At("a.plan.json")).Code);
        var (code, output, error) = ProgramCall.Run("import", At("b.csv"), "--plan", At("a.plan.json"));
        Assert.Equal(1, code);
        Assert.Contains("b.csv:1:1: error MMI2120", error, StringComparison.Ordinal);
        Assert.Contains("'1' means 'red', and the legend of this file declares it as 'green'", error, StringComparison.Ordinal);
        Assert.Contains("\"assessments\": []", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_and_inspect_end_with_what_became_of_the_cells()
    {
        var (_, text, _) = ProgramCall.Run("inspect", sheet);
        var (_, imported, _) = ProgramCall.Run("import", sheet);
        var (_, inspected, _) = ProgramCall.Run("inspect", sheet, "--json");

        Assert.EndsWith("; 0 unaccounted", text.TrimEnd(), StringComparison.Ordinal);
        var sums = JsonNode.Parse(imported)!.AsObject().Last();
        Assert.Equal("accounts", sums.Key);
        Assert.Equal(39, (int?)sums.Value![0]!["rating"]);
        Assert.Equal("accounts", JsonNode.Parse(inspected)!.AsObject().Last().Key);
    }

    [Fact]
    public void A_file_of_which_nothing_is_read_accounts_for_its_cells_as_well()
    {
        File.WriteAllText(At("a.csv"), "town,inhabitants\nVilla Ejemplo,120\n");
        var (code, text, _) = ProgramCall.Run("inspect", At("a.csv"));

        Assert.Equal(1, code);
        Assert.EndsWith("4 filled cells: 4 with a finding; 0 unaccounted", text.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_a_file_that_the_plan_does_not_fit_says_where()
    {
        ProgramCall.Run("inspect", sheet, "--save-plan", At("a.plan.json"));
        var (code, _, error) = ProgramCall.Run("report", Shipped.Sample("agenda-desde-lo-local-2011.csv"), "--plan", At("a.plan.json"), "-o", At("r.html"));

        Assert.Equal(1, code);
        Assert.Contains("MMI2120", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_takes_the_place_of_nothing_that_is_read()
    {
        var (code, _, error) = ProgramCall.Run("inspect", sheet, "--save-plan", sheet);

        Assert.Equal(2, code);
        Assert.Contains("--save-plan", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_plan_says_is_not_said_again_by_an_option()
    {
        ProgramCall.Run("inspect", sheet, "--save-plan", At("a.plan.json"));
        var (code, _, error) = ProgramCall.Run("import", sheet, "--plan", At("a.plan.json"), "--model", "iso-18091@2019");

        Assert.Equal(2, code);
        Assert.Contains("--model", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_plan_is_said_at_its_place_and_nothing_is_read()
    {
        ProgramCall.Run("inspect", sheet, "--save-plan", At("a.plan.json"));
        File.WriteAllText(At("a.plan.json"), File.ReadAllText(At("a.plan.json")).Replace("iso-18091@2019", "iso-18091@2099", StringComparison.Ordinal));
        var (code, output, error) = ProgramCall.Run("import", sheet, "--plan", At("a.plan.json"));

        Assert.Equal(1, code);
        Assert.Contains("a.plan.json:6:", error, StringComparison.Ordinal);
        Assert.Contains("MMI2120", error, StringComparison.Ordinal);
        Assert.Contains("\"assessments\": []", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recipe_of_a_data_folder_reads_what_it_fits_and_leaves_the_rest_alone()
    {
        var recipes = Directory.CreateDirectory(At("recipes")).FullName;
        Assert.Equal(0, ProgramCall.Run("inspect", sheet, "--save-plan", Path.Combine(recipes, "ours.plan.json")).Code);
        // The sample is not in Unicode.
        File.WriteAllText(At("next.csv"), File.ReadAllText(sheet, Encoding.Latin1).Replace("Villa Ejemplo", "San Ejemplo", StringComparison.Ordinal), Encoding.Latin1);

        var read = ProgramCall.Run("import", At("next.csv"), "--data", recipes);
        var other = ProgramCall.Run("import", Shipped.Sample("agenda-desde-lo-local-2011.csv"), "--data", recipes);
        var named = ProgramCall.Run("import", sheet, "--data", recipes, "--model", "iso-18091@2019");

        Assert.Contains("MMI2121", read.Error, StringComparison.Ordinal);
        Assert.Contains("'ours.plan.json'", read.Error, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"San Ejemplo\"", read.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("MMI2121", other.Error + named.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_recipe_is_said_and_not_used()
    {
        var recipes = Directory.CreateDirectory(At("recipes")).FullName;
        File.WriteAllText(Path.Combine(recipes, "old.plan.json"), "{\"formatVersion\": 2, \"form\": {\"kind\": \"delimited\"}, \"tables\": []}");
        var (code, _, error) = ProgramCall.Run("import", sheet, "--data", recipes);

        Assert.Equal(1, code);
        Assert.Contains("MMI1012", error, StringComparison.Ordinal);
        Assert.DoesNotContain("MMI2121", error, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Why a file was taken for what it is differs, and what was found while it was looked at.</summary>
    private static string Comparable(string output)
    {
        var end = output.IndexOf("\"findings\"", StringComparison.Ordinal);
        var start = output.IndexOf("\"recognised\"", StringComparison.Ordinal);
        var begin = Math.Max(0, output.IndexOf("\"assessments\"", StringComparison.Ordinal));
        return output[begin..(start > 0 ? start : end > begin ? end : output.Length)];
    }
}
