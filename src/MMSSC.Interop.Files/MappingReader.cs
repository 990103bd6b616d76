using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Reads mapping files.</summary>
internal sealed class MappingReader
{
    private readonly ShapeReader reader;

    private MappingReader(ShapeReader reader) => this.reader = reader;

    /// <summary>
    /// Reads a mapping file. What is wrong is added to the findings and the rest is read; null where the file is no JSON object of a
    /// known format version, or has no id or version.
    /// </summary>
    public static MappingDefinition? Read(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits = null) =>
        FileHeader.Open(bytes, file, findings, limits) is { } reader
            ? new MappingReader(reader).Read(reader.Root, FileHash.Of(bytes))
            : null;

    private MappingDefinition? Read(JsonNode root, FileHash hash)
    {
        var fields = reader.Bind(root, MappingShapes.Root, stackalloc int[Shape.MostProperties]);
        var id = reader.Text(fields["id"], TextForm.Id);
        var version = reader.Text(fields["version"], TextForm.Version);
        var mapping = new MappingDefinition
        {
            Id = id ?? "",
            Version = version ?? "",
            VersionLocation = version is null ? Location.None : fields["version"].Location,
            Status = reader.Choice(fields["status"], FileWords.MappingStatuses) ?? MappingStatus.Draft,
            Title = reader.Prose(fields["title"]),
            Maintainer = reader.Text(fields["maintainer"]),
            Licence = reader.Text(fields["licence"]),
            Changes = ReadChanges(fields["changes"]),
            Source = BasisReader.ReadPin(reader, fields["source"]),
            Target = BasisReader.ReadPin(reader, fields["target"]),
            LevelMaps = LevelMapReader.Read(reader, fields["levelMaps"]),
            Defaults = ReadDefaults(fields["defaults"]),
            Links = ReadLinks(fields["links"]),
            Unmapped = ReadUnmapped(fields["unmapped"]),
            Examples = MappingExampleReader.Read(reader, fields["examples"]),
            Allowances = ReadAllowances(fields["allow"]),
            Schema = root.Find("$schema") is { Kind: JsonKind.Text } schema ? schema.Text : null,
            Extensions = FileHeader.ReadExtensions(reader, fields),
            Hash = hash,
            Location = root.Location,
        };
        return id is null || version is null ? null : mapping;
    }

    private ImmutableArray<ChangeNote> ReadChanges(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var changes = ImmutableArray.CreateBuilder<ChangeNote>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, MappingShapes.Change, slots);
            var version = reader.Text(fields["version"], TextForm.Version);
            var date = reader.Text(fields["date"], TextForm.Date);
            var note = reader.Prose(fields["note"]);
            if (version is not null && date is not null)
            {
                changes.Add(new(version, date, note));
            }
        }

        return changes.DrainToImmutable();
    }

    private MappingDefaults ReadDefaults(JsonNode node)
    {
        if (!node.Exists)
        {
            return new(new("", Location.None), Aggregation.Mean, Rounding.Nearest, MappingDefaults.DefaultMinimumCoverage);
        }

        var fields = reader.Bind(node, MappingShapes.Defaults, stackalloc int[Shape.MostProperties]);
        return new(
            reader.Place(fields["levelMap"], TextForm.Id),
            reader.Choice(fields["aggregation"], FileWords.Aggregations) ?? Aggregation.Mean,
            reader.Choice(fields["rounding"], FileWords.Roundings) ?? Rounding.Nearest,
            reader.Number(fields["minimumCoverage"], NumberRange.Share) ?? MappingDefaults.DefaultMinimumCoverage);
    }

    private ImmutableArray<LinkDefinition> ReadLinks(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var links = ImmutableArray.CreateBuilder<LinkDefinition>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, MappingShapes.Link, slots);
            var source = reader.Place(fields["source"]);
            var target = reader.Place(fields["target"]);
            var relationship = reader.Choice(fields["relationship"], FileWords.Relationships);
            var weight = reader.Number(fields["weight"], NumberRange.Weight) ?? 1;
            var confidence = reader.Number(fields["confidence"], NumberRange.Share);
            var levelMap = fields["levelMap"];
            var link = new LinkDefinition(
                source,
                target,
                relationship ?? Relationship.RelatedMatch,
                weight,
                confidence,
                BasisReader.Read(reader, fields["basis"]),
                reader.Prose(fields["rationale"]),
                reader.Choice(fields["status"], FileWords.LinkStatuses) ?? false,
                levelMap.Exists ? reader.Place(levelMap, TextForm.Id) : null,
                reader.Texts(fields["reviewers"]),
                item.Location)
            {
                Comments = reader.Texts(fields["comments"]),
                Extensions = FileHeader.ReadExtensions(reader, fields),
            };
            if (source.Value.Length > 0 && target.Value.Length > 0)
            {
                links.Add(link);
            }
        }

        return links.DrainToImmutable();
    }

    private ImmutableArray<UnmappedElement> ReadUnmapped(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var unmapped = ImmutableArray.CreateBuilder<UnmappedElement>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, MappingShapes.Unmapped, slots);
            var source = reader.Place(fields["source"]);
            var reason = reader.Prose(fields["reason"]);
            if (source.Value.Length > 0)
            {
                unmapped.Add(new(source, reason));
            }
        }

        return unmapped.DrainToImmutable();
    }

    private ImmutableArray<Allowance> ReadAllowances(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var allowances = ImmutableArray.CreateBuilder<Allowance>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, MappingShapes.Allowance, slots);
            var code = reader.Place(fields["code"], TextForm.FindingCode);
            var reason = reader.Prose(fields["reason"]);
            if (code.Value.Length > 0)
            {
                allowances.Add(new(code, reason, item.Location));
            }
        }

        return allowances.DrainToImmutable();
    }
}
