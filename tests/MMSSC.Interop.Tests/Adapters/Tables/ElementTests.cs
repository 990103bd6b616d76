using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>Which element a row or column is, where codes, titles and order do not all say the same.</summary>
public class ElementTests
{
    [Fact]
    public void A_lost_zero_is_found_by_the_order_of_the_list()
    {
        var sheet = SheetCase.Of("Código;Color\n1.7;Rojo\n1.8;Verde\n1.9;Rojo\n1.1;Verde\n2.1;Amarillo");

        Assert.Equal("1.7=red 1.8=green 1.9=red 1.10=green 2.1=yellow", sheet.Ratings);
        Assert.Equal(("MMI2157", 5), (sheet.Codes, sheet.Only("MMI2157").Location.Line));
    }

    [Fact]
    public void A_lost_zero_is_found_in_the_heading_of_a_wide_table()
    {
        var sheet = SheetCase.Of("Municipio;1.8;1.9;1.1;2.1\nVilla;V;R;A;V");

        Assert.Equal("1.8=green 1.9=red 1.10=yellow 2.1=green", sheet.Ratings);
        Assert.Equal((1, 4), (sheet.Only("MMI2157").Location.Line, sheet.Only("MMI2157").Location.Column));
    }

    [Fact]
    public void Where_the_long_code_stands_in_the_list_no_zero_was_lost()
    {
        var sheet = SheetCase.Of("Código;Color\n1.9;Rojo\n1.1;Verde\n1.10;Amarillo");

        Assert.Equal("1.1=green 1.9=red 1.10=yellow", sheet.Ratings);
        Assert.Equal("", sheet.Codes);
    }

    [Fact]
    public void Codes_shown_with_two_decimals_are_read_without_their_zero()
    {
        var sheet = SheetCase.Of("Código;Indicador;Color\n1.10;Gestión integral de la calidad;Rojo\n1.20;;Verde\n1.30;;Amarillo");

        Assert.Equal("1.1=red 1.2=green 1.3=yellow", sheet.Ratings);
        Assert.Equal("MMI2157", sheet.Codes);
    }

    [Fact]
    public void Codes_that_became_dates_are_read_as_codes()
    {
        var sheet = SheetCase.Of("Código;Color\n1-ene;Rojo\n02-ene;Verde\n3-ene;Amarillo\n01-oct;Verde");

        Assert.Equal("1.1=red 1.2=green 1.3=yellow 1.10=green", sheet.Ratings);
        Assert.Equal("MMI2158 MMI2158 MMI2158 MMI2158", sheet.Codes);
    }

    [Fact]
    public void One_code_that_became_a_date_is_read_by_its_place()
    {
        var sheet = SheetCase.Of(SheetCase.Book(SheetCase.Sheet("Datos",
            ["Código", "Color"], ["1.8", "Rojo"], ["1.9", "Verde"], [SheetCase.Date("01/10/2026", 46296), "Amarillo"], ["2.1", "Verde"])));

        Assert.Equal("1.8=red 1.9=green 1.10=yellow 2.1=green", sheet.Ratings);
        Assert.Equal("A4", sheet.Only("MMI2158").Location.Cell);
    }

    [Fact]
    public void A_date_that_may_be_two_codes_is_refused()
    {
        var sheet = SheetCase.Of(SheetCase.Book(SheetCase.Sheet("Datos",
            ["Código", "Color"], ["4.1", "Rojo"], ["4.2", "Verde"], [SheetCase.Date("01/02/2026", 46054), "Amarillo"], ["4.5", "Verde"])));

        Assert.Equal("4.1=red 4.2=green 4.5=green", sheet.Ratings);
        Assert.Equal("A4", sheet.Only("MMI2159").Location.Cell);
    }

    [Fact]
    public void Two_different_values_for_one_element_are_an_error_that_names_both()
    {
        var sheet = SheetCase.Of("Código;Color\n1.1;Rojo\n1.2;Verde\n1.1;Amarillo");

        Assert.Equal("1.1=- 1.2=green", sheet.Ratings);
        Assert.Contains("sheet.csv:2:2", sheet.Only("MMI2160").Message["en"]);
        Assert.Equal(4, sheet.Only("MMI2160").Location.Line);
    }

