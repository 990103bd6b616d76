using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Shapes;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Models;

/// <summary><c>mmssc model new ID</c>: a model file to begin with.</summary>
internal static class ModelNewCommand
{
    private const int FewestLevels = 2;
    private const int MostLevels = 100;

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "new",
            "Writes a model file to begin with, which is valid as it is: from nothing, or from a table whose first column has codes and whose second has titles.\n"
            + "1.2 is placed below 1 where the table has both.\n\n"
            + "Examples: mmssc model new cycling --edition 2026 -o my-models/cycling.json; mmssc model new cycling --edition 2026 --from list.xlsx --levels 4 --lang es -o my-models/cycling.json");
        var id = new Argument<string>("ID") { Description = "Id of the model: lower-case words, joined by hyphens." };
        var edition = new Option<string>("--edition") { Description = "Its edition (default: 1).", DefaultValueFactory = _ => "1", HelpName = "EDITION" };
        var list = new Option<string?>("--from") { Description = "A table of codes and titles, CSV or XLSX; its titles are in the language of --lang.", HelpName = "FILE" };
        var levels = new Option<int>("--levels") { Description = "Number of levels (default: 5).", DefaultValueFactory = _ => 5, HelpName = "N" };
        var output = Arguments.Output(ResultFile.StandardOutput, "json");
        command.Arguments.Add(id);
        foreach (var option in new Option[] { edition, list, levels, output })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            Check("ID", parsed.GetValue(id)!, TextForm.Id);
            Check("--edition", parsed.GetValue(edition)!, TextForm.Edition);
            if (parsed.GetValue(levels) is < FewestLevels or > MostLevels)
            {
                throw new UsageException($"--levels: a scale has {FewestLevels} to {MostLevels} levels.");
            }

            var elements = Read(parsed.GetValue(list), findings);
            if (elements is not null)
            {
                var path = parsed.GetValue(output)!;
                var schema = ResultFile.SchemaOf(path, SchemaKind.Model);
                var text = ModelDraft.Write(parsed.GetValue(id)!, parsed.GetValue(edition)!, parsed.GetValue(levels), elements, context.Language(parsed), schema);
                ResultFile.Write(context.Console, path, stream => stream.Write(text.Span));
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }

    private static void Check(string what, string text, TextForm form)
    {
        if (!form.Holds(text))
        {
            throw new UsageException($"{what}: '{text}' is not of the form {form.Example}.");
        }
    }

    /// <summary>The listed elements; null where the file can't be read, the findings then say why.</summary>
    private static IReadOnlyList<ListedElement>? Read(string? path, List<Diagnostic> findings)
    {
        if (path is null)
        {
            return [];
        }

        var file = OpenedFile.Open(path);
        findings.AddRange(file.Findings);
        if (!file.IsReadable)
        {
            return null;
        }

        var elements = ModelDraft.Read(file);
        return elements.Count == 0 ? throw new UsageException($"--from: '{path}' has no rows with a code and a title below a heading.")
            : elements.GroupBy(element => element.Code).FirstOrDefault(group => group.Count() > 1) is { } twice ? throw new UsageException($"--from: '{path}' has the code '{twice.Key}' twice.")
            : elements;
    }
}
