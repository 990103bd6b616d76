using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Json;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Fhir;

/// <summary>Reads ConceptMaps of R5, and those of R4, which say <c>equivalence</c> where R5 says <c>relationship</c>.</summary>
internal sealed class FhirReader(ExchangedFile file, ICollection<Diagnostic> findings)
{
    private static readonly string[] known = ["id", "code", "display", "relationship", "equivalence", "comment", "property"];

    private static readonly string[] elements = ["id", "extension", "code", "display", "noMap", "valueSet", "target"];

    // The first two lines are read; what the others say is known of any such file, or of both models.
    private static readonly string[] head =
    [
        "resourceType", "url", "version", "title", "_title", "extension", "status", "publisher", "copyrightLabel", "property", "group",
        "id", "meta", "text", "language", "name", "experimental", "date", "sourceUri", "sourceCanonical", "targetUri", "targetCanonical", "sourceScopeUri", "sourceScopeCanonical", "targetScopeUri", "targetScopeCanonical",
    ];

    private readonly MappingStatement statement = new() { IsReordered = true };
    private readonly LinkReadings readings = new();
    private readonly ResourcePairs pairs = new();

    /// <summary>Reads; null where it is no ConceptMap.</summary>
    public MappingStatement? Read()
    {
        var map = JsonFile.Read(file.Bytes, file.Name, findings);
        if (!map.Exists || map.Find("resourceType").TextOf()?.Value != "ConceptMap")
        {
            if (map.Exists)
            {
                findings.Add(ExchangeDiagnostics.NotThatForm(file.Whole, "FHIR", "\"resourceType\": \"ConceptMap\""));
            }

            return null;
        }

        FhirInvariants.Check(map, findings);
        ReadHead(map);
        NameOthers(map, head);
        var links = new List<LinkText>();
        var groups = map.Items("group");
        foreach (var group in groups)
        {
            if (pairs.Takes(group.Find("source").Spelled() ?? "", group.Find("target").Spelled() ?? "", group.Location, readings))
            {
                ReadGroup(group, links);
            }
        }

        pairs.Say(findings);

        if (groups.Count > 0)
        {
            Pin("source", groups[0], (said, pin) => said with { Source = pin });
            Pin("target", groups[0], (said, pin) => said with { Target = pin });
        }

        statement.SayLinks(links, LinkField.Details, findings);
        readings.Say(findings);
        return statement;
    }

    private void ReadHead(JsonNode map)
    {
        if (map.Find("url").TextOf() is { } url && url.Value.StartsWith(ElementNames.Mappings, StringComparison.Ordinal))
        {
            statement.Say("id", said => said with { Id = url.Value[ElementNames.Mappings.Length..] });
        }

        if (map.Find("version").TextOf() is { } version)
        {
            statement.Say("version", said => said with { Version = version.Value, VersionLocation = version.Location });
        }

        if (map.Find("title").TextOf() is { } title)
        {
            var beside = map.Find("_title").Items("extension").Select(Translation).OfType<TextIn>();
            statement.Say("title", said => said with { Title = LinkFields.Title(title.Value, beside) });
        }

        var stated = map.Items("extension").FirstOrDefault(extension => extension.Find("url").TextOf()?.Value == FhirWords.Status);
        if (map.Find("status").TextOf() is { } status)
        {
            statement.SayStatus(status, FileWords.MappingStatuses.Find(stated.Find("valueString")) ?? FhirWords.Statuses.Find(status.Value), FhirWords.Statuses.All, findings);
        }

        if (map.Find("publisher").TextOf() is { } publisher)
        {
            statement.Say("maintainer", said => said with { Maintainer = publisher.Value });
        }

        if (map.Find("copyrightLabel").TextOf() is { } licence)
        {
            statement.Say("licence", said => said with { Licence = licence.Value });
        }
    }

    private static TextIn? Translation(JsonNode extension)
    {
        var parts = extension.Items("extension");
        var language = parts.Find(part => part.Find("url").TextOf()?.Value == "lang").Find("valueCode").TextOf();
        var content = parts.Find(part => part.Find("url").TextOf()?.Value == "content").Find("valueString").TextOf();
        return language is { } code && content is { } text ? new(code.Value, text.Value) : null;
    }

