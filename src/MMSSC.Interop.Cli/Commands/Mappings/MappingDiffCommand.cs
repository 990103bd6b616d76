using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping diff OLD NEW</c>: what changed from one version of a mapping file to the next, and what that does to results.</summary>
internal static class MappingDiffCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "diff",
            "Compares two versions of a mapping file by what they mean: what changed, whether results change, and whether the version number reflects it.\n\n"
            + "Examples: mmssc mapping diff published/iso-18091-to-mmssc.json mappings/iso-18091-to-mmssc.json; mmssc mapping diff old.json new.json --format md -o changes.md");
        var before = Arguments.File("OLD", "The version before.");
        var after = Arguments.File("NEW", "The version after.");
        var format = Arguments.Format(TablePage.Forms);
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        command.Options.Add(format);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var diff = MappingVersions.Compare(parsed.GetValue(before)!, parsed.GetValue(after)!, engine.Catalogue.Models, findings);
            if (diff is null)
            {
                return context.Finish(parsed, findings);
            }

            var (path, language) = (parsed.GetValue(output)!, context.Language(parsed));
            var form = format.Read(parsed, path);
            if (form == "json")
            {
                ResultFile.Write(context.Console, path, stream => MappingDiffJsonWriter.Write(stream, diff, findings, language));
            }
            else
            {
                MappingDiffPage.Of(diff, language).Write(context.Console, path, form);
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }
}
