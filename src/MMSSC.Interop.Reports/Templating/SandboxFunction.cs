using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace MMSSC.Interop.Reports.Templating;

/// <summary>A function that templates can call; it takes its arguments as they come.</summary>
internal sealed class SandboxFunction(int required, Func<SandboxContext, ScriptNode?, ScriptArray, object?> body) : IScriptCustomFunction
{
    private const int MostArguments = 8;

    /// <inheritdoc/>
    public int RequiredParameterCount => required;

    /// <inheritdoc/>
    public int ParameterCount => MostArguments;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        return arguments.Count < required
            ? throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, $"{required} argument(s) expected, {arguments.Count} given.")
            : body((SandboxContext)context, callerContext, arguments);
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
