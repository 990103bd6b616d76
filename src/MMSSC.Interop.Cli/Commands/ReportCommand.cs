using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Reporting;
using MMSSC.Interop.Reports;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc report FILE…</c>: one combined report of one community.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("report", "Reads any mix of assessments of one community, translates and cross-checks them, and writes one combined report.\n\nExamples: mmssc report samples/iso18091-villa-ejemplo.csv samples/mmssc-villa-ejemplo.xlsx --lang es -o report.html; mmssc report samples/smr-policies-rmm2.csv -o report.xlsx; mmssc report --store kept.db --community \"Villa Ejemplo\"");
        var files = Arguments.OptionalFiles("The files to report on.");
        var format = Arguments.Format("html", "md", "json", "xlsx", "csv");
        var output = new Option<string?>("--output", "-o") { Description = "File to write; - is standard output (default: report.html, or the form's own ending); its ending decides the form where --format does not.", HelpName = "FILE" };
        var template = new Option<string?>("--template") { Description = "A shipped template by its name, such as summary (one page), or a folder whose files replace the shipped ones of the same name.", HelpName = "NAME|DIR" };
        var mapping = new Option<string[]>("--mapping") { Description = "A mapping file of your own; it takes the place of the shipped one between the same models.", HelpName = "FILE" };
        var criteria = new Option<string?>("--criteria") { Description = "Licensed criteria of your own (JSON), shown beside the levels.", HelpName = "FILE" };
        var eject = new Option<string?>("--eject") { Description = "Write the shipped templates into a folder, to be changed, and end.", HelpName = "DIR" };
        command.Arguments.Add(files);
        foreach (var option in new Option[] { output, format, template, mapping, criteria, eject })
        {
            command.Options.Add(option);
        }

        var store = new StoreSettings(command, files, "Report on what is kept in this store, beside the files; the latest version of each assessment counts.");
        var settings = new ImportSettings(command, "The community of the report: the one to choose where the files name several, or a name where they do not.");
        var communities = new RegisterSettings(command);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(eject) is { } folder)
            {
                return context.Finish(parsed, CombinedReport.Eject(folder));
            }

            var paths = store.Files(parsed);

            if (parsed.GetValue(template) is { } named && !CombinedReport.Templates.Contains(named) && !Directory.Exists(named))
            {
                throw new UsageException($"--template: '{named}' is neither a folder nor one of the shipped templates ({string.Join(", ", CombinedReport.Templates)})");
            }

            // Opening files and parsing templates needs no model: both run while the models are loaded.
            var name = format.Read(parsed, parsed.GetValue(output));
            var form = FormatOf(name);
            var opened = Task.Run(() => Array.ConvertAll(paths, OpenedFile.Open));
            var prepared = Task.Run(() => CombinedReport.Prepare(form));
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings, parsed.GetValue(mapping));
            // The name settles which community the report is about; it must not rename every row of a wide table while reading.
            var settled = settings.Read(parsed, engine, findings) with { Community = null };
            var imported = Array.ConvertAll(opened.GetAwaiter().GetResult(), file => engine.Import(file, settled));
            var register = communities.Read(parsed, findings);
            imported = store.Add(parsed, engine, imported, kept => kept.FilesOf(imported, settings.Community(parsed), register), findings);
            if (imported.Length == 0)
            {
                return context.Finish(parsed, findings);
            }

            var request = new ReportRequest(context.Language(parsed), context.Today)
            {
                Community = settings.Community(parsed),
                Register = register,
                Criteria = parsed.GetValue(criteria) is { } file ? InteropEngine.ReadCriteria(file, findings) : [],
            };
            if (engine.PrepareReport(imported, request, findings) is { } input)
            {
                prepared.GetAwaiter().GetResult();
                var to = parsed.GetValue(output) ?? $"report.{name}";
                OutputGuard.Check(parsed, to);
                if (name is "xlsx" or "csv")
                {
                    if (ReportBook.Of(input, findings) is { } book)
                    {
                        BookOutput.Write(context.Console, to, name, book);
                    }

                    return context.Finish(parsed, findings);
                }

                var report = CombinedReport.Render(input, form, parsed.GetValue(template));
                findings.AddRange(report.Findings);
                if (report.Text is not null)
                {
                    ResultFile.Write(context.Console, to, report.Text);
                }
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }

    /// <summary>The form of a report by its name on the command line.</summary>
    public static ReportFormat FormatOf(string name) => name switch
    {
        "md" => ReportFormat.Markdown,
        "json" or "xlsx" or "csv" => ReportFormat.Json,
        _ => ReportFormat.Html,
    };
}
