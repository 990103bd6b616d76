using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace MMSSC.Interop.Diagnostics;

/// <summary>All rules, found in the classes of <c>Diagnostics.Catalogue</c>: adding a rule edits no list.</summary>
public static class RuleCatalogue
{
    /// <summary>Every rule in order of code.</summary>
    public static ImmutableArray<Rule> All { get; } = Find();

    /// <summary>The rule with that code or slug, in any case, or null.</summary>
    public static Rule? Find(string codeOrSlug) => All.FirstOrDefault(rule =>
        string.Equals(rule.Code, codeOrSlug, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Slug, codeOrSlug, StringComparison.OrdinalIgnoreCase));

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Kept)]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Kept)]
    private static ImmutableArray<Rule> Find() =>
    [
        .. typeof(RuleCatalogue).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("MMSSC.Interop.Diagnostics.Catalogue", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    private const string Kept = "ILLink.Descriptors.xml keeps the assembly whole.";
}
