using MMSSC.Interop.Analysis;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Installation;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Catalogue;

/// <summary>Shipped data is checked like code: a start of the program relies on it.</summary>
public class ShippedDataTests
{
    public static TheoryData<string> Models => new(Shipped.Catalogue.Models.Select(model => model.ToString()));

    public static TheoryData<string> MappingFiles => new(Directory.EnumerateFiles(RepositoryRoot.Combine("mappings"), "*.json").Select(file => Path.GetFileName(file)));

    /// <summary>Where this fails, a shipped model has changed: <c>src/MMSSC.Interop/Installation/identities.txt</c> should hold what is expected here.</summary>
    [Fact]
    public void The_identity_of_each_shipped_model_is_the_one_that_was_worked_out_before() => Assert.Equal(
        ShippedData.All.Models.Select(model => $"{model.Reference} {ModelIdentity.Hash(model)}").Order(StringComparer.Ordinal),
        ShippedData.Identities.Select(known => $"{known.Key} {known.Value}").Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_is_wrong_with_the_shipped_files() => Assert.Empty(Shipped.Catalogue.Findings);

    [Theory]
    [InlineData("mmssc@2019", "characteristic", 32)]
    [InlineData("iso-18091@2019", "function", 39)]
    [InlineData("smr@2018", "characteristic", 10)]
    [InlineData("smr@rmm-2.0", "policy", 124)]
    [InlineData("smr@web-tool-2024", "policy", 52)]
    [InlineData("smr@questionnaire-2024", "question", 41)]
    [InlineData("g3ict-digital-inclusion@2021", "dimension", 5)]
    public void A_model_has_the_number_of_elements_of_its_source(string model, string kind, int count) =>
        Assert.Equal(count, Shipped.Model(model).Elements.Count(element => element.Kind == kind));

    [Theory]
    [MemberData(nameof(Models))]
    public void Everything_has_a_title_and_each_level_a_meaning_in_three_languages(string name)
    {
        var model = Shipped.Model(name);
        var texts = model.Elements.Select(element => element.Title).Append(model.Title).Append(model.Definition.Provenance)
            .Concat(model.Definition.Notes).Concat(model.Scales.SelectMany(scale => scale.Levels).SelectMany(level => new[] { level.Title, level.Meaning }));

        Assert.All(texts, text => Assert.All(new[] { "en", "es", "fr" }, language => Assert.False(string.IsNullOrWhiteSpace(text.Find(language)), $"{text} lacks {language}")));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_word_names_one_level_only(string name) => Assert.All(Shipped.Model(name).Scales, scale =>
    {
        var words = scale.Levels.SelectMany(level => level.Aliases.All.Concat(level.Title.All.Select(text => text.Text)).Select(Folding.Fold).Distinct().Select(word => (word, level)));

        Assert.Empty(words.GroupBy(pair => pair.word).Where(group => group.Select(pair => pair.level).Distinct().Count() > 1).Select(group => group.Key));
    });

    [Theory]
    [MemberData(nameof(MappingFiles))]
    public void A_mapping_is_valid_pinned_and_passes_its_own_examples(string file)
    {
        var findings = new List<Diagnostic>();

        var mapping = Shipped.Engine.ReadMapping(RepositoryRoot.Combine("mappings", file), findings);

        Assert.NotNull(mapping);
        Assert.NotEmpty(mapping.Definition.Examples);
        Assert.Equal(new ExampleOutcome(mapping.Definition.Examples.Length, 0), MappingExamples.Run(mapping, findings));
        Assert.Empty(findings);
    }

    [Theory]
    [MemberData(nameof(MappingFiles))]
    public void A_mapping_says_on_whose_authority_each_link_stands(string file)
    {
        var mapping = Shipped.Mapping(Path.GetFileNameWithoutExtension(file));

        Assert.All(mapping.Links, link => Assert.NotNull(link.Definition.Basis));
        Assert.All(mapping.Links.Where(link => link.Definition.Basis is Basis.Standard), link => Assert.NotNull(((Basis.Standard)link.Definition.Basis!).Clause));
        Assert.All(mapping.LevelMaps, map => Assert.NotNull(map.Basis));
    }

    [Fact]
    public void The_links_from_iso_18091_are_ours_and_its_level_map_is_the_standards()
    {
        var mapping = Shipped.Mapping("iso-18091-to-mmssc");

        Assert.All(mapping.Links, link => Assert.IsType<Basis.Proposed>(link.Definition.Basis));
        Assert.Equal(new Basis.Standard("ISO/TS 37107:2019", "Table 4 note a"), mapping.LevelMaps[0].Basis);
    }

    [Fact]
    public void Guidance_speaks_of_elements_that_exist()
    {
        foreach (var guidance in Shipped.Catalogue.Guidance)
        {
            var model = Shipped.Model($"{guidance.Model.Model.Value}@{guidance.Model.Edition.Value}");
            Assert.Equal(model.IdentityHash, guidance.Model.Sha256.Value);
            Assert.All(guidance.Assignments.SelectMany(item => item.Elements).Concat(guidance.Steps.SelectMany(item => item.Elements)), code => Assert.NotNull(model.Find(code)));
            Assert.All(guidance.Assignments.SelectMany(item => item.Documents), id => Assert.Contains(guidance.Documents, document => document.Id == id));
        }
    }
}
