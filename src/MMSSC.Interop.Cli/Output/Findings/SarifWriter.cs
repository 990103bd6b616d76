using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Findings;

/// <summary>Findings as a log of the Static Analysis Results Interchange Format (OASIS, SARIF Version 2.1.0), which code scanning takes in.</summary>
internal static class SarifWriter
{
    private const string Root = "SRCROOT";

    /// <summary>Writes all findings, each once, with the pages of their rules.</summary>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> findings, string language)
    {
        Diagnostic[] all = [.. findings.Distinct()];
        var rules = all.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal).ToArray();
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, RatingJson.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer, rules);
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            foreach (var finding in all)
            {
                WriteResult(writer, finding, Array.IndexOf(rules, finding.Code), language);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteTool(Utf8JsonWriter writer, string[] rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "mmssc");
        writer.WriteString("semanticVersion", Assembly.GetExecutingAssembly().GetName().Version!.ToString(3));
        writer.WriteStartArray("rules");
        foreach (var code in rules)
        {
            var rule = RuleCatalogue.Find(code)!;
            var page = RulePage.Read(rule);
            writer.WriteStartObject();
            writer.WriteString("id", code);
            writer.WriteString("name", rule.Slug);
            WriteText(writer, "shortDescription", RulePage.Summary(page));
            writer.WriteStartObject("help");
            writer.WriteString("text", page);
            writer.WriteString("markdown", page);
            writer.WriteEndObject();
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", Level(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic finding, int rule, string language)
    {
        var help = finding.Help.IsEmpty ? "" : " " + finding.Help[language];
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Code);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", Level(finding.Severity));
        WriteText(writer, "message", finding.Message[language] + help);
        if (finding.Location.File is { } file)
        {
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            WritePhysical(writer, file, finding.Location);
            WriteLogical(writer, finding.Location);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        // The same finding at another line after an edit above it is the same alert.
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("finding/v1", Fingerprint(finding));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WritePhysical(Utf8JsonWriter writer, string file, Location at)
    {
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(file))
        {
            writer.WriteString("uri", new Uri(file).AbsoluteUri);
        }
        else
        {
            writer.WriteString("uri", string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
            writer.WriteString("uriBaseId", Root);
        }

        writer.WriteEndObject();
        if (at.Line is { } line)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", line);
            if (at.Column is { } column)
            {
                writer.WriteNumber("startColumn", column);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteLogical(Utf8JsonWriter writer, Location at)
    {
        var name = at.Sheet is not null ? at.Sheet + (at.Cell is null ? "" : $"!{at.Cell}") : at.Pointer;
        if (!string.IsNullOrEmpty(name))
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("fullyQualifiedName", name);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static string Fingerprint(Diagnostic finding)
    {
        // Wherever the checkout stands; a message may name the file too.
        var file = finding.Location.File ?? "";
        var message = finding.Message[LocalText.DefaultLanguage];
        var said = $"{finding.Code}\n{Path.GetFileName(file)}\n{finding.Location.Sheet}\n{(file.Length > 0 ? message.Replace(file, "", StringComparison.Ordinal) : message)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..32];
    }
}
