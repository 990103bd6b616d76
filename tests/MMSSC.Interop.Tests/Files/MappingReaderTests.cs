using System.Security.Cryptography;
using System.Text;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Tests.Files;

public sealed class MappingReaderTests
{
    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private const string Whole = $$$$"""
        {
          "formatVersion": 1,
          "id": "a-to-b",
          "version": "1.2.3-beta.1",
          "status": "reviewed",
          "title": {"en": "A to B"},
          "maintainer": "Somebody",
          "licence": "CC0-1.0",
          "changes": [{"version": "1.2.3", "date": "2026-11-24", "note": "First."}],
          "source": {"model": "a", "edition": "2019", "sha256": "{{{{Hash}}}}"},
          "target": {"model": "b", "edition": "rmm-2.0", "sha256": ""},
          "levelMaps": {
            "colours": {"scale": "colour", "basis": {"kind": "standard", "document": "ISO/TS 37107:2019", "clause": "Table 4 note a"},
              "levels": {"red": {"from": 1, "typical": 1, "to": 1}, "green": {"from": 3, "typical": 3, "to": 5}}},
            "shares": {"basis": {"kind": "proposed", "method": "guess"}, "points": [{"at": 0.5, "from": 1, "typical": 2, "to": 3}]}
          },
          "defaults": {"levelMap": "colours", "aggregation": "median", "rounding": "down", "minimumCoverage": 0.4},
          "links": [
            {"source": "1.9", "target": "4.3", "relationship": "broadMatch", "weight": 0.5, "confidence": 0.8, "levelMap": "shares", "basis": {"kind": "proposed", "method": {"en": "judgement"}}, "rationale": "core", "status": "pending", "reviewers": ["Ann"]},
            {"source": "1.1", "target": "4.3", "relationship": "exactMatch"}
          ],
          "unmapped": [{"source": "1.2", "reason": "none"}],
          "examples": [{"name": "all", "ratings": {"1.9": "green", "1.1": 0.25, "1.3": "not-assessed", "1.4": "not-applicable"}, "expect": {"4.3": {"status": "stated", "level": "2", "estimate": 2, "range": [1, 2], "bounds": [1, 3], "coverage": 0.5}}}]
        }
        """;

    [Fact]
    public void A_whole_mapping_is_read()
    {
        var mapping = Read(Whole, out var findings)!;
        Assert.Empty(findings);
        Assert.Equal(("a-to-b@1.2.3-beta.1", MappingStatus.Reviewed), (mapping.Name, mapping.Status));
        Assert.Equal(Hash, mapping.Source.Sha256.Value);
        Assert.Equal("mapping.json:11:39", mapping.Target.Edition.Location.ToString());
        Assert.Equal(new Basis.Standard("ISO/TS 37107:2019", "Table 4 note a"), mapping.LevelMaps[0].Basis);
        Assert.Equal(("green", 3.0, 3.0, 5.0), Entry(mapping.LevelMaps[0].Entries[1]));
        Assert.Equal(0.5, mapping.LevelMaps[1].Entries[0].At);
        Assert.Equal((Aggregation.Median, Rounding.Down, 0.4), (mapping.Defaults.Aggregation, mapping.Defaults.Rounding, mapping.Defaults.MinimumCoverage));
        var link = mapping.Links[0];
        Assert.Equal(("1.9", "4.3", Relationship.BroadMatch, 0.5, 0.8, true), (link.Source.Value, link.Target.Value, link.Relationship, link.Weight, link.Confidence, link.Pending));
        Assert.Equal(("shares", "core"), (link.LevelMap!.Value.Value, link.Rationale["es"]));
        Assert.Equal("Ann", Assert.Single(link.Reviewers));
        Assert.Equal("/links/0/target", link.Target.Location.Pointer);
        Assert.Equal((1.0, false), (mapping.Links[1].Weight, mapping.Links[1].Pending));
        Assert.Null(mapping.Links[1].LevelMap);
        var example = Assert.Single(mapping.Examples);
        Assert.Equal(
            [RatingStatus.Rated, RatingStatus.Rated, RatingStatus.NotAssessed, RatingStatus.NotApplicable], example.Ratings.Select(rating => rating.Status));
        Assert.Equal((0.25, "0.25"), (example.Ratings[1].Score!.Value, example.Ratings[1].Value.Value));
        Assert.Equal((1.0, 3.0), example.Expect[0].Bounds);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Whole))), mapping.ContentHash);
    }

    [Theory]
    [InlineData("1.2.3-beta.1", "1.2", "MMI1011", "/version")]
    [InlineData("1.2.3-beta.1", "01.2.3", "MMI1011", "/version")]
    [InlineData("\"2026-11-24\"", "\"24/11/2026\"", "MMI1011", "/changes/0/date")]
    [InlineData("\"target\": \"4.3\", \"relationship\": \"exactMatch\"", "\"relationship\": \"exactMatch\"", "MMI1007", "/links/1")]
    [InlineData("exactMatch", "sameAs", "MMI1010", "/links/1/relationship")]
    [InlineData("\"weight\": 0.5", "\"weight\": 0", "MMI1009", "/links/0/weight")]
    [InlineData("\"confidence\": 0.8", "\"confidence\": 80", "MMI1009", "/links/0/confidence")]
    [InlineData("\"status\": \"pending\"", "\"status\": \"later\"", "MMI1010", "/links/0/status")]
    [InlineData("\"kind\": \"standard\"", "\"kind\": \"law\"", "MMI1010", "/levelMaps/colours/basis/kind")]
    [InlineData("\"document\": \"ISO/TS 37107:2019\", ", "", "MMI1007", "/levelMaps/colours/basis")]
    [InlineData("\"kind\": \"proposed\", \"method\": \"guess\"", "\"kind\": \"proposed\", \"method\": \"guess\", \"clause\": \"5\"", "MMI1008", "/levelMaps/shares/basis/clause")]
    [InlineData("\"points\": [", "\"levels\": {\"red\": {\"from\": 1, \"typical\": 1, \"to\": 1}}, \"points\": [", "MMI1016", "/levelMaps/shares")]
    [InlineData("\"range\": [1, 2]", "\"range\": [1]", "MMI1018", "/examples/0/expect/4.3/range")]
    [InlineData("\"1.1\": 0.25", "\"1.1\": true", "MMI1006", "/examples/0/ratings/1.1")]
    [InlineData("\"coverage\": 0.5", "\"coverage\": 1.5", "MMI1009", "/examples/0/expect/4.3/coverage")]
    [InlineData(Hash, "9F86", "MMI1011", "/source/sha256")]
    public void What_is_wrong_is_found_at_its_place_and_the_rest_is_read(string good, string bad, string code, string pointer)
    {
        Assert.Contains(good, Whole, StringComparison.Ordinal);
        Read(Whole.Replace(good, bad, StringComparison.Ordinal), out var findings);
        var finding = Assert.Single(findings);
        Assert.Equal((code, pointer), (finding.Code, finding.Location.Pointer));
        Assert.False(finding.Help.IsEmpty);
    }

    private static (string?, double, double, double) Entry(LevelMapEntry entry) => (entry.Level, entry.From, entry.Typical, entry.To);

    private static MappingDefinition? Read(string json, out List<Diagnostic> findings)
    {
        findings = [];
        return MappingReader.Read(Encoding.UTF8.GetBytes(json), "mapping.json", findings);
    }
}
