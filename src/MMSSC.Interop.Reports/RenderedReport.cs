using System.Collections.Immutable;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.Templating;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports;

/// <summary>A report that was made.</summary>
/// <param name="Text">The report; null where it could not be made.</param>
/// <param name="Findings">What is wrong with its templates or texts; those of the input stand in the report itself.</param>
public sealed record RenderedReport(string? Text, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Makes any report: its texts, its nodes, and from these its form.</summary>
    /// <param name="folder">Its templates and texts.</param>
    /// <param name="language">Two-letter language code.</param>
    /// <param name="format">Its form.</param>
    /// <param name="build">Makes the nodes; is told whether the templates have a look of that name.</param>
    /// <param name="page">Name of the template that the page begins with.</param>
    internal static RenderedReport Make(
        TemplateFolder folder, string language, ReportFormat format, Func<ReportWording, Func<string, bool>, ViewObject> build, string page = "report")
    {
        var findings = new List<Diagnostic>();
        var words = WordingReader.Read(folder, language, findings);
        if (words is null)
        {
            return new(null, [.. findings]);
        }

        var (path, escape) = format == ReportFormat.Markdown
            ? ("md", (Func<string, string>)Escaping.Markdown)
            : ("html", Escaping.Html);
        var view = build(words, layout => folder.Has($"{path}/layout-{layout}.sbn"));
        var text = format == ReportFormat.Json
            ? ViewWriter.Write(view)
            : new TemplateRenderer(folder, words, escape).Render($"{page}.{path}.sbn", view, findings);
        return new(text, [.. findings]);
    }
}
