using System.Text;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Analysis;

/// <summary>A register gives the ids of names, old ones too; it joins nothing that it does not know to be one.</summary>
public sealed class RegisteredIdentityTests
{
    private const string Register = """
        {
          "formatVersion": 1,
          "communities": [
            {"id": "14083", "names": [{"name": "Tlaquepaque", "to": "2011"}, {"name": "San Pedro Tlaquepaque", "from": "2011"}], "territories": ["Jalisco"]},
            {"id": "14054", "names": [{"name": "El Limón"}], "territories": ["Jalisco"]},
            {"id": "30999", "names": [{"name": "El Limón"}], "territories": ["Veracruz"]},
            {"id": "1", "names": [{"name": "Villa Doble", "to": "2010"}], "mergedInto": {"id": "14083", "date": "2010-06"}},
            {"id": "2", "names": [{"name": "Villa Doble", "from": "2011"}], "splitFrom": {"id": "99", "date": "2011"}}
          ]
        }
        """;

    [Theory]
    [InlineData("Municipio", "San Pedro Tlaquepaque", "#14083", "")]
    [InlineData("Municipio", "Municipio de Tlaquepaque", "#14083", "MMI1312")]
    [InlineData("Clave;Municipio", "14083;Tlaquepaque", "#14083", "MMI1312")]
    [InlineData("Clave;Municipio", "14083;Otro nombre", "#14083", "MMI1312")]
    [InlineData("Municipio", "El Limón", "el limon", "MMI1321")]
    [InlineData("Estado;Municipio", "Veracruz;El Limón", "#30999", "")]
    [InlineData("Estado;Municipio", "Colima;El Limón", "el limon\ncolima", "")]
    [InlineData("Municipio", "Villa Doble", "villa doble", "MMI1321")]
    [InlineData("Municipio;Año", "Villa Doble;2009", "#1", "MMI1322")]
    [InlineData("Municipio;Año", "Villa Doble;2015", "#2", "MMI1323")]
    [InlineData("Municipio", "Nadie", "nadie", "")]
    public void A_name_is_of_the_only_entry_that_had_it_then_and_there(string head, string row, string key, string codes)
    {
        var findings = new List<Diagnostic>();

        var resolved = Resolve(findings, Sheet($"{head};1.1;1.2;1.3\n{row};rojo;verde;rojo\n"));

        Assert.Equal(key, Assert.Single(resolved).Key);
        Assert.Equal(codes, string.Join(' ', findings.Select(finding => finding.Code)));
    }

    [Fact]
    public void Old_and_new_names_are_one_community_shown_by_the_new_one_and_doubts_are_said_once()
    {
        var findings = new List<Diagnostic>();

        var resolved = Resolve(
            findings,
            Sheet("Municipio;Año;1.1;1.2\nSan Pedro Tlaquepaque;2015;rojo;verde\nEl Limón;2015;rojo;verde\nVilla Doble;2008;rojo;verde\n"),
            Sheet("Municipio;Año;1.1;1.2\nTlaquepaque;2024;rojo;verde\nEl Limón;2016;rojo;verde\nVilla Doble;2009;rojo;verde\n"));

        Assert.Equal(["San Pedro Tlaquepaque (14083)", "El Limón", "Villa Doble (1)", "San Pedro Tlaquepaque (14083)", "El Limón", "Villa Doble (1)"], resolved.Select(community => community.Label));
        Assert.Equal(["MMI1321", "MMI1312", "MMI1322"], findings.Select(finding => finding.Code));
        Assert.Contains("El Limón (14054); El Limón (30999)", findings[0].Message["en"], StringComparison.Ordinal);
        Assert.Contains("was merged into San Pedro Tlaquepaque (14083) (2010-06)", findings[2].Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_community_and_the_one_that_it_became_a_part_of_never_meet()
    {
        var findings = new List<Diagnostic>();
        var files = Shipped.Engine.Resolve([Sheet("Municipio;Año;1.1;1.2\nVilla Doble;2009;rojo;verde\nTlaquepaque;2009;verde;verde\n")], Read(), findings);

        var joined = Shipped.Engine.Join(files, findings).SelectMany(file => file.Assessments);

        Assert.Equal(["#1", "#14083"], joined.Select(assessment => assessment.Community.Key));
    }

    [Theory]
    [InlineData("tlaquepaque", "14083")]
    [InlineData("San Pedro Tlaquepaque", "14083")]
    [InlineData("14083", "14083")]
    [InlineData("El Limón", null)]
    [InlineData("El Limón, Veracruz", "30999")]
    [InlineData("Nadie", null)]
    public void A_community_is_found_by_any_name_that_only_one_has(string wanted, string? id) => Assert.Equal(id, Read().Find(wanted)?.Id);

    [Fact]
    public void An_entry_that_is_there_twice_is_an_error_at_its_place()
    {
        var findings = new List<Diagnostic>();

        RegisterReader.Read(
            Encoding.UTF8.GetBytes("""{"formatVersion": 1, "communities": [{"id": "1", "names": [{"name": "A"}]}, {"id": "1", "kind": "ine", "names": [{"name": "B"}]}, {"id": "1", "names": [{"name": "C"}]}]}"""), "r.json", findings);

        Assert.Equal(("MMI1017", "/communities/2/id"), (Assert.Single(findings).Code, findings[0].Location.Pointer));
    }

    private static Community[] Resolve(List<Diagnostic> findings, params ImportedFile[] files) =>
        [.. Shipped.Engine.Resolve(files, Read(), findings).SelectMany(file => file.Assessments).Select(assessment => assessment.Community)];

    private static CommunityRegister Read()
    {
        var findings = new List<Diagnostic>();
        var register = RegisterReader.Read(Encoding.UTF8.GetBytes(Register), "r.communities.json", findings)!;
        Assert.Empty(findings);
        return register;
    }

    private static ImportedFile Sheet(string text) => Shipped.Engine.Import("sheet.csv", Encoding.UTF8.GetBytes(text), new() { Model = "iso-18091" });
}
