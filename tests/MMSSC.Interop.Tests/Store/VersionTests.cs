using System.Security.Cryptography;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Store;

/// <summary>Versions of assessments: what is the same, what is a correction, and what is another assessment.</summary>
public sealed class VersionTests
{
    [Fact]
    public void A_correction_is_a_new_version_and_the_old_one_stays_as_it_was()
    {
        using var store = new StoreCase();
        var first = Assert.Single(StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2")));

        var second = Assert.Single(StoreCase.Keep(store.Path, out var findings, StoreCase.Sheet("4", "2", "VILLA  ejemplo")));

        Assert.Equal(["MMI1408"], findings.Select(finding => finding.Code));
        var versions = StoreCase.Read(store.Path, out _);
        Assert.Equal([(1L, first.Hash), (2L, second.Hash)], versions.Select(one => (one.Version, one.Hash)));
        var changed = Assert.Single(Correction.Between(versions[0].Assessment, versions[1].Assessment).Ratings);
        Assert.Equal(("strategy", "3", "4"), (changed.Element.Code, changed.Before?.Level?.Code, changed.After?.Level?.Code));
    }

    [Fact]
    public void An_earlier_version_that_comes_again_stays_earlier()
    {
        using var store = new StoreCase();
        StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2"), StoreCase.Sheet("4", "2", name: "later.csv"));

        Assert.Empty(StoreCase.Keep(store.Path, out var findings, StoreCase.Sheet("3", "2")));

        Assert.Equal(["MMI1409"], findings.Select(finding => finding.Code));
        Assert.Equal(2, StoreCase.Read(store.Path, out _).Length);
    }

    [Fact]
    public void The_latest_version_of_each_assessment_is_found_by_community_and_model()
    {
        using var store = new StoreCase();
        var all = Shipped.Engine.Import(Shipped.Sample("iso18091-municipios.csv"));
        StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2"), all, StoreCase.Sheet("4", "2", name: "later.csv"));
        var findings = new List<Diagnostic>();
        using var opened = Shipped.Engine.OpenStore(store.Path, findings)!;

        Assert.Equal(13, opened.Latest().Count());
        Assert.Equal(2, Assert.Single(opened.Latest("villa EJEMPLO")).Version);
        Assert.Equal(12, opened.Latest(model: "ISO-18091").Count());
        Assert.Equal(12, opened.Latest(model: "iso-18091@2019").Count());
        Assert.Single(opened.Latest("Municipio 03", "iso-18091"));
        Assert.Equal(13, opened.Communities().Count);
        Assert.Empty(findings);
        Assert.Empty(opened.Latest("Municipio 03", "smr"));
        Assert.Empty(opened.Latest("x' OR '1' = '1"));
        Assert.Equal(["MMI1411", "MMI1411"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Towns_of_one_name_in_two_states_are_kept_apart_and_asked_for_by_name_and_state()
    {
        using var store = new StoreCase();
        StoreCase.Keep(store.Path, Shipped.Engine.Import(Support.RepositoryRoot.Combine("tests", "cases", "assessments", "two-states.csv")), StoreCase.Sheet("3", "2", "El Limón"));
        var findings = new List<Diagnostic>();
        using var opened = Shipped.Engine.OpenStore(store.Path, findings)!;

        Assert.Equal(["El Limón", "El Limón (Jalisco)", "El Limón (Veracruz)"], opened.Communities());
        Assert.Equal(3, opened.Latest("El Limón").Count());
        Assert.Equal("El Limón (Veracruz)", Assert.Single(opened.Latest("el limon, veracruz")).Assessment.Community.Label);
        Assert.Equal("El Limón (Jalisco)", Assert.Single(opened.Latest("El Limón (Jalisco)")).Assessment.Community.Label);
        Assert.Empty(findings);
    }

    [Fact]
    public void The_hash_of_a_version_is_that_of_its_bytes()
    {
        using var store = new StoreCase();
        var added = Assert.Single(StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2")));
        using var opened = Shipped.Engine.OpenStore(store.Path, [])!;

        var (hash, json) = Assert.Single(opened.Find(added.Hash[..8].ToUpperInvariant()));

        Assert.Equal(added.Hash, hash);
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(json.Span)));
        Assert.Equal("strategy", Shipped.Engine.Import("again.json", json).Assessments[0].Ratings[0].Element.Code);
        Assert.Empty(opened.Find("fedcba987654"));
    }

    [Fact]
    public void Findings_go_with_the_assessments_in_whose_rows_they_stand()
    {
        using var store = new StoreCase();
        StoreCase.Keep(store.Path, out _, Shipped.Engine.Import("wide.csv", "Municipality,1.1,1.2,1.3,1.4\nOne,green,perhaps,yellow,red\nTwo,green,green,yellow,red\n"u8.ToArray()));

        var kept = StoreCase.Read(store.Path, out _);

        Assert.Equal(["One", "Two"], kept.Select(one => one.Assessment.Community.Name));
        Assert.Contains(kept[0].Findings, finding => finding.Location.Line == 2);
        Assert.DoesNotContain(kept[1].Findings, finding => finding.Location.Line == 2);
    }

    [Fact]
    public void An_import_of_which_one_part_fails_keeps_the_rest()
    {
        using var store = new StoreCase();
        var nobody = Shipped.Engine.Import("nobody.csv", "dimension,level\nStrategy,3\nCulture,2\n"u8.ToArray());

        var added = StoreCase.Keep(store.Path, out var findings, nobody, StoreCase.Sheet("3", "2"));

        Assert.Single(added);
        Assert.Contains(findings, finding => finding.Code == "MMI1410");
    }

    [Fact]
    public void A_store_leaves_no_other_file_beside_it()
    {
        using var store = new StoreCase();
        StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2"));
        StoreCase.Read(store.Path, out _);

        Assert.Equal(["kept.db"], store.Files);
    }
}
