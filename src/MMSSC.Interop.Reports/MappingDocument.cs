using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reports.Documents;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.TemplateFiles;

namespace MMSSC.Interop.Reports;

/// <summary>Pages about a mapping itself: the whole of it to be published, or what it covers.</summary>
public static class MappingDocument
{
    private const string Name = "mapping";

    /// <summary>Makes the document: all that the mapping says, on whose authority, and what is open.</summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="format">Its form; there is none in Markdown.</param>
    /// <param name="template">A folder whose files replace the shipped ones of the same name; null for none.</param>
    public static RenderedReport Render(MappingDocumentInput input, ReportFormat format, string? template = null) =>
        RenderedReport.Make(new(Name, template), input.Language, format, (words, _) => new DocumentModel(input, words).Whole());

    /// <summary>Makes the page of what the mapping covers: its links as a matrix, and its gaps.</summary>
    public static RenderedReport RenderCoverage(MappingDocumentInput input) =>
        RenderedReport.Make(new(Name, null), input.Language, ReportFormat.Html, (words, _) => new DocumentModel(input, words).Coverage(), page: "coverage");

    /// <summary>Writes the shipped templates out, to be changed. A file that is there already stays as it is, which is a finding.</summary>
    public static ImmutableArray<Diagnostic> Eject(string directory) => new TemplateFolder(Name, null).Eject(directory);
}
