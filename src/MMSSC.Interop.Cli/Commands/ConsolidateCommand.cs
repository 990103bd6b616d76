using System.CommandLine;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Comparing;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Sheets.Exports;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc consolidate FILE…</c>: several stakeholders into one.</summary>
internal static class ConsolidateCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("consolidate", "Brings the answers of several stakeholders together: the median of each element with its range, the number of answers and their consensus, and what a workshop should settle. Answers count together when they are of one community, model edition, horizon and year.\n\nExamples: mmssc consolidate samples/mmssc-stakeholders.csv; mmssc consolidate samples/mmssc-stakeholders.csv --format json -o together.assessment.json");
        var files = Arguments.Files("The files to bring together.");
        var format = Arguments.Format("table", "json", "csv", "xlsx");
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(files);
        command.Options.Add(format);
        command.Options.Add(output);
        var settings = new ImportSettings(command);
        var communities = new RegisterSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var settled = settings.Read(parsed, engine, findings);
            var register = communities.Read(parsed, findings);
            var imported = engine.Resolve(ImportSettings.Import(engine, parsed.GetValue(files)!, settled, findings), register, findings);
            var groups = Consolidation.Together(engine.Join(imported, findings).SelectMany(file => file.Assessments));
            var together = groups.Select(voices => Consolidation.Of(Consolidation.Heard(voices))).ToArray();
            findings.AddRange(groups.SelectMany(voices => voices.Except(Consolidation.Heard(voices))).Select(CommunityComparison.Superseded));
            var form = format.Read(parsed, parsed.GetValue(output));
            if (form == "json")
            {
                ResultFile.Write(context.Console, parsed.GetValue(output)!, stream =>
                    AssessmentWriter.WriteTogether(stream, together, findings, context.Language(parsed)));
            }
            else
            {
                BookOutput.Write(context.Console, parsed.GetValue(output)!, form, ConsolidationBook.Of(together, context.Language(parsed)));
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }
}
