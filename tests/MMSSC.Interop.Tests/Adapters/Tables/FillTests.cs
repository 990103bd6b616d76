using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>Colours of cells, and what a file's legend says.</summary>
public class FillTests
{
    [Theory]
    [InlineData("#FF0000", "red")]
    [InlineData("#FFC7CE", "red")]
    [InlineData("#C00000", "red")]
    [InlineData("#FFFF00", "yellow")]
    [InlineData("#FFEB9C", "yellow")]
    [InlineData("#FFC000", "yellow")]
    [InlineData("#92D050", "green")]
    [InlineData("#C6EFCE", "green")]
    [InlineData("#00B050", "green")]
    [InlineData("#FFFFFF", "-")]
    [InlineData("#BFBFBF", "-")]
    [InlineData("", "-")]
    public void A_fill_without_text_is_read_by_its_hue(string fill, string expected)
    {
        var sheet = Read(fill);

        Assert.Equal($"1.1=red 1.2={expected} 1.3=green", sheet.Ratings);
        Assert.Equal("", sheet.Codes);
    }

    [Fact]
    public void A_fill_of_no_level_is_a_finding()
    {
        var sheet = Read("#0070C0");

        Assert.Equal("1.1=red 1.2=- 1.3=green", sheet.Ratings);
        Assert.Equal("B3", sheet.Only("MMI2205").Location.Cell);
    }

    [Theory]
    [InlineData("Verde#FF0000")]
    [InlineData("ND#00B050")]
    public void Where_text_and_fill_disagree_neither_wins(string cell)
    {
        var sheet = Read(cell);

        Assert.Equal("1.1=red 1.2=- 1.3=green", sheet.Ratings);
        Assert.Equal("B3", sheet.Only("MMI2204").Location.Cell);
    }

    [Fact]
    public void Text_and_fill_that_agree_are_one_rating() => Assert.Equal("1.1=red 1.2=green 1.3=green", Read("Verde#00B050").Ratings);

    [Fact]
    public void Coloured_names_of_elements_are_ratings_where_there_is_no_other_column()
    {
        var sheet = SheetCase.Of(SheetCase.Book(SheetCase.Sheet("Matriz", ["1.1#FF0000"], ["1.2#FFC000"], ["1.3#00B050"])));

        Assert.Equal("1.1=red 1.2=yellow 1.3=green", sheet.Ratings);
    }

    [Fact]
    public void A_coloured_row_without_an_element_is_a_finding()
    {
        var sheet = SheetCase.Of(SheetCase.Book(SheetCase.Sheet("Matriz", ["Código", "Color"], ["1.1", "#FF0000"], ["1.2", "#00B050"], ["", "#00B050"])));

        Assert.Equal("B4", sheet.Only("MMI2110").Location.Cell);
    }

    [Theory]
    [InlineData("Leyenda: 1 = verde, 2 = amarillo, 3 = rojo\n\n", "Valor")]
    [InlineData("", "Valor (1=verde; 2=amarillo; 3=rojo)")]
    [InlineData("Leyenda;\n1;Verde\n2;Amarillo\n3;Rojo\n\n", "Valor")]
    public void A_legend_in_the_sheet_gives_numbers_their_meaning(string before, string heading)
    {
        var sheet = SheetCase.Of($"{before}Código;{(heading.Contains(';') ? '"' + heading + '"' : heading)}\n1.1;1\n1.2;2\n1.3;3");

        Assert.Equal("1.1=green 1.2=yellow 1.3=red", sheet.Ratings);
        Assert.Equal("MMI2209 MMI2209 MMI2209", sheet.Codes);
    }

    [Fact]
    public void A_legend_in_another_sheet_gives_numbers_and_fills_their_meaning()
    {
        var sheet = SheetCase.Of(SheetCase.Book(
            SheetCase.Sheet("Datos", ["Código", "Valor"], ["1.1", 1], ["1.2", 2], ["1.3", "#7030A0"]),
            SheetCase.Sheet("Leyenda", [1, "Rojo"], [2, "Verde"], ["#7030A0", "Amarillo"])));

        Assert.Equal("1.1=red 1.2=green 1.3=yellow", sheet.Ratings);
    }

    [Fact]
    public void Legends_that_contradict_each_other_mean_nothing()
    {
        var sheet = SheetCase.Of("1 = verde; 2 = rojo; 1 = rojo; 3 = amarillo\n\nCódigo|Valor\n1.1|1\n1.2|2\n1.3|3".Replace(';', ',').Replace('|', ';'));

        Assert.Equal("1.1=- 1.2=red 1.3=yellow", sheet.Ratings);
        Assert.Contains("MMI2210", sheet.Codes);
    }

    [Fact]
    public void The_users_meaning_wins_over_the_legend() => Assert.Equal(
        "1.1=red 1.2=yellow", SheetCase.Of("1 = verde, 2 = amarillo\n\nCódigo;Valor\n1.1;1\n1.2;2", SheetCase.Meaning(("1", "red"))).Ratings);

    [Fact]
    public void Hidden_ratings_are_read_and_said()
    {
        var hidden = new Cell(CellKind.Text, "Rojo", 0, null, CellTraits.Hidden);
        var sheet = SheetCase.Of(SheetCase.Book(SheetCase.Sheet("Datos", ["Código", "Color"], ["1.1", "Verde"], ["1.2", hidden])));

        Assert.Equal("1.1=green 1.2=red", sheet.Ratings);
        Assert.Equal("MMI2107", sheet.Codes);
    }

    [Fact]
    public void A_hidden_sheet_is_not_read_and_said()
    {
        var sheet = SheetCase.Of(SheetCase.Book(
            SheetCase.Sheet("Datos", ["Código", "Color"], ["1.1", "Verde"], ["1.2", "Rojo"]),
            SheetCase.Sheet("Viejo", true, [], ["Código", "Color"], ["1.1", "Rojo"], ["1.2", "Verde"])));

        Assert.Equal("1.1=green 1.2=red", sheet.Ratings);
        Assert.Equal("Viejo", sheet.Only("MMI2106").Location.Sheet);
    }

    private static SheetCase Read(string second) =>
        SheetCase.Of(SheetCase.Book(SheetCase.Sheet("Matriz", ["Código", "Semáforo"], ["1.1", "#FF0000"], ["1.2", second], ["1.3", "#00B050"])));
}
