using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Findings;

/// <summary>Findings for people: place, weight, code, what is wrong, the line with a caret, and what to do.</summary>
internal static class DiagnosticTextWriter
{
    private static readonly LocalText error = new("error", "error", "erreur");
    private static readonly LocalText warning = new("warning", "advertencia", "avertissement");
    private static readonly LocalText note = new("note", "nota", "note");

    /// <summary>Writes all findings in their order.</summary>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> findings, string language, bool colour)
    {
        var lines = new SourceLines();
        foreach (var finding in findings)
        {
            Write(output, finding, language, colour, lines);
        }
    }

    /// <summary>Writes one finding.</summary>
    public static void Write(TextWriter output, Diagnostic finding, string language, bool colour, SourceLines lines)
    {
        var place = finding.Location.ToString();
        var (start, end) = !colour ? ("", "") : finding.Severity switch
        {
            Severity.Error => ("\u001b[1;31m", "\u001b[0m"),
            Severity.Warning => ("\u001b[1;33m", "\u001b[0m"),
            _ => ("\u001b[1;36m", "\u001b[0m"),
        };
        output.Write(place.Length > 0 ? VisibleText.Of(place) + ": " : "");
        VisibleWriter.RawOf(output).Write($"{start}{Word(finding.Severity)[language]} {finding.Code}{end}");
        output.WriteLine($" {finding.Slug}: {VisibleText.Of(finding.Message[language])}");
        if (finding.Location is { File: { } file, Line: { } line, Column: { } column, Pointer: not null } && lines.Find(file, line, column) is { } source)
        {
            var number = line.ToString(System.Globalization.CultureInfo.InvariantCulture);
            output.WriteLine($"  {number} | {source.Text}");
            output.WriteLine($"  {new string(' ', number.Length)} | {new string(' ', Math.Max(0, source.Column - 1))}^");
        }

        if (!finding.Help.IsEmpty)
        {
            output.WriteLine($"  = {VisibleText.Of(finding.Help[language])}");
        }
    }

    private static LocalText Word(Severity severity) => severity switch
    {
        Severity.Error => error,
        Severity.Warning => warning,
        _ => note,
    };
}
