using System.Globalization;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace MMSSC.Interop.Schemas;

/// <summary>Says the library's errors with the codes and words of the readers.</summary>
internal static class SchemaDiagnostics
{
    private const string NotBlank = @"\S";

    public static Diagnostic Of(ValidationError error, JsonNode root)
    {
        var node = SchemaTokens.Find(error.Token, root);
        var schema = error.Schema;
        return error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => JsonDiagnostics.MissingProperty(node.Location, error.Property ?? ""),
            ValidationErrorKind.NoAdditionalPropertiesAllowed => OfName(node, schema),
            ValidationErrorKind.NotInEnumeration => OfWord(error.Property, node, schema),
            ValidationErrorKind.PatternMismatch when schema.Pattern != NotBlank =>
                JsonDiagnostics.MalformedText(node.Location, SchemaTokens.Spell(node), Example(schema.Pattern)),
            ValidationErrorKind.PatternMismatch or ValidationErrorKind.TooFewProperties => JsonDiagnostics.EmptyValue(node.Location),
            ValidationErrorKind.TooFewItems when schema.MaxItems != schema.MinItems => JsonDiagnostics.EmptyValue(node.Location),
            ValidationErrorKind.TooFewItems or ValidationErrorKind.TooManyItems => JsonDiagnostics.WrongNumberOfItems(node.Location, node.Count, schema.MaxItems),
            ValidationErrorKind.NumberTooSmall or ValidationErrorKind.NumberTooBig =>
                JsonDiagnostics.NumberOutOfRange(node.Location, SchemaTokens.Spell(node), Range(schema)),
            ValidationErrorKind.ItemsNotUnique => JsonDiagnostics.RepeatedItem(node.Location, Repeated(node)),
            ValidationErrorKind.NotOneOf => OfForms(node, schema),
            _ => OfType(error.Kind, node, schema),
        };
    }

    /// <summary>A member whose name is not one of those allowed, or not formed as they are.</summary>
    private static Diagnostic OfName(JsonNode node, JsonSchema schema)
    {
        var name = JsonSyntax.Shorten(node.Name);
        return schema.PatternProperties.Count > 0
            ? JsonDiagnostics.MalformedText(node.NameLocation, name, Example(schema.PatternProperties.Keys.First()))
            : JsonDiagnostics.UnknownProperty(node.NameLocation, name, schema.Properties.Keys);
    }

    /// <summary>A value that is not one of those allowed.</summary>
    private static Diagnostic OfWord(string? property, JsonNode node, JsonSchema schema)
    {
        if (property == "formatVersion")
        {
            return JsonDiagnostics.UnsupportedFormatVersion(node.Location, SchemaTokens.Spell(node));
        }

        return node.Kind != JsonKind.Text
            ? JsonDiagnostics.WrongType(node.Location, ShapeReader.Word(node.Kind), JsonWord.Text)
            : JsonDiagnostics.UnknownWord(node.Location, SchemaTokens.Spell(node), SchemaErrors.Words(schema));
    }

    /// <summary>A value that has none, or several, of the forms of which it must have one.</summary>
    private static Diagnostic OfForms(JsonNode node, JsonSchema schema) => schema.OneOf.Any(form => form.Enumeration.Count > 0)
        ? JsonDiagnostics.WrongType(node.Location, ShapeReader.Word(node.Kind), JsonWord.TextOrObject)
        : JsonDiagnostics.ContradictingProperties(node.Location, schema.OneOf.SelectMany(form => form.RequiredProperties));

    private static Diagnostic OfType(ValidationErrorKind kind, JsonNode node, JsonSchema schema) => Expected(kind, schema) is { } expected
        ? JsonDiagnostics.WrongType(node.Location, ShapeReader.Word(node.Kind), expected)
        : JsonDiagnostics.SchemaViolation(node.Location, kind.ToString());

    private static JsonWord? Expected(ValidationErrorKind kind, JsonSchema schema) => kind switch
    {
        ValidationErrorKind.ObjectExpected => JsonWord.Object,
        ValidationErrorKind.ArrayExpected => JsonWord.List,
        ValidationErrorKind.StringExpected => JsonWord.Text,
        ValidationErrorKind.NumberExpected => JsonWord.Number,
        ValidationErrorKind.IntegerExpected => JsonWord.Whole,
        ValidationErrorKind.BooleanExpected => JsonWord.Boolean,
        ValidationErrorKind.NoTypeValidates when schema.Type.HasFlag(JsonObjectType.Object) => JsonWord.Prose,
        ValidationErrorKind.NoTypeValidates when schema.Type.HasFlag(JsonObjectType.Number) => JsonWord.TextOrNumber,
        ValidationErrorKind.NoTypeValidates => JsonWord.TextOrNull,
        _ => null,
    };

    private static string Example(string? pattern) => TextForm.All.FirstOrDefault(form => form.Pattern == pattern)?.Example ?? pattern ?? "";

    private static string Range(JsonSchema schema) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(schema.ExclusiveMinimum is { } above ? $"> {above}" : $"{schema.Minimum}")} … {schema.Maximum}");

    private static string Repeated(JsonNode node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in node.Values)
        {
            if (!seen.Add(SchemaTokens.Spell(value)))
            {
                return SchemaTokens.Spell(value);
            }
        }

        return "";
    }
}
