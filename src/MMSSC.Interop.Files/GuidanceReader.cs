using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Reads guidance files.</summary>
internal sealed class GuidanceReader
{
    private readonly ShapeReader reader;

    private GuidanceReader(ShapeReader reader) => this.reader = reader;

    /// <summary>
    /// Reads a guidance file. What is wrong is added to the findings and the rest is read; null where the file is no JSON object of a
    /// known format version, or has no id or version.
    /// </summary>
    public static Guidance? Read(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits = null) =>
        FileHeader.Open(bytes, file, findings, limits) is { } reader ? new GuidanceReader(reader).Read(reader.Root) : null;

    private Guidance? Read(JsonNode root)
    {
        var fields = reader.Bind(root, GuidanceShapes.Root, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        var id = reader.Text(fields["id"], TextForm.Id);
        var version = reader.Text(fields["version"], TextForm.Version);
        var guidance = new Guidance
        {
            Id = id ?? "",
            Version = version ?? "",
            Status = reader.Choice(fields["status"], FileWords.MappingStatuses) ?? MappingStatus.Draft,
            Model = BasisReader.ReadPin(reader, fields["model"]),
            Documents = ReadDocuments(fields["documents"]),
            Assignments = ReadAssignments(fields["assignments"]),
            Steps = ReadSteps(fields["steps"]),
            Location = root.Location,
        };
        return id is null || version is null ? null : guidance;
    }

    private ImmutableArray<GuidanceDocument> ReadDocuments(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var documents = ImmutableArray.CreateBuilder<GuidanceDocument>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, GuidanceShapes.Document, slots);
            var id = reader.Text(fields["id"]);
            var title = reader.Prose(fields["title"]);
            if (id is not null)
            {
                documents.Add(new(id, title));
            }
        }

        return documents.DrainToImmutable();
    }

    private ImmutableArray<GuidanceAssignment> ReadAssignments(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var assignments = ImmutableArray.CreateBuilder<GuidanceAssignment>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, GuidanceShapes.Assignment, slots);
            assignments.Add(new(
                reader.Texts(fields["elements"]), reader.Texts(fields["documents"]), BasisReader.Read(reader, fields["basis"])));
        }

        return assignments.DrainToImmutable();
    }

    private ImmutableArray<GuidanceSteps> ReadSteps(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var steps = ImmutableArray.CreateBuilder<GuidanceSteps>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, GuidanceShapes.Step, slots);
            var id = reader.Text(fields["id"], TextForm.Id);
            var group = new GuidanceSteps(
                id ?? "",
                reader.Prose(fields["title"]),
                reader.Texts(fields["elements"]),
                BasisReader.Read(reader, fields["basis"]),
                BasisReader.Read(reader, fields["wording"]),
                ReadLevels(fields["levels"]));
            if (id is not null)
            {
                steps.Add(group);
            }
        }

        return steps.DrainToImmutable();
    }

    private ImmutableArray<GuidanceStep> ReadLevels(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var levels = ImmutableArray.CreateBuilder<GuidanceStep>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, GuidanceShapes.StepLevel, slots);
            var level = reader.Text(fields["level"]);
            var text = reader.Prose(fields["text"]);
            if (level is not null)
            {
                levels.Add(new(level, text));
            }
        }

        return levels.DrainToImmutable();
    }
}
