using System.Text.Json;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Analysis.Impacts;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>What a new version of a mapping does to assessments, for programs.</summary>
internal static class MappingImpactJsonWriter
{
    /// <summary>Writes one object; results stand in it with the worst first.</summary>
    public static void Write(Stream stream, MappingDefinition before, MappingDefinition after, ImpactSummary summary, IEnumerable<Diagnostic> findings, string language)
    {
        using var writer = new Utf8JsonWriter(stream, RatingJson.Options);
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", 1);
        MappingJson.Write(writer, "before", before);
        MappingJson.Write(writer, "after", after);
        Write(writer, summary);
        writer.WriteStartArray("results");
        foreach (var result in summary.WorstFirst)
        {
            Write(writer, result);
            writer.Flush();
        }

        writer.WriteEndArray();
        MappingJson.Write(writer, findings, language);
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, ImpactSummary summary)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("assessments", summary.Assessments);
        writer.WriteNumber("assessmentsChanged", summary.Touched);
        writer.WriteNumber("assessmentsLeftOut", summary.LeftOut);
        writer.WriteNumber("results", summary.Results);
        writer.WriteNumber("same", summary.Same);
        foreach (var kind in Enum.GetValues<ImpactKind>())
        {
            writer.WriteNumber(ChangeValue.Of(kind).ToString(), summary.Count(kind));
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ImpactedResult result)
    {
        var assessment = result.Assessment;
        writer.WriteStartObject();
        writer.WriteString("change", ChangeValue.Of(result.Kind).ToString());
        writer.WriteStartObject("community");
        writer.WriteString("name", assessment.Community.Name);
        writer.WriteString("id", assessment.Community.Id);
        CommunityJson.WriteTerritories(writer, assessment.Community);
        writer.WriteEndObject();
        writer.WriteString("model", assessment.Model.ToString());
        writer.WriteString("date", assessment.Date?.ToString());
        writer.WriteString("horizon", FileWords.Horizons[assessment.Horizon]);
        writer.WriteString("stakeholder", assessment.Stakeholder);
        writer.WriteString("visibility", FileWords.Visibilities[assessment.Visibility]);
        writer.WriteString("element", result.Element.Code);
        Write(writer, "before", result.Before);
        Write(writer, "after", result.After);
        writer.WriteStartArray("causes");
        foreach (var cause in result.Causes)
        {
            Write(writer, cause);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ImpactCause cause)
    {
        writer.WriteStartObject();
        if (cause.Link is { } link)
        {
            writer.WriteString("source", link.Source);
            writer.WriteString("target", link.Target);
        }

        writer.WriteString("kind", cause.Before.IsEmpty ? "added" : cause.After.IsEmpty ? "removed" : "altered");
        if (cause.Member != ChangedMember.Whole)
        {
            writer.WriteString("member", ChangeValue.Of(cause.Member).ToString());
        }

        MappingJson.Write(writer, "before", cause.Before);
        MappingJson.Write(writer, "after", cause.After);
        if (cause.Without is { } without)
        {
            Write(writer, "without", without);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Given given)
    {
        writer.WriteStartObject(name);
        writer.WriteString("status", ResultStatusNames.Of(given.Status));
        writer.WriteString("level", given.Level?.Code);
        if (given.Reading.IsRated)
        {
            writer.WriteNumber("estimate", given.Reading.Estimate);
            Write(writer, "range", given.Reading.Range);
        }

        if (given.Permitted is { } bounds)
        {
            Write(writer, "bounds", bounds);
        }

        writer.WriteNumber("coverage", given.Coverage);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Interval interval)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(interval.Low);
        writer.WriteNumberValue(interval.High);
        writer.WriteEndArray();
    }
}
