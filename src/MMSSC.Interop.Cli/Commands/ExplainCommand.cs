using System.CommandLine;
using MMSSC.Interop.Cli.Output.Assessments;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc explain FILE --to MODEL --element CODE</c>: the trace of one result in words, from cell to level.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("explain", "Explains one result in words: every cell, link, weight and mapping version behind it.\n\nExample: mmssc explain samples/iso18091-villa-ejemplo.csv --to mmssc --element 4.3");
        var file = Arguments.File("The file with the assessment.");
        var element = new Option<string>("--element") { Description = "Code of the element to explain.", Required = true, HelpName = "CODE" };
        command.Arguments.Add(file);
        var route = new RouteSettings(command);
        command.Options.Add(element);
        var settings = new ImportSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings, route.Mappings(parsed));
            var translations = route.Translate(parsed, engine, [parsed.GetValue(file)!], settings.Read(parsed, engine, findings), findings);
            var code = parsed.GetValue(element)!;
            var output = parsed.InvocationConfiguration.Output;
            foreach (var translation in translations)
            {
                var target = translation.Target.Find(code)
                    ?? throw new UsageException($"--element: {translation.Target} has no element '{code}'.");
                new ExplanationWriter(output, context.Language(parsed)).Write(translation, target);
            }

            output.Flush();
            return context.Finish(parsed, findings);
        });
        return command;
    }
}
