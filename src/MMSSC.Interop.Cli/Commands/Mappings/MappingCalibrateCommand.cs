using System.CommandLine;
using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping calibrate MAPPING FILE…</c>: a mapping held against communities that were assessed in both of its models.</summary>
internal static class MappingCalibrateCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "calibrate",
            "Holds a mapping against communities that were assessed in both of its models: how derived levels agree with those that people stated, and "
            + "whether other level maps or weights would do better on communities they were not fitted to.\n\n"
            + "Example: mmssc mapping calibrate mappings/iso-18091-to-mmssc.json agenda/*.xlsx mmssc/*.xlsx");
        var file = Arguments.File("MAPPING", "The mapping file.");
        var files = Arguments.Files("The files with the assessments, in the source and the target model; paired by community and year.");
        var format = Arguments.Format("table", "json");
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(file);
        command.Arguments.Add(files);
        command.Options.Add(format);
        command.Options.Add(output);
        var settings = new ImportSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            if (engine.ReadMapping(parsed.GetValue(file)!, findings) is not { } mapping)
            {
                return context.Finish(parsed, findings);
            }

            var imported = ImportSettings.Import(engine, parsed.GetValue(files)!, settings.Read(parsed, engine, findings), findings);
            var calibration = CalibrationAnalysis.Of(mapping, Pairing.Of(mapping, engine.Join(imported, findings).SelectMany(one => one.Assessments)));
            findings.AddRange(CalibrationFindings.Of(calibration));

            var (path, language) = (parsed.GetValue(output)!, context.Language(parsed));
            if (format.Read(parsed, path) == "json")
            {
                ResultFile.Write(context.Console, path, stream => CalibrationJsonWriter.Write(stream, calibration, findings, language));
            }
            else
            {
                ResultFile.Write(context.Console, path, stream => TableWriter.Write(context.Console, path, stream, table => CalibrationPage.Write(table, calibration, language)));
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }
}
