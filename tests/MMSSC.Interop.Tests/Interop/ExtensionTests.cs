using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Interop;

/// <summary>A city's own elements below those of a shipped model: one file, and everything works with them as before.</summary>
public sealed class ExtensionTests : IDisposable
{
    private const string Extension = """
        {
          "formatVersion": 1, "id": "villa-ejemplo", "edition": "2026", "extends": {"id": "iso-18091", "edition": "2019"},
          "title": {"en": "Villa Ejemplo's own parts of civil protection"},
          "scales": [], "rollUp": {"function": "minimum"},
          "elements": [
            {"code": "1.9-a", "kind": "part", "below": "1.9", "scale": "colour", "title": {"en": "Evacuation plan", "es": "Plan de evacuación"}},
            {"code": "1.9-b", "kind": "part", "below": "1.9", "scale": "colour", "title": {"en": "Volunteer brigades", "es": "Brigadas de voluntarios"}}
          ]
        }
        """;

    private const string Sheet = "Community: Villa Ejemplo\n\ncode;title;level\n1.8;Citizen participation;green\n1.9-a;Evacuation plan;green\n1.9-b;Volunteer brigades;yellow\n1.10;Public security;green\n";

    private const string Parts = "Community: Bilbo\n\ncode;level\nstrategy-a;4\nstrategy-b;2\nculture;3\ngovernance;3\ntechnology;3\ndata;3\n";

