using System.CommandLine;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Reports;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping coverage FILE</c>: what of its two models a mapping covers, by area and dimension, by basis and status.</summary>
internal static class MappingCoverageCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "coverage",
            "Shows what of its two models a mapping covers: by area and dimension, by basis and status, and how many links lead from where to where.\n\n"
            + "Examples: mmssc mapping coverage mappings/iso-18091-to-mmssc.json; mmssc mapping coverage mappings/smr-to-mmssc.json --format json; mmssc mapping coverage mappings/smr-to-mmssc.json -o coverage.html");
        var file = Arguments.File("The mapping file.");
        var format = Arguments.Format([.. TablePage.Forms, "html"]);
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(file);
        command.Options.Add(format);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            if (engine.ReadMapping(parsed.GetValue(file)!, findings) is { } mapping)
            {
                var (path, language, coverage) = (parsed.GetValue(output)!, context.Language(parsed), MappingCoverage.Of(mapping));
                var form = format.Read(parsed, path);
                if (form == "json")
                {
                    ResultFile.Write(context.Console, path, stream => MappingCoverageJsonWriter.Write(stream, coverage, findings, language));
                }
                else if (form == "html")
                {
                    var page = MappingDocument.RenderCoverage(new() { Language = language, Date = context.Today, Mapping = mapping });
                    findings.AddRange(page.Findings);
                    if (page.Text is { } text)
                    {
                        ResultFile.Write(context.Console, path, text);
                    }
                }
                else
                {
                    MappingCoveragePage.Of(coverage, language).Write(context.Console, path, form);
                }
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }
}
