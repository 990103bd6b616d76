using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Exchange.Formats;
using MMSSC.Interop.Exchange.Json;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Json;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange.Oscal;

/// <summary>Reads OSCAL mapping collections, those made by other programs too.</summary>
internal sealed class OscalReader(ExchangedFile file, ICollection<Diagnostic> findings)
{
    private static readonly string[] known = ["uuid", "relationship", "sources", "targets", "confidence-score", "props", "remarks", "matching-rationale", "ns"];

    private static readonly string[] parts = ["uuid", "source-resource", "target-resource", "maps", "props", "source-gap-summary", "method", "matching-rationale"];

    private static readonly string[] methods = ["method", "matching-rationale"];

    private readonly MappingStatement statement = new();
    private readonly LinkReadings readings = new();
    private readonly ResourcePairs pairs = new();

    /// <summary>Reads; null where it is not a mapping collection.</summary>
    public MappingStatement? Read()
    {
        var collection = JsonFile.Read(file.Bytes, file.Name, findings).Find("mapping-collection");
        var mappings = collection.Find("mappings");
        if (mappings.Kind != JsonKind.List)
        {
            if (!findings.Any(finding => finding.Severity == Severity.Error))
            {
                findings.Add(ExchangeDiagnostics.NotThatForm(file.Whole, "OSCAL", "mapping-collection, mappings"));
            }

            return null;
        }

        OscalReferences.Check(collection, findings);
        ReadMetadata(collection);
        var links = new List<LinkText>();
        JsonNode first = default;
        foreach (var mapping in mappings.Values)
        {
            first = first.Exists ? first : mapping;
            if (pairs.Takes(Href(mapping, "source-resource"), Href(mapping, "target-resource"), mapping.Location, readings))
            {
                ReadMapping(mapping, MethodOf(collection, mapping), links);
            }
        }

        pairs.Say(findings);

        Pin("source", "source-resource", first, (said, pin) => said with { Source = pin });
        Pin("target", "target-resource", first, (said, pin) => said with { Target = pin });
        statement.SayLinks(links, LinkField.Details, findings);
        readings.Say(findings);
        return statement;
    }

    private void ReadMetadata(JsonNode collection)
    {
        var metadata = collection.Find("metadata");
        var props = OscalProperties.Of(metadata);
        if (props.Find("id") is { } id)
        {
            statement.Say("id", said => said with { Id = id.Value });
        }

        if (metadata.Find("version").TextOf() is { } version)
        {
            statement.Say("version", said => said with { Version = version.Value, VersionLocation = version.Location });
        }

        if (metadata.Find("title").TextOf() is { } title)
        {
            statement.Say("title", said => said with { Title = LinkFields.Title(title.Value, props.Prose("title")) });
        }

        if (props.Find("licence") is { } licence)
        {
            statement.Say("licence", said => said with { Licence = licence.Value });
        }

        foreach (var party in metadata.Items("parties"))
        {
            if (party.Find("name").TextOf() is { } name && !statement.Speaks("maintainer"))
            {
                statement.Say("maintainer", said => said with { Maintainer = name.Value });
            }
        }

        if (collection.Find("provenance").Find("status").TextOf() is { } status)
        {
            statement.SayStatus(status, OscalWords.Statuses.Find(status.Value), OscalWords.Statuses.All, findings);
        }
    }

    private void ReadMapping(JsonNode mapping, string method, List<LinkText> links)
    {
        foreach (var map in mapping.Items("maps"))
        {
            ReadMap(map, method, links);
        }

        foreach (var member in mapping.Kind == JsonKind.Object ? mapping.Values : default)
        {
            if (!parts.Contains(member.Name))
            {
                readings.Unknown(member.Name, member.NameLocation);
            }
        }

        var reasons = OscalProperties.Of(mapping).All(OscalWords.Reason).ToLookup(reason => reason.Value.Value);
        var codes = reasons.Select(reason => reason.Key).ToDictionary(OscalWords.TokenOf, StringComparer.Ordinal);
        foreach (var control in mapping.Find("source-gap-summary").Items("unmapped-controls"))
        {
            if (control.Find("matching") is { Exists: true } patterns)
            {
                readings.Unknown("unmapped-controls.matching", patterns.NameLocation);
            }

            foreach (var id in control.Items("with-ids"))
            {
                if (id.TextOf() is { } token)
                {
                    var code = codes.GetValueOrDefault(token.Value, token.Value);
                    var link = new LinkText(token.Location).Set(LinkField.Source, code, token.Location).Set(LinkField.Relationship, LinkField.Unmapped, token.Location);
                    foreach (var reason in reasons[code])
                    {
                        link.Set(LinkField.In(LinkField.Rationale, reason.Class ?? "en"), reason.Remarks, token.Location);
                    }

                    links.Add(link);
                }
            }
        }
    }

