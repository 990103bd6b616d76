using System.Text.Json;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>How two mapping files differ, for programs.</summary>
internal static class MappingDiffJsonWriter
{
    /// <summary>Writes one object; texts stand in it in all their languages.</summary>
    public static void Write(Stream stream, MappingDiff diff, IEnumerable<Diagnostic> findings, string language)
    {
        using var writer = new Utf8JsonWriter(stream, RatingJson.Options);
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", 1);
        MappingJson.Write(writer, "before", diff.Before);
        MappingJson.Write(writer, "after", diff.After);
        writer.WriteString("requiredVersion", (diff.Required == VersionStep.None ? VersionStep.Patch : diff.Required).ToString().ToLowerInvariant());
        writer.WriteString("lowestVersion", diff.Next);
        WriteTruth(writer, "versionIsSufficient", diff.IsSaid);
        writer.WriteBoolean("modelsDiffer", diff.ModelsDiffer);
        Write(writer, diff.Consequence);
        Write(writer, "targets", diff.Targets);
        Write(writer, "sources", diff.Sources);
        writer.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            Write(writer, change);
        }

        writer.WriteEndArray();
        MappingJson.Write(writer, findings, language);
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteTruth(Utf8JsonWriter writer, string name, bool? truth)
    {
        if (truth is { } value)
        {
            writer.WriteBoolean(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter writer, Consequence consequence)
    {
        writer.WriteString("results", Word(consequence.Results));
        writer.WriteString("expectations", Word(consequence.Expectations));
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<AffectedElement> elements)
    {
        writer.WriteStartArray(name);
        foreach (var element in elements)
        {
            writer.WriteStartObject();
            writer.WriteString("element", element.Code);
            writer.WriteString("effect", Word(element.Causes.Effect()));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, MappingChange change)
    {
        writer.WriteStartObject();
        Write(writer, change.Consequence);
        writer.WriteString("part", ChangeValue.Of(change.Part).ToString());
        writer.WriteString("kind", ChangeValue.Of(change.Kind).ToString());
        if (change.Link is { } link)
        {
            writer.WriteString("source", link.Source);
            writer.WriteString("target", link.Target);
        }
        else if (change.Subject.Length > 0)
        {
            writer.WriteString("name", change.Subject);
        }

        if (change.Member != ChangedMember.Whole)
        {
            writer.WriteString("member", ChangeValue.Of(change.Member).ToString());
        }

        MappingJson.Write(writer, "before", change.Before);
        MappingJson.Write(writer, "after", change.After);
        DiagnosticJsonWriter.WritePosition(writer, change.At);
        writer.WriteEndObject();
    }

    private static string Word(Effect effect) => ChangeValue.Of(effect).ToString();
}
