using System.Text;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Finding.Contexts;

/// <summary>What stands below or behind a word for territories is one, where it is a place beside a town, and nothing else is.</summary>
public sealed class TerritoryTests
{
    public static TheoryData<string, string, string> Places => new()
    {
        { "Estado", "Municipio", "Aguascalientes|Baja California|Baja California Sur|Campeche|Chiapas|Chihuahua|Ciudad de México|Coahuila de Zaragoza|Colima|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|México|Estado de México|Michoacán de Ocampo|Morelos|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz de Ignacio de la Llave|Yucatán|Zacatecas" },
        { "Entidad federativa", "Municipio", "Jalisco|Nuevo León" },
        { "Provincia", "Municipio", "Álava|Ávila|A Coruña|Las Palmas|La Rioja|Santa Cruz de Tenerife|Córdoba|Ciudad Real|Zamora|Entre Ríos|Santiago del Estero" },
        { "Comunidad autónoma", "Municipio", "Andalucía|Castilla-La Mancha|Comunitat Valenciana|País Vasco|Región de Murcia|Comunidad de Madrid" },
        { "Departamento", "Municipio", "Antioquia|Norte de Santander|Valle del Cauca|Alta Verapaz|Petén|Francisco Morazán|Treinta y Tres|La Libertad" },
        { "Región", "Comuna", "Arica y Parinacota|Metropolitana de Santiago|Los Lagos|Magallanes" },
        { "Département", "Commune", "Ain|Alpes-de-Haute-Provence|Côte-d'Or|Nord|Haute-Savoie|Val-d'Oise|Territoire de Belfort" },
        { "Région", "Commune", "Île-de-France|Grand Est|Centre-Val de Loire" },
        { "Regione", "Comune", "Lazio|Friuli-Venezia Giulia|Valle d'Aosta" },
        { "Provincia", "Comune", "Bologna|Forlì-Cesena|Reggio nell'Emilia|L'Aquila" },
        { "Estado", "Município", "São Paulo|Minas Gerais|Rio Grande do Sul|Pará" },
        { "Distrito", "Concelho", "Viana do Castelo|Castelo Branco|Porto" },
        { "State", "City", "New York|Victoria|Andhra Pradesh|North Carolina" },
        { "Province", "Municipality", "Ontario|Eastern Cape|Nova Scotia" },
        { "County", "Town", "Kent|Cook County|West Sussex" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_a_territory_in_a_column_and_in_a_line(string territory, string town, string places)
    {
        foreach (var place in places.Split('|'))
        {
            var column = Read($"{territory};{town};1.1;1.2;1.3\n{place};El Limón;rojo;verde;rojo\n{place};La Otra;verde;verde;rojo\n");
            var line = Read($"{town}: El Limón\n{territory}: {place}\nfunción;color\n1.1;rojo\n1.2;verde\n1.3;rojo\n");

            Assert.Equal([$"El Limón ({place})", $"La Otra ({place})"], column.Select(community => community.Label));
            Assert.Equal($"El Limón ({place})", Assert.Single(line).Label);
        }
    }

    [Theory]
    [InlineData("Estado", "Pendiente")]
    [InlineData("Estado", "Concluido")]
    [InlineData("Estado", "Validado")]
    [InlineData("Estado", "Borrador")]
    [InlineData("Estado", "En ejecución")]
    [InlineData("Estado", "Vigente")]
    [InlineData("State", "Draft")]
    [InlineData("State", "finished")]
    [InlineData("État", "terminé")]
    public void How_far_something_has_come_is_no_territory(string head, string state)
    {
        var column = Read($"{head};Municipio;1.1;1.2;1.3\n{state};El Limón;rojo;verde;rojo\n{state};La Otra;verde;verde;rojo\n");
        var line = Read($"Municipio: El Limón\n{head}: {state}\nfunción;color\n1.1;rojo\n1.2;verde\n1.3;rojo\n");

        Assert.All(column.Concat(line), community => Assert.True(community.Territories.IsEmpty, community.Label));
    }

    [Theory]
    [InlineData("Departamento", "Antioquia", "Boyacá")]
    public void Without_a_column_of_towns_the_territory_is_the_community(string head, string one, string other)
    {
        var communities = Read($"{head};1.1;1.2;1.3\n{one};rojo;verde;rojo\n{other};verde;verde;rojo\n");

        Assert.Equal([one, other], communities.Select(community => community.Label));
    }

    [Theory]
    [InlineData("Departamento;Provincia;Nombre oficial", "Lima;Cañete;Asia", "Asia (Cañete, Lima)")]
    [InlineData("Departamento;Provincia;Distrito", "Lima;Cañete;Asia|Lima;Cañete;Mala", "Asia (Cañete, Lima)")]
    [InlineData("Comuna;Provincia;Región", "Asia;Cañete;Lima", "Asia (Cañete, Lima)")]
    public void The_nearest_of_several_territories_comes_first(string head, string rows, string label) =>
        Assert.Equal(label, Read($"{head};1.1;1.2;1.3\n{string.Concat(rows.Split('|').Select(row => $"{row};rojo;verde;rojo\n"))}")[0].Label);

    [Fact]
    public void An_office_in_each_row_is_no_territory()
    {
        var byElement = Read("Municipio;Departamento;función;color\nEl Limón;Obras;1.1;rojo\nEl Limón;Hacienda;1.2;verde\nEl Limón;Obras;1.3;rojo\n");
        var byYear = Read("Municipio;Año;Departamento;1.1;1.2;1.3\nEl Limón;2024;Obras;rojo;verde;rojo\nEl Limón;2025;Hacienda;rojo;verde;rojo\n");

        Assert.Equal("El Limón", Assert.Single(byElement).Label);
        Assert.All(byYear, community => Assert.Equal("El Limón", community.Label));
    }

    [Fact]
    public void A_line_says_the_territory_of_a_sheet_unless_a_column_says_it_of_each_row()
    {
        var beside = Read("Estado: Jalisco\nRegión;Municipio;1.1;1.2;1.3\nCosta Sur;El Limón;rojo;verde;rojo\n");
        var instead = Read("Estado: Jalisco\nEstado;Municipio;1.1;1.2;1.3\nVeracruz;El Limón;rojo;verde;rojo\n");

        Assert.Equal("El Limón (Costa Sur, Jalisco)", Assert.Single(beside).Label);
        Assert.Equal("El Limón (Veracruz)", Assert.Single(instead).Label);
    }

    [Theory]
    [InlineData("Municipio de El Limón, Jalisco", "El Limón (Jalisco)")]
    [InlineData("Municipio: El Limón (Jalisco)", "El Limón (Jalisco)")]
    [InlineData("Ayuntamiento de El Limón, Estado de México, México", "El Limón (Estado de México)")]
    [InlineData("Municipio de El Limón, Jalisco\nEstado: Jalisco", "El Limón (Jalisco)")]
    [InlineData("Municipio de El Limón", "El Limón")]
    public void What_is_said_behind_a_name_is_its_territory(string line, string label) =>
        Assert.Equal(label, Assert.Single(Read($"{line}\nfunción;color\n1.1;rojo\n1.2;verde\n1.3;rojo\n")).Label);

    [Fact]
    public void Cells_of_territories_are_accounted_for_as_context()
    {
        var read = Shipped.Engine.Import("sheet.csv", "Estado: Jalisco\nRegión;Municipio;1.1;1.2\nCosta Sur;El Limón;rojo;verde\n"u8.ToArray(), ImportOptions.None);

        Assert.Equal(3, read.Accounts.Single(sum => sum.Account == CellAccount.Context).Cells);
    }

    private static Community[] Read(string sheet) =>
        [.. Shipped.Engine.Import("sheet.csv", Encoding.UTF8.GetBytes(sheet), new() { Model = "iso-18091" }).Assessments.Select(assessment => assessment.Community)];
}
