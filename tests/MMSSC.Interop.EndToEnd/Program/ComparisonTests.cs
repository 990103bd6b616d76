using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Program;

/// <summary>The report of a comparison as a user asks for it.</summary>
public class ComparisonTests
{
    [Theory]
    [InlineData("comparison.html", "<!DOCTYPE html>")]
    [InlineData("comparison.md", "# 12 comunidades")]
    [InlineData("comparison.csv", "Comunidad,")]
    [InlineData("comparison.xlsx", "PK")]
    [InlineData("comparison.json", "{")]
    [InlineData("comparison.txt", "Comunidades iso-18091")]
    [InlineData("comparison.html", "Comunidad,", "--format", "csv")]
    public void The_ending_of_the_file_says_its_form_unless_it_is_said(string name, string start, params string[] options)
    {
        using var folder = MmsscProcess.Folder();

        var (code, _, error) = MmsscProcess.Run(["compare", "samples/iso18091-municipios.csv", "--lang", "es", "-o", folder.File(name), .. options]);

        Assert.True(code == 0, error);
        Assert.StartsWith(start, File.ReadAllText(folder.File(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_much_for_a_page_is_in_the_table_that_the_page_names()
    {
        using var folder = MmsscProcess.Folder();
        var sheet = folder.File("many towns.csv");
        File.WriteAllText(sheet, KeptStore.Table("Town", 61, seed: 7));

        var page = Succeeds("compare", sheet, "--format", "html", "-o", "-");

        Assert.Contains("The same comparison as a workbook (XLSX) or as CSV holds them all.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, page, StringComparison.Ordinal);
        Assert.Contains("Town 60", Succeeds("compare", sheet, "--format", "csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_in_a_sheet_stay_names()
    {
        using var folder = MmsscProcess.Folder();
        var sheet = folder.File("hostile.csv");
        File.WriteAllText(sheet, "Municipality,1.1,1.2,1.3,1.4\n<script>alert(1)</script>,red,green,yellow,red\n=cmd(),red,green,red,red\na | b,red,green,green,red\n");

        var page = Succeeds("compare", sheet, "--to", "iso-18091", "--format", "html");
        var text = Succeeds("compare", sheet, "--to", "iso-18091", "--format", "md");

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("| \\=cmd() |", text, StringComparison.Ordinal);
        Assert.Contains("| a \\| b |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_community_that_is_in_no_file_is_no_empty_table()
    {
        var (code, output, error) = MmsscProcess.Run("compare", "samples/iso18091-municipios.csv", "--community", "Atlantis", "--format", "csv");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("Municipio 01", error, StringComparison.Ordinal);
    }

    private static string Succeeds(params string[] arguments)
    {
        var (code, output, error) = MmsscProcess.Run(arguments);
        Assert.True(code == 0, error);
        return output;
    }
}
