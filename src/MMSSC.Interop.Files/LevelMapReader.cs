using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Files;

/// <summary>Reads the level maps of a mapping file: entries by level code, or by value where the source scale has numbers only.</summary>
internal static class LevelMapReader
{
    public static ImmutableArray<LevelMapDefinition> Read(ShapeReader reader, JsonNode node)
    {
        if (!reader.Is(node, JsonKind.Object, JsonWord.Object))
        {
            return [];
        }

        var maps = ImmutableArray.CreateBuilder<LevelMapDefinition>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var name = item.Name;
            if (!TextForm.Id.Holds(name))
            {
                reader.Malformed(item.NameLocation, name, TextForm.Id);
                continue;
            }

            var fields = reader.Bind(item, MappingShapes.LevelMap, slots);
            var scale = reader.Text(fields["scale"], TextForm.Id);
            var basis = BasisReader.Read(reader, fields["basis"]);
            if (item.Kind == JsonKind.Object && fields["levels"].Exists == fields["points"].Exists && reader.Findings.Accepts)
            {
                reader.Findings.Add(JsonDiagnostics.ContradictingProperties(item.Location, ["levels", "points"]));
            }

            ImmutableArray<LevelMapEntry> entries = [.. ReadLevels(reader, fields["levels"]), .. ReadPoints(reader, fields["points"])];
            maps.Add(new(name, scale, basis, entries, item.Location) { Extensions = FileHeader.ReadExtensions(reader, fields) });
        }

        return maps.DrainToImmutable();
    }

    private static ImmutableArray<LevelMapEntry> ReadLevels(ShapeReader reader, JsonNode node)
    {
        if (!reader.Is(node, JsonKind.Object, JsonWord.Object))
        {
            return [];
        }

        if (node.Count == 0)
        {
            reader.Empty(node);
        }

        var entries = ImmutableArray.CreateBuilder<LevelMapEntry>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, MappingShapes.Interval, slots);
            Add(reader, entries, item, item.Name, null, fields);
        }

        return entries.DrainToImmutable();
    }

    private static ImmutableArray<LevelMapEntry> ReadPoints(ShapeReader reader, JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        if (node.Count == 0)
        {
            reader.Empty(node);
        }

        var entries = ImmutableArray.CreateBuilder<LevelMapEntry>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, MappingShapes.Point, slots);
            var at = reader.Number(fields["at"], NumberRange.Any);
            if (at is not null)
            {
                Add(reader, entries, item, null, at, fields);
            }
        }

        return entries.DrainToImmutable();
    }

    private static void Add(
        ShapeReader reader, ImmutableArray<LevelMapEntry>.Builder entries, JsonNode item, string? level, double? at, in Fields fields)
    {
        var from = reader.Number(fields["from"], NumberRange.Any);
        var typical = reader.Number(fields["typical"], NumberRange.Any);
        var to = reader.Number(fields["to"], NumberRange.Any);
        if (from is not null && typical is not null && to is not null)
        {
            entries.Add(new(level, at, from.Value, typical.Value, to.Value, item.Location));
        }
    }
}
