using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc inspect FILE</c>: what was recognised, row by row, and what was not.</summary>
internal static class InspectCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("inspect", "Shows what a file was recognised as, how each row was read, and what was not read.\n\nExample: mmssc inspect samples/iso18091-villa-ejemplo.csv");
        var file = Arguments.File("The file to look at.");
        command.Arguments.Add(file);
        var settings = new ImportSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var imported = context.Engine(parsed, findings).Import(parsed.GetValue(file)!, settings.Read(parsed));
            InspectionWriter.Write(context.Table(parsed), parsed.InvocationConfiguration.Output, imported, context.Language(parsed));
            parsed.InvocationConfiguration.Output.Flush();
            return context.Finish(parsed, [.. findings, .. imported.Findings]);
        });
        return command;
    }
}
