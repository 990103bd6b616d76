using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Tests.Files;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Schemas;

public sealed class SchemaValidatorTests
{
    public static TheoryData<string> Shipped => ShippedFiles.In("models", "mappings", "guidance");

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_file_is_what_its_schema_says(string path)
    {
        var kind = path.Split('/')[0] switch { "models" => SchemaKind.Model, "mappings" => SchemaKind.Mapping, _ => SchemaKind.Guidance };
        Assert.Empty(SchemaValidator.Validate(kind, ShippedFiles.Bytes(path), path));
    }

    [Fact]
    public void What_is_no_json_is_said_once()
    {
        var finding = Assert.Single(SchemaValidator.Validate(SchemaKind.Model, "{"u8.ToArray(), "m.json"));
        Assert.Equal("MMI1001", finding.Code);
        Assert.Empty(SchemaValidator.Validate(SchemaKind.Model, "{"u8.ToArray(), "m.json", [finding]));
    }

    [Fact]
    public void What_a_reader_said_at_a_place_or_below_it_is_not_said_again()
    {
        var json = """{"formatVersion": 1, "model": {"id": "a", "edition": 5}, "criteria": [], "x": 1}"""u8.ToArray();
        Assert.Equal(["MMI1006", "MMI1008"], Codes([]));
        Assert.Equal(["MMI1008"], Codes([At("/model/edition")]));
        Assert.Equal(["MMI1006", "MMI1008"], Codes([At("/model")]));
        Assert.Equal(["MMI1006"], Codes([At("/x/below")]));
        Assert.Equal(["MMI1006", "MMI1008"], Codes([At("/xy")]));

        IEnumerable<string> Codes(Diagnostic[] known) =>
            SchemaValidator.Validate(SchemaKind.Criteria, json, "c.json", known).Select(finding => finding.Code);
    }

    [Fact]
    public void A_keyword_without_words_of_its_own_is_still_reported_at_its_place()
    {
        var validator = new SchemaValidator("""{"properties": {"a": {"type": "number", "multipleOf": 2}}}""");
        var finding = Assert.Single(validator.Validate("{\n\"a\": 3}"u8.ToArray(), "a.json"));
        Assert.Equal(("MMI1019", "a.json:2:6"), (finding.Code, finding.Location.ToString()));
    }

    /// <summary>The library compares numbers as decimals and fails beyond 7.9e28 (JsonSchema.Net 8.0.5; <c>findings/</c>).</summary>
    [Theory]
    [InlineData("1e29")]
    [InlineData("-1e400")]
    [InlineData("123456789012345678901234567890123456789")]
    public void A_number_of_any_size_is_judged(string number)
    {
        var json = System.Text.Encoding.UTF8.GetBytes($"{{\"a\": {number}, \"b\": [{number}, 1], \"c\": {number}}}");
        var validator = new SchemaValidator("""{"properties": {"a": {"enum": [1, 2]}, "b": {"uniqueItems": true}, "c": {"minimum": -1, "maximum": 1}}}""");
        Assert.Equal(["/a", "/c"], validator.Validate(json, "a.json").Select(finding => finding.Location.Pointer));
    }

    [Fact]
    public void Of_a_name_that_appears_twice_the_first_counts()
    {
        var validator = new SchemaValidator("""{"additionalProperties": {"items": {"type": "number"}}}""");
        var finding = Assert.Single(validator.Validate("""{"a~/b": [1, "x"], "a~/b": ["y", "z", "u"]}"""u8.ToArray(), "a.json"));
        Assert.Equal(("MMI1006", "/a~0~1b/1"), (finding.Code, finding.Location.Pointer));
    }

    [Fact]
    public void A_hostile_file_has_no_more_than_a_thousand_findings()
    {
        var json = System.Text.Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("\"x\"", 20_000))}]");
        var validator = new SchemaValidator("""{"items": {"type": "number"}}""");
        Assert.Equal(1001, validator.Validate(json, "a.json").Length);
    }

    private static Diagnostic At(string pointer) => JsonDiagnostics.EmptyValue(Location.InText("c.json", 1, 1, pointer));
}
