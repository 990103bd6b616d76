using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Skos;

/// <summary>A term of an RDF graph: an IRI, a node without a name, or a literal.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Value">The IRI, the node's label, or the literal's text.</param>
/// <param name="Language">Language of a literal; empty where it has none.</param>
internal readonly record struct RdfTerm(RdfKind Kind, string Value, string Language = "")
{
    public static RdfTerm Iri(string value) => new(RdfKind.Iri, value);
}

/// <summary>Kinds of terms.</summary>
internal enum RdfKind
{
    Iri,
    Blank,
    Literal,
}

/// <summary>A triple with the place of its object.</summary>
internal sealed record RdfTriple(RdfTerm Subject, string Predicate, RdfTerm Object, Location At);
