using System.CommandLine;
using MMSSC.Interop.Analysis.Editions;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping migrate FILE… --by MAPPING</c>: from one edition of a model to the next.</summary>
internal static class MappingMigrateCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "migrate",
            "Carries assessments, or a mapping file, from one edition of a model to the next, and lists what can't be carried.\n"
            + "A level goes on where its element does; what was split, merged with another level or withdrawn is to be rated anew. Links that are no longer certain become pending.\n"
            + "Assessments of all files are written as one file; a mapping file is given alone.\n\n"
            + "Examples: mmssc mapping migrate samples/agenda-desde-lo-local-2011.csv --by iso-18091-agenda-2011-to-2019 -o villa-2019.json; "
            + "mmssc mapping migrate mappings/ours.json --by our-model-2024-to-2027.json -o ours-2027.json");
        var files = Arguments.Files("Assessments of the old edition in any form, or one mapping file from or to it.");
        var by = new Option<string>("--by") { Description = "The mapping from the old edition to the new one: a file, or the id of an installed one.", HelpName = "MAPPING", Required = true };
        var output = Arguments.Output(ResultFile.StandardOutput, "json");
        command.Arguments.Add(files);
        command.Options.Add(by);
        command.Options.Add(output);
        var settings = new ImportSettings(command);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var path = parsed.GetValue(output)!;
            var opened = Array.ConvertAll(parsed.GetValue(files)!, OpenedFile.Open);
            var mappings = opened.Count(EditionFiles.IsMapping);
            if (mappings > 0 && opened.Length > 1)
            {
                throw new UsageException("A mapping file is migrated alone: give one mapping file, or assessments.");
            }

            if (Find(engine, parsed.GetValue(by)!, findings) is not { } mapping || EditionFiles.ChangeOf(mapping, findings) is not { } change)
            {
                return context.Finish(parsed, findings);
            }

            if (mappings == 0)
            {
                var settled = settings.Read(parsed, engine, findings);
                var assessments = opened.SelectMany(file => EditionFiles.Migrate(engine.Import(file, settled), change, context.Language(parsed), findings)).ToArray();
                ResultFile.Write(context.Console, path, stream => AssessmentWriter.Write(stream, assessments, findings, context.Language(parsed)));
            }
            else if (EditionFiles.Migrate(engine, opened[0], change, context.Today, findings) is { } text)
            {
                ResultFile.Write(context.Console, path, stream => stream.Write(text.Span));
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }

    private static Mapping? Find(InteropEngine engine, string name, List<Diagnostic> findings)
    {
        if (File.Exists(name))
        {
            return engine.ReadMapping(name, findings);
        }

        var editions = engine.Catalogue.Mappings.Where(mapping => EditionChange.Of(mapping) is not null).Select(mapping => mapping.Definition.Id);
        return engine.Catalogue.Mappings.FirstOrDefault(mapping => mapping.Definition.Id == name)
            ?? throw new UsageException($"--by: there is no file and no mapping '{name}'. Installed between editions: {string.Join(", ", editions)}");
    }
}
