using System.Text;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Analysis;

/// <summary>Which assessments are of one community: by id where there is one, else by name.</summary>
public class CommunityIdentityTests
{
    [Fact]
    public void Different_ids_never_meet_whatever_their_names()
    {
        var (communities, codes) = Join(Case("codes-same-name.csv"));

        Assert.Equal(["El Limón (14054)", "El Limón (30999)"], communities.Select(community => community.Label));
        Assert.Equal(2, communities.Select(community => community.Key).Distinct().Count());
        Assert.Equal("MMI1313", codes);
    }

    [Fact]
    public void One_id_is_one_community_shown_by_its_latest_name()
    {
        var (communities, codes) = Join(Case("renamed.csv"));

        Assert.Equal("San Pedro Tlaquepaque (14083)", Assert.Single(communities.Select(community => community.Label).Distinct()));
        Assert.Equal("MMI1312", codes);
    }

    [Fact]
    public void Names_fold()
    {
        var (communities, codes) = Join(Case("same-three-ways.csv"));

        Assert.Equal(3, communities.Count);
        Assert.Single(communities.Distinct());
        Assert.Equal("", codes);
    }

    [Theory]
    [InlineData("Municipio 01", "Municipio 02")]
    [InlineData("Ciudad Juárez", "Juárez")]
    [InlineData("Town 1", "Town 2")]
    [InlineData("San Pedro 2024", "San Pedro 2025")]
    [InlineData("El Limón, Jalisco", "El Limón, Veracruz")]
    public void Other_names_are_other_communities(string one, string other)
    {
        var (communities, _) = Join(Sheet($"Municipio;1.1;1.2;1.3\n{one};rojo;verde;rojo\n{other};verde;rojo;verde\n"));

        Assert.Equal([one, other], communities.Select(community => community.Name));
    }

    [Fact]
    public void A_name_without_an_id_joins_the_only_community_of_that_name()
    {
        var (communities, codes) = Join(Sheet("CVEGEO;Municipio;1.1;1.2;1.3\n14054;Villa Ejemplo;rojo;verde;rojo\n"), Sheet("Municipio;1.1;1.2;1.3\nMunicipio de Villa Ejemplo;rojo;verde;rojo\nOtro;rojo;rojo;rojo\n"));

        Assert.Equal(["#14054", "#14054", "otro"], communities.Select(community => community.Key));
        Assert.Equal("", codes);
    }

    [Fact]
    public void A_name_without_an_id_joins_none_of_several()
    {
        var (communities, codes) = Join(Case("codes-same-name.csv"), Sheet("Municipio;1.1;1.2;1.3\nEl Limón;rojo;verde;rojo\n"));

        Assert.Equal(["#14054", "#30999", "el limon"], communities.Select(community => community.Key));
        Assert.Equal("MMI1313", codes);
    }

    [Fact]
    public void Towns_of_one_name_in_two_states_are_two_communities()
    {
        var (communities, codes) = Join(Case("two-states.csv"));

        Assert.Equal(["El Limón (Jalisco)", "El Limón (Veracruz)"], communities.Select(community => community.Label));
        Assert.Equal(2, communities.Select(community => community.Key).Distinct().Count());
        Assert.Equal("", codes);
    }

