using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Assessments.Registers;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Files;

/// <summary>Reads registers of communities.</summary>
internal sealed class RegisterReader
{
    private readonly ShapeReader reader;

    private RegisterReader(ShapeReader reader) => this.reader = reader;

    /// <summary>
    /// Reads a register. What is wrong is added to the findings and the rest is read; null where the file is no JSON object of a known
    /// format version.
    /// </summary>
    public static CommunityRegister? Read(ReadOnlyMemory<byte> bytes, string file, ICollection<Diagnostic> findings, ReadLimits? limits = null)
    {
        if (FileHeader.Open(bytes, file, findings, limits) is not { } reader)
        {
            return null;
        }

        var fields = reader.Bind(reader.Root, RegisterShapes.Root, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        reader.Prose(fields["title"]);
        reader.Text(fields["licence"]);
        return new(new RegisterReader(reader).Entries(fields["communities"]));
    }

    /// <summary>An id of one kind is one community: none appears twice.</summary>
    private ImmutableArray<RegisteredCommunity> Entries(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        var entries = ImmutableArray.CreateBuilder<RegisteredCommunity>(node.Count);
        var seen = new HashSet<(string, string?)>();
        foreach (var item in node.Values)
        {
            var (entry, id) = Entry(item);
            if (entry is null)
            {
                continue;
            }

            if (seen.Add((entry.Id.Trim(), entry.Kind)))
            {
                entries.Add(entry);
            }
            else if (reader.Findings.Accepts)
            {
                reader.Findings.Add(JsonDiagnostics.RepeatedItem(id.Location, JsonSyntax.Shorten(entry.Id)));
            }
        }

        return entries.DrainToImmutable();
    }

    /// <summary>One community, and its id; null where it has no id or no name, which was said.</summary>
    private (RegisteredCommunity? Entry, JsonNode Id) Entry(JsonNode item)
    {
        var fields = reader.Bind(item, RegisterShapes.Entry, stackalloc int[Shape.MostProperties]);
        FileHeader.CheckExtensions(reader, fields);
        var (id, kind, names) = (reader.Text(fields["id"]), reader.Text(fields["kind"], TextForm.Id), Names(fields["names"]));
        var entry = new RegisteredCommunity(id ?? "", names)
        {
            Kind = kind,
            Territories = Territories.Of(reader.Texts(fields["territories"])),
            Attributes = Attributes(fields["attributes"]),
            MergedInto = Change(fields["mergedInto"]),
            SplitFrom = Change(fields["splitFrom"]),
        };
        return (id is null || names.IsEmpty ? null : entry, fields["id"]);
    }

    private ImmutableArray<RegisteredName> Names(JsonNode node)
    {
        if (!reader.Is(node, JsonKind.List, JsonWord.List))
        {
            return [];
        }

        if (node.Count == 0)
        {
            reader.Empty(node);
        }

        var names = ImmutableArray.CreateBuilder<RegisteredName>(node.Count);
        foreach (var item in node.Values)
        {
            if (Name(item) is { } name)
            {
                names.Add(name);
            }
        }

        return names.DrainToImmutable();
    }

    private RegisteredName? Name(JsonNode item)
    {
        var fields = reader.Bind(item, RegisterShapes.Name, stackalloc int[Shape.MostProperties]);
        var (name, from, to) = (reader.Text(fields["name"]), Date(fields["from"]), Date(fields["to"]));
        return name is null ? null : new(name, from, to);
    }

    private ImmutableSortedDictionary<string, string> Attributes(JsonNode node)
    {
        var attributes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (!reader.Is(node, JsonKind.Object, JsonWord.Object))
        {
            return attributes.ToImmutable();
        }

        foreach (var item in node.Values)
        {
            if (item.Kind is not (JsonKind.Text or JsonKind.Number))
            {
                reader.WrongType(item, JsonWord.TextOrNumber);
            }
            else if ((item.Kind == JsonKind.Number ? reader.Number(item, NumberRange.Any)?.ToString("R", CultureInfo.InvariantCulture) : reader.Text(item)) is { } value)
            {
                attributes[item.Name] = value;
            }
        }

        return attributes.ToImmutable();
    }

    private RegisteredChange? Change(JsonNode node)
    {
        if (!node.Exists)
        {
            return null;
        }

        var fields = reader.Bind(node, RegisterShapes.Change, stackalloc int[Shape.MostProperties]);
        var (id, date) = (reader.Text(fields["id"]), Date(fields["date"]));
        return id is not null && date is { } day ? new(id, day) : null;
    }

    private PartialDate? Date(JsonNode node) => PartialDate.Parse(reader.Text(node, TextForm.Date));
}
