using System.Text.Json;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>What the comparisons of mapping files have in common for programs.</summary>
internal static class MappingJson
{
    /// <summary>Which file it is.</summary>
    public static void Write(Utf8JsonWriter writer, string name, MappingDefinition file)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", file.Id);
        writer.WriteString("version", file.Version);
        writer.WriteString("file", file.Location.File);
        writer.WriteString("sha256", file.ContentHash);
        writer.WriteEndObject();
    }

    /// <summary>A text as mapping files write it: plain where it has one language, else by language.</summary>
    public static void Write(Utf8JsonWriter writer, string name, LocalText text)
    {
        if (text.IsEmpty)
        {
            writer.WriteNull(name);
        }
        else if (text.All is [{ Language: LocalText.DefaultLanguage }])
        {
            writer.WriteString(name, text.ToString());
        }
        else
        {
            writer.WriteStartObject(name);
            foreach (var one in text.All)
            {
                writer.WriteString(one.Language, one.Text);
            }

            writer.WriteEndObject();
        }
    }

    /// <summary>What was found, each once.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<Diagnostic> findings, string language)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in findings.Distinct())
        {
            DiagnosticJsonWriter.Write(writer, finding, language);
        }

        writer.WriteEndArray();
    }
}
