using System.Text;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Tests.Files;

public sealed class AssessmentReaderTests
{
    private static readonly Model iso = ShippedFiles.Model("models/iso-18091/2019.json");

    private const string Whole = """
        {"formatVersion": 1, "assessments": [
          {"community": {"name": "Villa Ejemplo", "id": null}, "model": {"id": "iso-18091", "edition": "2019"}, "date": "2026-03", "horizon": "planned",
           "method": "external-audit", "stakeholder": null, "visibility": "public", "file": "sheet.csv", "ratings": [
            {"element": "1.7", "status": "not-assessed", "origin": {}},
            {"element": "1.1", "level": "red", "note": "n", "evidence": "e", "origin": {"file": "sheet.csv", "line": 7, "column": 3}},
            {"element": "1.2", "score": 2.5, "origin": {"file": "book.xlsx", "sheet": "S", "cell": "C7"}},
            {"element": "1.3", "status": "not-applicable"}
          ]}],
         "findings": [{"code": "MMI2010", "slug": "ambiguous-number", "severity": "warning", "message": "m", "help": {"en": "h", "es": "a"}, "position": {"file": "sheet.csv", "line": 7}}]}
        """;

    [Fact]
    public void A_whole_file_is_read()
    {
        var file = Read(Whole, out var findings)!;
        Assert.Empty(findings);
        var assessment = Assert.Single(file.Assessments);
        Assert.Equal(new Community("Villa Ejemplo", null), assessment.Community);
        Assert.Equal(("2026-03", Horizon.Planned, AssessmentMethod.ExternalAudit, Visibility.Public), (assessment.Date.ToString(), assessment.Horizon, assessment.Method, assessment.Visibility));
        Assert.Equal("1.1 1.2 1.3 1.7", string.Join(' ', assessment.Ratings.Select(rating => rating.Element.Code)));
        Assert.Equal(("red", "n", "e", "sheet.csv:7:3"), (assessment.Ratings[0].Level!.Code, assessment.Ratings[0].Note, assessment.Ratings[0].Evidence, assessment.Ratings[0].Origin.ToString()));
        Assert.Equal((2.5, "book.xlsx:S!C7"), (assessment.Ratings[1].Score!.Value, assessment.Ratings[1].Origin.ToString()));
        Assert.Equal((RatingStatus.NotApplicable, "a.json:7:5"), (assessment.Ratings[2].Status, assessment.Ratings[2].Origin.ToString()));
        Assert.Equal(Text.Location.None, assessment.Ratings[3].Origin);
        var recorded = Assert.Single(file.Findings);
        Assert.Equal(("MMI2010", Severity.Warning, "a", "sheet.csv:7"), (recorded.Code, recorded.Severity, recorded.Help["es"], recorded.Location.ToString()));
    }

    [Theory]
    [InlineData("\"element\": \"1.1\"", "\"element\": \"1.99\"", "MMI1021", "/assessments/0/ratings/1/element")]
    [InlineData("\"element\": \"1.1\"", "\"element\": \"1\"", "MMI1025", "/assessments/0/ratings/1/element")]
    [InlineData("\"element\": \"1.1\"", "\"element\": \"1.7\"", "MMI1024", "/assessments/0/ratings/1/element")]
    [InlineData("\"level\": \"red\"", "\"level\": \"Red\"", "MMI1022", "/assessments/0/ratings/1/level")]
    [InlineData("\"level\": \"red\"", "\"level\": 1", "MMI1006", "/assessments/0/ratings/1/level")]
    [InlineData("\"score\": 2.5", "\"score\": 3.01", "MMI1023", "/assessments/0/ratings/2/score")]
    [InlineData("\"score\": 2.5", "\"score\": 2.5, \"status\": \"not-assessed\"", "MMI1016", "/assessments/0/ratings/2")]
    [InlineData("\"edition\": \"2019\"", "\"edition\": \"2014\"", "MMI1020", "/assessments/0/model")]
    [InlineData("\"2026-03\"", "\"2026-13\"", "MMI1011", "/assessments/0/date")]
    [InlineData("\"2026-03\"", "2026", "MMI1006", "/assessments/0/date")]
    [InlineData("\"planned\"", "\"later\"", "MMI1010", "/assessments/0/horizon")]
    [InlineData("\"line\": 7, \"column\"", "\"line\": 0, \"column\"", "MMI1009", "/assessments/0/ratings/1/origin/line")]
    [InlineData("\"line\": 7, \"column\"", "\"line\": 1.5, \"column\"", "MMI1006", "/assessments/0/ratings/1/origin/line")]
    [InlineData("\"MMI2010\"", "\"2010\"", "MMI1011", "/findings/0/code")]
    public void What_is_wrong_is_found_at_its_place_and_the_rest_is_read(string good, string bad, string code, string pointer)
    {
        Assert.Contains(good, Whole, StringComparison.Ordinal);
        var file = Read(Whole.Replace(good, bad, StringComparison.Ordinal), out var findings)!;
        var finding = Assert.Single(findings);
        Assert.Equal((code, pointer), (finding.Code, finding.Location.Pointer));
        Assert.False(finding.Help.IsEmpty);
        Assert.All(file.Assessments, assessment => Assert.InRange(assessment.Ratings.Length, 3, 4));
    }

    [Fact]
    public void Ndjson_is_read_line_by_line_and_a_bad_line_costs_only_itself()
    {
        const string Line = """{"community": {"name": "A"}, "model": {"id": "iso-18091", "edition": "2019"}, "ratings": [{"element": "1.1", "level": "green"}]}""";
        var file = Read($"{Line}\n{{\"community\": \n\n{Line}\r\n", out var findings, "a.ndjson")!;
        Assert.Equal(2, file.Assessments.Length);
        Assert.Equal(("MMI1001", 2), (Assert.Single(findings).Code, findings[0].Location.Line));
        Assert.Equal("a.ndjson:4:91", file.Assessments[1].Ratings[0].Origin.ToString());
        Assert.Equal("a.ndjson", file.Assessments[1].File);
        Assert.Single(Read(Line, out _)!.Assessments);
    }

    [Fact]
    public void The_adapter_recognises_its_own_and_takes_what_the_user_settled()
    {
        var adapter = new CanonicalReader();
        var options = ImportOptions.None with { Community = "Otra", Horizon = Horizon.Now };
        var input = new AdapterInput("a.json", Encoding.UTF8.GetBytes(Whole), null, [iso], options);
        Assert.Equal(1, adapter.Recognise(input).Confidence);
        var result = adapter.Read(input, adapter.Recognise(input));
        Assert.Equal(("Otra", Horizon.Now), (result.Assessments[0].Community.Name, result.Assessments[0].Horizon));
        Assert.Equal("MMI2010", Assert.Single(result.Findings).Code);
        Assert.Equal(0, adapter.Recognise(input with { Bytes = "{\"links\": []}"u8.ToArray() }).Confidence);
    }

    private static AssessmentFile? Read(string json, out List<Diagnostic> findings, string name = "a.json")
    {
        findings = [];
        return AssessmentReader.Read(Encoding.UTF8.GetBytes(json), name, [iso], findings);
    }
}
