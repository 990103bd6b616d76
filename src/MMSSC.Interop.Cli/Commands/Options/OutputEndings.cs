using System.CommandLine;
using System.CommandLine.Parsing;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>What the ending of a file to write says of its form.</summary>
internal static class OutputEndings
{
    /// <summary>Each form with the endings of its files, the usual one first.</summary>
    private static readonly (string Form, string[] Endings)[] all =
    [
        ("html", [".html", ".htm"]),
        ("md", [".md", ".markdown"]),
        ("json", [".json"]),
        ("csv", [".csv"]),
        ("xlsx", [".xlsx"]),
        ("sarif", [".sarif"]),
        ("table", [".txt"]),
        ("text", [".txt"]),
    ];

    /// <summary>The one of some forms that a file's name ends like; null where it ends like none of them or has no ending.</summary>
    public static string? FormOf(string? path, IEnumerable<string> forms)
    {
        var ending = Path.GetExtension(path) ?? "";
        return Array.Find(all, known => known.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase) && forms.Contains(known.Form)).Form;
    }

    /// <summary>Checks that a file to write has an ending of a form that can be written. What has none, such as a device or a pipe, takes any.</summary>
    /// <exception cref="UsageException">It has another.</exception>
    public static void Check(string path, string option, IReadOnlyList<string> forms)
    {
        var ending = Path.GetExtension(path);
        if (path == ResultFile.StandardOutput || ending.Length < 2 || FormOf(path, forms) is not null)
        {
            return;
        }

        var known = all.Where(one => forms.Contains(one.Form)).Select(one => one.Endings[0]);
        var advice = ending.Equals(".pdf", StringComparison.OrdinalIgnoreCase) && forms.Contains("html") ? " For a PDF, write .html, open the page and print it." : "";
        throw new UsageException($"{option}: '{path}' can't be written: '{ending}' is not an ending of a form that this command writes ({string.Join(", ", known)}).{advice}");
    }

    /// <summary>What is to be known of the file that a command has written: whether its name promises another form.</summary>
    public static IEnumerable<Diagnostic> Against(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.OfType<FormatOption>().FirstOrDefault() is { } format
            ? parsed.CommandResult.Children.OfType<OptionResult>()
                .Where(option => option.Option.Name == OutputGuard.Output && option.Tokens.Count > 0)
                .SelectMany(option => Against(option.Tokens[^1].Value, format.Read(parsed, option.Tokens[^1].Value)))
            : [];

    /// <summary>What is to be known of a file that is written in a form: whether its name promises another.</summary>
    public static IEnumerable<Diagnostic> Against(string path, string form)
    {
        var endings = Array.Find(all, known => known.Form == form).Endings ?? [];
        if (endings is [var own, ..] && !endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && FormOf(path, all.Select(known => known.Form)) is { } promised)
        {
            yield return FileDiagnostics.EndingOfAnotherForm(Location.Whole(path), promised, form, own);
        }
    }
}
