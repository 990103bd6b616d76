using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace MMSSC.Interop.Reports.Templating;

/// <summary>The one seam to the template engine: a template file and the nodes of a report make a text.</summary>
internal sealed class TemplateRenderer(TemplateFolder folder, ReportWording wording, Func<string, string> escape)
{
    /// <summary>Time that a template may take; a report of 32 characteristics takes milliseconds.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Renders; null where the template can't be used, and the findings then say why.</summary>
    public string? Render(string path, ViewObject view, ICollection<Diagnostic> findings)
    {
        var file = folder.Read(path);
        if (file.Status != TemplateFileStatus.Found)
        {
            findings.Add(TemplateFindings.Of(file, path, folder, Location.Whole(file.Name)));
            return null;
        }

        var template = ParsedTemplates.Of(file);
        if (template.HasErrors)
        {
            AddAll(findings, TemplateFindings.Of(template.Messages));
            return null;
        }

        using var cancellation = new CancellationTokenSource(MostTime);
        var context = new SandboxContext(new SandboxFunctions(folder, wording).Build(), wording, escape, cancellation.Token);
        context.PushGlobal(Globals(view));
        try
        {
            var text = template.Render(context);
            if (text.Length < SandboxContext.MostText)
            {
                return text;
            }

            findings.Add(ReportDiagnostics.Limit(Location.Whole(file.Name), new(
                $"the report has more than {SandboxContext.MostText} characters",
                $"el informe tiene más de {SandboxContext.MostText} caracteres",
                $"le rapport dépasse {SandboxContext.MostText} caractères")));
        }
        catch (ScriptRuntimeException problem)
        {
            AddAll(findings, TemplateFindings.Of(problem));
        }

        return null;
    }

    private static ScriptObject Globals(ViewObject view)
    {
        var globals = new ScriptObject(StringComparer.Ordinal);
        foreach (var (name, value) in view)
        {
            globals.SetValue(name, value, readOnly: true);
        }

        return globals;
    }

    private static void AddAll(ICollection<Diagnostic> findings, IEnumerable<Diagnostic> more)
    {
        foreach (var finding in more)
        {
            findings.Add(finding);
        }
    }
}
