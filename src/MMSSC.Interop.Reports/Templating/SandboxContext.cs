using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace MMSSC.Interop.Reports.Templating;

/// <summary>
/// What a template runs in: the nodes of the report and a handful of functions, no objects of the program; every value that is
/// written is escaped here, so that a template's author can't forget it; work, depth, text and time are bounded.
/// </summary>
internal sealed class SandboxContext : TemplateContext
{
    /// <summary>Most characters of an output and of one text within it.</summary>
    public const int MostText = 16_000_000;

    private const int MostSteps = 5_000_000;
    private const int MostLoopSteps = 500_000;
    private const int MostItems = 1_000_000;
    private const int MostDepth = 64;
    private const long MostTextInAll = 256_000_000;

    private readonly ReportWording wording;
    private readonly Func<string, string> escape;
    private int steps;
    private long textInAll;

    public SandboxContext(ScriptObject functions, ReportWording wording, Func<string, string> escape, CancellationToken cancellation)
        : base(functions, StringComparer.Ordinal)
    {
        this.wording = wording;
        this.escape = escape;
        CancellationToken = cancellation;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = MostLoopSteps;
        RecursiveLimit = MostDepth;
        LimitToString = MostText;
        TryGetVariable = (TemplateContext _, SourceSpan span, ScriptVariable variable, out object? value) =>
            throw new TemplateFault(span, at => ReportDiagnostics.UnknownName(at, variable.Name, Names()));
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Markup markup)
        {
            Write(markup.Text);
        }
        else if (ObjectToString(textAsObject) is { } text)
        {
            Write(escape(text));
        }

        return this;
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        null => null,
        string text => text,
        Markup markup => markup.Text,
        bool flag => flag ? "true" : "false",
        ViewObject or object[] or ScriptObject or ScriptArray =>
            throw new ScriptRuntimeException(CurrentSpan, "This is a group of values; name one of them, or loop over it."),
        IScriptCustomFunction => "",
        _ => wording.Format(value),
    };

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (value is ScriptRange range)
        {
            value = Fill(scriptNode, range);
        }

        var length = value is string text ? text.Length : 0;
        textInAll += length;
        if (++steps > MostSteps)
        {
            throw Stop(scriptNode, "it did more than {0} steps", "dio más de {0} pasos", "il a fait plus de {0} pas", MostSteps);
        }

        if (length > MostText || textInAll > MostTextInAll)
        {
            throw Stop(scriptNode, "it made more than {0} characters of text", "produjo más de {0} caracteres de texto", "il a produit plus de {0} caractères de texte", MostText);
        }

        return value is ScriptArray { Count: > MostItems }
            ? throw Stop(scriptNode, "it made a list of more than {0} items", "creó una lista de más de {0} elementos", "il a fait une liste de plus de {0} éléments", MostItems)
            : value;
    }

    /// <inheritdoc/>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        ViewObject => ViewAccessor.Instance,
        IScriptObject or string or Array => base.GetMemberAccessorImpl(target),
        _ => NullAccessor.Default,
    };

    /// <summary>
    /// The engine joins lists by promise; promises on promises would be kept all at once, deeper than the stack. Each is kept at once instead.
    /// </summary>
    private ScriptArray Fill(ScriptNode? node, ScriptRange range)
    {
        var list = new ScriptArray();
        foreach (var item in (System.Collections.IEnumerable)range)
        {
            list.Add(item);
            if (++steps > MostSteps)
            {
                throw Stop(node, "it did more than {0} steps", "dio más de {0} pasos", "il a fait plus de {0} pas", MostSteps);
            }
        }

        return list;
    }

    private static TemplateFault Stop(ScriptNode? node, string en, string es, string fr, int bound)
    {
        var number = bound.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(
            node?.Span ?? default,
            at => ReportDiagnostics.Limit(at, new(en.Replace("{0}", number), es.Replace("{0}", number), fr.Replace("{0}", number))));
    }

    private IEnumerable<string> Names() =>
        BuiltinObject.GetMembers().Concat(CurrentGlobal is ScriptObject global ? global.GetMembers() : []);
}
