using System.CommandLine;
using MMSSC.Interop.Analysis.Candidates;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping new SOURCE TARGET</c>: a mapping file to begin with.</summary>
internal static class MappingNewCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "new",
            "Writes a mapping file to begin with: pins, a level map to be replaced, and a candidate link wherever titles are alike in any language both models have.\n"
            + "Every candidate is pending: it is listed, and scored nowhere until its authors decide and take the word pending away.\n\n"
            + "Example: mmssc mapping new g3ict-digital-inclusion mmssc -o g3ict-to-mmssc.json");
        var source = new Argument<string>("SOURCE") { Description = "The model that ratings come in, such as iso-18091 or smr@2018." };
        var target = new Argument<string>("TARGET") { Description = "The model that results come out in." };
        var output = Arguments.Output(ResultFile.StandardOutput, "json");
        command.Arguments.Add(source);
        command.Arguments.Add(target);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            MappingOutput.Write(context.Console, parsed.GetValue(output)!, CandidateLinks.Between(
                EditionArgument.One(engine, parsed.GetValue(source)!, "SOURCE"),
                EditionArgument.One(engine, parsed.GetValue(target)!, "TARGET")));
            return context.Finish(parsed, findings);
        });
        return command;
    }
}
