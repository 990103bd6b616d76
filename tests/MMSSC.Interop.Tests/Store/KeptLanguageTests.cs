using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Store;

/// <summary>What is kept has no language: its findings are told to each reader in the words of their own.</summary>
public sealed class KeptLanguageTests : IDisposable
{
    private readonly StoreCase store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_kept_finding_names_the_element_in_each_language()
    {
        StoreCase.Keep(store.Path, Messy());

        var kept = Assert.Single(StoreCase.Read(store.Path, out _));

        var finding = Assert.Single(kept.Findings, finding => finding.Message["en"].Contains("verdee", StringComparison.Ordinal));
        Assert.Contains("2.1 Innovation and competitiveness", finding.Message["en"], StringComparison.Ordinal);
        Assert.Contains("2.1 Innovación y competitividad", finding.Message["es"], StringComparison.Ordinal);
        Assert.Contains("2.1 Innovation et compétitivité", finding.Message["fr"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_whose_findings_have_English_titles_opens_and_knows_its_files_again()
    {
        File.Copy(RepositoryRoot.Combine("tests", "cases", "stores", "english-titles.db"), store.Path);

        var before = StoreCase.Read(store.Path, out var findings);
        var added = StoreCase.Keep(store.Path, out var told, Messy());

        Assert.Empty(findings);
        Assert.Equal(2, before.Length);
        Assert.Empty(added);
        Assert.Equal("MMI1407", Assert.Single(told).Code);
    }

    private static Importing.ImportedFile Messy() => Shipped.Engine.Import(
        RepositoryRoot.Combine("tests", "cases", "assessments", "messy.csv"), new ImportOptions { Community = "Villa Vieja" });
}
