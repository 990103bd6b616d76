using System.Text.Json.Nodes;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Program;

/// <summary><c>mmssc mapping migrate</c> on the editions that are shipped.</summary>
public sealed class MappingMigrateTests : IDisposable
{
    private const string OfAgenda = "iso-18091-agenda-2011-to-2019";
    private const string OfPolicies = "smr-rmm-revised-to-rmm-2.0";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-migrate-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_old_list_goes_on_under_its_new_numbers_with_the_cells_it_was_read_from()
    {
        var (code, output, error) = ProgramCall.Run("mapping", "migrate", Shipped.Sample("agenda-desde-lo-local-2011.csv"), "--by", OfAgenda);

        Assert.Equal(0, code);
        var assessment = JsonNode.Parse(output)!["assessments"]![0]!;
        Assert.Equal("2019", (string)assessment["model"]!["edition"]!);
        Assert.Equal("1.7=yellow 1.8=green 1.9=red 1.10=green 2.1=yellow 3.6=green", Ratings(assessment));
        Assert.Equal(("from 1.10 of agenda-2011 by iso-18091-agenda-2011-to-2019@1.0.0", 4), ((string)assessment["ratings"]![0]!["note"]!, (int)assessment["ratings"]![0]!["origin"]!["line"]!));
        Assert.DoesNotContain("MMI3070", error, StringComparison.Ordinal);
        Assert.Equal(6, error.Split("MMI3074").Length - 1);
    }

    [Fact]
    public void What_was_split_merged_or_withdrawn_is_listed_at_its_cell_with_what_a_translation_gives()
    {
        var sheet = At("sheet.csv");
        File.WriteAllText(sheet, "code;title;level\n1.5;Fiscally responsible;Green\n1.8;Legally in order;Red\n1.9;Rule of law in force;Green\n1.11;Sound finances;Green\n2.2;Promoter of productive vocations;Red\n");

        var (code, output, error) = ProgramCall.Run("mapping", "migrate", sheet, "--by", OfAgenda);

        Assert.Equal(0, code);
        Assert.Equal("1.4=green 1.6=- 2.2=- 2.7=- 2.8=-", Ratings(JsonNode.Parse(output)!["assessments"]![0]!));
        Assert.Contains($"{sheet}:3:3: warning MMI3073 rating-not-carried: The rating of 1.8 (Legally in order) is not carried over: 1.6 came of 1.8, 1.9, which do not agree or are not all rated. A translation gives: 1.6 2–2.", error, StringComparison.Ordinal);
        Assert.Contains($"{sheet}:6:3: warning MMI3073 rating-not-carried: The rating of 2.2 (Promoter of productive vocations) is not carried over: it became 2.2, 2.7, 2.8. A translation gives: 2.2 1–1, 2.7 1–1, 2.8 1–1.", error, StringComparison.Ordinal);
        Assert.Equal(3, error.Split("MMI3073").Length - 1);
        Assert.Equal(1, ProgramCall.Run("mapping", "migrate", sheet, "--by", OfAgenda, "--strict").Code);
    }

