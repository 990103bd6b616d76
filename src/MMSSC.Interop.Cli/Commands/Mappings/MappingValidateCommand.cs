using System.CommandLine;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping validate FILE…</c>: everything that is wrong with mapping files, in one run.</summary>
internal static class MappingValidateCommand
{
    private static readonly LocalText valid = new("is valid", "es válida", "est valide");
    private static readonly LocalText invalid = new("is not valid", "no es válida", "n'est pas valide");

    public static Command Create(CommandContext context)
    {
        var command = new Command("validate", "Checks mapping files: form, elements, pins, level maps, coverage, and the examples inside.\n\nExample: mmssc mapping validate mappings/iso-18091-to-mmssc.json");
        var files = Arguments.Files("The mapping files to check.");
        command.Arguments.Add(files);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            foreach (var file in parsed.GetValue(files)!)
            {
                var before = findings.Count;
                if (engine.ReadMapping(file, findings) is { } mapping)
                {
                    Analysis.MappingExamples.Run(mapping, findings);
                }

                var failed = findings.Skip(before).Any(finding => finding.Severity == Severity.Error);
                parsed.InvocationConfiguration.Output.WriteLine($"{file} {(failed ? invalid : valid)[context.Language(parsed)]}");
            }

            parsed.InvocationConfiguration.Output.Flush();
            return context.Finish(parsed, findings);
        });
        return command;
    }
}
