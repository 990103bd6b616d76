using System.CommandLine;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Cli.Output.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping test FILE…</c>: runs the examples inside mapping files and those that stand beside them.</summary>
internal static class MappingTestCommand
{
    private static readonly LocalText example = new("Why it is so: example", "Por qué es así: ejemplo", "Pourquoi c'est ainsi : exemple");
    private static readonly LocalText passed = new("passed", "correctos", "réussis");
    private static readonly LocalText failed = new("failed", "fallidos", "échoués");

    public static Command Create(CommandContext context)
    {
        var command = new Command("test", "Runs the examples inside mapping files and those beside them, in files whose names end with .mapping-test.json; of those that fail it shows what was expected, what was found, and the trace from rating to level.\n\nExample: mmssc mapping test mappings/iso-18091-to-mmssc.json");
        var files = Arguments.Files("The mapping files to test, files with tests beside them, or folders of these.");
        command.Arguments.Add(files);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var language = context.Language(parsed);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var run in ExampleRun.Of(engine, MappingArguments.Files(parsed, files), findings))
            {
                var failures = new List<FailedExample>();
                var outcome = MappingExamples.Run(run.Mapping, run.Examples, findings, failures.Add);
                output.WriteLine($"{run.Path}: {outcome.Passed} {passed[language]}, {outcome.Failed} {failed[language]}{(run.IsBeside ? $" ({run.Mapping})" : "")}");
                foreach (var failure in failures)
                {
                    output.WriteLine($"\n{example[language]} '{failure.Example.Name}'");
                    new ExplanationWriter(output, language).Write(failure.Translation, failure.Element);
                }
            }

            output.Flush();
            return context.Finish(parsed, findings);
        });
        return command;
    }
}
