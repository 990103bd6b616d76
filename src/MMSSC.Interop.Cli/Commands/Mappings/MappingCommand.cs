using System.CommandLine;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping …</c>: the tools for those who write mapping files.</summary>
internal static class MappingCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("mapping", "Tools for those who write mapping files.");
        command.Subcommands.Add(MappingValidateCommand.Create(context));
        command.Subcommands.Add(MappingTestCommand.Create(context));
        command.Subcommands.Add(MappingCoverageCommand.Create(context));
        command.Subcommands.Add(MappingDocCommand.Create(context));
        command.Subcommands.Add(MappingDiffCommand.Create(context));
        command.Subcommands.Add(MappingImpactCommand.Create(context));
        command.Subcommands.Add(MappingCalibrateCommand.Create(context));
        command.Subcommands.Add(MappingFormatCommand.Create(context));
        command.Subcommands.Add(MappingPinCommand.Create(context));
        command.Subcommands.Add(MappingInvertCommand.Create(context));
        command.Subcommands.Add(MappingComposeCommand.Create(context));
        command.Subcommands.Add(MappingNewCommand.Create(context));
        command.Subcommands.Add(MappingImportCommand.Create(context));
        command.Subcommands.Add(MappingExportCommand.Create(context));
        command.Subcommands.Add(MappingMigrateCommand.Create(context));
        return command;
    }
}
