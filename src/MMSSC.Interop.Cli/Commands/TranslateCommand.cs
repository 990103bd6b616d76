using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc translate FILE… --to MODEL</c>: assessments in the terms of another model.</summary>
internal static class TranslateCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("translate", "Translates assessments into another model.\n\nExample: mmssc translate samples/iso18091-villa-ejemplo.csv --to mmssc");
        var files = Arguments.Files("The files to translate.");
        var route = new RouteSettings(command);
        var format = Arguments.Format("table", "json", "csv", "xlsx");
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(files);
        command.Options.Add(format);
        command.Options.Add(output);
        var settings = new ImportSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings, route.Mappings(parsed));
            var settled = settings.Read(parsed, engine, findings);
            var form = format.Read(parsed, parsed.GetValue(output));
            if (form == "csv" && route.Open(parsed, engine, parsed.GetValue(files)!, settled) is { } file)
            {
                ResultFile.Write(context.Console, parsed.GetValue(output)!, stream =>
                    findings.AddRange(route.Translate(parsed, engine, parsed.GetValue(files)![0], file, settled, stream, context.Language(parsed))));
                return context.Finish(parsed, findings);
            }

            var translations = route.Translate(parsed, engine, parsed.GetValue(files)!, settled, findings);
            switch (form)
            {
                case "json":
                    ResultFile.Write(context.Console, parsed.GetValue(output)!, stream => TranslationWriter.Write(stream, translations, findings, context.Language(parsed)));
                    break;
                case "table":
                    WriteTables(context, parsed, parsed.GetValue(output)!, translations);
                    break;
                default:
                    BookOutput.Write(context.Console, parsed.GetValue(output)!, form, TranslationBook.Of(translations, context.Language(parsed)));
                    break;
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }

    private static void WriteTables(CommandContext context, ParseResult parsed, string path, IReadOnlyList<TranslationResult> translations) =>
        ResultFile.Write(context.Console, path, stream => TableWriter.Write(context.Console, path, stream, tables =>
        {
            foreach (var translation in translations)
            {
                TranslationTable.Write(tables, translation, context.Language(parsed));
            }
        }));
}
