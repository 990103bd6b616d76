using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Reads places in other files, and the findings that an earlier reading left in this one.</summary>
internal static class PlaceReader
{
    /// <summary>Reads a place; an object without any part is a thing made in memory.</summary>
    public static Location Read(ShapeReader reader, JsonNode node)
    {
        if (!node.Exists)
        {
            return Location.None;
        }

        var fields = reader.Bind(node, CommonShapes.Place, stackalloc int[Shape.MostProperties]);
        var pointer = fields["pointer"];
        return new()
        {
            File = reader.Text(fields["file"]),
            Line = reader.Whole(fields["line"], NumberRange.Count),
            Column = reader.Whole(fields["column"], NumberRange.Count),
            Sheet = reader.Text(fields["sheet"]),
            Cell = reader.Text(fields["cell"]),
            Pointer = reader.Is(pointer, JsonKind.Text, JsonWord.Text) ? pointer.Text : null,
        };
    }

    /// <summary>Reads findings.</summary>
    public static ImmutableArray<Diagnostic> ReadFindings(ShapeReader reader, JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var findings = ImmutableArray.CreateBuilder<Diagnostic>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, CommonShapes.Finding, slots);
            var code = reader.Text(fields["code"], TextForm.FindingCode);
            var slug = reader.Text(fields["slug"], TextForm.Id);
            var severity = reader.Choice(fields["severity"], FileWords.Severities);
            var message = reader.Prose(fields["message"]);
            var help = reader.Prose(fields["help"]);
            var position = Read(reader, fields["position"]);
            if (code is not null && severity is not null)
            {
                findings.Add(new(code, slug ?? "", severity.Value, position, message, help));
            }
        }

        return findings.DrainToImmutable();
    }
}
