using System.Text.Json;
using System.Text.Json.Nodes;
using MMSSC.Interop.Schemas;
using JsonNode = System.Text.Json.Nodes.JsonNode;
using JsonTreeReader = MMSSC.Interop.Files.Json.JsonTreeReader;

namespace MMSSC.Interop.Tests.Schemas;

/// <summary>
/// A schema library may pass over a keyword and not mention it. So each keyword of each schema must matter: without it some invalid
/// example is accepted, or some valid one refused. (Of a type that is also implied by required properties: it is refused for another reason.)
/// </summary>
public sealed class SchemaMutationTests
{
    private static readonly HashSet<string> words = new(StringComparer.Ordinal) { "$schema", "$id", "title", "description" };

    public static TheoryData<string> Kinds => SchemaFixture.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_keyword_of_a_schema_is_enforced(string kind)
    {
        var fileKind = SchemaFixture.Kind(kind);
        var text = SchemaValidator.SchemaText(fileKind);
        var original = new SchemaValidator(text);
        var invalid = SchemaFixture.Invalid(fileKind);
        var valid = SchemaFixture.Valid(fileKind);
        var verdicts = invalid.Concat(valid).ToDictionary(fixture => fixture, fixture => Verdict(original, fixture));
        var values = verdicts.Keys.ToDictionary(fixture => fixture, Values);
        Assert.All(Keywords(JsonNode.Parse(text)!, "", ""), keyword =>
        {
            var mutated = JsonNode.Parse(text)!;
            Remove(mutated, keyword.Pointer);
            var validator = new SchemaValidator(mutated.ToJsonString());
            // Those of the same part and of one fault first, because one of them shows it nearly always.
            var near = invalid.OrderBy(fixture => !fixture.Name.StartsWith(keyword.Part + "/", StringComparison.Ordinal)).ThenBy(fixture => verdicts[fixture].Count('\n'));
            var matters = near.Any(fixture => Accepts(validator, values[fixture])) || valid.Any(fixture => !Accepts(validator, values[fixture]))
                || (keyword.Word == "type" && near.Concat(valid).Any(fixture => Verdict(validator, fixture) != verdicts[fixture]));
            Assert.True(matters, $"{kind}.schema.json says {keyword.Pointer}, and no example shows it.");
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_property_of_a_schema_stands_in_a_valid_example(string kind)
    {
        var fileKind = SchemaFixture.Kind(kind);
        var text = SchemaValidator.SchemaText(fileKind);
        var valid = SchemaFixture.Valid(fileKind).Select(Values).ToArray();
        Assert.All(Keywords(JsonNode.Parse(text)!, "", "").Where(keyword => keyword.Word == "properties").SelectMany(Properties), pointer =>
        {
            var mutated = JsonNode.Parse(text)!;
            Remove(mutated, pointer);
            var validator = new SchemaValidator(mutated.ToJsonString());
            Assert.Contains(valid, values => !Accepts(validator, values));
        });

        IEnumerable<string> Properties((string Pointer, string Word, string Part) keyword) =>
            ((JsonObject)Find(JsonNode.Parse(text)!, keyword.Pointer)).Select(property => $"{keyword.Pointer}/{Escape(property.Key)}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_value_that_a_schema_describes_has_a_description(string kind)
    {
        var schema = JsonNode.Parse(SchemaValidator.SchemaText(SchemaFixture.Kind(kind)))!;
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)schema["$schema"]);
        Assert.Equal($"urn:mmssc-interop:schema:{kind}:1", (string?)schema["$id"]);
        foreach (var owner in Keywords(schema, "", "").Where(keyword => keyword.Word == "properties").Select(keyword => keyword.Pointer).Append("/definitions"))
        {
            Assert.All((JsonObject)Find(schema, owner), property => Assert.True(property.Value!["description"] is not null, $"{owner}/{property.Key}"));
        }
    }

    /// <summary>A fixture's values, parsed once for hundreds of schemas; null where it is not JSON.</summary>
    private static JsonElement? Values(SchemaFixture fixture) =>
        JsonTreeReader.Read(fixture.Bytes, fixture.Name, new([])) is { } tree ? SchemaValues.Of(tree.Root) : null;

    private static bool Accepts(SchemaValidator validator, JsonElement? values) => values is { } known && validator.Accepts(known);

    private static string Verdict(SchemaValidator validator, SchemaFixture fixture) =>
        string.Join('\n', validator.Validate(fixture.Bytes, fixture.Name).Select(finding => $"{finding.Code} {finding.Location.Pointer}"));

    private static IEnumerable<(string Pointer, string Word, string Part)> Keywords(JsonNode node, string pointer, string part)
    {
        foreach (var (word, value) in (JsonObject)node)
        {
            var here = $"{pointer}/{Escape(word)}";
            if (words.Contains(word))
            {
                continue;
            }

            if (word != "definitions")
            {
                yield return (here, word, part.Length == 0 ? "file" : part);
            }

            var inner = word switch
            {
                "properties" or "patternProperties" or "definitions" => ((JsonObject)value!).Select(entry => (Key: Escape(entry.Key), Schema: entry.Value!)),
                "oneOf" => ((JsonArray)value!).Select((form, i) => (Key: $"{i}", Schema: form!)),
                "items" => [(Key: "", Schema: value!)],
                "additionalProperties" when value is JsonObject => [(Key: "", Schema: value)],
                _ => [],
            };
            foreach (var (key, schema) in inner)
            {
                foreach (var keyword in Keywords(schema, key.Length == 0 ? here : $"{here}/{key}", word == "definitions" ? key : part))
                {
                    yield return keyword;
                }
            }
        }
    }

    private static void Remove(JsonNode schema, string pointer)
    {
        var cut = pointer.LastIndexOf('/');
        ((JsonObject)Find(schema, pointer[..cut])).Remove(Unescape(pointer[(cut + 1)..]));
    }

    private static JsonNode Find(JsonNode schema, string pointer)
    {
        foreach (var part in pointer.Split('/').Skip(1))
        {
            schema = schema is JsonArray list ? list[int.Parse(part)]! : schema[Unescape(part)]!;
        }

        return schema;
    }

    private static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string key) => key.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
