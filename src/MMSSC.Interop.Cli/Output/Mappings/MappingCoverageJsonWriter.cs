using System.Text.Json;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>What a mapping covers, for programs: every rated element of both models, and the links from area to dimension.</summary>
internal static class MappingCoverageJsonWriter
{
    /// <summary>Writes one object.</summary>
    public static void Write(Stream stream, MappingCoverage coverage, IEnumerable<Diagnostic> findings, string language)
    {
        var mapping = coverage.Mapping;
        using var writer = new Utf8JsonWriter(stream, RatingJson.Options);
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", 1);
        MappingJson.Write(writer, "mapping", mapping.Definition);
        writer.WriteString("status", mapping.Definition.Status.ToString().ToLowerInvariant());
        writer.WriteStartObject("links");
        writer.WriteNumber("standard", mapping.Links.Count(link => link.Definition.Basis is Basis.Standard));
        writer.WriteNumber("proposed", mapping.Links.Count(link => link.Definition.Basis is Basis.Proposed));
        writer.WriteNumber("withoutBasis", mapping.Links.Count(link => link.Definition.Basis is null));
        writer.WriteNumber("pending", mapping.Pending.Length);
        writer.WriteEndObject();
        Write(writer, "source", mapping.Source.ToString(), coverage.Sources);
        Write(writer, "target", mapping.Target.ToString(), coverage.Targets);
        writer.WriteStartArray("matrix");
        foreach (var from in coverage.Sources)
        {
            foreach (var to in coverage.Targets.Where(to => coverage.Between(from.Top, to.Top) > 0))
            {
                writer.WriteStartObject();
                writer.WriteString("source", from.Top.Code);
                writer.WriteString("target", to.Top.Code);
                writer.WriteNumber("links", coverage.Between(from.Top, to.Top));
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
        MappingJson.Write(writer, findings, language);
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, string side, string model, IEnumerable<CoverageGroup> groups)
    {
        writer.WriteStartObject(side);
        writer.WriteString("model", model);
        writer.WriteStartArray("parts");
        foreach (var group in groups)
        {
            writer.WriteStartObject();
            writer.WriteString("element", group.Top.Code);
            writer.WriteStartArray("elements");
            foreach (var element in group.Elements)
            {
                Write(writer, element);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ElementCoverage element)
    {
        writer.WriteStartObject();
        writer.WriteString("element", element.Element.Code);
        writer.WriteString("coverage", element.IsLinked ? "linked" : element.IsPending ? "pending" : element.IsLeftOut ? "left-out" : "none");
        writer.WriteStartArray("links");
        foreach (var link in element.Links.Concat(element.Pending))
        {
            writer.WriteStringValue(link.Name);
        }

        writer.WriteEndArray();
        if (element is { IsLeftOut: true, Unmapped: { } left })
        {
            MappingJson.Write(writer, "reason", left.Reason);
        }

        writer.WriteEndObject();
    }
}