    [Fact]
    public void A_code_that_no_element_has_is_said_also_where_its_value_is_no_level()
    {
        var sheet = SheetCase.Of("Código;Color\n1.1;Rojo\n1.2;Verde\n9.9;casi verde\nElaboró;Juan Pérez");

        Assert.Equal("1.1=red 1.2=green", sheet.Ratings);
        Assert.Equal(4, sheet.Only("MMI2110").Location.Line);
    }

    [Fact]
    public void The_same_value_twice_is_one() => Assert.Equal("1.1=red 1.2=green", SheetCase.Of("Código;Color\n1.1;Rojo\n1.2;Verde\n1.1;rojo").Ratings);

    [Theory]
    [InlineData("Innovación y la competividad", "2.1")]
    [InlineData("Trabajo decente y el crecimiento económico local", "2.2")]
    [InlineData("Planificacion del desarrollo urbano", "4.5")]
    public void A_title_that_is_nearly_one_is_taken_and_said(string title, string code)
    {
        var sheet = SheetCase.Of($"Indicador;Color\nTurismo;Rojo\n{title};Verde\nMovilidad;Verde");

        Assert.Contains($"{code}=green", sheet.Ratings);
        Assert.Equal(("MMI2151", 3), (sheet.Codes, sheet.Only("MMI2151").Location.Line));
    }

    [Fact]
    public void A_title_that_is_not_known_beside_a_code_is_said()
    {
        var sheet = SheetCase.Of("Código;Indicador;Color\n1.1;Gestión integral de la calidad;Rojo\n1.2;Cosas varias;Verde\n1.3;Profesionalización de los servidores públicos;Verde");

        Assert.Equal("1.1=red 1.2=green 1.3=green", sheet.Ratings);
        Assert.Equal((3, 2), (sheet.Only("MMI2152").Location.Line, sheet.Only("MMI2152").Location.Column));
    }

    [Fact]
    public void Titles_of_a_language_that_is_not_known_are_said_once()
    {
        var sheet = SheetCase.Of("Code;Titel;Level\n4.1;Anziehungskraft;Fulfilled\n4.2;Umweltschutz;Initial\n4.3;Widerstandskraft;Fulfilled\n4.4;Verantwortung;Initial\n4.5;Zusammenhalt;Initial\n4.6;Wohlergehen;Improving".Replace("Titel", "Title"));

        Assert.Equal("4.1=3 4.2=1 4.3=3 4.4=1 4.5=1 4.6=4", sheet.Ratings);
        Assert.Equal("MMI2152", sheet.Codes);
    }

    [Fact]
    public void A_code_that_is_not_known_beside_a_title_is_said()
    {
        var sheet = SheetCase.Of("Código;Indicador;Color\n1.1;Gestión integral de la calidad;Rojo\nzz;Movilidad;Verde\n1.3;Profesionalización de los servidores públicos;Verde");

        Assert.Equal("1.1=red 1.3=green 2.6=green", sheet.Ratings);
        Assert.Equal(("MMI2153", 3), (sheet.Codes, sheet.Only("MMI2153").Location.Line));
    }

    [Fact]
    public void One_contradiction_among_many_rows_costs_only_its_row()
    {
        const string Text = "Código;Indicador;Color\n1.1;Gestión integral de la calidad;Rojo\n1.2;Movilidad;Verde\n1.3;Profesionalización de los servidores públicos;Verde\n2.5;Turismo;Rojo";

        Assert.Equal("1.1=red 1.3=green 2.5=red", SheetCase.Of(Text).Ratings);
        Assert.Equal(3, SheetCase.Of(Text).Only("MMI2154").Location.Line);
        Assert.Equal("1.1=red 1.2=green 1.3=green 2.5=red", SheetCase.Of(Text, ImportOptions.None with { Trust = Trust.Codes }).Ratings);
        Assert.Equal("1.1=red 1.3=green 2.5=red 2.6=green", SheetCase.Of(Text, ImportOptions.None with { Trust = Trust.Titles }).Ratings);
    }

