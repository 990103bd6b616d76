using System.Collections.Immutable;
using System.Text.Json;
using MMSSC.Interop.Analysis.Peers;
using MMSSC.Interop.Files;
using MMSSC.Interop.Reports.Inputs;

namespace MMSSC.Interop.Cli.Output.Assessments;

/// <summary>One town among its peers for programs; of the peers only numbers.</summary>
internal static class TownJsonWriter
{
    /// <summary>Writes one object.</summary>
    public static void Write(Stream stream, TownInput input)
    {
        using var writer = new Utf8JsonWriter(stream, RatingJson.Options);
        var town = input.Comparisons[0].Town.Source.Community;
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", 1);
        writer.WriteString("community", town.Name);
        writer.WriteString("id", town.Id);
        CommunityJson.WriteTerritories(writer, town);
        writer.WriteBoolean("anonymous", input.IsAnonymous);
        writer.WriteString("peersBy", input.PeersBy);
        writer.WriteString("group", input.Group);
        writer.WriteNumber("fewestPeers", PeerPosition.FewestPeers);
        writer.WriteStartArray("comparisons");
        foreach (var comparison in input.Comparisons)
        {
            Write(writer, comparison, input);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, PeerComparison comparison, TownInput input)
    {
        var source = comparison.Town.Source;
        writer.WriteStartObject();
        writer.WriteString("model", comparison.Town.Model.ToString());
        writer.WriteString("source", source.Model.ToString());
        writer.WriteString("horizon", FileWords.Horizons[source.Horizon]);
        writer.WriteString("date", source.Date?.ToString());
        writer.WriteString("visibility", FileWords.Visibilities[source.Visibility]);
        ComparisonJsonWriter.WriteMappings(writer, [comparison.Town]);
        writer.WriteNumber("peers", comparison.Peers.Length);
        if (!input.IsAnonymous)
        {
            writer.WriteStartArray("peerCommunities");
            foreach (var peer in comparison.Peers)
            {
                writer.WriteStartObject();
                ComparisonJsonWriter.WriteHead(writer, peer);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteStartArray("elements");
        foreach (var element in comparison.Elements)
        {
            Write(writer, element, comparison, input.Language);
        }

        writer.WriteEndArray();
        WriteCodes(writer, "strongest", comparison.Strongest);
        WriteCodes(writer, "weakest", comparison.Weakest);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PeerElement item, PeerComparison comparison, string language)
    {
        var position = item.Position;
        writer.WriteStartObject();
        writer.WriteString("element", item.Element.Code);
        writer.WriteString("title", item.Element.Title[language]);
        writer.WriteString("level", comparison.Town.Level(item.Element)?.Code);
        ComparisonJsonWriter.WriteNumber(writer, "value", position.Value);
        writer.WriteString("status", position.Status switch
        {
            PeerStatus.Told => "told",
            PeerStatus.Tied => "tied",
            PeerStatus.TooFewPeers => "too-few-peers",
            _ => "no-value",
        });
        writer.WriteNumber("peers", position.Peers);
        if (position.Status is PeerStatus.Told or PeerStatus.Tied)
        {
            writer.WriteStartArray("quarters");
            writer.WriteNumberValue(position.Lowest);
            writer.WriteNumberValue(position.Highest);
            writer.WriteEndArray();
            writer.WriteNumber("below", position.Below);
            writer.WriteNumber("same", position.Same);
            writer.WriteNumber("above", position.Above);
        }

        if (position.Spread is { } spread)
        {
            ComparisonJsonWriter.WriteQuantiles(writer, spread);
        }

        writer.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter writer, string name, ImmutableArray<PeerElement> elements)
    {
        writer.WriteStartArray(name);
        foreach (var element in elements)
        {
            writer.WriteStringValue(element.Element.Code);
        }

        writer.WriteEndArray();
    }
}
