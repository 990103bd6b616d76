using System.CommandLine;
using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping compose FIRST SECOND</c>: two mappings in a row as one file.</summary>
internal static class MappingComposeCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "compose",
            "Writes two mappings in a row as one file: each link names the links it is made of, bounds hold those of the two steps, confidence multiplies.\n"
            + "Translations need no such file, they follow both mappings; it is there to be looked at and published.\n\n"
            + "Example: mmssc mapping compose mappings/smr-rmm-2.0-to-2018.json mappings/smr-to-mmssc.json -o rmm-to-mmssc.json");
        var first = new Argument<string>("FIRST") { Description = "The mapping from the source." };
        var second = new Argument<string>("SECOND") { Description = "The mapping to the target; it begins at the model where the first one ends." };
        var output = Arguments.Output(ResultFile.StandardOutput, "json");
        command.Arguments.Add(first);
        command.Arguments.Add(second);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var (one, other) = (engine.ReadMapping(parsed.GetValue(first)!, findings), engine.ReadMapping(parsed.GetValue(second)!, findings));
            if (one is not null && other is not null && MappingComposition.Of(one, other, context.Today, findings) is { } composed)
            {
                MappingOutput.Write(context.Console, parsed.GetValue(output)!, composed);
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }
}
