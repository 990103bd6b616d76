using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Files;

/// <summary>Reads the parts that mapping and guidance files share.</summary>
internal static class BasisReader
{
    private const string Standard = "standard";
    private const string Proposed = "proposed";

    /// <summary>Reads on whose authority something stands; null where the file does not say or says it wrongly.</summary>
    public static Basis? Read(ShapeReader reader, JsonNode node)
    {
        if (!node.Exists)
        {
            return null;
        }

        // Most links of a file have the same basis, spelled out on each: one object serves them all.
        if (reader.LastBasis is { Value: { } last } before && node.IsSpelledLike(before.Node))
        {
            return last;
        }

        var known = reader.Findings.Count;
        var basis = ReadNew(reader, node);
        reader.LastBasis = (node, reader.Findings.Count == known ? basis : null);
        return basis;
    }

    private static Basis? ReadNew(ShapeReader reader, JsonNode node)
    {
        var fields = reader.Bind(node, CommonShapes.Basis, stackalloc int[Shape.MostProperties]);
        var kind = fields["kind"];
        var document = reader.Text(fields["document"]);
        var clause = reader.Text(fields["clause"]);
        var method = reader.Prose(fields["method"]);
        if (kind.IsText(Standard))
        {
            Need(reader, node, fields["document"], "document");
            Forbid(reader, fields["method"], "document", "clause");
            return document is null ? null : new Basis.Standard(document, clause);
        }

        if (kind.IsText(Proposed))
        {
            Need(reader, node, fields["method"], "method");
            Forbid(reader, fields["document"], "method");
            Forbid(reader, fields["clause"], "method");
            return new Basis.Proposed(method);
        }

        if (reader.Text(kind) is { } word && reader.Findings.Accepts)
        {
            reader.Findings.Add(JsonDiagnostics.UnknownWord(kind.Location, JsonSyntax.Shorten(word), [Standard, Proposed]));
        }

        return null;
    }

    /// <summary>Reads a model edition with its identity hash.</summary>
    public static ModelPin ReadPin(ShapeReader reader, JsonNode node)
    {
        Span<int> slots = stackalloc int[Shape.MostProperties];
        var fields = node.Exists ? reader.Bind(node, CommonShapes.ModelPin, slots) : default;
        return node.Exists
            ? new(
                reader.Place(fields["model"], TextForm.Id),
                reader.Place(fields["edition"], TextForm.Edition),
                reader.Place(fields["sha256"], TextForm.Hash))
            {
                Elements = ReadElements(reader, fields["elements"]),
            }
            : new(reader.Place(default), reader.Place(default), reader.Place(default));
    }

    private static ImmutableArray<PinnedElement> ReadElements(ShapeReader reader, JsonNode node)
    {
        if (!reader.Is(node, JsonKind.Object, JsonWord.Object))
        {
            return [];
        }

        var elements = ImmutableArray.CreateBuilder<PinnedElement>(node.Count);
        foreach (var item in node.Values)
        {
            if (reader.Text(item, TextForm.Digest) is { } digest)
            {
                elements.Add(new(item.Name, digest));
            }
        }

        return elements.DrainToImmutable();
    }

    /// <summary>Reads a model edition; null where a part is missing or unusable.</summary>
    public static ModelReference? ReadReference(ShapeReader reader, JsonNode node)
    {
        if (!node.Exists)
        {
            return null;
        }

        var fields = reader.Bind(node, CommonShapes.ModelReference, stackalloc int[Shape.MostProperties]);
        var id = reader.Text(fields["id"], TextForm.Id);
        var edition = reader.Text(fields["edition"], TextForm.Edition);
        return id is null || edition is null ? null : new(id, edition);
    }

    private static void Need(ShapeReader reader, JsonNode node, JsonNode value, string name)
    {
        if (!value.Exists && reader.Findings.Accepts)
        {
            reader.Findings.Add(JsonDiagnostics.MissingProperty(node.Location, name));
        }
    }

    private static void Forbid(ShapeReader reader, JsonNode value, params string[] instead)
    {
        if (value.Exists && reader.Findings.Accepts)
        {
            reader.Findings.Add(JsonDiagnostics.UnknownProperty(value.NameLocation, value.Name, instead));
        }
    }
}
