using System.Globalization;
using System.Text.Json;
using Json.Pointer;
using Json.Schema;

namespace MMSSC.Interop.Schemas;

/// <summary>
/// Takes the library's nested results apart until each error is about one value and one keyword: the item of a list instead of the list,
/// and of several allowed forms the one that was meant.
/// </summary>
/// <param name="schema">The whole schema.</param>
/// <param name="file">The whole file.</param>
internal sealed class SchemaErrors(JsonElement schema, JsonElement file)
{
    /// <summary>The errors, in the order of the library.</summary>
    /// <param name="results">What the library says of one value and of the values inside.</param>
    public IEnumerable<SchemaError> Of(EvaluationResults results)
    {
        if (results.IsValid)
        {
            return [];
        }

        if (results.Errors?.ContainsKey("type") == true)
        {
            // Of a value of a wrong type it is also true that it is not the right word and of none of the forms.
            return [new(results.InstanceLocation, "type", At(results.EvaluationPath))];
        }

        var details = results.Details ?? [];
        var forms = details.FindAll(IsForm);
        return Own(results)
            .Concat(details.Where(detail => !IsForm(detail)).SelectMany(Of))
            .Concat(forms.Count(form => form.IsValid) == 1 || forms.Count == 0 ? [] : OfForms(forms, results));
    }

    private static bool IsForm(EvaluationResults detail) =>
        detail.EvaluationPath.SegmentCount > 1 && detail.EvaluationPath.GetSegment(detail.EvaluationPath.SegmentCount - 2).ToString() == "oneOf";

    private IEnumerable<SchemaError> Own(EvaluationResults results)
    {
        var rule = At(results.EvaluationPath);
        if (rule.ValueKind == JsonValueKind.False)
        {
            // Only of members that are not foreseen nothing is allowed: the rule is that of their object.
            yield return new(results.InstanceLocation, "additionalProperties", At(results.EvaluationPath.GetParent(1)!.Value));
            yield break;
        }

        foreach (var keyword in results.Errors?.Keys ?? Enumerable.Empty<string>())
        {
            if (keyword != "required")
            {
                yield return new(results.InstanceLocation, keyword, rule);
                continue;
            }

            var value = results.InstanceLocation.Evaluate(file)!.Value;
            foreach (var name in rule.GetProperty(keyword).EnumerateArray())
            {
                if (!value.TryGetProperty(name.GetString()!, out _))
                {
                    yield return new(results.InstanceLocation, keyword, rule, name.GetString());
                }
            }
        }
    }

    /// <summary>Several forms are allowed: if the value's type or first word leaves one of them, what is wrong with that one.</summary>
    private List<SchemaError> OfForms(List<EvaluationResults> forms, EvaluationResults results)
    {
        SchemaError none = new(results.InstanceLocation, "oneOf", At(results.EvaluationPath));
        var ofType = forms.ConvertAll(form => Of(form).ToList()).FindAll(errors => errors.Count > 0 && !errors.Exists(IsOtherType));
        if (forms.Exists(form => form.IsValid) || ofType.Count == 0)
        {
            return [none];
        }

        var named = ofType.FindAll(errors => !errors.Exists(IsOtherWord));
        return (ofType.Count, named.Count) switch
        {
            (1, _) => ofType[0],
            (_, 0) => [ofType[0].Find(IsOtherWord)!],
            (_, 1) => named[0],
            _ => Nearest(named) ?? [none],
        };

        bool IsOtherType(SchemaError error) =>
            error.Place == none.Place
            && (error.Keyword == "type" || (error.Keyword == "enum" && none.Place.Evaluate(file)!.Value.ValueKind != JsonValueKind.String));

        bool IsOtherWord(SchemaError error) => error.Keyword == "enum" && error.Place.SegmentCount > 0 && error.Place.GetParent(1) == none.Place;
    }

    /// <summary>The form with the fewest errors, if it is only one.</summary>
    private static List<SchemaError>? Nearest(List<List<SchemaError>> forms)
    {
        var fewest = forms.Min(form => form.Count);
        var nearest = forms.FindAll(form => form.Count == fewest);
        return nearest.Count == 1 ? nearest[0] : null;
    }

    /// <summary>The part of the schema to which the library came on that way, which names each reference that it followed.</summary>
    private JsonElement At(JsonPointer way)
    {
        var rule = schema;
        foreach (var step in SchemaValues.Steps(way))
        {
            rule = rule.ValueKind == JsonValueKind.Array ? rule[int.Parse(step, CultureInfo.InvariantCulture)] : rule.GetProperty(step);
            if (step == "$ref")
            {
                rule = JsonPointer.Parse(rule.GetString().AsSpan(1)).Evaluate(schema)!.Value;
            }
        }

        return rule;
    }
}
