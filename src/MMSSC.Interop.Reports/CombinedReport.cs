using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.Templating;

namespace MMSSC.Interop.Reports;

/// <summary>The combined report: everything that is known of one community, in the terms of one model.</summary>
public static class CombinedReport
{
    /// <summary>Names of the shipped templates: the whole report, and others from the same values.</summary>
    public static IEnumerable<string> Templates => TemplateFolder.Templates;

    /// <summary>Makes the report.</summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="format">Its form.</param>
    /// <param name="template">The name of a shipped template, or a folder whose files replace the shipped ones of the same name; null for the whole report.</param>
    public static RenderedReport Render(ReportInput input, ReportFormat format, string? template = null) => RenderedReport.Make(
        TemplateFolder.Of(template), input.Language, format, (words, hasLayout) => ReportModel.Build(input, words, hasLayout));

    /// <summary>Gets the shipped templates of a form ready, so that a first report waits less; may run beside the reading of files.</summary>
    public static void Prepare(ReportFormat format)
    {
        if (format != ReportFormat.Json)
        {
            ParsedTemplates.Prepare(TemplateFolder.Of(null), format == ReportFormat.Markdown ? "md" : "html");
        }
    }

    /// <summary>Writes the shipped templates out, to be changed. A file that is there already stays as it is, which is a finding.</summary>
    public static ImmutableArray<Diagnostic> Eject(string directory) => TemplateFolder.Of(null).Eject(directory);
}
