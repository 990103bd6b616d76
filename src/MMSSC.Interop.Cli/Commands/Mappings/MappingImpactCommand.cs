using System.CommandLine;
using MMSSC.Interop.Analysis.Impacts;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping impact OLD NEW FILE…</c>: what a new version of a mapping file does to assessments that there are.</summary>
internal static class MappingImpactCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "impact",
            "Translates assessments by two versions of a mapping file: which levels change, for whom, and which links make the difference.\n\n"
            + "Example: mmssc mapping impact published/iso-18091-to-mmssc.json mappings/iso-18091-to-mmssc.json samples/*.csv");
        var before = Arguments.File("OLD", "The version before.");
        var after = Arguments.File("NEW", "The version after.");
        var files = Arguments.Files("The files with the assessments.");
        var format = Arguments.Format(TablePage.Forms);
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        command.Arguments.Add(files);
        command.Options.Add(format);
        command.Options.Add(output);
        var settings = new ImportSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var was = engine.ReadMapping(parsed.GetValue(before)!, findings);
            var now = engine.ReadMapping(parsed.GetValue(after)!, findings);
            if (was is null || now is null)
            {
                return context.Finish(parsed, findings);
            }

            var analysis = new ImpactAnalysis(was, now, engine.Catalogue.Mappings);
            var summary = new ImpactSummary();
            var settled = settings.Read(parsed, engine, findings);
            foreach (var file in parsed.GetValue(files)!)
            {
                // One file after the other: of each only what differs is kept.
                foreach (var assessment in ImportSettings.Import(engine, [file], settled, findings).SelectMany(imported => imported.Assessments))
                {
                    var impact = analysis.Of(assessment);
                    summary.Add(impact);
                    if (impact is null)
                    {
                        findings.Add(MappingVersionDiagnostics.NotTranslated(Location.Whole(file), assessment.Model.ToString(), now.ToString()));
                    }
                }
            }

            var (path, language) = (parsed.GetValue(output)!, context.Language(parsed));
            var form = format.Read(parsed, path);
            if (form == "json")
            {
                ResultFile.Write(context.Console, path, stream => MappingImpactJsonWriter.Write(stream, was.Definition, now.Definition, summary, findings, language));
            }
            else
            {
                MappingImpactPage.Of(was.Definition, now.Definition, summary, language).Write(context.Console, path, form);
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }
}
