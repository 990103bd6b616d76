using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Tests.Files;

public sealed class ModelReaderTests
{
    private const string Whole = """
        {
          "$schema": "../../schemas/model.schema.json",
          "formatVersion": 1,
          "id": "small",
          "edition": "2026",
          "title": {"en": "Small", "es": "Pequeño"},
          "publisher": "Nobody",
          "url": "https://example.org/",
          "visibility": "public",
          "scales": [
            {"id": "light", "title": "Light", "numbers": "ambiguous", "levels": [
              {"code": "red", "value": 1, "title": "Red", "aliases": {"es": ["rojo"], "it": ["rosso"]}, "colour": "#C00000"},
              {"code": "green", "value": 3, "title": "Green"}
            ]},
            {"id": "share", "title": "Share", "range": {"from": 0, "to": 1}}
          ],
          "statusAliases": {"not-assessed": {"es": ["ND"]}, "not-applicable": {"es": ["NM"]}},
          "rollUp": {"area": "mean", "part": {"rule": "ladder", "threshold": 0.75, "scale": "light"}},
          "presentation": {"layout": "matrix", "radar": "1"},
          "elements": [
            {"code": "1", "kind": "area", "title": "Area", "elements": [
              {"code": "1.1", "kind": "part", "scale": "light", "stage": "red", "title": "Part", "aliases": {"en": ["piece"]}, "extensions": {"sdg": [1]}}
            ]}
          ],
          "provenance": "Made up.",
          "notes": ["One.", {"en": "Two."}],
          "extensions": {"anything": [1, {"goes": null}]}
        }
        """;

    [Fact]
    public void A_whole_model_is_read()
    {
        var model = Read(Whole, out var findings)!;
        Assert.Empty(findings);
        Assert.Equal(("small", "2026", "Pequeño"), (model.Id, model.Edition, model.Title["es"]));
        Assert.False(model.PrivateByDefault);
        Assert.Equal(NumberMeaning.Ambiguous, model.Scales[0].Numbers);
        Assert.Equal(["rojo", "rosso"], model.Scales[0].Levels[0].Aliases.All);
        Assert.Equal("#C00000", model.Scales[0].Levels[0].Colour);
        Assert.Equal((0.0, 1.0), (model.Scales[1].From!.Value, model.Scales[1].To!.Value));
        Assert.Equal(["ND"], model.NotAssessed.All);
        Assert.Equal(["NM"], model.NotApplicable.All);
        Assert.Equal(new RollUpDefinition("part", RollUpRule.Ladder, 0.75, "light", model.RollUps[1].Location), model.RollUps[1]);
        Assert.Equal(new Presentation("matrix", "1"), model.Presentation);
        Assert.Equal("red", model.Elements[0].Elements[0].Stage);
        Assert.Equal("model.json:22:7", model.Elements[0].Elements[0].Location.ToString());
        Assert.Equal(["One.", "Two."], model.Notes.Select(note => note["en"]));
    }

    [Theory]
    [InlineData("\"id\": \"small\"", "\"id\": \"Small Model\"", "MMI1011", "/id")]
    [InlineData("\"id\": \"small\"", "\"id\": 5", "MMI1006", "/id")]
    [InlineData("\"edition\": \"2026\",", "", "MMI1007", "")]
    [InlineData("\"publisher\": \"Nobody\"", "\"publischer\": \"Nobody\"", "MMI1008", "/publischer")]
    [InlineData("\"publisher\": \"Nobody\"", "\"publisher\": \" \"", "MMI1015", "/publisher")]
    [InlineData("\"visibility\": \"public\"", "\"visibility\": \"open\"", "MMI1010", "/visibility")]
    [InlineData("\"value\": 3", "\"value\": 1e999", "MMI1009", "/scales/0/levels/1/value")]
    [InlineData("\"value\": 3", "\"value\": \"3\"", "MMI1006", "/scales/0/levels/1/value")]
    [InlineData("\"#C00000\"", "\"red\"", "MMI1011", "/scales/0/levels/0/colour")]
    [InlineData("\"es\": [\"rojo\"]", "\"spanish\": [\"rojo\"]", "MMI1011", "/scales/0/levels/0/aliases/spanish")]
    [InlineData("[\"rojo\"]", "[\"rojo\", \"rojo\"]", "MMI1017", "/scales/0/levels/0/aliases/es")]
    [InlineData("\"area\": \"mean\"", "\"area\": \"average\"", "MMI1010", "/rollUp/area")]
    [InlineData("\"area\": \"mean\"", "\"area\": 1", "MMI1006", "/rollUp/area")]
    [InlineData("\"title\": \"Part\"", "\"title\": {}", "MMI1015", "/elements/0/elements/0/title")]
    [InlineData("{\"sdg\": [1]}", "[1]", "MMI1006", "/elements/0/elements/0/extensions")]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 2,", "MMI1012", "/formatVersion")]
    public void What_is_wrong_is_found_at_its_place_and_the_rest_is_read(string good, string bad, string code, string pointer)
    {
        Assert.Contains(good, Whole, StringComparison.Ordinal);
        Read(Whole.Replace(good, bad, StringComparison.Ordinal), out var findings);
        var finding = Assert.Single(findings);
        Assert.Equal((code, pointer), (finding.Code, finding.Location.Pointer));
        Assert.False(finding.Help.IsEmpty);
    }

    [Fact]
    public void All_findings_of_a_file_are_collected()
    {
        var json = Whole.Replace("\"value\": 3", "\"value\": true", StringComparison.Ordinal).Replace("\"publisher\"", "\"publishers\"", StringComparison.Ordinal)
            .Replace("\"kind\": \"part\", ", "", StringComparison.Ordinal);
        var model = Read(json, out var findings)!;
        Assert.Equal(["MMI1008", "MMI1006", "MMI1007"], findings.Select(finding => finding.Code));
        Assert.Contains("Did you mean 'publisher'?", findings[0].Help["en"], StringComparison.Ordinal);
        Assert.Equal("1.1", model.Elements[0].Elements[0].Code);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_model_at_all_gives_none(string json)
    {
        Assert.Null(Read(json, out var findings));
        Assert.NotEmpty(findings);
    }

    private static ModelDefinition? Read(string json, out List<Diagnostic> findings)
    {
        findings = [];
        return ModelReader.Read(Encoding.UTF8.GetBytes(json), "model.json", findings);
    }
}
