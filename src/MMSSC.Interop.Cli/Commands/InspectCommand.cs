using System.CommandLine;
using MMSSC.Interop.Cli.Output.Assessments;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc inspect FILE</c>: what was recognised, row by row, and what was not.</summary>
internal static class InspectCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "inspect",
            "Shows what a file was recognised as, the first cells as they were read, what was not read and why, and the command lines that would settle what is open.\n\nExample: mmssc inspect samples/iso18091-villa-ejemplo.csv");
        var file = Arguments.File("The file to look at.");
        var json = new Option<bool>("--json") { Description = "Write all of it as JSON, for programs." };
        var rows = new Option<int>("--rows") { Description = "Number of cells that are shown (default: 10).", DefaultValueFactory = _ => 10, HelpName = "N" };
        command.Arguments.Add(file);
        command.Options.Add(json);
        command.Options.Add(rows);
        var settings = new ImportSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var imported = context.Engine(parsed, findings).Import(parsed.GetValue(file)!, settings.Read(parsed));
            findings.AddRange(imported.Findings);
            var questions = new OpenQuestions(parsed.Tokens.Select(token => token.Value), findings);
            var language = context.Language(parsed);
            if (parsed.GetValue(json))
            {
                context.Console.Progress.End();
                InspectionJsonWriter.Write(context.Console.Output, imported, findings, questions, language);
                context.Console.Output.Flush();
            }
            else
            {
                var (console, output) = (context.Console, parsed.InvocationConfiguration.Output);
                InspectionWriter.Write(context.Table(parsed), output, imported, findings, questions, Math.Max(0, parsed.GetValue(rows)), language, console.UsesColour(console.OutputIsTerminal));
            }

            return context.ExitOf(parsed, findings);
        });
        return command;
    }
}
