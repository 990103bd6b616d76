using System.Text.Json;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Findings;

/// <summary>Findings for programs: an object with an array, in the form that the project's files use.</summary>
internal static class DiagnosticJsonWriter
{
    /// <summary>Writes all findings, each once.</summary>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> findings, string language)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, RatingJson.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("findings");
            foreach (var finding in findings.Distinct())
            {
                Write(writer, finding, language);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Writes one finding as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Diagnostic finding, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("slug", finding.Slug);
        writer.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        writer.WriteString("message", finding.Message[language]);
        if (!finding.Help.IsEmpty)
        {
            writer.WriteString("help", finding.Help[language]);
        }

        if (finding.Answers.Count > 0)
        {
            writer.WriteStartArray("answers");
            foreach (var answer in finding.Answers)
            {
                writer.WriteStartObject();
                writer.WriteString("option", answer.Option);
                writer.WriteString("value", answer.Value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WritePosition(writer, finding.Location);
        writer.WriteEndObject();
    }

    /// <summary>Writes a place as an object; nothing where there is none.</summary>
    public static void WritePosition(Utf8JsonWriter writer, Location location)
    {
        if (location == Location.None)
        {
            return;
        }

        writer.WriteStartObject("position");
        WriteText(writer, "file", location.File);
        WriteNumber(writer, "line", location.Line);
        WriteNumber(writer, "column", location.Column);
        WriteText(writer, "pointer", location.Pointer);
        WriteText(writer, "sheet", location.Sheet);
        WriteText(writer, "cell", location.Cell);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
