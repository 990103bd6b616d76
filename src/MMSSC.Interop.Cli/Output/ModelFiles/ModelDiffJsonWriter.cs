using System.Text.Json;
using MMSSC.Interop.Analysis.Models;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Cli.Output.ModelFiles;

/// <summary>How two editions or states of a model differ, for programs.</summary>
internal static class ModelDiffJsonWriter
{
    /// <summary>Writes one object.</summary>
    public static void Write(Stream stream, ModelDiff diff, IEnumerable<Diagnostic> findings, string language)
    {
        using var writer = new Utf8JsonWriter(stream, RatingJson.Options);
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion", 1);
        Write(writer, "before", diff.Before);
        Write(writer, "after", diff.After);
        writer.WriteBoolean("identityChanges", diff.ChangesIdentity);
        writer.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
            writer.WriteString("code", change.Code);
            writer.WriteString("before", change.Before);
            writer.WriteString("after", change.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        MappingJson.Write(writer, findings, language);
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, string name, Model model)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", model.Id);
        writer.WriteString("edition", model.Reference.Edition);
        writer.WriteString("sha256", model.IdentityHash);
        writer.WriteEndObject();
    }
}
