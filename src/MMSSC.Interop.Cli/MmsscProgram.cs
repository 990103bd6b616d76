using System.CommandLine;
using MMSSC.Interop.Cli.Commands;
using MMSSC.Interop.Cli.Commands.Mappings;
using MMSSC.Interop.Cli.Commands.Models;
using MMSSC.Interop.Cli.Help;
using MMSSC.Interop.Cli.Output.Findings;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics.Catalogue;

namespace MMSSC.Interop.Cli;

/// <summary>The program <c>mmssc</c>.</summary>
internal static class MmsscProgram
{
    /// <summary>Runs one command line and says how it went; see <see cref="ExitCode"/>.</summary>
    public static int Run(string[] args, ProgramConsole console)
    {
        var language = console.LanguageOf(args);
        try
        {
            var output = new VisibleWriter(new StreamWriter(console.Output, new System.Text.UTF8Encoding(false), leaveOpen: true));
            var parsed = Root(console, args, language).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                UsageErrors.Write(console.Error, parsed, ProgramTexts.In(language));
                return ExitCode.Usage;
            }

            OutputGuard.Check(parsed);
            var code = parsed.Invoke(new() { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false });
            output.Flush();
            return code;
        }
        catch (UsageException error)
        {
            console.Progress.End();
            console.Error.WriteLine($"mmssc: {ProgramTexts.In(language)[error.Message]}");
            return ExitCode.Usage;
        }
        catch (IOException error) when (error.HResult == BrokenPipe)
        {
            // The reader of our output went away: nobody is left to tell.
            return ExitCode.Fine;
        }
#pragma warning disable CA1031 // The last line of defence: whatever fails, a user sees a coded sentence and no stack trace.
        catch (Exception error)
#pragma warning restore CA1031
        {
            console.Progress.End();
            DiagnosticTextWriter.Write(console.Error, InternalDiagnostics.Fault(error.GetType().Name, error.Message), language, colour: false, SourceLines.None);
            return ExitCode.Fault;
        }
    }

    private const int BrokenPipe = 32;

    /// <summary>What puts each command together, in the order in which the help lists them.</summary>
    private static readonly Func<CommandContext, Command>[] commands =
    [
        ReportCommand.Create,
        InspectCommand.Create,
        ImportCommand.Create,
        TranslateCommand.Create,
        ExplainCommand.Create,
        CompareCommand.Create,
        ConsolidateCommand.Create,
        HistoryCommand.Create,
        TemplateCommand.Create,
        ModelsCommand.Create,
        MappingsCommand.Create,
        AdaptersCommand.Create,
        MappingCommand.Create,
        ModelCommand.Create,
        SchemasCommand.Create,
        DiagnosticsCommand.Create,
    ];

    private static readonly string[] commandNames =
    [
        "report", "inspect", "import", "translate", "explain", "compare", "consolidate", "history", "template", "models", "mappings", "adapters", "mapping", "model", "schemas", "diagnostics",
    ];

    /// <summary>All commands, or the one that the arguments begin with.</summary>
    internal static RootCommand Root(ProgramConsole console, string[] args, string language)
    {
        var root = new RootCommand("Reads maturity assessments in one model, honestly, in another.");
        var context = new CommandContext(console);
        context.AddGlobalOptions(root);
        ShowHelp.Replace(root, language);
        // Only the command that is asked for is put together: all of them would be a part of each start that can be felt.
        var asked = Array.FindIndex(commandNames, name => name == args.FirstOrDefault());
        foreach (var create in asked < 0 ? commands : [commands[asked]])
        {
            root.Subcommands.Add(create(context));
        }

        root.SetAction(parsed =>
        {
            console.Error.WriteLine($"mmssc: {ProgramTexts.In(language)["a command is missing. Try: mmssc --help"]}");
            return ExitCode.Usage;
        });
        return root;
    }
}
