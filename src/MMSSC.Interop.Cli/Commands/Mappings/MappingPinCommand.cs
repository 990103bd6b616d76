using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Text;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping pin FILE…</c>: pins mapping files to the models as they are installed.</summary>
internal static class MappingPinCommand
{
    private static readonly LocalText pinned = new("pinned", "fijado", "fixé");
    private static readonly LocalText unchanged = new("is pinned already", "ya está fijado", "est déjà fixé");

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "pin",
            "Pins mapping files to the models as they are installed: their identity hash, and a digest of each element, so that a later change tells what changed.\n"
            + "Look at the links first: the pin states that somebody did.\n\nExample: mmssc mapping pin mappings/iso-18091-to-mmssc.json");
        var files = Arguments.Files("The mapping files to pin.");
        command.Arguments.Add(files);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            foreach (var file in parsed.GetValue(files)!)
            {
                var found = new List<Diagnostic>();
                if (FileBytes.Read(file, found) is { } bytes && MappingPins.Renew(bytes, file, engine.Catalogue.Models, found) is { } text)
                {
                    var same = text.Span.SequenceEqual(bytes.Span);
                    if (!same)
                    {
                        ResultFile.Write(context.Console, file, stream => stream.Write(text.Span), isNamed: false);
                    }

                    parsed.InvocationConfiguration.Output.WriteLine($"{file} {(same ? unchanged : pinned)[context.Language(parsed)]}");
                }

                findings.AddRange(found);
            }

            parsed.InvocationConfiguration.Output.Flush();
            return context.Finish(parsed, findings);
        });
        return command;
    }
}
