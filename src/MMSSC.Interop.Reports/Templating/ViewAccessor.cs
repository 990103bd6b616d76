using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.View;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace MMSSC.Interop.Reports.Templating;

/// <summary>Lets templates read the nodes of a report by name, and change none. An unknown name is a finding, not an empty place.</summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    public static readonly ViewAccessor Instance = new();

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <inheritdoc/>
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => GetMembers(context, span, target).Count();

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ((ViewObject)target).Names;

    /// <inheritdoc/>
    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => ((ViewObject)target).TryGet(member, out _);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        ((ViewObject)target).TryGet(member, out value)
            ? true
            : throw new TemplateFault(span, at => ReportDiagnostics.UnknownName(at, member, ((ViewObject)target).Names));

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    /// <inheritdoc/>
    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
