using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace MMSSC.Interop.Reports.TemplateFiles;

/// <summary>Turns what the engine and the template folder complain about into findings at their place.</summary>
internal static class TemplateFindings
{
    /// <summary>Why a template file was not read.</summary>
    public static Diagnostic Of(TemplateFile file, string path, TemplateFolder folder, Location at) => file.Status switch
    {
        TemplateFileStatus.Refused => ReportDiagnostics.RefusedFile(at, path),
        TemplateFileStatus.TooLarge => ReportDiagnostics.Limit(at, new(
            $"'{path}' is larger than {TemplateFolder.MostBytes} bytes",
            $"«{path}» ocupa más de {TemplateFolder.MostBytes} bytes",
            $"« {path} » dépasse {TemplateFolder.MostBytes} octets")),
        _ => ReportDiagnostics.MissingFile(at, path, folder.Shipped),
    };

    /// <summary>Errors found while parsing.</summary>
    public static IEnumerable<Diagnostic> Of(LogMessageBag messages) => messages
        .Where(message => message.Type == ParserMessageType.Error)
        .Select(message => ReportDiagnostics.TemplateSyntax(At(message.Span), message.Message ?? ""));

    /// <summary>An error raised while rendering.</summary>
    public static IEnumerable<Diagnostic> Of(ScriptRuntimeException problem)
    {
        for (Exception? inner = problem; inner is not null; inner = inner.InnerException)
        {
            if (inner is TemplateFault fault)
            {
                return [fault.At(At(fault.Span))];
            }
        }

        return problem switch
        {
            ScriptParserRuntimeException parsing => Of(parsing.ParserMessages),
            ScriptAbortException => [ReportDiagnostics.Limit(At(problem.Span), new(
                "it took too long", "tardó demasiado", "il a duré trop longtemps"))],
            _ when IsLimit(problem.OriginalMessage) => [ReportDiagnostics.Limit(At(problem.Span), new(
                "it loops, recurses or grows without end", "repite, se llama a sí misma o crece sin fin", "il boucle, s'appelle ou grossit sans fin"))],
            _ => [ReportDiagnostics.Failed(At(problem.Span), problem.OriginalMessage)],
        };
    }

    private static Location At(SourceSpan span) => Location.InText(
        span.FileName ?? "", Math.Max(span.Start.Line, 0) + 1, Math.Max(span.Start.Column, 0) + 1);

    /// <summary>The engine has no type for its limits; all of its messages about them have this word.</summary>
    private static bool IsLimit(string message) => message.Contains("xceed", StringComparison.Ordinal);
}
