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
        switch (error.Kind)
        {
            case ValidationErrorKind.PropertyRequired:
                return JsonDiagnostics.MissingProperty(node.Location, error.Property ?? "");
            case ValidationErrorKind.NoAdditionalPropertiesAllowed when schema.PatternProperties.Count > 0:
                return JsonDiagnostics.MalformedText(node.NameLocation, JsonSyntax.Shorten(node.Name), Example(schema.PatternProperties.Keys.First()));
            case ValidationErrorKind.NoAdditionalPropertiesAllowed:
                return JsonDiagnostics.UnknownProperty(node.NameLocation, JsonSyntax.Shorten(node.Name), schema.Properties.Keys);
            case ValidationErrorKind.NotInEnumeration when error.Property == "formatVersion":
                return JsonDiagnostics.UnsupportedFormatVersion(node.Location, SchemaTokens.Spell(node));
            case ValidationErrorKind.NotInEnumeration when node.Kind != JsonKind.Text:
                return JsonDiagnostics.WrongType(node.Location, ShapeReader.Word(node.Kind), JsonWord.Text);
            case ValidationErrorKind.NotInEnumeration:
                return JsonDiagnostics.UnknownWord(node.Location, SchemaTokens.Spell(node), SchemaErrors.Words(schema));
            case ValidationErrorKind.PatternMismatch when schema.Pattern != NotBlank:
                return JsonDiagnostics.MalformedText(node.Location, SchemaTokens.Spell(node), Example(schema.Pattern));
            case ValidationErrorKind.PatternMismatch:
            case ValidationErrorKind.TooFewProperties:
            case ValidationErrorKind.TooFewItems when schema.MaxItems != schema.MinItems:
                return JsonDiagnostics.EmptyValue(node.Location);
            case ValidationErrorKind.TooFewItems:
            case ValidationErrorKind.TooManyItems:
                return JsonDiagnostics.WrongNumberOfItems(node.Location, node.Count, schema.MaxItems);
            case ValidationErrorKind.NumberTooSmall:
            case ValidationErrorKind.NumberTooBig:
                return JsonDiagnostics.NumberOutOfRange(node.Location, SchemaTokens.Spell(node), Range(schema));
            case ValidationErrorKind.ItemsNotUnique:
                return JsonDiagnostics.RepeatedItem(node.Location, Repeated(node));
            case ValidationErrorKind.NotOneOf when schema.OneOf.Any(form => form.Enumeration.Count > 0):
                return JsonDiagnostics.WrongType(node.Location, ShapeReader.Word(node.Kind), JsonWord.TextOrObject);
            case ValidationErrorKind.NotOneOf:
                return JsonDiagnostics.ContradictingProperties(node.Location, schema.OneOf.SelectMany(form => form.RequiredProperties));
            default:
                return Expected(error.Kind, schema) is { } expected
                    ? JsonDiagnostics.WrongType(node.Location, ShapeReader.Word(node.Kind), expected)
                    : JsonDiagnostics.SchemaViolation(node.Location, error.Kind.ToString());
        }
    }

    private static JsonWord? Expected(ValidationErrorKind kind, JsonSchema schema) => kind switch
    {
        ValidationErrorKind.ObjectExpected => JsonWord.Object,
        ValidationErrorKind.ArrayExpected => JsonWord.List,
        ValidationErrorKind.StringExpected => JsonWord.Text,
        ValidationErrorKind.NumberExpected => JsonWord.Number,
        ValidationErrorKind.IntegerExpected => JsonWord.Whole,
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