    private readonly string folder = Directory.CreateTempSubdirectory("mmssc-extension-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Added_elements_are_read_rolled_up_translated_and_reported_by_the_shipped_mapping()
    {
        var engine = Engine(Extension);
        Assert.Empty(engine.Catalogue.Findings);
        var model = engine.Catalogue.FindModels("iso-18091@2019").Single();
        Assert.Equal(Shipped.Model("iso-18091@2019").IdentityHash, model.IdentityHash);
        Assert.Equal("1.9", model.Find("1.9-a")!.Parent!.Code);

        var imported = engine.Import(Written("sheet.csv", Sheet));
        var translation = engine.Translate(Assert.Single(imported.Assessments), "mmssc")!;

        Assert.DoesNotContain(imported.Findings, finding => finding.Severity == Diagnostics.Severity.Error);
        Assert.Equal("1.8=green 1.9-a=green 1.9-b=yellow 1.10=green", string.Join(' ', imported.Assessments[0].Ratings.Select(rating => $"{rating.Element}={rating.Level}")));
        Assert.Equal("iso-18091-to-mmssc", Assert.Single(translation.Route.Hops).Mapping.Definition.Id);
        var contribution = translation.Find(translation.Target.Find("4.3")!)!.Contributions.Single(part => part.Element.Code == "1.9");
        Assert.Equal(2, contribution.Value.Estimate);
        Assert.Equal(["1.9-a", "1.9-b"], contribution.Via.Select(part => part.Element.Code));
    }

    [Fact]
    public void A_form_asks_for_them_and_a_report_shows_them()
    {
        Written("own.json", Extension);
        var (form, report) = (Path.Combine(folder, "form.csv"), Path.Combine(folder, "report.html"));

        Assert.Equal(0, ProgramCall.Run("template", "iso-18091@2019", "-o", form, "--data", folder).Code);
        Assert.Contains("Evacuation plan", File.ReadAllText(form), StringComparison.Ordinal);
        Assert.Equal(0, ProgramCall.Run("report", Written("sheet.csv", Sheet), "-o", report, "--data", folder).Code);
        Assert.Contains("1.9-a", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_of_the_users_own_that_is_pinned_to_the_edition_stays_valid()
    {
        Written("own.json", Extension);

        Assert.Equal(0, ProgramCall.Run("mapping", "validate", RepositoryRoot.Combine("mappings", "iso-18091-to-mmssc.json"), "--data", folder).Code);
    }

    /// <summary>The shipped digital inclusion model has no roll-up; the city's file gives one, and its parts count in the shipped mapping.</summary>
    [Fact]
    public void Parts_count_by_a_rule_of_the_extension_where_its_base_has_none()
    {
        var engine = Engine(File.ReadAllText(City("g3-city-with-rollup.json")));
        Assert.Empty(engine.Catalogue.Findings);
        Assert.Equal(Shipped.Model("g3ict-digital-inclusion").IdentityHash, engine.Catalogue.FindModels("g3ict-digital-inclusion").Single().IdentityHash);

        var imported = engine.Import(Written("sheet.csv", Parts));
        var translation = engine.Translate(Assert.Single(imported.Assessments), "mmssc")!;

        var result = translation.Find(translation.Target.Find("2.3.1")!)!;
        var contribution = result.Contributions.Single(part => part.Element.Code == "strategy");
        Assert.Equal((3, 1), (contribution.Value.Estimate, contribution.Value.Coverage));
        Assert.Equal(Models.RollUpRule.Mean, contribution.RollUp?.Rule);
        Assert.Equal(["strategy-a", "strategy-b"], contribution.Via.Select(part => part.Element.Code));
        Assert.Equal((3, "3"), (Math.Round(result.Reading.Estimate, 9), result.Level?.Code));
        Assert.Empty(translation.Unused);
    }

    [Fact]
    public void Parts_that_count_are_explained_and_reported()
    {
        File.Copy(City("g3-city-with-rollup.json"), Path.Combine(folder, "own.json"));
        var (sheet, report) = (Written("sheet.csv", Parts), Path.Combine(folder, "report.json"));

        var explained = ProgramCall.Run("explain", sheet, "--to", "mmssc", "--element", "2.3.1", "--data", folder);

        Assert.Contains("strategy Strategy: 3, from its parts by mean → 3", explained.Output, StringComparison.Ordinal);
        Assert.Contains("    - strategy-a Inclusion strategy: Level 4", explained.Output, StringComparison.Ordinal);
        Assert.Equal(0, ProgramCall.Run("report", sheet, "-o", report, "--format", "json", "--data", folder).Code);
        Assert.Contains("strategy-b", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MMI1120", "\"scales\": []", "\"scales\": []")]
    [InlineData("MMI1120", "\"scales\": []", "\"scales\": [], \"rollUp\": {\"dimension\": \"none\"}")]
    [InlineData("MMI1108", "\"scales\": []", "\"scales\": [{\"id\": \"share\", \"title\": \"Share\", \"range\": {\"from\": 0, \"to\": 1}}], \"rollUp\": {\"dimension\": \"mean\"}")]
    public void Parts_that_cannot_count_are_told_when_they_are_validated_and_when_they_are_loaded(string code, string from, string to)
    {
        var path = Written("own.json", File.ReadAllText(City("data/g3-city.json")).Replace(from, to, StringComparison.Ordinal).Replace(code == "MMI1108" ? "\"scale\": \"level\"" : "\0", "\"scale\": \"share\"", StringComparison.Ordinal));

        var (_, _, error) = ProgramCall.Run("model", "validate", path);
        var engine = Engine(File.ReadAllText(path));

        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.Equal(code, Assert.Single(engine.Catalogue.Findings).Code);
        Assert.Contains("own.json:1:", engine.Catalogue.Findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_the_base_has_stays_as_it_is() =>
        Assert.Equal("MMI1111", Assert.Single(Engine(Extension.Replace("\"function\"", "\"area\"", StringComparison.Ordinal)).Catalogue.Findings).Code);

    [Fact]
    public void An_extension_may_stand_before_the_model_that_it_extends()
    {
        Written("a-extension.json", Extension.Replace("iso-18091", "harbour", StringComparison.Ordinal).Replace("2019", "1", StringComparison.Ordinal).Replace("\"scales\": []", "\"scales\": [{\"id\": \"colour\", \"title\": \"Colour\", \"levels\": [{\"code\": \"a\", \"value\": 1, \"title\": \"A\"}, {\"code\": \"b\", \"value\": 2, \"title\": \"B\"}]}]", StringComparison.Ordinal));
        var engine = Engine("""{"formatVersion": 1, "id": "harbour", "edition": "1", "title": "Harbour", "scales": [], "elements": [{"code": "1.9", "kind": "function", "title": "Quay"}]}""");

        Assert.Empty(engine.Catalogue.Findings);
        Assert.Equal(["1.9", "1.9-a", "1.9-b"], engine.Catalogue.FindModels("harbour").Single().Elements.Select(element => element.Code));
    }

    private static string City(string name) => RepositoryRoot.Combine("tests", "cases", "assessments", name);

    private InteropEngine Engine(string json)
    {
        Written("own.json", json);
        var options = new InteropOptions();
        options.AddDataFrom(folder);
        return InteropEngine.Create(options);
    }

    private string Written(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
