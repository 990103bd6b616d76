using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary>A command <c>validate</c>: which files it checks, how, and what it says of each.</summary>
/// <param name="Valid">Said of a file that can be used.</param>
/// <param name="Invalid">Said of one that can't.</param>
/// <param name="Check">Checks files, adds what is to be said of them, and gives those that can be used.</param>
internal sealed record FileValidation(LocalText Valid, LocalText Invalid, Func<ParseResult, string[], List<Diagnostic>, IReadOnlySet<string>> Check)
{
    /// <summary>Makes the command.</summary>
    /// <param name="context">What all commands share.</param>
    /// <param name="description">What it does, with examples.</param>
    /// <param name="files">The files.</param>
    /// <param name="paths">The files that are meant: a folder may stand for those in it.</param>
    public Command Create(CommandContext context, string description, Argument<string[]> files, Func<ParseResult, string[]> paths)
    {
        var command = new Command("validate", description);
        var format = Arguments.Format(FindingsWriter.Forms);
        var output = Arguments.Output(ResultFile.StandardOutput);
        var watch = new Option<bool>("--watch") { Description = "Check again whenever one of the files changes, until the program is stopped." };
        command.Arguments.Add(files);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(watch);
        command.SetAction((parsed, stop) =>
        {
            var meant = paths(parsed);
            var form = format.Read(parsed, parsed.GetValue(output));
            int Run() => form == FindingsWriter.Forms[0] ? AsText(context, parsed, meant) : AsFile(context, parsed, meant, form, parsed.GetValue(output)!);
            return parsed.GetValue(watch) ? FileWatch.RunAsync(meant, Run, stop) : Task.FromResult(Run());
        });
        return command;
    }

    private int AsText(CommandContext context, ParseResult parsed, string[] paths)
    {
        var findings = new List<Diagnostic>();
        var sound = Check(parsed, paths, findings);
        foreach (var path in paths)
        {
            parsed.InvocationConfiguration.Output.WriteLine($"{path} {(sound.Contains(path) ? Valid : Invalid)[context.Language(parsed)]}");
        }

        parsed.InvocationConfiguration.Output.Flush();
        return context.Finish(parsed, findings);
    }

    /// <summary>The findings are the result: they go where results go, and nowhere else.</summary>
    private int AsFile(CommandContext context, ParseResult parsed, string[] paths, string form, string output)
    {
        var findings = new List<Diagnostic>();
        _ = Check(parsed, paths, findings);
        using var text = new StringWriter();
        FindingsWriter.Write(text, form, findings, context.Language(parsed), colour: false);
        ResultFile.Write(context.Console, output, text.ToString());
        return context.ExitOf(parsed, findings);
    }
}
