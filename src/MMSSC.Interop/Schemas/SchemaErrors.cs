using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace MMSSC.Interop.Schemas;

/// <summary>
/// Takes the library's nested errors apart until each is about one value: the item of a list instead of the list, and of several
/// allowed forms the one that was meant.
/// </summary>
internal static class SchemaErrors
{
    public static IEnumerable<ValidationError> Flatten(ICollection<ValidationError> errors)
    {
        foreach (var error in errors)
        {
            if (IsEcho(error, errors))
            {
                continue;
            }

            foreach (var leaf in error switch
            {
                MultiTypeValidationError many => Meant(many),
                ChildSchemaValidationError { Kind: ValidationErrorKind.NotOneOf or ValidationErrorKind.NotAnyOf } forms => Meant(forms),
                ChildSchemaValidationError child => Flatten([.. child.Errors.Values.SelectMany(inner => inner)]),
                _ => [error],
            })
            {
                yield return leaf;
            }
        }
    }

    /// <summary>Of a value of a wrong type the library also says that its properties are missing or that it is not the right word.</summary>
    private static bool IsEcho(ValidationError error, ICollection<ValidationError> errors) =>
        error.Kind is ValidationErrorKind.PropertyRequired or ValidationErrorKind.NotOneOf or ValidationErrorKind.NotInEnumeration
        && errors.Any(other => other.Token == error.Token && (IsType(other.Kind) || other.Kind == ValidationErrorKind.NoTypeValidates));

    private static bool IsType(ValidationErrorKind kind) => kind is
        ValidationErrorKind.ObjectExpected or ValidationErrorKind.ArrayExpected or ValidationErrorKind.StringExpected
        or ValidationErrorKind.NumberExpected or ValidationErrorKind.IntegerExpected or ValidationErrorKind.BooleanExpected
        or ValidationErrorKind.NullExpected;

    /// <summary>Several types are allowed: if the value has one of them, what is wrong with it; else that it has none.</summary>
    private static IEnumerable<ValidationError> Meant(MultiTypeValidationError many)
    {
        foreach (var errors in many.Errors.Values)
        {
            if (!errors.Any(error => error.Token == many.Token && IsType(error.Kind)))
            {
                return Flatten(errors);
            }
        }

        return [many];
    }

    /// <summary>Several forms are allowed: if the value's type or first word leaves one of them, what is wrong with that one.</summary>
    private static IEnumerable<ValidationError> Meant(ChildSchemaValidationError forms)
    {
        var failed = forms.Errors.Where(form => form.Value.Count > 0).ToList();
        var ofType = failed.Where(form => !form.Value.Any(IsOtherType)).ToList();
        var named = ofType.Where(form => !form.Value.Any(IsOtherWord)).ToList();
        if (failed.Count < forms.Errors.Count || ofType.Count == 0)
        {
            return [forms];
        }

        if (ofType.Count == 1)
        {
            return Flatten(ofType[0].Value);
        }

        return named.Count switch
        {
            0 => [ofType[0].Value.First(IsOtherWord)],
            1 => Flatten(named[0].Value),
            _ => Nearest(named.ConvertAll(form => form.Value)) is { } nearest ? Flatten(nearest) : [forms],
        };

        bool IsOtherType(ValidationError error) =>
            error.Token == forms.Token
            && (IsType(error.Kind) || (error.Kind == ValidationErrorKind.NotInEnumeration && error.Token?.Type != JTokenType.String));

        bool IsOtherWord(ValidationError error) =>
            error.Kind == ValidationErrorKind.NotInEnumeration && error.Token?.Parent?.Parent == forms.Token;
    }

    /// <summary>The form with the fewest errors, if it is only one.</summary>
    private static ICollection<ValidationError>? Nearest(List<ICollection<ValidationError>> forms)
    {
        var fewest = forms.Min(form => form.Count);
        var nearest = forms.FindAll(form => form.Count == fewest);
        return nearest.Count == 1 ? nearest[0] : null;
    }

    /// <summary>The words that can stand at an error's place: of all forms, where there are several.</summary>
    public static IEnumerable<string> Words(JsonSchema schema) =>
        schema.Enumeration.Where(word => word is not null).Select(word => word!.ToString()!);
}
