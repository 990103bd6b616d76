using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Reads model files.</summary>
internal sealed class ModelReader
{
    private readonly ShapeReader reader;

    private ModelReader(ShapeReader reader) => this.reader = reader;

    /// <summary>
    /// Reads a model file. What is wrong is added to the findings and the rest is read; null where the file is no JSON object of a
    /// known format version, or has no id or edition. Compile the result only if no finding is an error.
    /// </summary>
    public static ModelDefinition? Read(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits = null) =>
        FileHeader.Open(bytes, file, findings, limits) is { } reader ? new ModelReader(reader).Read(reader.Root) : null;

    private ModelDefinition? Read(JsonNode root)
    {
        var fields = reader.Bind(root, ModelShapes.Root, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        var id = reader.Text(fields["id"], TextForm.Id);
        var edition = reader.Text(fields["edition"], TextForm.Edition);
        var supersededBy = reader.Text(fields["supersededBy"], TextForm.Edition);
        var extended = fields["extends"];
        var extends = extended.Exists && BasisReader.ReadReference(reader, extended) is { } reference ? new Located<ModelReference>(reference, extended.Location) : default(Located<ModelReference>?);
        var presentation = ReadPresentation(fields["presentation"]);
        var (notAssessed, notApplicable) = ReadStatusAliases(fields["statusAliases"]);
        var model = new ModelDefinition
        {
            Id = id ?? "",
            Edition = edition ?? "",
            SupersededBy = supersededBy,
            Extends = extends,
            Title = reader.Prose(fields["title"]),
            Publisher = reader.Text(fields["publisher"]),
            Url = reader.Text(fields["url"], TextForm.Url),
            Scales = ReadScales(fields["scales"]),
            Elements = ReadElements(fields["elements"]),
            RollUps = ReadRollUps(fields["rollUp"]),
            NotAssessed = notAssessed,
            NotApplicable = notApplicable,
            Presentation = presentation,
            PrivateByDefault = reader.Choice(fields["visibility"], FileWords.Visibilities) != Visibility.Public,
            Provenance = reader.Prose(fields["provenance"]),
            Notes = ReadNotes(fields["notes"]),
            Location = root.Location,
        };
        return id is null || edition is null ? null : model;
    }

    private ImmutableArray<ScaleDefinition> ReadScales(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var scales = ImmutableArray.CreateBuilder<ScaleDefinition>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, ModelShapes.Scale, slots);
            FileHeader.CheckExtensions(reader, fields);
            var id = reader.Text(fields["id"], TextForm.Id);
            var title = reader.Prose(fields["title"]);
            var numbers = reader.Choice(fields["numbers"], FileWords.NumberMeanings) ?? NumberMeaning.Values;
            var levels = ReadLevels(fields["levels"]);
            var (from, to) = ReadRange(fields["range"]);
            if (id is not null)
            {
                scales.Add(new(id, title, numbers, from, to, levels, item.Location));
            }
        }

        return scales.DrainToImmutable();
    }

    private (double? From, double? To) ReadRange(JsonNode node)
    {
        if (!node.Exists)
        {
            return (null, null);
        }

        var fields = reader.Bind(node, ModelShapes.Range, stackalloc int[Shape.MostProperties]);
        return (reader.Number(fields["from"], NumberRange.Any), reader.Number(fields["to"], NumberRange.Any));
    }

    private ImmutableArray<LevelDefinition> ReadLevels(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var levels = ImmutableArray.CreateBuilder<LevelDefinition>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, ModelShapes.Level, slots);
            FileHeader.CheckExtensions(reader, fields);
            var code = reader.Text(fields["code"]);
            var value = reader.Number(fields["value"], NumberRange.Any);
            var title = reader.Prose(fields["title"]);
            var meaning = reader.Prose(fields["meaning"]);
            var aliases = reader.Words(fields["aliases"]);
            var colour = reader.Text(fields["colour"], TextForm.Colour);
            if (code is not null && value is not null)
            {
                levels.Add(new(code, value.Value, title, aliases, colour, item.Location) { Meaning = meaning });
            }
        }

        return levels.DrainToImmutable();
    }

    private ImmutableArray<ElementDefinition> ReadElements(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var elements = ImmutableArray.CreateBuilder<ElementDefinition>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var fields = reader.Bind(item, ModelShapes.Element, slots);
            FileHeader.CheckExtensions(reader, fields);
            var code = reader.Text(fields["code"]);
            var kind = reader.Text(fields["kind"], TextForm.Id);
            var title = reader.Prose(fields["title"]);
            var aliases = reader.Words(fields["aliases"]);
            var scale = reader.Text(fields["scale"], TextForm.Id);
            var place = fields["below"].Exists ? reader.Place(fields["below"]) : default(Located<string>?);
            var stage = reader.Text(fields["stage"]);
            var below = ReadElements(fields["elements"]);
            if (code is not null)
            {
                elements.Add(new(code, kind ?? "", title, aliases, scale, stage, below, item.Location) { Below = place });
            }
        }

        return elements.DrainToImmutable();
    }

    private ImmutableArray<RollUpDefinition> ReadRollUps(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.Object, JsonWord.Object))
        {
            return [];
        }

        var rules = ImmutableArray.CreateBuilder<RollUpDefinition>(node.Count);
        Span<int> slots = stackalloc int[Shape.MostProperties];
        foreach (var item in node.Values)
        {
            var kind = item.Name;
            if (!TextForm.Id.Holds(kind))
            {
                reader.Malformed(item.NameLocation, kind, TextForm.Id);
                continue;
            }

            if (item.Kind is not (JsonKind.Text or JsonKind.Object))
            {
                reader.WrongType(item, JsonWord.TextOrObject);
                continue;
            }

            if (item.Kind == JsonKind.Text)
            {
                if (reader.Choice(item, FileWords.RollUpRules) is { } simple)
                {
                    rules.Add(new(kind, simple, null, null, item.Location));
                }

                continue;
            }

            var fields = reader.Bind(item, ModelShapes.RollUp, slots);
            var rule = reader.Choice(fields["rule"], FileWords.RollUpRules);
            var threshold = reader.Number(fields["threshold"], NumberRange.Any);
            var scale = reader.Text(fields["scale"], TextForm.Id);
            if (rule is not null)
            {
                rules.Add(new(kind, rule.Value, threshold, scale, item.Location));
            }
        }

        return rules.DrainToImmutable();
    }

    private (Aliases NotAssessed, Aliases NotApplicable) ReadStatusAliases(JsonNode node)
    {
        if (!node.Exists)
        {
            return (Aliases.None, Aliases.None);
        }

        var fields = reader.Bind(node, ModelShapes.StatusAliases, stackalloc int[Shape.MostProperties]);
        return (reader.Words(fields["not-assessed"]), reader.Words(fields["not-applicable"]));
    }

    private Presentation ReadPresentation(JsonNode node)
    {
        if (!node.Exists)
        {
            return new("list", null);
        }

        var fields = reader.Bind(node, ModelShapes.Presentation, stackalloc int[Shape.MostProperties]);
        return new(reader.Text(fields["layout"], TextForm.Id) ?? "list", reader.Text(fields["radar"]));
    }

    private ImmutableArray<LocalText> ReadNotes(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var notes = ImmutableArray.CreateBuilder<LocalText>(node.Count);
        foreach (var item in node.Values)
        {
            notes.Add(reader.Prose(item));
        }

        return notes.DrainToImmutable();
    }
}
