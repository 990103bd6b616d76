using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Store;

/// <summary>What a report and a comparison take from a store.</summary>
public sealed class KeptFilesTests
{
    [Fact]
    public void Assessments_come_back_as_the_files_they_came_from()
    {
        using var store = new StoreCase();
        var imported = Shipped.Engine.Import(Shipped.Sample("mmssc-villa-ejemplo.xlsx"));
        StoreCase.Keep(store.Path, imported);

        var file = Assert.Single(FilesOf(store, out var findings));

        Assert.Empty(findings);
        Assert.Equal((imported.FileName, imported.Sha256), (file.FileName, file.Sha256));
        Assert.Equal(imported.Findings.AsEnumerable(), file.Findings);
        Assert.Equal(imported.Assessments.SelectMany(one => one.Ratings), file.Assessments.SelectMany(one => one.Ratings));
    }

    [Fact]
    public void A_file_stands_in_the_place_of_what_is_kept_of_the_same()
    {
        using var store = new StoreCase();
        StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2"), Shipped.Engine.Import(Shipped.Sample("iso18091-villa-ejemplo.csv")));
        var unnamed = Shipped.Engine.Import("new.csv", "dimension,level\nStrategy,5\nCulture,2\n"u8.ToArray());

        var files = FilesOf(store, out var findings, community: null, StoreCase.Sheet("4", "2", name: "new.csv"));
        var named = FilesOf(store, out var again, "villa ejemplo", unnamed);

        Assert.Equal("iso-18091", Assert.Single(files).Assessments[0].Model.Id);
        Assert.Equal("iso-18091", Assert.Single(named).Assessments[0].Model.Id);
        Assert.Equal(["MMI1412", "MMI1412"], [findings.Single().Code, again.Single().Code]);
    }

    [Fact]
    public void Of_several_communities_one_must_be_chosen_and_a_file_may_choose_it()
    {
        using var store = new StoreCase();
        StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2"), StoreCase.Sheet("3", "2", "San Ejemplo"), Shipped.Engine.Import(Shipped.Sample("iso18091-municipios.csv")));

        Assert.Empty(FilesOf(store, out var several));
        Assert.Single(FilesOf(store, out var chosen, "San Ejemplo"));
        Assert.Single(FilesOf(store, out var byFile, null, Shipped.Engine.Import(Shipped.Sample("iso18091-villa-ejemplo.csv"))));

        Assert.Equal("MMI1305", Assert.Single(several).Code);
        Assert.EndsWith(", ….", several[0].Message["en"], StringComparison.Ordinal);
        Assert.Empty(chosen.Concat(byFile));
    }

    [Fact]
    public void A_comparison_takes_all_communities_and_files_before_what_is_kept()
    {
        using var store = new StoreCase();
        StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2"), StoreCase.Sheet("3", "2", "San Ejemplo"), Shipped.Engine.Import(Shipped.Sample("iso18091-municipios.csv")));
        List<Diagnostic> findings = [];
        using var opened = Shipped.Engine.OpenStore(store.Path, findings)!;

        Assert.Equal(14, opened.FilesOfAll([], null).Sum(file => file.Assessments.Length));
        Assert.Equal("San Ejemplo", Assert.Single(opened.FilesOfAll([], "san ejemplo")).Assessments.Single().Community.Name);
        Assert.Equal(13, opened.FilesOfAll([StoreCase.Sheet("4", "4")], null).Sum(file => file.Assessments.Length));
        Assert.Equal("MMI1412", Assert.Single(findings).Code);
    }

    [Fact]
    public void A_file_that_names_nobody_stands_in_no_place_of_a_comparison()
    {
        using var store = new StoreCase();
        StoreCase.Keep(store.Path, StoreCase.Sheet("3", "2"));
        var unnamed = Shipped.Engine.Import("new.csv", "dimension,level\nStrategy,5\nCulture,2\n"u8.ToArray());
        List<Diagnostic> findings = [];
        using var opened = Shipped.Engine.OpenStore(store.Path, findings)!;

        Assert.Single(opened.FilesOfAll([unnamed], null));
        Assert.Empty(findings);
    }

    private static ImportedFile[] FilesOf(StoreCase store, out List<Diagnostic> findings, string? community = null, params ImportedFile[] given)
    {
        findings = [];
        using var opened = Shipped.Engine.OpenStore(store.Path, findings)!;
        return [.. opened.FilesOf(given, community)];
    }
}