    [Theory]
    [InlineData("Estado;Municipio", "Jalisco;El Limón", "Estado;Municipio", "JALISCO;Municipio de El Limón", 1)]
    [InlineData("Estado;Municipio", "Jalisco;El Limón", "Estado;Municipio", "Veracruz;El Limón", 2)]
    [InlineData("Estado;Municipio", "Jalisco;El Limón", "Municipio;Año", "El Limón;2025", 1)]
    [InlineData("Estado;Municipio", "Jalisco;El Limón", "Estado;Región;Municipio", "Jalisco;Costa Sur;El Limón", 1)]
    [InlineData("Estado;Municipio", "Jalisco;El Limón", "Estado;Municipio", "Jal.;El Limón", 1)]
    [InlineData("Estado;Municipio", "Veracruz;El Limón", "Estado;Municipio", "Jal.;El Limón", 2)]
    [InlineData("Estado;Municipio", "Jalisco;El Limón", "Estado;Clave;Municipio", "Jalisco;14054;El Limón", 1)]
    [InlineData("Estado;Municipio", "Jalisco;El Limón", "Estado;Clave;Municipio", "Veracruz;30999;El Limón", 2)]
    [InlineData("Estado;Municipio", "Jalisco;El Limón", "Clave;Municipio", "14054;El Limón", 1)]
    public void Names_meet_where_their_territories_do_not_differ(string head, string one, string otherHead, string other, int communities)
    {
        var (joined, codes) = Join(Sheet($"{head};1.1;1.2;1.3\n{one};rojo;verde;rojo\n"), Sheet($"{otherHead};1.1;1.2;1.3\n{other};verde;verde;rojo\n"));

        Assert.Equal(communities, joined.Select(community => community.Key).Distinct().Count());
        Assert.Equal("", codes);
    }

    [Theory]
    [InlineData("Municipio;Año", "El Limón;2024", "Jalisco, Veracruz")]
    [InlineData("Clave;Municipio", "30999;El Limón", "30999, Jalisco, Veracruz")]
    public void What_fits_two_towns_is_of_neither_and_said_once(string head, string row, string listed)
    {
        var findings = new List<Diagnostic>();
        var files = new[] { Case("two-states.csv"), Sheet($"{head};1.1;1.2;1.3\n{row};rojo;verde;rojo\n"), Sheet($"{head};1.1;1.2;1.3\n{row};verde;verde;rojo\n") };

        var joined = Shipped.Engine.Join(files, findings).SelectMany(file => file.Assessments).Select(assessment => assessment.Community.Key).Distinct();

        Assert.Equal(3, joined.Count());
        var finding = Assert.Single(findings, finding => finding.Code == "MMI1313");
        Assert.Contains($"'El Limón': {listed}.", finding.Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_territory_that_is_part_of_two_is_doubtful()
    {
        var (communities, codes) = Join(Sheet("Región;Estado;Municipio;1.1;1.2;1.3\nCosta;Jalisco;El Limón;rojo;verde;rojo\nValles;Jalisco;El Limón;verde;verde;rojo\n"), Sheet("Estado;Municipio;1.1;1.2;1.3\nJalisco;El Limón;rojo;verde;rojo\n"));

        Assert.Equal(3, communities.Select(community => community.Key).Distinct().Count());
        Assert.Equal("MMI1313", codes);
    }

    [Theory]
    [InlineData("San Juan", true)]
    [InlineData("san juan, jalisco", true)]
    [InlineData("San Juan (Jalisco)", true)]
    [InlineData("San Juan, Costa Sur", true)]
    [InlineData("San Juan, Costa Sur, Jalisco", true)]
    [InlineData("San Juan, Veracruz", false)]
    [InlineData("Jalisco", false)]
    public void A_community_is_called_by_its_name_alone_or_with_a_territory(string wanted, bool isCalled) =>
        Assert.Equal(isCalled, new Community("San Juan", null) { Territories = Territories.Of("Costa Sur", "Jalisco") }.IsCalled(wanted));

    private static (List<Community> Communities, string Codes) Join(params ImportedFile[] files)
    {
        var findings = new List<Diagnostic>();
        var joined = Shipped.Engine.Join(files, findings);
        return ([.. joined.SelectMany(file => file.Assessments).Select(assessment => assessment.Community)], string.Join(' ', findings.Select(finding => finding.Code)));
    }

    private static ImportedFile Case(string name) => Shipped.Engine.Import(RepositoryRoot.Combine("tests", "cases", "assessments", name));

    private static ImportedFile Sheet(string text) => Shipped.Engine.Import("sheet.csv", Encoding.UTF8.GetBytes(text), ImportOptions.None);
}
