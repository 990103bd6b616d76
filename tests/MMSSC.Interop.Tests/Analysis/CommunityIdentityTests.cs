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

    private static (List<Community> Communities, string Codes) Join(params ImportedFile[] files)
    {
        var findings = new List<Diagnostic>();
        var joined = Shipped.Engine.Join(files, findings);
        return ([.. joined.SelectMany(file => file.Assessments).Select(assessment => assessment.Community)], string.Join(' ', findings.Select(finding => finding.Code)));
    }

    private static ImportedFile Case(string name) => Shipped.Engine.Import(RepositoryRoot.Combine("tests", "cases", "assessments", name));

    private static ImportedFile Sheet(string text) => Shipped.Engine.Import("sheet.csv", Encoding.UTF8.GetBytes(text), ImportOptions.None);
}