    [Fact]
    public void Policies_go_on_under_other_codes_and_a_code_that_was_used_again_is_not_read_by_it()
    {
        var sheet = At("policies.csv");
        File.WriteAllText(sheet, "Code,Policy,Completeness\nL1M3,Preventive climate action,1\nL1M4,Equal access for vulnerable groups,0.8\nL1A1,Plan aligned with national plans,1\nL1A2,Multi-level governance plan,0.25\nL2M1,White paper on multi-level governance,1\nP1S2,Critical services listed and ranked,0.5\n");

        var (code, output, error) = ProgramCall.Run("mapping", "migrate", sheet, "--by", OfPolicies);

        Assert.Equal(0, code);
        Assert.Equal("L1M3=0.8 L1A1=0.25 L1A2=1 I1S1=0.5", Ratings(JsonNode.Parse(output)!["assessments"]![0]!));
        Assert.Contains($"{sheet}:2:3: warning MMI3073", error, StringComparison.Ordinal);
        Assert.Contains("smr@rmm-2.0 has no such element (replaced: the code names another policy now)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_of_the_old_edition_becomes_a_valid_draft_of_the_new_one_that_keeps_what_its_authors_wrote()
    {
        var (old, migrated) = (At("old.json"), At("new.json"));
        File.WriteAllText(old, Mapping());
        Assert.Equal(0, ProgramCall.Run("mapping", "validate", old).Code);

        var (code, _, error) = ProgramCall.Run("mapping", "migrate", old, "--by", OfAgenda, "-o", migrated);

        Assert.Equal(0, code);
        Assert.Equal((0, $"{migrated} is valid\n"), ProgramCall.Run("mapping", "validate", migrated) is var (valid, said, _) ? (valid, said) : default);
        var root = JsonNode.Parse(File.ReadAllText(migrated))!;
        Assert.Equal(("3.0.0", "draft", "https://example.org/mapping.schema.json", "2019", true), ((string)root["version"]!, (string)root["status"]!, (string)root["$schema"]!, (string)root["source"]!["edition"]!, (bool)root["extensions"]!["ours"]!));
        Assert.Equal(["3.0.0", "2.1.0"], root["changes"]!.AsArray().Select(change => (string)change!["version"]!));
        Assert.Equal(
            ["1.8>4.5 2", "1.6>4.5 3", "1.4>4.5 1 pending", "2.2>4.1 1 pending", "2.7>4.1 1 pending", "2.8>4.1 1 pending"],
            root["links"]!.AsArray().Select(link => $"{link!["source"]}>{link["target"]} {link["weight"]}{(link["status"] is { } status ? $" {status}" : "")}"));
        Assert.Equal(("kept", "it binds the town together"), ((string)root["links"]![0]!["extensions"]!["note"]!, (string)root["links"]![0]!["rationale"]!));
        Assert.Equal(["participation alone"], root["examples"]!.AsArray().Select(example => (string)example!["name"]!));
        Assert.Contains("\"ratings\": {\"1.8\": \"green\"}", File.ReadAllText(migrated), StringComparison.Ordinal);
        foreach (var expected in new[] { "MMI3076", "MMI3077", "MMI3078" })
        {
            Assert.Contains(expected, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_that_does_not_fit_together_is_migrated()
    {
        var mapping = RepositoryRoot.Combine("mappings", "iso-18091-to-mmssc.json");

        Assert.Contains("MMI3071", ProgramCall.Run("mapping", "migrate", mapping, "--by", "smr-to-mmssc").Error, StringComparison.Ordinal);
        Assert.Contains("MMI3072", ProgramCall.Run("mapping", "migrate", mapping, "--by", OfAgenda).Error, StringComparison.Ordinal);
        Assert.Contains("MMI3072", ProgramCall.Run("mapping", "migrate", RepositoryRoot.Combine("mappings", OfAgenda + ".json"), "--by", OfAgenda).Error, StringComparison.Ordinal);
        Assert.Equal(1, ProgramCall.Run("mapping", "migrate", Shipped.Sample("iso18091-villa-ejemplo.csv"), "--by", OfAgenda).Code);
        Assert.Equal(2, ProgramCall.Run("mapping", "migrate", mapping, mapping, "--by", OfAgenda).Code);
        Assert.Equal(2, ProgramCall.Run("mapping", "migrate", mapping, "--by", "nothing").Code);
        Assert.Equal(2, ProgramCall.Run("mapping", "migrate", mapping).Code);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private static string Ratings(JsonNode assessment) => string.Join(' ', assessment["ratings"]!.AsArray().Select(rating => $"{rating!["element"]}={rating["level"] ?? rating["score"] ?? "-"}"));

    private static string Mapping()
    {
        var unmapped = new[] { "1.1", "1.2", "1.3", "1.6", "1.7", "1.10", "1.11", "1.12", "2.1", "2.3", "3" }.Select(code => $"{{\"source\": \"{code}\", \"reason\": {{\"en\": \"an example\"}}}}");
        var (old, target) = (Shipped.Model("iso-18091@agenda-2011"), Shipped.Model("mmssc"));
        return """
            {
              "$schema": "https://example.org/mapping.schema.json", "formatVersion": 1, "id": "ours", "version": "2.1.0", "status": "approved", "title": {"en": "Ours"},
              "changes": [{"version": "2.1.0", "date": "2013-01-01", "note": {"en": "Words."}}],
              "source": {"model": "iso-18091", "edition": "agenda-2011", "sha256": "OLD"},
              "target": {"model": "mmssc", "edition": "2019", "sha256": "TARGET"},
              "levelMaps": {"colour": {"levels": {"red": {"from": 1, "typical": 1, "to": 1}, "yellow": {"from": 2, "typical": 2, "to": 2}, "green": {"from": 3, "typical": 3, "to": 5}}}},
              "defaults": {"levelMap": "colour", "aggregation": "mean"},
              "links": [
                {"source": "1.4", "target": "4.5", "relationship": "relatedMatch", "weight": 2, "rationale": "it binds the town together", "extensions": {"note": "kept"}},
                {"source": "1.8", "target": "4.5", "relationship": "relatedMatch", "weight": 1},
                {"source": "1.9", "target": "4.5", "relationship": "relatedMatch", "weight": 2},
                {"source": "1.5", "target": "4.5", "relationship": "relatedMatch", "weight": 1},
                {"source": "2.2", "target": "4.1", "relationship": "relatedMatch", "weight": 1}
              ],
              "unmapped": [UNMAPPED],
              "examples": [
                {"name": "participation alone", "ratings": {"1.4": "green"}, "expect": {"4.5": {"estimate": 3}}},
                {"name": "finances alone", "ratings": {"1.5": "green"}, "expect": {"4.5": {"estimate": 3}}},
                {"name": "coverage", "ratings": {"1.4": "green"}, "expect": {"4.5": {"coverage": 0.3333}}}
              ],
              "extensions": {"ours": true}
            }
            """.Replace("OLD", old.IdentityHash, StringComparison.Ordinal).Replace("TARGET", target.IdentityHash, StringComparison.Ordinal).Replace("UNMAPPED", string.Join(", ", unmapped), StringComparison.Ordinal);
    }
}
