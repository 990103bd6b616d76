using System.Text.Json;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;

namespace MMSSC.Interop.Schemas;

/// <summary>Says the library's errors with the codes and words of the readers.</summary>
internal static class SchemaDiagnostics
{
    private const string NotBlank = @"\S";

    public static Diagnostic Of(SchemaError error, JsonNode root)
    {
        var node = SchemaValues.Find(error.Place, root);
        var schema = error.Schema;
        return error.Keyword switch
        {
            "required" => JsonDiagnostics.MissingProperty(node.Location, error.Property!),
            "additionalProperties" => OfName(node, schema),
            "enum" => OfWord(node, schema),
            "pattern" when Text(schema, "pattern") != NotBlank =>
                JsonDiagnostics.MalformedText(node.Location, SchemaValues.Spell(node), Example(Text(schema, "pattern"))),
            "pattern" or "minProperties" => JsonDiagnostics.EmptyValue(node.Location),
            "minItems" when Text(schema, "maxItems") != Text(schema, "minItems") => JsonDiagnostics.EmptyValue(node.Location),
            "minItems" or "maxItems" => JsonDiagnostics.WrongNumberOfItems(node.Location, node.Count, schema.GetProperty("maxItems").GetInt32()),
            "minimum" or "exclusiveMinimum" or "maximum" => JsonDiagnostics.NumberOutOfRange(node.Location, SchemaValues.Spell(node), Range(schema)),
            "uniqueItems" => JsonDiagnostics.RepeatedItem(node.Location, Repeated(node)),
            "oneOf" => OfForms(node, schema),
            "type" => JsonDiagnostics.WrongType(node.Location, ShapeReader.Word(node.Kind), Expected(schema.GetProperty("type"))),
            _ => JsonDiagnostics.SchemaViolation(node.Location, error.Keyword),
        };
    }

    /// <summary>A member whose name is not one of those allowed, or not formed as they are.</summary>
    private static Diagnostic OfName(JsonNode node, JsonElement schema)
    {
        var name = JsonSyntax.Shorten(node.Name);
        return schema.TryGetProperty("patternProperties", out var forms)
            ? JsonDiagnostics.MalformedText(node.NameLocation, name, Example(Names(forms).First()))
            : JsonDiagnostics.UnknownProperty(node.NameLocation, name, schema.TryGetProperty("properties", out var known) ? Names(known) : []);
    }

    /// <summary>A value that is not one of those allowed.</summary>
    private static Diagnostic OfWord(JsonNode node, JsonElement schema)
    {
        if (node.Name == "formatVersion")
        {
            return JsonDiagnostics.UnsupportedFormatVersion(node.Location, SchemaValues.Spell(node));
        }

        return node.Kind != JsonKind.Text
            ? JsonDiagnostics.WrongType(node.Location, ShapeReader.Word(node.Kind), JsonWord.Text)
            : JsonDiagnostics.UnknownWord(node.Location, SchemaValues.Spell(node), Texts(schema.GetProperty("enum")));
    }

    /// <summary>A value that has none, or several, of the forms of which it must have one.</summary>
    private static Diagnostic OfForms(JsonNode node, JsonElement schema)
    {
        var forms = schema.GetProperty("oneOf").EnumerateArray();
        return forms.Any(static form => form.TryGetProperty("enum", out _))
            ? JsonDiagnostics.WrongType(node.Location, ShapeReader.Word(node.Kind), JsonWord.TextOrObject)
            : JsonDiagnostics.ContradictingProperties(
                node.Location, forms.SelectMany(static form => form.TryGetProperty("required", out var names) ? Texts(names) : []));
    }

    private static JsonWord Expected(JsonElement type)
    {
        if (type.ValueKind == JsonValueKind.Array)
        {
            var types = Texts(type).ToArray();
            return types.Contains("object") ? JsonWord.Prose : types.Contains("number") ? JsonWord.TextOrNumber : JsonWord.TextOrNull;
        }

        return type.GetString() switch
        {
            "object" => JsonWord.Object,
            "array" => JsonWord.List,
            "number" => JsonWord.Number,
            "integer" => JsonWord.Whole,
            "boolean" => JsonWord.Boolean,
            _ => JsonWord.Text,
        };
    }

    private static string Example(string pattern) => TextForm.All.FirstOrDefault(form => form.Pattern == pattern)?.Example ?? pattern;

    private static string Range(JsonElement schema) =>
        $"{(schema.TryGetProperty("exclusiveMinimum", out var above) ? $"> {above}" : Text(schema, "minimum"))} … {Text(schema, "maximum")}";

    private static string Repeated(JsonNode node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in node.Values)
        {
            if (!seen.Add(SchemaValues.Spell(value)))
            {
                return SchemaValues.Spell(value);
            }
        }

        return "";
    }

    /// <summary>What a schema says with a keyword, as it is spelled; empty where it has none.</summary>
    private static string Text(JsonElement schema, string keyword) => schema.TryGetProperty(keyword, out var value) ? value.ToString() : "";

    private static IEnumerable<string> Names(JsonElement members) => members.EnumerateObject().Select(static member => member.Name);

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(static word => word.ToString());
}
