using System.CommandLine;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping test FILE…</c>: runs the examples inside mapping files.</summary>
internal static class MappingTestCommand
{
    private static readonly LocalText passed = new("passed", "correctos", "réussis");
    private static readonly LocalText failed = new("failed", "fallidos", "échoués");

    public static Command Create(CommandContext context)
    {
        var command = new Command("test", "Runs the examples inside mapping files.\n\nExample: mmssc mapping test mappings/iso-18091-to-mmssc.json");
        var files = Arguments.Files("The mapping files to test.");
        command.Arguments.Add(files);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var language = context.Language(parsed);
            foreach (var file in parsed.GetValue(files)!)
            {
                if (engine.ReadMapping(file, findings) is { } mapping)
                {
                    var outcome = Analysis.MappingExamples.Run(mapping, findings);
                    parsed.InvocationConfiguration.Output.WriteLine($"{file}: {outcome.Passed} {passed[language]}, {outcome.Failed} {failed[language]}");
                }
            }

            parsed.InvocationConfiguration.Output.Flush();
            return context.Finish(parsed, findings);
        });
        return command;
    }
}
