using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping export FILE --to FORM</c>: a mapping in an external format.</summary>
internal static class MappingExportCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "export",
            "Writes a mapping in an external format, and names what that format does not hold.\n\n"
            + "Examples: mmssc mapping export mappings/iso-18091-to-mmssc.json -o links.xlsx; mmssc mapping export mappings/smr-to-mmssc.json --to sssom -o smr-to-mmssc.sssom.tsv");
        var file = Arguments.File("The mapping file.");
        var to = MappingForms.Option("--to", "Form of the export");
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(file);
        command.Options.Add(to);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var (path, result) = (parsed.GetValue(file)!, parsed.GetValue(output)!);
            var format = MappingForms.Choose(parsed.GetValue(to), result, "--to");
            var engine = context.Engine(parsed, findings);
            if (engine.ReadMapping(path, findings) is { } mapping)
            {
                var bytes = MappingExport.Write(mapping, path, format, new(context.Language(parsed), context.Today), findings);
                ResultFile.Write(context.Console, result, stream => stream.Write(bytes.Span));
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }
}