    [Theory]
    [InlineData("9.9;Fantasma;Rojo", 1)]
    [InlineData(";;Rojo", 3)]
    public void A_row_with_a_value_and_no_element_is_a_finding(string row, int column)
    {
        var sheet = SheetCase.Of($"Código;Indicador;Color\n1.1;Gestión integral de la calidad;Rojo\n1.2;Asociación y colaboración comprometida;Verde\n{row}");

        Assert.Equal("1.1=red 1.2=green", sheet.Ratings);
        Assert.Equal((4, column), (sheet.Only("MMI2110").Location.Line, sheet.Only("MMI2110").Location.Column));
    }

    [Fact]
    public void A_value_beside_a_group_that_is_not_rated_itself_is_a_finding()
    {
        var sheet = SheetCase.Of("Código;Indicador;Color\n1;Desarrollo institucional para un buen gobierno;Amarillo\n1.1;Gestión integral de la calidad;Rojo\n1.2;Asociación y colaboración comprometida;Verde");

        Assert.Equal("1.1=red 1.2=green", sheet.Ratings);
        Assert.Equal((2, 3), (sheet.Only("MMI2113").Location.Line, sheet.Only("MMI2113").Location.Column));
    }

    [Fact]
    public void A_column_of_a_wide_table_that_is_no_element_is_a_finding()
    {
        var sheet = SheetCase.Of("Municipio;1.1;1.2;9.9;Población\nA;V;R;V;12000\nB;R;R;A;3");

        Assert.Equal(2, sheet.Assessments.Length);
        Assert.Equal((1, 4), (sheet.Only("MMI2111").Location.Line, sheet.Only("MMI2111").Location.Column));
    }

    [Fact]
    public void Totals_are_recognised_and_said()
    {
        Assert.Equal("MMI2112", SheetCase.Of("Código;Color\n1.1;Verde\n1.2;Verde\nTotal verdes;2").Codes);
        Assert.Equal("MMI2112", SheetCase.Of("Municipio;1.1;1.2\nA;V;R\nPromedio;2;1").Codes);
    }

    /// <summary>Amarillo is a town; below it the towns of each colour are counted.</summary>
    [Fact]
    public void A_town_is_named_like_a_level_where_its_row_has_levels_and_not_where_it_counts_them()
    {
        var sheet = SheetCase.Of("Municipio;1.1;1.2\nAmarillo;Verde;Rojo\nVilla Uno;Verde;Verde\nVerde;2;1\nRojo;0;1\n");

        Assert.Equal(["Amarillo", "Villa Uno"], sheet.Assessments.Select(assessment => assessment.Community.Name));
        Assert.Equal("MMI2112 MMI2112", sheet.Codes);
    }

    [Fact]
    public void Elements_without_a_row_are_listed_once()
    {
        var finding = SheetCase.Of("Código;Color\n1.1;Verde\n1.2;Verde").Only("MMI2114");

        Assert.StartsWith("37 of 39 elements", finding.Message["en"]);
    }

    [Fact]
    public void A_column_of_levels_without_a_heading_for_ratings_is_said()
    {
        var sheet = SheetCase.Of("Code;Level;Rank\n4.1;Fulfilled;1\n4.2;Initial;2\n4.3;Fulfilled;3");

        Assert.Equal("4.1=3 4.2=1 4.3=3", sheet.Ratings);
        Assert.Equal((1, 3), (sheet.Only("MMI2109").Location.Line, sheet.Only("MMI2109").Location.Column));
    }

    [Fact]
    public void A_list_of_elements_without_ratings_is_said() => Assert.Equal(
        "MMI2108", SheetCase.Of("Código;Indicador\n1.1;Gestión integral de la calidad\n1.2;Asociación y colaboración comprometida\n1.3;Profesionalización de los servidores públicos").Codes);
}
