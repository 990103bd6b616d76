using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Output.Findings;

/// <summary>Writes findings in the form that is asked for.</summary>
internal static class FindingsWriter
{
    /// <summary>The forms, the one for people first.</summary>
    public static readonly string[] Forms = ["text", "json", "sarif", "github"];

    /// <summary>Writes all findings, one a cause.</summary>
    public static void Write(TextWriter output, string form, IEnumerable<Diagnostic> all, string language, bool colour)
    {
        var findings = FoldedFindings.Of(all);
        switch (form)
        {
            case "json":
                DiagnosticJsonWriter.Write(output, findings, language);
                break;
            case "sarif":
                SarifWriter.Write(output, findings, language);
                break;
            case "github":
                AnnotationWriter.Write(output, findings, language);
                break;
            default:
                DiagnosticTextWriter.Write(output, findings, language, colour);
                break;
        }
    }
}
