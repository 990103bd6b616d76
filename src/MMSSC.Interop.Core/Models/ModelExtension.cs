using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;

namespace MMSSC.Interop.Models;

/// <summary>
/// Elements of a user's own below those of an edition. The edition stays what it is: its identity hash, and so every mapping that is
/// pinned to it.
/// </summary>
internal static class ModelExtension
{
    /// <summary>The edition with the added elements; null where an error makes the extension unusable.</summary>
    /// <param name="extended">The edition.</param>
    /// <param name="extension">What is added to it.</param>
    /// <param name="findings">Is told what is wrong with the extension.</param>
    public static Model? Apply(Model extended, ModelDefinition extension, ICollection<Diagnostic> findings)
    {
        var before = findings.Count;
        foreach (var element in extension.Elements.Where(element => element.Below is not { } below || extended.Find(below.Value) is null))
        {
            findings.Add(ModelFileDiagnostics.UnknownParent(
                element.Below?.Location ?? element.Location, element.Code, element.Below?.Value, extended.Reference.ToString(), extended.Elements.Select(known => known.Code)));
        }

        foreach (var element in All(extension.Elements).Where(element => extended.Find(element.Code) is not null))
        {
            findings.Add(ModelDiagnostics.DuplicateCode(element.Location, element.Code));
        }

        foreach (var rule in extension.RollUps.Where(rule => extended.Definition.RollUps.Any(known => known.Kind == rule.Kind && known.Rule != RollUpRule.None)))
        {
            findings.Add(ModelFileDiagnostics.RollUpTaken(rule.Location, rule.Kind, extended.Reference.ToString()));
        }

        if (findings.Skip(before).Any(finding => finding.Severity == Severity.Error))
        {
            return null;
        }

        var added = extension.Elements.ToLookup(element => element.Below!.Value.Value);
        var model = ModelCompiler.Compile(
            extended.Definition with
            {
                Identity = extended.IdentityHash,
                Scales = [.. extended.Definition.Scales, .. extension.Scales],
                RollUps = [.. extended.Definition.RollUps.Where(known => extension.RollUps.All(rule => rule.Kind != known.Kind)), .. extension.RollUps],
                Elements = With(extended.Definition.Elements, added),
            },
            findings);
        if (model is not null)
        {
            FindUncounted(model, extension, findings);
        }

        return model;
    }

    /// <summary>Parts of what has no roll-up rule are asked for and shown, and move no result; that is seldom what a city means.</summary>
    private static void FindUncounted(Model model, ModelDefinition extension, ICollection<Diagnostic> findings)
    {
        var uncounted = All(extension.Elements)
            .Select(definition => (Definition: definition, Element: model.Find(definition.Code)!))
            .Where(part => part.Element.Parent!.RollUp is null)
            .GroupBy(part => part.Element.Parent!.Kind);
        foreach (var parts in uncounted)
        {
            findings.Add(ModelFileDiagnostics.PartsDoNotCount(
                parts.First().Definition.Location, [.. parts.Select(part => part.Element.Code)], parts.Key, [.. parts.Select(part => part.Element.Parent!.Code).Distinct()]));
        }
    }

    private static IEnumerable<ElementDefinition> All(IEnumerable<ElementDefinition> elements) => elements.SelectMany(element => All(element.Elements).Prepend(element));

    private static ImmutableArray<ElementDefinition> With(ImmutableArray<ElementDefinition> elements, ILookup<string, ElementDefinition> added) =>
        [.. elements.Select(element => element with { Elements = [.. With(element.Elements, added), .. added[element.Code]] })];
}
