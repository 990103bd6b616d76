using System.CommandLine;
using MMSSC.Interop.Adapters.Canonical;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Forms;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc template MODEL</c>: a sheet to fill in.</summary>
internal static class TemplateCommand
{
    private static readonly string[] forms = ["xlsx", "csv", "json"];

    public static Command Create(CommandContext context)
    {
        var command = new Command("template", "Writes a sheet to fill in: with drop-downs in XLSX, or as CSV or JSON. It reads back without an option.\n\nExamples: mmssc template iso-18091 --lang es -o diagnostico.xlsx; mmssc template smr@rmm-2.0 -o policies.csv");
        var model = new Argument<string>("MODEL") { Description = "A model id, or id@edition." };
        var output = new Option<string?>("--output", "-o") { Description = "File to write, its form by its ending: .xlsx, .csv or .json; - is standard output (default: the model's name, .xlsx).", HelpName = "FILE" };
        var format = new Option<string?>("--format") { Description = "Form of the sheet, where the file's name does not say: xlsx, csv, json.", HelpName = "FORM" };
        format.AcceptOnlyFromAmong(forms);
        var fill = new Option<string[]>("--fill") { Description = "Files of one community whose ratings the sheet is filled with.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var criteria = new Option<string?>("--criteria") { Description = "Licensed criteria of your own (JSON), shown as comments.", HelpName = "FILE" };
        command.Arguments.Add(model);
        foreach (var option in new Option[] { output, format, fill, criteria })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var edition = Find(engine, parsed.GetValue(model)!);
            var content = Filled(engine, edition, context.Language(parsed), parsed.GetValue(fill) ?? [], findings) with
            {
                Criteria = parsed.GetValue(criteria) is { } file ? InteropEngine.ReadCriteria(file, findings) : [],
            };
            var path = parsed.GetValue(output) ?? $"{edition.Id}.{parsed.GetValue(format) ?? forms[0]}";
            Write(context, path, parsed.GetValue(format) ?? FormOf(path), content);
            return context.Finish(parsed, findings);
        });
        return command;
    }

    private static Model Find(InteropEngine engine, string name) => engine.Catalogue.FindModels(name) switch
    {
        [] => throw new UsageException($"There is no model '{name}'. Installed: {string.Join(", ", engine.Catalogue.Models)}"),
        [var only] => only,
        // Of several editions the one that the reports' model is nearest to needs the fewest steps from the sheet to the report.
        [var first, ..] => engine.Catalogue.FindTarget(engine.ReportModel, name) ?? first,
    };

    private static string FormOf(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant() is var ending && forms.Contains(ending)
        ? ending
        : throw new UsageException($"--output: '{path}' does not say which form is wanted. Give it the ending .xlsx, .csv or .json, or add --format.");

    private static FormContent Filled(InteropEngine engine, Model model, string language, string[] files, List<Diagnostic> findings)
    {
        var assessments = new List<Assessment>();
        foreach (var file in files)
        {
            var imported = engine.Import(file);
            findings.AddRange(imported.Findings);
            assessments.AddRange(imported.Assessments.Where(assessment => assessment.Model == model));
        }

        foreach (var horizon in assessments.GroupBy(assessment => assessment.Horizon).Where(group => group.Count() > 1))
        {
            throw new UsageException($"--fill: there are {horizon.Count()} assessments of {model} in these files, and a sheet holds one: {string.Join("; ", horizon.Select(Name))}");
        }

        return files.Length > 0 && assessments.Count == 0
            ? throw new UsageException($"--fill: these files hold no assessment of {model}.")
            : new FormContent(model, language)
            {
                Now = assessments.Find(assessment => assessment.Horizon == Horizon.Now),
                Planned = assessments.Find(assessment => assessment.Horizon == Horizon.Planned),
            };
    }

    private static string Name(Assessment assessment) =>
        string.Join(", ", new[] { assessment.Community.Name, assessment.Date?.ToString(), assessment.Stakeholder }.Where(part => part is not null));

    private static void Write(CommandContext context, string path, string form, FormContent content) => ResultFile.Write(context.Console, path, stream =>
    {
        switch (form)
        {
            case "xlsx":
                XlsxBookWriter.Write(stream, FormBuilder.Build(content));
                break;
            case "csv":
                CsvBookWriter.Write(stream, FormBuilder.Build(content), CsvBookWriter.SeparatorIn(content.Language));
                break;
            default:
                AssessmentWriter.Write(stream, [Complete(content, content.Now, Horizon.Now), Complete(content, content.Planned, Horizon.Planned)], [], content.Language);
                break;
        }
    });

    private static Assessment Complete(FormContent content, Assessment? filled, Horizon horizon) => filled ?? new()
    {
        Community = content.Now?.Community ?? content.Planned?.Community ?? Community.Unnamed,
        Date = content.Now?.Date ?? content.Planned?.Date,
        Model = content.Model,
        Horizon = horizon,
        Ratings = [.. FormContent.Asked(content.Model).Select(element => Rating.NotAssessed(element, Location.None))],
    };
}