    private void ReadGroup(JsonNode group, List<LinkText> links)
    {
        if (group.Find("unmapped") is { Exists: true } unmapped)
        {
            readings.Unknown("unmapped", unmapped.NameLocation);
        }

        foreach (var element in group.Items("element"))
        {
            var code = element.Find("code").TextOf() ?? new("", element.Location);
            if (element.Find("valueSet") is { Exists: true } set)
            {
                readings.Unknown("valueSet", set.NameLocation);
                continue;
            }

            NameOthers(element, elements);
            var targets = element.Items("target");
            var unmatched = targets.FindAll(IsUnmatched);
            if (element.Find("noMap").Kind == JsonKind.True || (unmatched.Count > 0 && unmatched.Count == targets.Count))
            {
                links.Add(Unmapped(element, code, unmatched));
            }
            else if (targets.Count == 0)
            {
                links.Add(new LinkText(element.Location).Set(LinkField.Source, code.Value, code.Location));
            }
            else
            {
                links.AddRange(targets.Select(target => Link(target, code)).OfType<LinkText>());
            }
        }
    }

    private static bool IsUnmatched(JsonNode target) => target.Find("equivalence").TextOf()?.Value == FhirWords.Unmatched;

    private static LinkText Unmapped(JsonNode element, Located<string> code, List<JsonNode> unmatched)
    {
        var link = new LinkText(element.Location).Set(LinkField.Source, code.Value, code.Location).Set(LinkField.Relationship, LinkField.Unmapped, element.Location);
        foreach (var extension in element.Items("extension"))
        {
            if (extension.Find("url").TextOf() is { } url && url.Value.StartsWith(ElementNames.Terms + LinkField.Rationale, StringComparison.Ordinal))
            {
                link.Set(url.Value[ElementNames.Terms.Length..], extension.Find("valueString").TextOf()?.Value, extension.Location);
            }
        }

        foreach (var target in unmatched)
        {
            link.Set(LinkField.In(LinkField.Rationale, "en"), target.Find("comment").TextOf()?.Value, target.Location);
        }

        return link;
    }

    private LinkText? Link(JsonNode target, Located<string> source)
    {
        var code = target.Find("code").TextOf() ?? new("", target.Location);
        var link = new LinkText(target.Location).Set(LinkField.Source, source.Value, source.Location).Set(LinkField.Target, code.Value, code.Location);
        var word = target.Find("relationship").TextOf() ?? target.Find("equivalence").TextOf();
        if (IsUnmatched(target) && code.Value.Length == 0)
        {
            readings.Unknown(FhirWords.Unmatched, target.Location);
            return null;
        }

        if (word?.Value is FhirWords.NotRelated or FhirWords.Unmatched or "disjoint")
        {
            findings.Add(ExchangeDiagnostics.NoRelationship(word.Value.Location, source.Value, code.Value, word.Value.Value));
            return null;
        }

        link.Set(LinkField.Relationship, Word(target, word), word?.Location ?? target.Location);
        if (target.Find("comment").TextOf() is { } comment && comment.Value != FhirWords.NoRationale)
        {
            link.Set(LinkField.In(LinkField.Rationale, "en"), comment.Value, comment.Location);
        }

        foreach (var property in target.Items("property"))
        {
            Set(link, property);
        }

        NameOthers(target, known);
        return link;
    }

    private void NameOthers(JsonNode owner, string[] read)
    {
        foreach (var member in owner.Kind == JsonKind.Object ? owner.Values : default)
        {
            if (!read.Contains(member.Name))
            {
                readings.Unknown(member.Name, member.NameLocation);
            }
        }
    }

    private string? Word(JsonNode target, Located<string>? word)
    {
        if (word is not { } said)
        {
            return null;
        }

        if (FhirWords.Relationships.Find(said.Value) is { } relationship)
        {
            return FileWords.Relationships[relationship];
        }

        if (target.Find("equivalence").Exists && FhirWords.Equivalences.Find(said.Value) is { } equivalence)
        {
            readings.Other(said.Value, FileWords.Relationships[equivalence], said.Location);
            return FileWords.Relationships[equivalence];
        }

        return said.Value;
    }

    private void Set(LinkText link, JsonNode property)
    {
        if (property.Find("code").TextOf() is not { } code)
        {
            return;
        }

        var value = property.Find("valueString") is { Exists: true } text ? text : property.Find("valueDecimal");
        if (LinkField.Details.Contains(LinkField.Stem(code.Value)) && value.Exists)
        {
            link.Set(code.Value, value.Spelled(), value.Location);
        }
        else
        {
            readings.Unknown($"property {code.Value}", code.Location);
        }
    }

    private void Pin(string member, JsonNode group, Func<MappingDefinition, ModelPin, MappingDefinition> say)
    {
        if (group.Find(member).TextOf() is { } name && ElementNames.ModelOf(name.Value) is { } model)
        {
            statement.Say(member, said => say(said, MappingStatement.Pin(model, name.Location)));
        }
    }
}
