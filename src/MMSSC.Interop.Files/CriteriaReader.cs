using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Licensed wording of one level of one element.</summary>
internal sealed record CriterionWording(Located<string> Element, Located<string> Level, LocalText Text);

/// <summary>Licensed wording of a model's levels, from a file of the user's own.</summary>
internal sealed record CriteriaOverlay(ModelReference Model, string? Licence, ImmutableArray<CriterionWording> Criteria);

/// <summary>Reads criteria overlays.</summary>
internal static class CriteriaReader
{
    /// <summary>
    /// Reads an overlay. What is wrong is added to the findings and the rest is read; null where the file is no JSON object of a
    /// known format version, or names no model edition.
    /// </summary>
    public static CriteriaOverlay? Read(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits = null)
    {
        if (FileHeader.Open(bytes, file, findings, limits) is not { } reader)
        {
            return null;
        }

        var fields = reader.Bind(reader.Root, CriteriaShapes.Root, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        reader.Prose(fields["title"]);
        var licence = reader.Text(fields["licence"]);
        var model = BasisReader.ReadReference(reader, fields["model"]);
        var criteria = ReadCriteria(reader, fields["criteria"]);
        return model is null ? null : new(model, licence, criteria);
    }

    private static ImmutableArray<CriterionWording> ReadCriteria(ShapeReader reader, JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var criteria = ImmutableArray.CreateBuilder<CriterionWording>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, CriteriaShapes.Criterion, slots);
            var criterion = new CriterionWording(reader.Place(fields["element"]), reader.Place(fields["level"]), reader.Prose(fields["text"]));
            if (criterion.Element.Value.Length > 0 && criterion.Level.Value.Length > 0)
            {
                criteria.Add(criterion);
            }
        }

        return criteria.DrainToImmutable();
    }
}
