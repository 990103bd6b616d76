using System.CommandLine;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files;
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
        var format = new Option<string?>("--format") { Description = "Form of the sheet, where the file's name does not tell: xlsx, csv, json.", HelpName = "FORM" };
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
            var form = parsed.GetValue(format) ?? FormOf(path);
            Write(context, path, form, content);
            return context.Finish(parsed, [.. findings, .. OutputEndings.Against(path, form)]);
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
        : throw new UsageException($"--output: '{path}' does not tell which form is wanted. Give it the ending .xlsx, .csv or .json, or add --format.");

    private static FormContent Filled(InteropEngine engine, Model model, string language, string[] files, List<Diagnostic> findings)
    {
        var imported = ImportSettings.Import(engine, files, ImportOptions.None, findings).SelectMany(file => file.Assessments).ToArray();
        var assessments = imported.Where(assessment => assessment.Model == model).ToList();
        if (assessments.DistinctBy(assessment => (Name(assessment), assessment.Horizon)).Count() < assessments.Count || assessments.DistinctBy(Name).Count() > 1)
        {
            throw new UsageException($"--fill: there are {assessments.Count} assessments of {model} in these files, and a sheet holds one community's of one date: {string.Join("; ", assessments.Select(Name))}");
        }

        LeftOut(imported.Where(assessment => assessment.Model != model), assessments, findings);
        return files.Length > 0 && assessments.Count == 0
            ? throw new UsageException($"--fill: these files hold no assessment of {model}.")
            : new FormContent(model, language)
            {
                Now = assessments.Find(assessment => assessment.Horizon == Horizon.Now),
                Planned = assessments.Find(assessment => assessment.Horizon == Horizon.Planned),
            };
    }

    private static void LeftOut(IEnumerable<Assessment> others, List<Assessment> filled, List<Diagnostic> findings)
    {
        foreach (var other in others)
        {
            var model = other.Model.ToString();
            findings.Add(CatalogueDiagnostics.LeftOutOfTable(At(other), new(
                $"The assessment in {model} has no place in this sheet.",
                $"La evaluación en {model} no tiene lugar en esta hoja.",
                $"L'évaluation en {model} n'a pas de place dans cette feuille.")));
        }

        foreach (var assessment in filled)
        {
            var asked = FormContent.Asked(assessment.Model).ToHashSet();
            foreach (var rating in assessment.Ratings.Where(rating => rating.Status != RatingStatus.NotAssessed && !asked.Contains(rating.Element)))
            {
                findings.Add(CatalogueDiagnostics.LeftOutOfTable(rating.Origin, new(
                    $"The rating of {rating.Element.Code} has no place in this sheet: it follows from the elements below it.",
                    $"La valoración de {rating.Element.Code} no tiene lugar en esta hoja: se deduce de los elementos inferiores.",
                    $"La note de {rating.Element.Code} n'a pas de place dans cette feuille : elle découle des éléments qui en font partie.")));
            }
        }
    }

    private static Location At(Assessment assessment) => assessment.File is { } file ? Location.Whole(file) : Location.None;

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
                AssessmentWriter.Write(stream, content.Assessments, [], content.Language);
                break;
        }
    });
}
