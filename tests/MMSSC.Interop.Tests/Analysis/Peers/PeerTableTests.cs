using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Comparing;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Tests.Reports;

namespace MMSSC.Interop.Tests.Analysis.Peers;

/// <summary>A row of a table of peers is of a community by its id, else by its name and the territories that the row says.</summary>
public sealed class PeerTableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static readonly ImmutableArray<Community> towns =
    [
        new("El Limón", null) { Territories = Territories.Of("Jalisco") }, new("El Limón", null) { Territories = Territories.Of("Veracruz") }, new("Tonalá", "14101"),
    ];

    [Theory]
    [InlineData("estado,municipio,tamaño\nJalisco,El Limón,chico\nVeracruz,El Limón,grande\nJalisco,Tonalá,grande\n", "chico|grande|grande", "")]
    [InlineData("municipio,tamaño,estado\nEl Limón,chico,VERACRUZ\nTonalá,grande,Jalisco\n", "|chico|grande", "MMI1314")]
    [InlineData("municipio,tamaño\nEl Limón,chico\nTonalá,grande\n", "||grande", "MMI1314")]
    [InlineData("estado,municipio,tamaño\nColima,El Limón,chico\nJalisco,Tonalá,grande\n", "||grande", "MMI1314")]
    [InlineData("estado,clave,municipio,tamaño\nColima,14101,El Limón,chico\n", "||chico", "MMI1314")]
    public void A_row_is_of_the_town_of_its_name_and_state(string table, string groups, string codes)
    {
        folder.Write("peers.csv", table);
        var findings = new List<Diagnostic>();

        var read = PeerTable.Read(Path.Combine(folder.Path, "peers.csv"), "tamaño", towns, [], findings)!;

        Assert.Equal(groups, string.Join('|', towns.Select(town => read.Of(town))));
        Assert.Equal(codes, string.Join(' ', findings.Select(finding => finding.Code)));
    }

    public void Dispose() => folder.Dispose();
}
