using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.Templating;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Reports;

/// <summary>The combined report: everything that is known of one community, in the terms of one model.</summary>
public static class CombinedReport
{
    private const string Name = "combined";

    /// <summary>Makes the report.</summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="format">Its form.</param>
    /// <param name="templateDirectory">A folder whose files replace the shipped templates of the same name; null for none.</param>
    public static RenderedReport Render(ReportInput input, ReportFormat format, string? templateDirectory = null) => RenderedReport.Make(
        new(Name, templateDirectory), input.Language, format, (words, hasLayout) => ReportModel.Build(input, words, hasLayout));

    /// <summary>Gets the shipped templates of a form ready, so that a first report waits less; may run beside the reading of files.</summary>
    public static void Prepare(ReportFormat format)
    {
        if (format != ReportFormat.Json)
        {
            ParsedTemplates.Prepare(new(Name, null), format == ReportFormat.Markdown ? "md" : "html");
        }
    }

    /// <summary>Writes the shipped templates out, to be changed. A file that is there already stays as it is, which is a finding.</summary>
    public static ImmutableArray<Diagnostic> Eject(string directory)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var folder = new TemplateFolder(Name, null);
        foreach (var path in folder.Shipped)
        {
            var file = Path.Combine(directory, path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using var from = folder.Open(path)!;
                using var to = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
                from.CopyTo(to);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                findings.Add(ReportDiagnostics.NotOverwritten(Location.Whole(file)));
            }
        }

        return findings.ToImmutable();
    }
}
