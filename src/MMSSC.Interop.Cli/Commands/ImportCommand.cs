using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Sheets.Exports;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc import FILE…</c>: assessments in the project's own form.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("import", "Reads files of any supported form and writes them as assessments in JSON, or as a table with a row per rating.\n\nExamples: mmssc import samples/iso18091-numeros-ambiguos.csv --codes \"1=red,2=yellow,3=green\"; mmssc import samples/iso18091-villa-ejemplo.csv --store kept.db");
        var files = Arguments.Files("The files to read.");
        var output = Arguments.Output(ResultFile.StandardOutput);
        command.Arguments.Add(files);
        var format = Arguments.Format("json", "csv", "xlsx");
        command.Options.Add(output);
        command.Options.Add(format);
        var store = Arguments.Store("Keep the assessments in this store, made where there is none; they are also written out only where -o or --format asks for it.");
        command.Options.Add(store);
        var settings = new ImportSettings(command);
        var communities = new RegisterSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings, hashFiles: parsed.GetValue(store) is not null);
            var settled = settings.Read(parsed, engine, findings);
            var register = communities.Read(parsed, findings);
            var imported = engine.Resolve(ImportSettings.Import(engine, parsed.GetValue(files)!, settled, findings), register, findings);
            var assessments = imported.SelectMany(file => file.Assessments);
            if (parsed.GetValue(store) is { } path)
            {
                using var kept = engine.OpenOrMakeStore(path, findings);
                var added = kept?.Keep(imported, context.Console.Clock.GetUtcNow()) ?? [];
                if (!IsAsked(parsed, output) && !IsAsked(parsed, format))
                {
                    if (kept is not null)
                    {
                        HistoryTable.WriteAdded(context.Table(parsed), added, context.Language(parsed));
                    }

                    return context.Finish(parsed, findings);
                }
            }

            var form = format.Read(parsed, parsed.GetValue(output));
            if (form is "csv" or "xlsx")
            {
                BookOutput.Write(context.Console, parsed.GetValue(output)!, form, RatingBook.Of([.. assessments], context.Language(parsed)));
            }
            else
            {
                ResultFile.Write(context.Console, parsed.GetValue(output)!, stream => AssessmentWriter.Write(
                    stream, assessments, findings, context.Language(parsed), imported.Where(file => !file.Accounts.IsEmpty).Select(file => new FileAccounts(file.FileName, file.Accounts))));
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }

    private static bool IsAsked(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };
}
