using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace MMSSC.Interop.Reports.Templating;

/// <summary>
/// All that templates can call: <c>t</c> (a text of the report's language), <c>include</c>, <c>file</c> (a file of the folder as it
/// stands), <c>raw</c> (not to be escaped), <c>join</c>, <c>upper</c> and <c>lower</c>. The engine's own library stays out: it knows
/// the clock and the culture, and parts of it grow without bound.
/// </summary>
internal sealed class SandboxFunctions(TemplateFolder folder, ReportWording wording)
{
    private const int MostIncludes = 24;

    private int depth;

    /// <summary>The functions under their names.</summary>
    public ScriptObject Build() => new()
    {
        ["t"] = new SandboxFunction(1, Translate),
        ["include"] = new SandboxFunction(1, Include),
        ["file"] = new SandboxFunction(1, (context, node, arguments) => Markup.Of(Read(context, node, arguments[0]).Text)),
        ["raw"] = new SandboxFunction(1, (context, _, arguments) => Markup.Of(context.ObjectToString(arguments[0]) ?? "")),
        ["join"] = new SandboxFunction(2, Join),
        ["upper"] = new SandboxFunction(1, (context, _, arguments) => context.ObjectToString(arguments[0])?.ToUpperInvariant()),
        ["lower"] = new SandboxFunction(1, (context, _, arguments) => context.ObjectToString(arguments[0])?.ToLowerInvariant()),
    };

    private string Translate(SandboxContext context, ScriptNode? node, ScriptArray arguments)
    {
        var key = context.ObjectToString(arguments[0]) ?? "";
        return wording.Knows(key)
            ? wording.Say(key, [.. arguments.Skip(1)])
            : throw new TemplateFault(At(context, node), at => ReportDiagnostics.UnknownText(at, key, wording.Language, wording.Keys));
    }

    private Markup Include(SandboxContext context, ScriptNode? node, ScriptArray arguments)
    {
        if (depth >= MostIncludes)
        {
            throw new TemplateFault(At(context, node), at => ReportDiagnostics.Limit(at, new(
                $"files include each other more than {MostIncludes} deep",
                $"los archivos se incluyen unos a otros a más de {MostIncludes} niveles",
                $"les fichiers s'incluent sur plus de {MostIncludes} niveaux")));
        }

        var path = context.ObjectToString(arguments[0]) ?? "";
        if (!context.CachedTemplates.TryGetValue(path, out var template))
        {
            var file = Read(context, node, path);
            template = ParsedTemplates.Of(file);
            if (template.HasErrors)
            {
                throw new ScriptParserRuntimeException(At(context, node), "", template.Messages);
            }

            context.CachedTemplates[path] = template;
        }

        depth++;
        try
        {
            // A file ends with a newline, what it stands for in the middle of a line does not.
            var text = context.RenderTemplate(template, arguments, node ?? context.CurrentNode);
            return Markup.Of(text.EndsWith('\n') ? text[..^1] : text);
        }
        finally
        {
            depth--;
        }
    }

    private TemplateFile Read(SandboxContext context, ScriptNode? node, object? name)
    {
        var path = context.ObjectToString(name) ?? "";
        var file = folder.Read(path);
        return file.Status == TemplateFileStatus.Found
            ? file
            : throw new TemplateFault(At(context, node), at => TemplateFindings.Of(file, path, folder, at));
    }

    private static string Join(SandboxContext context, ScriptNode? node, ScriptArray arguments) =>
        arguments[0] is System.Collections.IList list
            ? string.Join(context.ObjectToString(arguments[1]), list.Cast<object?>().Select(item => context.ObjectToString(item)))
            : throw new ScriptRuntimeException(At(context, node), "join expects a list and a separator.");

    private static SourceSpan At(SandboxContext context, ScriptNode? node) => node?.Span ?? context.CurrentSpan;
}
