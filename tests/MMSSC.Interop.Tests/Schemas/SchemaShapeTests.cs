using System.Text.Json.Nodes;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Tests.Schemas;

/// <summary>The layouts that readers and formatter use, and the schemas that editors use, describe the same files.</summary>
public sealed class SchemaShapeTests
{
    public static TheoryData<string> Kinds => SchemaFixture.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_layout_and_its_schema_have_the_same_properties_in_the_same_order(string kind)
    {
        var schema = JsonNode.Parse(SchemaValidator.SchemaText(SchemaFixture.Kind(kind)))!;
        var layout = FileLayout.All.Single(layout => layout.Name == kind);
        Compare(schema, schema, layout.Shape, kind, []);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Everything_that_an_editor_offers_is_described(string kind)
    {
        var schema = JsonNode.Parse(SchemaValidator.SchemaText(SchemaFixture.Kind(kind)))!;
        Assert.True(IsDescribed(schema) && schema["title"] is not null && schema["$id"] is not null);
        Assert.Empty(Undescribed(schema, schema, kind));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_mark_of_a_kind_stands_in_no_other(string kind)
    {
        var layout = FileLayout.All.Single(layout => layout.Name == kind);
        Assert.True(layout.Shape.Find(layout.Mark)!.Required);
        Assert.DoesNotContain(FileLayout.All, other => other != layout && other.Shape.Find(layout.Mark) is not null);
    }

    [Fact]
    public void No_object_has_more_properties_than_there_is_room_for()
    {
        var seen = new HashSet<Shape>();
        foreach (var layout in FileLayout.All)
        {
            Visit(layout.Shape);
        }

        Visit(AssessmentShapes.Line);
        Assert.All(seen, shape => Assert.InRange(shape.Properties.Length, 0, Shape.MostProperties));

        void Visit(Shape shape)
        {
            if (seen.Add(shape))
            {
                shape.Properties.ToList().ForEach(property => Visit(property.Shape));
                Visit(shape.Item ?? Shape.Value);
            }
        }
    }

    private static void Compare(JsonNode root, JsonNode schema, Shape shape, string path, HashSet<Shape> seen)
    {
        schema = Follow(root, schema);
        if (!seen.Add(shape))
        {
            return;
        }

        if (shape.Kind == ShapeKind.Object)
        {
            var forms = schema["properties"] is null ? ((JsonArray)schema["oneOf"]!).Select(form => form!).ToArray() : [schema];
            var properties = forms.Where(form => form["properties"] is not null).SelectMany(form => (JsonObject)form["properties"]!).DistinctBy(property => property.Key).ToArray();
            Assert.Equal((path, string.Join(", ", shape.Properties.Select(property => property.Name))), (path, string.Join(", ", properties.Select(property => property.Key))));
            if (schema["properties"] is not null)
            {
                var required = (schema["required"] as JsonArray)?.Select(name => (string)name!).ToHashSet() ?? [];
                Assert.Equal(required, shape.Properties.Where(property => property.Required).Select(property => property.Name).ToHashSet());
            }

            foreach (var property in shape.Properties)
            {
                Compare(root, properties.Single(other => other.Key == property.Name).Value!, property.Shape, $"{path}/{property.Name}", seen);
            }
        }
        else if (shape.Item is { } item)
        {
            var inner = shape.Kind == ShapeKind.List ? schema["items"] : schema["additionalProperties"] as JsonObject ?? (schema["patternProperties"] as JsonObject)?.Single().Value;
            Compare(root, inner!, item, $"{path}/*", seen);
        }
    }

    /// <summary>Properties and definitions without a description, names and values by pattern whose definition has none either, and lists of words of which nothing is said.</summary>
    private static IEnumerable<string> Undescribed(JsonNode root, JsonNode? node, string path)
    {
        if (node is JsonArray list)
        {
            return list.SelectMany((item, i) => Undescribed(root, item, $"{path}/{i}"));
        }

        if (node is not JsonObject schema)
        {
            return [];
        }

        var named = ((string[])["properties", "definitions"]).SelectMany(group => Members(schema, group)).Where(member => !IsDescribed(member.Value));
        var open = Members(schema, "patternProperties").Concat(schema["additionalProperties"] is JsonObject other ? [KeyValuePair.Create("*", (JsonNode?)other)] : [])
            .Where(member => !IsDescribed(member.Value) && !IsDescribed(Follow(root, member.Value!)));
        return named.Concat(open).Select(member => $"{path}/{member.Key}")
            .Concat(schema["enum"] is not null && !IsDescribed(schema) ? [$"{path}/enum"] : [])
            .Concat(schema.SelectMany(member => Undescribed(root, member.Value, $"{path}/{member.Key}")));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonObject schema, string group) => schema[group] as JsonObject ?? [];

    private static bool IsDescribed(JsonNode? schema) => schema?["description"] is JsonValue text && !string.IsNullOrWhiteSpace((string?)text);

    private static JsonNode Follow(JsonNode root, JsonNode schema) =>
        schema["$ref"] is { } reference ? root["definitions"]![((string)reference!).Split('/')[^1]]! : schema;
}
