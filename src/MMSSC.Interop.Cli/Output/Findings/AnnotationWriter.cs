using System.Globalization;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Findings;

/// <summary>Findings as workflow commands, which GitHub shows beside the line ("Workflow commands for GitHub Actions", section "Setting an error message").</summary>
internal static class AnnotationWriter
{
    /// <summary>Writes all findings, each once, one a line.</summary>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> findings, string language)
    {
        foreach (var finding in findings.Distinct())
        {
            var kind = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var help = finding.Help.IsEmpty ? "" : "\n" + finding.Help[language];
            output.WriteLine($"::{kind} {Properties(finding)}::{Escape(Placed(finding.Location) + finding.Message[language] + help)}");
        }
    }

    private static string Properties(Diagnostic finding)
    {
        var at = finding.Location;
        List<string> properties = [];
        Add("file", at.File?.Replace('\\', '/'));
        Add("line", at.Line?.ToString(CultureInfo.InvariantCulture));
        Add("col", at.Line is null ? null : at.Column?.ToString(CultureInfo.InvariantCulture));
        Add("title", $"{finding.Code} {finding.Slug}");
        return string.Join(',', properties);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                properties.Add($"{name}={Escape(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)}");
            }
        }
    }

    /// <summary>A cell of a workbook has no line: it stands in the text.</summary>
    private static string Placed(Location at) => at.Sheet is null ? "" : $"{at.Sheet}{(at.Cell is null ? "" : "!" + at.Cell)}: ";

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
