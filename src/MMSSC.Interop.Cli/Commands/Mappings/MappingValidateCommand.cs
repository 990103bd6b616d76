using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping validate FILE…</c>: everything that is wrong with mapping files, in one run.</summary>
internal static class MappingValidateCommand
{
    private static readonly LocalText valid = new("is valid", "es válida", "est valide");
    private static readonly LocalText invalid = new("is not valid", "no es válida", "n'est pas valide");

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "validate",
            "Checks mapping files: form, elements, pins, contradictions, level maps, coverage, bases, circles, and the examples inside.\n\n"
            + "Examples: mmssc mapping validate mappings/iso-18091-to-mmssc.json; mmssc mapping validate mappings/*.json --format sarif -o findings.sarif");
        var files = Arguments.Files("The mapping files to check.");
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

    private static List<MappingFile> Read(CommandContext context, ParseResult parsed, string[] paths, List<Diagnostic> findings)
    {
        var engine = context.Engine(parsed, findings);
        var checkedFiles = new List<MappingFile>();
        List<Mapping> known = [.. engine.Catalogue.Mappings];
        foreach (var path in paths)
        {
            var file = MappingFile.Check(path, engine.Catalogue.Models, known);
            if (file.Mapping is { } mapping)
            {
                known.Add(mapping);
            }

            checkedFiles.Add(file);
            findings.AddRange(file.Findings);
        }

        return checkedFiles;
    }
}
