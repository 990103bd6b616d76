using System.Text;
using CsCheck;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Tests.Files.Json;
using MMSSC.Interop.Tests.Schemas;

namespace MMSSC.Interop.Tests.Files;

public sealed class CanonicalFormatterTests
{
    public static TheoryData<string> Shipped => ShippedFiles.In("models", "mappings", "guidance");

    public static TheoryData<string> Kinds => SchemaFixture.Kinds;

    [Fact]
    public void Properties_come_in_order_and_links_one_per_line()
    {
        const string Messy = """
            {"links": [{"target": "4.3", "weight": 0.50, "source": "1.9", "ours": [1,{"z":1,"a":2}], "relationship": "broadMatch"},
              {"source": "1.1", "relationship":"exactMatch","target": "4.3"}],
             "title": {"fr": "É", "it": "I", "de": "D", "en": "E / \u00e9 \u0041"}, "id": "a-to-b", "formatVersion": 1,
             "levelMaps": {"c": {"levels": {"red": {"to": 1, "from": 1, "typical": 1e0}}}}, "examples": []}
            """;
        const string Canonical = """
            {
              "formatVersion": 1,
              "id": "a-to-b",
              "title": {"en": "E / é A", "fr": "É", "de": "D", "it": "I"},
              "levelMaps": {
                "c": {
                  "levels": {
                    "red": {"from": 1, "typical": 1e0, "to": 1}
                  }
                }
              },
              "links": [
                {"source": "1.9", "target": "4.3", "relationship": "broadMatch", "weight": 0.50, "ours": [1, {"z": 1, "a": 2}]},
                {"source": "1.1", "target": "4.3", "relationship": "exactMatch"}
              ],
              "examples": []
            }

            """;
        Assert.Equal(Canonical, Text(Format(Encoding.UTF8.GetBytes(Messy))));
    }

    [Fact]
    public void The_order_of_languages_is_kept_where_the_first_stands_in_for_english()
    {
        var json = """{"elements": [], "title": {"pt": "P", "es": "E"}}"""u8.ToArray();
        Assert.Contains("""{"pt": "P", "es": "E"}""", Text(Format(json)), StringComparison.Ordinal);
    }

    [Fact]
    public void Ndjson_keeps_an_assessment_per_line()
    {
        var lines = "{\"ratings\":[{\"level\":\"red\",\"element\":\"1.1\"}],\"community\":{\"id\":null,\"name\":\"A\"}}\n\n{\"ratings\":[]}\n"u8.ToArray();
        Assert.Equal(
            "{\"community\": {\"name\": \"A\", \"id\": null}, \"ratings\": [{\"element\": \"1.1\", \"level\": \"red\"}]}\n{\"ratings\": []}\n",
            Text(Format(lines)));
    }

    [Theory]
    [InlineData("{\"links\": [], \"links\": []}", "MMI1005")]
    [InlineData("{\"links\": [\"\\ud83d\"]}", "MMI1013")]
    [InlineData("{\"links\": [", "MMI1001")]
    [InlineData("{\"something\": 1}", "MMI1308")]
    [InlineData("[1]", "MMI1308")]
    public void A_file_that_would_lose_something_is_left_alone(string json, string code)
    {
        var findings = new List<Diagnostic>();
        Assert.Null(CanonicalFormatter.Format(Encoding.UTF8.GetBytes(json), "file.json", findings));
        Assert.Equal(code, Assert.Single(findings).Code);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_file_is_in_canonical_form(string path)
    {
        var bytes = ShippedFiles.Bytes(path);
        Assert.Equal(Text(bytes), Text(Format(bytes)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Formatting_twice_is_formatting_once_and_loses_nothing(string kind)
    {
        foreach (var fixture in SchemaFixture.Valid(SchemaFixture.Kind(kind)).Concat(SchemaFixture.Invalid(SchemaFixture.Kind(kind))))
        {
            var findings = new List<Diagnostic>();
            if (CanonicalFormatter.Format(fixture.Bytes, fixture.Name, findings) is not { } once)
            {
                Assert.NotEmpty(findings);
                continue;
            }

            Assert.Equal(Text(once), Text(Format(once)));
            Assert.Equal(Sorted(Root(fixture.Bytes)), Sorted(Root(once)));
        }
    }

    [Fact]
    public void Any_values_at_any_place_are_kept()
    {
        var name = OneOf("formatVersion", "id", "title", "links", "source", "levels", "en", "es", "a", "é", "x\"y", "z\n");
        var leaf = Gen.OneOf(
            OneOf("null", "true", "false", "1", "-0", "1.50", "1e400", "12345678901234567890", "\"\"", "\"\\u0000\\u001f\\b\\f\"", "\"\\/\\\\\\\"\"", "\"\\ud83d\\ude00\""),
            Gen.String[Gen.Char.AlphaNumeric, 0, 8].Select(text => $"\"{text}\""));
        var value = Gen.Recursive<string>((depth, inner) => depth > 4
            ? leaf
            : Gen.OneOf(
                leaf,
                inner.Array[0, 4].Select(items => $"[{string.Join(" ,", items)}]"),
                Gen.Select(name, inner).Array[0, 4].Select(items => Object(items))));
        Gen.Select(name, value).Array[0, 5].Sample(items =>
        {
            var json = Encoding.UTF8.GetBytes(Object([.. items, ("links", "[]")]));
            var once = Format(json);
            Assert.Equal(Text(once), Text(Format(once)));
            Assert.Equal(Sorted(Root(json)), Sorted(Root(once)));
        });
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Object((string Name, string Value)[] items) =>
        "{" + string.Join(",", items.DistinctBy(item => item.Name).Select(item => $"{System.Text.Json.JsonSerializer.Serialize(item.Name)}:{item.Value}")) + "}";

    private static ReadOnlyMemory<byte> Format(ReadOnlyMemory<byte> json)
    {
        var findings = new List<Diagnostic>();
        var formatted = CanonicalFormatter.Format(json, "file.json", findings);
        Assert.Empty(findings);
        return formatted!.Value;
    }

    private static JsonNode Root(ReadOnlyMemory<byte> json) => JsonTreeReader.Read(json, "file.json", new([]))!.Root;

    /// <summary>A text that is equal for files with the same content, whatever the order of properties.</summary>
    private static string Sorted(JsonNode node) => node.Kind switch
    {
        JsonKind.Object => "{" + string.Join(",", node.Values.ToList().Select(value => $"{value.Name.Length}:{value.Name}={Sorted(value)}").Order(StringComparer.Ordinal)) + "}",
        JsonKind.List => "[" + string.Join(",", node.Values.ToList().Select(Sorted)) + "]",
        JsonKind.Text => $"'{node.Text.Length}:{node.Text}'",
        JsonKind.Number => Text(node.Raw.ToArray()),
        var other => other.ToString(),
    };

    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);
}
