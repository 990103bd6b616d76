using System.CommandLine;
using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping invert FILE</c>: the other direction as a file of its own.</summary>
internal static class MappingInvertCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "invert",
            "Writes the other direction of a mapping as a file of its own, with the loss that it has: a target level tells of a source what its other sources leave open.\n"
            + "Translations need no such file, they read each mapping both ways; it is there to be looked at, published, or composed.\n\n"
            + "Example: mmssc mapping invert mappings/smr-to-mmssc.json -o mmssc-to-smr.json");
        var file = Arguments.File("The mapping file.");
        var output = Arguments.Output(ResultFile.StandardOutput, "json");
        command.Arguments.Add(file);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            if (engine.ReadMapping(parsed.GetValue(file)!, findings) is { } mapping)
            {
                MappingOutput.Write(context.Console, parsed.GetValue(output)!, MappingInversion.Of(mapping, context.Today));
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }
}
