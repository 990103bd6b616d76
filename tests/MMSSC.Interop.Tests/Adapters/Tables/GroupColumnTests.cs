using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Tables;

/// <summary>"Grupo" heads areas of a model, and in other sheets those who answered.</summary>
public class GroupColumnTests
{
    [Theory]
    [InlineData("Municipio,Grupo", "Gobierno local", "Ciudadanía")]
    [InlineData("Commune,Groupe", "Élus", "Habitants")]
    [InlineData("Comune,Gruppo", "Amministrazione locale", "Cittadini")]
    [InlineData("Município,Grupo", "Governo local", "Moradores")]
    [InlineData("Town,Group", "Council", "Residents")]
    [InlineData("Municipio,Ámbito", "Sector público", "Sociedad civil")]
    [InlineData("Municipio,Grupo", "A", "B")]
    [InlineData("Municipio,Grupo", "Grupo 1", "Grupo 2")]
    public void A_column_of_groups_tells_the_rows_of_a_town_apart(string heading, string first, string second)
    {
        var sheet = SheetCase.Of($"{heading},1.1,1.2,1.3\nVilla Uno,{first},rojo,verde,rojo\nVilla Uno,{second},verde,rojo,rojo\nVilla Dos,{first},verde,verde,rojo\nVilla Dos,{second},rojo,rojo,verde\n");

        Assert.Equal(
            [$"Villa Uno||Now|{first}: 1.1=red 1.2=green 1.3=red", $"Villa Uno||Now|{second}: 1.1=green 1.2=red 1.3=red", $"Villa Dos||Now|{first}: 1.1=green 1.2=green 1.3=red", $"Villa Dos||Now|{second}: 1.1=red 1.2=red 1.3=green"],
            sheet.All);
        Assert.Equal("", sheet.Codes);
    }

    [Fact]
    public void Groups_without_towns_are_of_one_community() => Assert.Equal(
        ["||Now|Ciudadanía: 1.1=red 1.2=green", "||Now|Academia: 1.1=green 1.2=red", "||Now|Sector privado: 1.1=red 1.2=red"],
        SheetCase.Of("Grupo,1.1,1.2\nCiudadanía,rojo,verde\nAcademia,verde,rojo\nSector privado,rojo,rojo\n").All);

    [Fact]
    public void In_a_table_of_elements_too() => Assert.Equal(
        ["||Now|Ciudadanía: 4.1=4 4.3=2", "||Now|Academia: 4.1=5 4.3=3"],
        SheetCase.Of("Grupo;Código;Título;Nivel\nCiudadanía;4.3;Resilience;2\nAcademia;4.3;Resilience;3\nCiudadanía;4.1;Attractiveness;4\nAcademia;4.1;Attractiveness;5\n").All);

    [Fact]
    public void A_column_of_regions_names_no_group() => Assert.Equal(
        ["Villa Uno||Now|: 1.1=red 1.2=green", "Villa Dos||Now|: 1.1=green 1.2=red", "Villa Tres||Now|: 1.1=red 1.2=red"],
        SheetCase.Of("Municipio,Grupo,1.1,1.2\nVilla Uno,Norte,rojo,verde\nVilla Dos,Norte,verde,rojo\nVilla Tres,Sur,rojo,rojo\n").All);
}
