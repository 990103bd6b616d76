using System.Text.RegularExpressions;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Json;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Fhir;

/// <summary>The invariants that FHIR R5 states for ConceptMap (cmd-1 to cmd-11, cnl-0 and cnl-1).</summary>
internal static partial class FhirInvariants
{
    /// <summary>Names each that is broken, at the place that breaks it.</summary>
    public static void Check(JsonNode map, ICollection<Diagnostic> findings)
    {
        Discourage(map.Find("name"), "cnl-0", text => MachineName().IsMatch(text), new("a name is a capital letter, then letters, digits and underscores", "un nombre es una mayúscula y después letras, cifras y guiones bajos", "un nom est une majuscule, puis des lettres, des chiffres et des traits de soulignement"), findings);
        Discourage(map.Find("url"), "cnl-1", text => !text.AsSpan().ContainsAny('|', '#', ' '), new("a url has no bar, hash or space", "una url no tiene barra vertical, almohadilla ni espacio", "une url n'a ni barre verticale, ni dièse, ni espace"), findings);
        foreach (var property in map.Items("property"))
        {
            Demand(property, "cmd-11", property.Find("type").TextOf()?.Value != "code" || property.Find("system").Exists, new("a property of type code names its system", "una propiedad de tipo code indica su sistema", "une propriété de type code indique son système"), findings);
        }

        var isDraft = map.Find("status").TextOf()?.Value == "draft";
        foreach (var group in map.Items("group"))
        {
            foreach (var element in group.Items("element"))
            {
                CheckElement(element, isDraft, findings);
            }

            if (group.Find("unmapped") is { Exists: true } unmapped)
            {
                CheckUnmapped(unmapped, findings);
            }
        }
    }

    private static void CheckElement(JsonNode element, bool isDraft, ICollection<Diagnostic> findings)
    {
        Demand(element, "cmd-4", element.Find("noMap").Kind != JsonKind.True || !element.Find("target").Exists, new("an element with noMap has no target", "un elemento con noMap no tiene destino", "un élément avec noMap n'a pas de cible"), findings);
        OneOf(element, "cmd-5", "code", "valueSet", findings);
        foreach (var target in element.Items("target"))
        {
            var word = target.Find("relationship").TextOf()?.Value;
            Demand(target, "cmd-1", isDraft || word is not ("source-is-broader-than-target" or FhirWords.NotRelated) || target.Find("comment").Exists,
                new("a target that is narrower or not related has a comment, unless the map is a draft", "un destino más específico o no relacionado lleva comentario, salvo en un borrador", "une cible plus étroite ou non liée a un commentaire, sauf dans un projet"), findings);
            if (!target.Find("equivalence").Exists)
            {
                // R4, whose word that is, asks for no code.
                OneOf(target, "cmd-7", "code", "valueSet", findings);
            }

            foreach (var dependence in target.Items("dependsOn").Concat(target.Items("product")))
            {
                var hasValue = false;
                foreach (var member in dependence.Values)
                {
                    hasValue |= member.Name.StartsWith("value", StringComparison.Ordinal) && member.Name != "valueSet";
                }

                Demand(dependence, "cmd-6", hasValue != dependence.Find("valueSet").Exists, new("it has a value or a valueSet, not both", "tiene un valor o un valueSet, no ambos", "il a une valeur ou un valueSet, pas les deux"), findings);
            }
        }
    }

    private static void CheckUnmapped(JsonNode unmapped, ICollection<Diagnostic> findings)
    {
        var mode = unmapped.Find("mode").TextOf()?.Value;
        if (mode == "fixed")
        {
            OneOf(unmapped, "cmd-2", "code", "valueSet", findings);
        }

        Demand(unmapped, "cmd-3", mode != "other-map" || unmapped.Find("otherMap").Exists, new("the mode other-map names the other map", "el modo other-map indica el otro mapa", "le mode other-map indique l'autre carte"), findings);
        Demand(unmapped, "cmd-8", mode == "fixed" || !(unmapped.Find("code").Exists || unmapped.Find("display").Exists || unmapped.Find("valueSet").Exists), new("only the mode fixed has a code, a display or a valueSet", "solo el modo fixed tiene code, display o valueSet", "seul le mode fixed a un code, un display ou un valueSet"), findings);
        Demand(unmapped, "cmd-9", mode == "other-map" || unmapped.Find("relationship").Exists, new("every mode but other-map has a relationship", "todo modo salvo other-map tiene una relación", "tout mode sauf other-map a une relation"), findings);
        Demand(unmapped, "cmd-10", mode == "other-map" || !unmapped.Find("otherMap").Exists, new("only the mode other-map names another map", "solo el modo other-map indica otro mapa", "seul le mode other-map indique une autre carte"), findings);
    }

    private static void OneOf(JsonNode owner, string invariant, string one, string other, ICollection<Diagnostic> findings) =>
        Demand(owner, invariant, owner.Find(one).Exists != owner.Find(other).Exists, new($"there is a {one} or a {other}, not both", $"hay {one} o {other}, no ambos", $"il y a un {one} ou un {other}, pas les deux"), findings);

    private static void Demand(JsonNode at, string invariant, bool holds, LocalText rule, ICollection<Diagnostic> findings)
    {
        if (!holds)
        {
            findings.Add(ExchangeDiagnostics.BrokenInvariant(at.Location, invariant, rule));
        }
    }

    private static void Discourage(JsonNode text, string invariant, Func<string, bool> holds, LocalText rule, ICollection<Diagnostic> findings)
    {
        if (text.TextOf() is { } found && !holds(found.Value))
        {
            findings.Add(ExchangeDiagnostics.DiscouragedInvariant(text.Location, invariant, rule));
        }
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9_]{1,254}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MachineName();
}
