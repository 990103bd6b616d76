using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Exchange.Fhir;

/// <summary>Words of FHIR's ConceptMap, and how ours stand in it.</summary>
internal static class FhirWords
{
    public const string NotRelated = "not-related-to";
    public const string Unmatched = "unmatched";
    public const string Related = "related-to";

    /// <summary>FHIR asks for a comment where a source is said to be broader and the map is not a draft (cmd-1).</summary>
    public const string NoRationale = "No rationale is stated.";

    /// <summary>Names of what an extension says.</summary>
    public const string Status = ElementNames.Terms + "status";
    public const string Translation = "http://hl7.org/fhir/StructureDefinition/translation";

    /// <summary>Relationships of R5. A close match claims less than an equivalent one, so it is written as related, with its own word as a property.</summary>
    public static readonly Words<Relationship> Relationships = new(
        ("equivalent", Relationship.ExactMatch), ("source-is-narrower-than-target", Relationship.BroadMatch), ("source-is-broader-than-target", Relationship.NarrowMatch),
        (Related, Relationship.RelatedMatch));

    /// <summary>Equivalences of R4, which say of the target what it is.</summary>
    public static readonly Words<Relationship> Equivalences = new(
        ("equal", Relationship.ExactMatch), ("equivalent", Relationship.ExactMatch), ("wider", Relationship.BroadMatch), ("subsumes", Relationship.BroadMatch),
        ("narrower", Relationship.NarrowMatch), ("specializes", Relationship.NarrowMatch), ("relatedto", Relationship.RelatedMatch), ("inexact", Relationship.RelatedMatch));

    /// <summary>FHIR has no word for a reviewed draft: it is one, and an extension says the rest.</summary>
    public static readonly Words<MappingStatus> Statuses = new(
        ("draft", MappingStatus.Draft), ("active", MappingStatus.Approved), ("retired", MappingStatus.Withdrawn), ("unknown", MappingStatus.Draft));

    /// <summary>The word for a relationship.</summary>
    public static string Of(Relationship relationship) => relationship == Relationship.CloseMatch ? Related : Relationships[relationship];

    /// <summary>The word for a status.</summary>
    public static string Of(MappingStatus status) => status == MappingStatus.Reviewed ? "draft" : Statuses[status];
}
