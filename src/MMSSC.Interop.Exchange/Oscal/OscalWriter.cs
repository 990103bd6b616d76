using System.Text.Json;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Json;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Exchange.Oscal;

/// <summary>Writes a mapping as an OSCAL mapping collection with one mapping. What OSCAL has no member for stands in properties of our namespace.</summary>
internal sealed class OscalWriter(Mapping mapping, ExchangeOptions options)
{
    private static readonly string[] native = [LinkField.Source, LinkField.Target, LinkField.Relationship, LinkField.Confidence, LinkField.In(LinkField.Rationale, "en")];

    private readonly MappingDefinition definition = mapping.Definition;

    /// <summary>Writes.</summary>
    public void Write(Stream stream) => JsonFile.Write(stream, writer => writer.Object("mapping-collection", () =>
    {
        writer.WriteString("uuid", OscalWords.UuidOf($"{definition.Name}"));
        writer.Object("metadata", () => WriteMetadata(writer));
        writer.Object("provenance", () =>
        {
            writer.WriteString("method", "human");
            writer.WriteString("matching-rationale", "semantic");
            writer.WriteString("status", OscalWords.Statuses[definition.Status]);
            writer.WriteString("mapping-description", definition.Title[options.Language]);
            if (definition.Maintainer is not null)
            {
                writer.List("responsible-parties", [Party], party =>
                {
                    writer.WriteString("role-id", "creator");
                    writer.WriteStartArray("party-uuids");
                    writer.WriteStringValue(party);
                    writer.WriteEndArray();
                });
            }
        });
        writer.List("mappings", [definition], _ => WriteMapping(writer));
    }));

    private string Party => OscalWords.UuidOf($"party:{definition.Maintainer}");

    private void WriteMetadata(Utf8JsonWriter writer)
    {
        writer.WriteString("title", definition.Title["en"]);
        writer.WriteString("last-modified", $"{options.Today}T00:00:00Z");
        writer.WriteString("version", definition.Version);
        writer.WriteString("oscal-version", OscalWords.Version);
        var props = LinkFields.Beside(definition.Title).Select(text => (Name: "title", Value: text.Language, Remarks: (string?)text.Text))
            .Prepend(("id", definition.Id, null))
            .Concat(definition.Licence is { } licence ? [("licence", licence, null)] : Array.Empty<(string, string, string?)>());
        Properties(writer, [.. props]);
        if (definition.Maintainer is { } maintainer)
        {
            writer.List("roles", ["creator"], role =>
            {
                writer.WriteString("id", role);
                writer.WriteString("title", "Creator");
            });
            writer.List("parties", [maintainer], name =>
            {
                writer.WriteString("uuid", Party);
                writer.WriteString("type", "organization");
                writer.WriteString("name", name);
            });
        }
    }

    private void WriteMapping(Utf8JsonWriter writer)
    {
        writer.WriteString("uuid", OscalWords.UuidOf(definition.Id));
        Resource("source-resource", ElementNames.Of(mapping.Source.Reference));
        Resource("target-resource", ElementNames.Of(mapping.Target.Reference));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        writer.List("maps", definition.Links, link => WriteLink(writer, link, seen));
        Properties(writer, [.. definition.Unmapped.SelectMany(item => item.Reason.All.Select(text => (OscalWords.Reason, item.Source.Value, (string?)text.Text, text.Language)))]);
        if (!definition.Unmapped.IsEmpty)
        {
            writer.Object("source-gap-summary", () =>
            {
                writer.WriteString("uuid", OscalWords.UuidOf($"{definition.Id}:gap"));
                writer.List("unmapped-controls", [definition.Unmapped], items =>
                {
                    writer.WriteStartArray("with-ids");
                    foreach (var item in items)
                    {
                        writer.WriteStringValue(OscalWords.TokenOf(item.Source.Value));
                    }

                    writer.WriteEndArray();
                });
            });
        }

        void Resource(string name, string href) => writer.Object(name, () =>
        {
            writer.WriteString("type", "catalog");
            writer.WriteString("href", href);
        });
    }

    private void WriteLink(Utf8JsonWriter writer, LinkDefinition link, Dictionary<string, int> seen)
    {
        var name = $"{definition.Id}#{link.Source.Value}>{link.Target.Value}";
        var place = seen[name] = seen.GetValueOrDefault(name) + 1;
        writer.WriteString("uuid", OscalWords.UuidOf(place == 1 ? name : $"{name}:{place}"));
        writer.WriteString("relationship", OscalWords.Relationships[link.Relationship]);
        Item("sources", link.Source.Value);
        Item("targets", link.Target.Value);
        if (link.Confidence is { } confidence)
        {
            writer.Object("confidence-score", () => writer.WriteNumber("percentage", confidence));
        }

        var props = LinkFields.Of(link).Where(pair => !native.Contains(pair.Field)).Select(pair => LinkField.Stem(pair.Field) is LinkField.Rationale or LinkField.Method
            ? (LinkField.Stem(pair.Field), LinkField.LanguageOf(pair.Field), (string?)pair.Text)
            : (pair.Field, pair.Text, null));
        Properties(writer, [.. link.Basis is null ? props.Append((LinkField.Basis, OscalWords.NoBasis, null)) : props]);
        writer.Known("remarks", link.Rationale.Find("en"));

        void Item(string list, string code) => writer.List(list, [code], id =>
        {
            writer.WriteString("type", "control");
            writer.WriteString("id-ref", id);
        });
    }

    private static void Properties(Utf8JsonWriter writer, IReadOnlyCollection<(string Name, string Value, string? Remarks)> props) =>
        Properties(writer, [.. props.Select(prop => (prop.Name, prop.Value, prop.Remarks, (string?)null))]);

    private static void Properties(Utf8JsonWriter writer, IReadOnlyCollection<(string Name, string Value, string? Remarks, string? Class)> props) => writer.List("props", props, prop =>
    {
        writer.WriteString("name", prop.Name);
        writer.WriteString("ns", ElementNames.Terms.TrimEnd(':'));
        writer.WriteString("value", prop.Value);
        writer.Known("class", prop.Class);
        writer.Known("remarks", prop.Remarks);
    });
}
