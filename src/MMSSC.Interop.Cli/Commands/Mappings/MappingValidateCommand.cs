using System.CommandLine;
using MMSSC.Interop.Analysis;
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
            "Checks mapping files: form, elements, pins, contradictions, level maps, coverage, bases, circles, the examples inside, and those of files with tests that are named.\n\n"
            + "Examples: mmssc mapping validate mappings/iso-18091-to-mmssc.json; mmssc mapping validate mappings/*.json --format sarif -o findings.sarif");
        var files = Arguments.Files("The mapping files to check, files with tests beside them, or folders of these.");
        var format = Arguments.Format(FindingsWriter.Forms);
        var output = Arguments.Output(ResultFile.StandardOutput);
        var watch = new Option<bool>("--watch") { Description = "Check again whenever one of the files changes, until the program is stopped." };
        command.Arguments.Add(files);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(watch);
        command.SetAction((parsed, stop) =>
        {
            var paths = MappingArguments.Files(parsed, files);
            var form = format.Read(parsed, parsed.GetValue(output));
            int Check() => form == FindingsWriter.Forms[0] ? AsText(context, parsed, paths) : AsFile(context, parsed, paths, form, parsed.GetValue(output)!);
            return parsed.GetValue(watch) ? FileWatch.RunAsync(paths, Check, stop) : Task.FromResult(Check());
        });
        return command;
    }

    private static int AsText(CommandContext context, ParseResult parsed, string[] paths)
    {
        var findings = new List<Diagnostic>();
        var sound = Read(context, parsed, paths, findings);
        foreach (var path in paths)
        {
            parsed.InvocationConfiguration.Output.WriteLine($"{path} {(sound.Contains(path) ? valid : invalid)[context.Language(parsed)]}");
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

    /// <summary>Checks the files; gives those that can be used.</summary>
    private static HashSet<string> Read(CommandContext context, ParseResult parsed, string[] paths, List<Diagnostic> findings)
    {
        var engine = context.Engine(parsed, findings);
        var sound = new HashSet<string>(StringComparer.Ordinal);
        var mappings = new List<(string Path, Mapping Mapping)>();
        foreach (var path in paths.Where(path => !SideFile.Is(path)))
        {
            var file = MappingFile.Check(path, engine.Catalogue.Models, engine.Catalogue.Mappings.Concat(mappings.Select(one => one.Mapping)));
            if (file.Mapping is { } mapping)
            {
                mappings.Add((path, mapping));
            }

            Add(path, file.IsValid, file.Findings);
        }

        // Tests come last: they may stand before their mapping.
        foreach (var path in paths.Where(SideFile.Is))
        {
            var side = SideFile.Read(path);
            List<Diagnostic> found = [.. side.Findings];
            foreach (var run in ExampleRun.Of(engine, side, isNamed: true, mappings, paths, found).ToArray())
            {
                MappingExamples.Run(run.Mapping, run.Examples, found);
            }

            Add(path, side.Test is not null && !found.Exists(finding => finding.Severity == Severity.Error), found);
        }

        return sound;

        void Add(string path, bool isValid, IEnumerable<Diagnostic> found)
        {
            findings.AddRange(found);
            _ = isValid && sound.Add(path);
        }
    }
}
