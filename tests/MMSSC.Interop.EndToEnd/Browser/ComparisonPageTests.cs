using Microsoft.Playwright;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Browser;

/// <summary>The pages of a comparison in a real browser: communities side by side, the same by their 39 functions and in groups, and years of one.</summary>
public sealed class ComparisonPageTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static readonly string[] towns = ["samples/iso18091-municipios.csv"];
    private static readonly string[] functions = [.. towns, "--to", "iso-18091", "--peers", "samples/iso18091-municipios.csv", "--by", "1.1"];
    private static readonly string[] years = ["samples/iso18091-por-anio.xlsx"];

    public static TheoryData<string[], string> Pages => new()
    {
        { towns, "en" }, { functions, "es" }, { years, "fr" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_keeps_what_every_page_keeps(string[] command, string language) => await fixture.Keeps(Call(command, language));

    [Fact]
    public async Task Five_years_of_300_communities_keep_it_too_on_a_few_printed_pages()
    {
        using var folder = MmsscProcess.Folder();
        var file = folder.File("years.csv");
        await File.WriteAllLinesAsync(file, [
            "Municipio;Fecha;1.1;1.2;2.1;3.3",
            .. from town in Enumerable.Range(1, 300) from year in Enumerable.Range(2021, 5) select $"Villa {town:D3};{year}-03-15;{Colour(town, year)};{Colour(town + year, 1)};{Colour(town, 3 * year)};ND",
        ]);

        Assert.InRange(await fixture.Keeps(Call([file], "es")), 2, 5);
    }

    [Fact]
    public async Task A_heat_map_says_each_level_in_words()
    {
        var page = await fixture.Open(Call(functions, "es"), 1280);

        var row = page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = "Municipio 02 (14002)", Exact = true }) });
        await Assertions.Expect(row.GetByRole(AriaRole.Cell, new() { Name = "Rojo" }).First).ToBeVisibleAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Cell, new() { Name = "no aplica" }).First).ToBeVisibleAsync();
    }

    private static string Colour(int town, int year) => ((town * 7 + year) % 3) switch { 0 => "rojo", 1 => "amarillo", _ => "verde" };

    private static string[] Call(string[] command, string language) => ["compare", .. command, "--lang", language];
}
