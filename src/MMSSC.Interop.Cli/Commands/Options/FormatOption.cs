using System.CommandLine;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>The form of a result: what <c>--format</c> says, else the ending of the file to write, else the first form.</summary>
internal sealed class FormatOption : Option<string>
{
    private readonly string[] forms;

    public FormatOption(string[] forms)
        : base("--format")
    {
        this.forms = forms;
        Description = $"Form of the result: {string.Join(", ", forms)} (default: by the ending of the file to write, else {forms[0]}).";
        DefaultValueFactory = _ => forms[0];
        HelpName = "FORM";
        this.AcceptOnlyFromAmong(forms);
    }

    /// <summary>The form of what is written to a path; null where none is named.</summary>
    public string Read(ParseResult parsed, string? path)
    {
        var asked = parsed.GetValue(this)!;
        var ending = Path.GetExtension(path)?.TrimStart('.').ToLowerInvariant() ?? "";
        return parsed.GetResult(this) is { Implicit: false } || !forms.Contains(ending) ? asked : ending;
    }
}
