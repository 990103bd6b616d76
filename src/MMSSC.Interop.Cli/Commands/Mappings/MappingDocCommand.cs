using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reports;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping doc MAPPING</c>: a mapping as a page to be published.</summary>
internal static class MappingDocCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "doc",
            "Writes a mapping as a page to be read and published: what is the standard's and what is proposed, scales and level maps, every link with its reason, "
            + "what is left out, examples with whether they hold, open questions, and what changed.\n\n"
            + "Example: mmssc mapping doc mappings/iso-18091-to-mmssc.json --lang es -o mapping.html");
        var file = Arguments.File("MAPPING", "The mapping file; tests beside it are shown with its own.");
        file.Arity = ArgumentArity.ZeroOrOne;
        var format = Arguments.Format("html", "json");
        var output = Arguments.Output(ResultFile.StandardOutput);
        var template = new Option<string?>("--template") { Description = "A folder whose files replace the shipped templates of the same name.", HelpName = "DIR" };
        var eject = new Option<string?>("--eject") { Description = "Write the shipped templates into a folder, to be changed, and end.", HelpName = "DIR" };
        command.Arguments.Add(file);
        foreach (var option in new Option[] { format, output, template, eject })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            if (parsed.GetValue(eject) is { } folder)
            {
                return context.Finish(parsed, MappingDocument.Eject(folder));
            }

            if (parsed.GetValue(template) is { } named && !Directory.Exists(named))
            {
                throw new UsageException($"--template: there is no folder '{named}'.");
            }

            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var path = parsed.GetValue(file) ?? throw new UsageException("MAPPING: name the mapping file.");
            if (MappingPage.Read(engine, path, context.Language(parsed), context.Today, findings) is { } input)
            {
                var to = parsed.GetValue(output)!;
                var page = MappingDocument.Render(input, ReportCommand.FormatOf(format.Read(parsed, to)), parsed.GetValue(template));
                findings.AddRange(page.Findings);
                if (page.Text is { } text)
                {
                    ResultFile.Write(context.Console, to, text);
                }
            }

            // What is only said for the record stands in the page.
            return context.Finish(parsed, findings.FindAll(finding => finding.Severity > Severity.Info));
        });
        return command;
    }
}
