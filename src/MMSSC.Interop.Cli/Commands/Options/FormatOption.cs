using System.CommandLine;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>The form of a result: what <c>--format</c> says, else the ending of the file to write, else the first form.</summary>
internal sealed class FormatOption : Option<string>
{
    public FormatOption(string[] forms)
        : base("--format")
    {
        Forms = forms;
        Description = $"Form of the result: {string.Join(", ", forms)} (default: by the ending of the file to write, else {forms[0]}).";
        DefaultValueFactory = _ => forms[0];
        HelpName = "FORM";
        this.AcceptOnlyFromAmong(forms);
    }

    /// <summary>The forms that can be written, the first of which is the default.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>Whether the command line names a form.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetResult(this) is { Implicit: false };

    /// <summary>The form of what is written to a path; null where none is named.</summary>
    public string Read(ParseResult parsed, string? path)
    {
        var asked = parsed.GetValue(this)!;
        return IsGiven(parsed) ? asked : OutputEndings.FormOf(path, Forms) ?? asked;
    }
}
