using System.Globalization;
using System.Text.Json;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Json;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Fhir;

/// <summary>Writes a mapping as a ConceptMap with one group. What it has no element for stands in properties that the map declares.</summary>
internal sealed class FhirWriter(Mapping mapping, ExchangeOptions options)
{
    private static readonly string[] native = [LinkField.Source, LinkField.Target, LinkField.In(LinkField.Rationale, "en")];

    private readonly MappingDefinition definition = mapping.Definition;

    /// <summary>Writes.</summary>
    public void Write(Stream stream) => JsonFile.Write(stream, writer =>
    {
        writer.WriteString("resourceType", "ConceptMap");
        writer.List("extension", definition.Status == MappingStatus.Reviewed ? [FhirWords.Status] : Array.Empty<string>(), url => Extension(writer, url, FileWords.MappingStatuses[definition.Status]));
        writer.WriteString("url", ElementNames.Mappings + definition.Id);
        writer.WriteString("version", definition.Version);
        writer.WriteString("name", NameOf(definition.Id));
        writer.WriteString("title", definition.Title["en"]);
        if (LinkFields.Beside(definition.Title) is { Length: > 0 } others)
        {
            writer.Object("_title", () => Translations(writer, others));
        }

        writer.WriteString("status", FhirWords.Of(definition.Status));
        writer.WriteBoolean("experimental", false);
        writer.WriteString("date", options.Today.ToString());
        writer.Known("publisher", definition.Maintainer);
        writer.Known("copyrightLabel", definition.Licence);
        var fields = definition.Links.SelectMany(link => Properties(link).Select(pair => pair.Field)).Distinct().Order(StringComparer.Ordinal).ToArray();
        writer.List("property", fields, field =>
        {
            writer.WriteString("code", field);
            writer.WriteString("uri", ElementNames.Terms + field);
            writer.WriteString("type", IsNumber(field) ? "decimal" : "string");
        });
        writer.List("group", [definition], _ => WriteGroup(writer));
    });

    private void WriteGroup(Utf8JsonWriter writer)
    {
        writer.WriteString("source", ElementNames.Of(mapping.Source.Reference));
        writer.WriteString("target", ElementNames.Of(mapping.Target.Reference));
        var elements = definition.Links.GroupBy(link => link.Source.Value).Select(links => (Code: links.Key, Links: links.ToArray(), Left: (UnmappedElement?)null))
            .Concat(definition.Unmapped.Select(item => (Code: item.Source.Value, Links: Array.Empty<LinkDefinition>(), Left: (UnmappedElement?)item)))
            .ToArray();
        writer.List("element", elements, element =>
        {
            if (element.Left is { } left)
            {
                writer.List("extension", left.Reason.All, text => Extension(writer, ElementNames.Terms + LinkField.In(LinkField.Rationale, text.Language), text.Text));
            }

            writer.WriteString("code", element.Code);
            writer.Known("display", mapping.Source.Find(element.Code)?.Title[options.Language]);
            if (element.Left is not null)
            {
                writer.WriteBoolean("noMap", true);
            }

            writer.List("target", element.Links, link => WriteTarget(writer, link));
        });
    }

    private void WriteTarget(Utf8JsonWriter writer, LinkDefinition link)
    {
        writer.WriteString("code", link.Target.Value);
        writer.Known("display", mapping.Target.Find(link.Target.Value)?.Title[options.Language]);
        writer.WriteString("relationship", FhirWords.Of(link.Relationship));
        writer.Known("comment", link.Rationale.Find("en") ?? (link.Relationship == Relationship.NarrowMatch && FhirWords.Of(definition.Status) != "draft" ? FhirWords.NoRationale : null));
        writer.List("property", [.. Properties(link)], pair =>
        {
            writer.WriteString("code", pair.Field);
            if (IsNumber(pair.Field))
            {
                writer.WriteNumber("valueDecimal", double.Parse(pair.Text, CultureInfo.InvariantCulture));
            }
            else
            {
                writer.WriteString("valueString", pair.Text);
            }
        });
    }

    private static IEnumerable<(string Field, string Text)> Properties(LinkDefinition link) =>
        LinkFields.Of(link).Where(pair => !native.Contains(pair.Field) && (pair.Field != LinkField.Relationship || link.Relationship == Relationship.CloseMatch));

    private static bool IsNumber(string field) => field is LinkField.Weight or LinkField.Confidence;

    private static void Extension(Utf8JsonWriter writer, string url, string text)
    {
        writer.WriteString("url", url);
        writer.WriteString("valueString", text);
    }

    private static void Translations(Utf8JsonWriter writer, TextIn[] texts) => writer.List("extension", texts, text =>
    {
        writer.List("extension", [("lang", "valueCode", text.Language), ("content", "valueString", text.Text)], part =>
        {
            writer.WriteString("url", part.Item1);
            writer.WriteString(part.Item2, part.Item3);
        });
        writer.WriteString("url", FhirWords.Translation);
    });

    /// <summary>An id as a name that programs can use (cnl-0): a capital letter, then letters, digits and underscores.</summary>
    private static string NameOf(string id) => string.Concat(id.Split('-', '.', '_').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..])) is var name && char.IsAsciiLetter(name[0]) ? name : "M" + name;
}
