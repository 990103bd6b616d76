using System.Collections.Immutable;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Exchange.Sssom;

/// <summary>Slots of SSSOM 1.1, and how ours stand in them. What has no slot stands in an extension slot, whose name begins with <c>ext_</c> (SSSOM, "Non-standard slots").</summary>
internal static class SssomSlots
{
    public const string Extension = "ext_";
    public const string NoTerm = "sssom:NoTermFound";
    public const string Manual = "semapv:ManualMappingCuration";
    public const string Unspecified = "semapv:UnspecifiedMatching";

    /// <summary>Prefixes that need no declaration (SSSOM, "IRI prefixes").</summary>
    public static readonly ImmutableArray<string> BuiltIn = ["owl", "rdf", "rdfs", "semapv", "skos", "sssom", "xsd", "linkml"];

    /// <summary>Slots that say something of each mapping where the whole set says it (SSSOM, "Propagatable slots").</summary>
    public static readonly ImmutableArray<string> Set =
    [
        "sssom_version", "curie_map", "mapping_set_id", "mapping_set_version", "mapping_set_title", "license", "creator_label", "subject_source", "subject_source_version",
        "object_source", "object_source_version", "extension_definitions",
    ];

    /// <summary>The column of each field.</summary>
    private static readonly (string Slot, string Field)[] columns =
    [
        ("subject_id", LinkField.Source), ("predicate_id", LinkField.Relationship), ("object_id", LinkField.Target),
        ("reviewer_label", LinkField.Reviewers), ("confidence", LinkField.Confidence), ("comment", LinkField.In(LinkField.Rationale, "en")),
    ];

    /// <summary>Slots whose content repeats what is known of elements, sets or predicates already.</summary>
    public static readonly ImmutableArray<string> Repeating =
        ["subject_label", "object_label", "predicate_label", "mapping_cardinality", "subject_source", "subject_source_version", "object_source", "object_source_version", "mapping_justification", "predicate_modifier"];

    /// <summary>Predicates other than SKOS's, and what they are read as.</summary>
    private static readonly Dictionary<string, Relationship> others = new(StringComparer.Ordinal)
    {
        ["owl:equivalentClass"] = Relationship.ExactMatch,
        ["owl:equivalentProperty"] = Relationship.ExactMatch,
        ["owl:sameAs"] = Relationship.ExactMatch,
        ["rdfs:subClassOf"] = Relationship.BroadMatch,
        ["rdfs:subPropertyOf"] = Relationship.BroadMatch,
        ["sssom:superClassOf"] = Relationship.NarrowMatch,
        ["rdfs:seeAlso"] = Relationship.RelatedMatch,
        ["oboInOwl:hasDbXref"] = Relationship.RelatedMatch,
    };

    /// <summary>The column that a field stands in.</summary>
    public static string Of(string field) =>
        Array.Find(columns, column => column.Field == field).Slot ?? Extension + field.Replace('.', '_');

    /// <summary>The field that a column holds; null where it is not one of ours.</summary>
    public static string? FieldOf(string slot) =>
        Array.Find(columns, column => column.Slot == slot).Field
        ?? (slot.StartsWith(Extension, StringComparison.Ordinal) && slot[Extension.Length..].Split('_', 2) is var parts && LinkField.Details.Contains(parts[0]) ? string.Join('.', parts) : null);

    /// <summary>The word for a predicate, as links call it; null where it is read as none.</summary>
    /// <param name="predicate">The predicate's CURIE.</param>
    /// <param name="isOther">Whether it is another word than ours.</param>
    public static string? RelationshipOf(string predicate, out bool isOther)
    {
        isOther = others.TryGetValue(predicate, out var taken);
        return isOther ? FileWords.Relationships[taken] : predicate.StartsWith("skos:", StringComparison.Ordinal) ? predicate["skos:".Length..] : null;
    }
}
