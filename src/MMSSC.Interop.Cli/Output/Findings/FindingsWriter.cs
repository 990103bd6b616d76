using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Output.Findings;

/// <summary>Writes findings in the form that is asked for.</summary>
internal static class FindingsWriter
{
    /// <summary>The forms, the one for people first.</summary>
    public static readonly string[] Forms = ["text", "json", "sarif", "github"];

    /// <summary>Writes all findings, each once.</summary>
    public static void Write(TextWriter output, string form, IEnumerable<Diagnostic> findings, string language, bool colour)
    {
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
