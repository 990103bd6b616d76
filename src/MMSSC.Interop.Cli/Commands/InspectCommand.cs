using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc inspect FILE</c>: what was recognised, row by row, and what was not.</summary>
internal static class InspectCommand
{
    private static readonly LocalText written = new("plan written", "plan escrito", "plan écrit");
    private static readonly LocalText noPlan = new(
        "no plan written: no table was found", "no se escribió ningún plan: no se encontró ninguna tabla", "aucun plan écrit : aucun tableau n'a été trouvé");

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
        var save = new OutputOption("--save-plan", ["json"]) { Description = "File to write the plan to by which the file is read: to change it, or to read others of its shape by it (--plan, or in a --data folder).", HelpName = "PLAN" };
        command.Options.Add(save);
        var settings = new ImportSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var imported = engine.Import(parsed.GetValue(file)!, settings.Read(parsed, engine, findings));
            findings.AddRange(imported.Findings);
            if (parsed.GetValue(save) is { } path)
            {
                Save(context, path, imported, context.Language(parsed));
            }

            var questions = new OpenQuestions(parsed.Tokens.Select(token => token.Value), findings);
            var language = context.Language(parsed);
            if (parsed.GetValue(json))
            {
                ResultFile.Write(context.Console, ResultFile.StandardOutput, stream => InspectionJsonWriter.Write(stream, imported, findings, questions, language));
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

    private static void Save(CommandContext context, string path, ImportedFile imported, string language)
    {
        context.Console.Progress.End();
        if (imported.Plan is not { Tables.IsEmpty: false } plan)
        {
            context.Console.Error.WriteLine(noPlan[language]);
            return;
        }

        var schema = ResultFile.SchemaOf(path, SchemaKind.Plan);
        ResultFile.Write(context.Console, path, stream => PlanFileWriter.Write(stream, plan, schema), "--save-plan", isNamed: false);
        context.Console.Error.WriteLine($"{written[language]}: {path}");
    }
}
