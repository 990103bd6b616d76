using System.CommandLine;

namespace MMSSC.Interop.Cli.Commands.Models;

/// <summary><c>mmssc model …</c>: the tools for those who write model files.</summary>
internal static class ModelCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("model", "Tools for those who write model files.");
        command.Subcommands.Add(ModelValidateCommand.Create(context));
        command.Subcommands.Add(ModelDiffCommand.Create(context));
        command.Subcommands.Add(ModelNewCommand.Create(context));
        return command;
    }
}
