using MMSSC.Interop.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace MMSSC.Interop.Reports.TemplateFiles;

/// <summary>Carries a finding out of the engine, past its own messages.</summary>
internal sealed class TemplateFault(SourceSpan span, Func<Text.Location, Diagnostic> finding) : ScriptRuntimeException(span, "")
{
    /// <summary>The finding at its place.</summary>
    public Diagnostic At(Text.Location location) => finding(location);
}
