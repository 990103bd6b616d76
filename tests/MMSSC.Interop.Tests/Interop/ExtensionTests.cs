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

    [Fact]
    public void An_extension_may_stand_before_the_model_that_it_extends()
    {
        Written("a-extension.json", Extension.Replace("iso-18091", "harbour", StringComparison.Ordinal).Replace("2019", "1", StringComparison.Ordinal).Replace("\"scales\": []", "\"scales\": [{\"id\": \"colour\", \"title\": \"Colour\", \"levels\": [{\"code\": \"a\", \"value\": 1, \"title\": \"A\"}, {\"code\": \"b\", \"value\": 2, \"title\": \"B\"}]}]", StringComparison.Ordinal));
        var engine = Engine("""{"formatVersion": 1, "id": "harbour", "edition": "1", "title": "Harbour", "scales": [], "elements": [{"code": "1.9", "kind": "function", "title": "Quay"}]}""");

        Assert.Empty(engine.Catalogue.Findings);
        Assert.Equal(["1.9", "1.9-a", "1.9-b"], engine.Catalogue.FindModels("harbour").Single().Elements.Select(element => element.Code));
    }

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
