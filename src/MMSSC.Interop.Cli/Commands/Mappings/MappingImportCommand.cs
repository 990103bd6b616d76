using System.Collections.Frozen;
using System.CommandLine;
using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Exchange.Statements;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Text;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping import FILE --from FORM</c>: a mapping file of what stands in an external format.</summary>
internal sealed class MappingImportCommand
{
    private readonly CommandContext context;
    private readonly Argument<string> file = Arguments.File("The file in an external format.");
    private readonly Option<string?> from = MappingForms.Option("--from", "Form of the file");
    private readonly Option<string?> into = new("--into") { Description = "The mapping file that it revises: what the format does not state stays as it is there.", HelpName = "FILE" };
    private readonly Option<string?> source = new("--source") { Description = "The model that its sources are elements of, where the file does not name it.", HelpName = "MODEL" };
    private readonly Option<string?> target = new("--target") { Description = "The model that its targets are elements of, where the file does not name it.", HelpName = "MODEL" };
    private readonly Option<string?> columns = new("--columns") { Description = "What columns mean: \"source=NIST ID,target=ISO ID\".", HelpName = "FIELD=HEAD,…" };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Shows what would change, and writes nothing." };
    private readonly Option<string> output = Arguments.Output(ResultFile.StandardOutput, "json");

    private MappingImportCommand(CommandContext context) => this.context = context;

    public static Command Create(CommandContext context) => new MappingImportCommand(context).Create();

    private Command Create()
    {
        var command = new Command(
            "import",
            "Reads a mapping from an external format into a mapping file. With --into it revises one: what the format has no place for stays as it was.\n\n"
            + "Examples: mmssc mapping import links.xlsx --into mappings/iso-18091-to-mmssc.json --dry-run; mmssc mapping import crosswalk.csv --source iso-18091 --target mmssc --columns \"source=Function,target=Purpose\" -o draft.json")
        {
            file,
            from,
            into,
            source,
            target,
            columns,
            dryRun,
            output,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var findings = new List<Diagnostic>();
        var (path, result) = (parsed.GetValue(file)!, parsed.GetValue(output)!);
        var format = MappingForms.Choose(parsed.GetValue(from), path, "--from");
        var stated = Columns(parsed.GetValue(columns));
        var engine = context.Engine(parsed, findings);
        var revised = Revised(parsed, findings);
        if (parsed.GetValue(into) is not null && revised is null)
        {
            return context.Finish(parsed, findings);
        }

        var sources = Model(parsed.GetValue(source), revised?.Source, "--source", engine);
        var targets = Model(parsed.GetValue(target), revised?.Target, "--target", engine);
        if (FileBytes.Read(path, findings) is { } bytes
            && MappingImport.Read(
                format,
                new(path, bytes) { Columns = stated, Source = sources, Target = targets },
                statement => revised ?? MappingScaffold.Between(
                    sources ?? Stated(statement.Said.Source, "--source", engine),
                    targets ?? Stated(statement.Said.Target, "--target", engine),
                    Location.Whole(path)),
                engine.Catalogue.Models,
                findings) is { } import)
        {
            if (!parsed.GetValue(dryRun) && parsed.GetValue(into) is null)
            {
                MappingOutput.Write(context.Console, result, import.Definition);
            }
            else if (!parsed.GetValue(dryRun))
            {
                var written = MappingWriter.Write(import.Definition);
                ResultFile.Write(context.Console, result, stream => stream.Write(written.Span));
            }
            else if (import.Diff(engine.Catalogue.Models) is { } diff)
            {
                MappingDiffPage.Of(diff, context.Language(parsed)).Write(context.Console, result, "table");
            }
        }

        return context.Finish(parsed, findings);
    }

    private MappingDefinition? Revised(ParseResult parsed, List<Diagnostic> findings) =>
        parsed.GetValue(into) is { } file && FileBytes.Read(file, findings) is { } bytes ? MappingReader.Read(bytes, file, findings) : null;

    /// <summary>The model that the command line names, or that the revised file is of; null where neither says.</summary>
    private static Model? Model(string? named, ModelPin? pin, string option, InteropEngine engine) =>
        named is not null ? EditionArgument.One(engine, named, option)
        : pin is null ? null
        : engine.Catalogue.Models.FirstOrDefault(model => model.Reference == new ModelReference(pin.Model.Value, pin.Edition.Value));

    /// <summary>The model that the file itself names.</summary>
    private static Model Stated(ModelPin said, string option, InteropEngine engine) => said.Model.Value.Length == 0
        ? throw new UsageException($"The file does not state which model it is about: name it with {option}, or the mapping file that it revises with --into.")
        : EditionArgument.One(engine, new ModelReference(said.Model.Value, said.Edition.Value).ToString(), option);

    private static FrozenDictionary<string, string> Columns(string? stated)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in (stated ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            var stem = LinkField.Stem(parts[0]);
            if (parts.Length < 2 || !(stem is LinkField.Source or LinkField.Target || LinkField.Details.Contains(stem)))
            {
                throw new UsageException($"--columns: '{pair}' is not of the form FIELD=HEAD with a field of {LinkField.Source}, {LinkField.Target}, {string.Join(", ", LinkField.Details)}.");
            }

            fields[Folding.Fold(parts[1])] = parts[0];
        }

        return fields.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
