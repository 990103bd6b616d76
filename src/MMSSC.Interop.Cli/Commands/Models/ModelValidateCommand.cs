using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Models;

/// <summary><c>mmssc model validate FILE…</c>: everything that is wrong with model files, in one run.</summary>
internal static class ModelValidateCommand
{
    private static readonly LocalText valid = new("is valid", "es válido", "est valide");
    private static readonly LocalText invalid = new("is not valid", "no es válido", "n'est pas valide");

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "validate",
            "Checks model files, extensions of models, and files of criteria: form, codes, levels, roll-up rules, words that mean two things, missing titles.\n\n"
            + "Examples: mmssc model validate my-models/*.json; mmssc model validate models/smr/2018.json --format sarif -o findings.sarif");
        var files = Arguments.Files("The files to check; an extension may come with the model that it extends.");
        var format = Arguments.Format(FindingsWriter.Forms);
        var output = Arguments.Output(ResultFile.StandardOutput);
        var watch = new Option<bool>("--watch") { Description = "Check again whenever one of the files changes, until the program is stopped." };
        command.Arguments.Add(files);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(watch);
        command.SetAction((parsed, stop) =>
        {
            var paths = parsed.GetValue(files)!;
            var form = format.Read(parsed, parsed.GetValue(output));
            int Check() => form == FindingsWriter.Forms[0] ? AsText(context, parsed, paths) : AsFile(context, parsed, paths, form, parsed.GetValue(output)!);
            return parsed.GetValue(watch) ? FileWatch.RunAsync(paths, Check, stop) : Task.FromResult(Check());
        });
        return command;
    }

    private static int AsText(CommandContext context, ParseResult parsed, string[] paths)
    {
        var findings = new List<Diagnostic>();
        foreach (var file in Read(context, parsed, paths, findings))
        {
            parsed.InvocationConfiguration.Output.WriteLine($"{file.Path} {(file.IsValid ? valid : invalid)[context.Language(parsed)]}");
        }

        parsed.InvocationConfiguration.Output.Flush();
        return context.Finish(parsed, findings);
    }

    /// <summary>The findings are the result: they go where results go, and nowhere else.</summary>
    private static int AsFile(CommandContext context, ParseResult parsed, string[] paths, string form, string output)
    {
        var findings = new List<Diagnostic>();
        _ = Read(context, parsed, paths, findings);
        using var text = new StringWriter();
        FindingsWriter.Write(text, form, findings, context.Language(parsed), colour: false);
        ResultFile.Write(context.Console, output, text.ToString());
        return context.ExitOf(parsed, findings);
    }

    private static List<ModelFile> Read(CommandContext context, ParseResult parsed, string[] paths, List<Diagnostic> findings)
    {
        var checkedFiles = new List<ModelFile>();
        List<Model> known = [.. context.Engine(parsed, findings).Catalogue.Models];
        foreach (var path in paths)
        {
            var file = ModelFile.Check(path, known);
            if (file.Model is { } model && !known.Exists(other => other.Reference == model.Reference))
            {
                known.Add(model);
            }

            checkedFiles.Add(file);
            findings.AddRange(file.Findings);
        }

        return checkedFiles;
    }
}
