using MMSSC.Interop.Exchange.Statements;

namespace MMSSC.Interop.Exchange.Skos;

/// <summary>Names of RDF vocabularies that a mapping in Turtle uses.</summary>
internal static class SkosWords
{
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Terms = "http://purl.org/dc/terms/";
    public const string Owl = "http://www.w3.org/2002/07/owl#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    public const string Type = Rdf + "type";
    public const string Statement = Rdf + "Statement";
    public const string Subject = Rdf + "subject";
    public const string Predicate = Rdf + "predicate";
    public const string Object = Rdf + "object";
    public const string MappingRelation = Skos + "mappingRelation";
    public const string Notation = Skos + "notation";
    public const string Version = Owl + "versionInfo";

    /// <summary>The class of a whole mapping, and the relation that lists an element as left out.</summary>
    public const string Mapping = ElementNames.Terms + "Mapping";
    public const string Unmapped = ElementNames.Terms + LinkField.Unmapped;
}