    private void ReadMap(JsonNode map, string method, List<LinkText> links)
    {
        var (sources, targets) = (Ends(map, "sources"), Ends(map, "targets"));
        if ((long)sources.Length * targets.Length > ReadLimits.Default.Rows - links.Count)
        {
            // A few lines of ends can spell more links than any memory holds.
            findings.Add(ExchangeDiagnostics.UnreadableField(map.Location, "sources × targets", $"{sources.Length} × {targets.Length}", [$"1 … {ReadLimits.Default.Rows}"]));
            return;
        }

        if (sources.Length * targets.Length > 1)
        {
            findings.Add(ExchangeDiagnostics.SeveralEnds(map.Location, sources.Length, targets.Length));
        }

        foreach (var member in map.Values)
        {
            if (!known.Contains(member.Name))
            {
                readings.Unknown(member.Name, member.NameLocation);
            }
        }

        foreach (var source in sources.DefaultIfEmpty(new("", map.Location)))
        {
            foreach (var target in targets.DefaultIfEmpty(new("", map.Location)))
            {
                if (Link(map, source, target, method) is { } link)
                {
                    links.Add(link);
                }
            }
        }
    }

    private LinkText? Link(JsonNode map, Located<string> source, Located<string> target, string method)
    {
        var link = new LinkText(map.Location).Set(LinkField.Source, source.Value, source.Location).Set(LinkField.Target, target.Value, target.Location);
        var relationship = map.Find("relationship");
        var word = relationship.TextOf() ?? relationship.Find("type").TextOf();
        if (word?.Value == OscalWords.NotRelated)
        {
            findings.Add(ExchangeDiagnostics.NoRelationship(word.Value.Location, source.Value, target.Value, word.Value.Value));
            return null;
        }

        link.Set(LinkField.Relationship, word is { } known && OscalWords.Relationships.Find(known.Value) is { } meant ? FileWords.Relationships[meant] : word?.Value, word?.Location ?? map.Location);
        SayConfidence(link, map);
        if (map.Find("remarks").TextOf() is { } remarks)
        {
            link.Set(LinkField.In(LinkField.Rationale, "en"), remarks.Value, remarks.Location);
        }

        OscalProperties.Of(map).FillIn(link, readings);
        return link[LinkField.Basis].Value switch
        {
            OscalWords.NoBasis => link.Clear(LinkField.Basis),
            "" when method.Length > 0 => link.Set(LinkField.Basis, LinkFields.Proposed, map.Location).Set(LinkField.In(LinkField.Method, "en"), map.Find("matching-rationale").TextOf()?.Value ?? method, map.Location),
            _ => link,
        };
    }

    private void SayConfidence(LinkText link, JsonNode map)
    {
        var score = map.Find("confidence-score");
        var confidence = score.Kind == JsonKind.Object ? score.Find("percentage") : score;
        link.Set(LinkField.Confidence, confidence.Kind is JsonKind.Number or JsonKind.Text ? confidence.Spelled() : null, confidence.Exists ? confidence.Location : map.Location);
        if (score.Find("category").Exists)
        {
            readings.Unknown("confidence-score.category", score.Location);
        }
    }

    private ImmutableArray<Located<string>> Ends(JsonNode map, string list)
    {
        var ends = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var item in map.Items(list))
        {
            var isNamed = false;
            foreach (var member in item.Kind == JsonKind.Object ? item.Values : default)
            {
                if (member.Name is not ("id-ref" or "type"))
                {
                    readings.Unknown($"{list}.{member.Name}", member.NameLocation);
                    isNamed = true;
                }
            }

            if (item.Find("id-ref").TextOf() is { } id)
            {
                ends.Add(id);
            }
            else if (!isNamed)
            {
                readings.Unknown(list, item.Location);
            }
        }

        return ends.ToImmutable();
    }

    /// <summary>How the whole was made, in OSCAL's words.</summary>
    private static string MethodOf(JsonNode collection, JsonNode mapping)
    {
        var provenance = collection.Find("provenance");
        return string.Join(", ", methods.Select(member => mapping.Find(member).TextOf()?.Value ?? provenance.Find(member).TextOf()?.Value).OfType<string>());
    }

    private static string Href(JsonNode mapping, string resource) => mapping.Find(resource).Find("href").TextOf()?.Value ?? "";

    private void Pin(string member, string resource, JsonNode mapping, Func<MappingDefinition, ModelPin, MappingDefinition> say)
    {
        if (mapping.Exists && ElementNames.ModelOf(Href(mapping, resource)) is { } model)
        {
            statement.Say(member, said => say(said, MappingStatement.Pin(model, mapping.Find(resource).Location)));
        }
    }
}
