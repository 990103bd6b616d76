using System.CommandLine;
using System.Text.Json;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc schemas [-o DIR]</c>: the schemas by which editors complete and check files.</summary>
internal static class SchemasCommand
{
    private static readonly LocalText file = new("Schema", "Esquema", "Schéma");
    private static readonly LocalText identifier = new("Identifier", "Identificador", "Identifiant");

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "schemas",
            "Lists the JSON Schemas of all kinds of files, or writes them into a folder, where editors find them: they complete and check what you type.\n"
            + $"Model and mapping files that the program begins name the schemas in a folder '{SchemaFolder.Name}' beside them or further up.\n\n"
            + $"Examples: mmssc schemas; mmssc schemas -o {SchemaFolder.Name}");
        var output = new Option<string?>("--output", "-o") { Description = "Folder to write them into; those of an earlier program are replaced.", HelpName = "DIR" };
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var kinds = Enum.GetValues<SchemaKind>().OrderBy(SchemaFolder.FileOf, StringComparer.Ordinal).ToArray();
            if (parsed.GetValue(output) is { } folder)
            {
                Make(folder);
                Array.ForEach(kinds, kind => ResultFile.Write(context.Console, Path.Combine(folder, SchemaFolder.FileOf(kind)), SchemaValidator.SchemaText(kind)));
            }
            else
            {
                var language = context.Language(parsed);
                context.Table(parsed).Write(null, [file[language], identifier[language]], kinds.Select(kind => new[] { SchemaFolder.FileOf(kind), IdOf(kind) }));
            }

            return context.Finish(parsed, []);
        });
        return command;
    }

    private static void Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output: the folder '{folder}' can't be made.");
        }
    }

    private static string IdOf(SchemaKind kind)
    {
        using var schema = JsonDocument.Parse(SchemaValidator.SchemaText(kind));
        return schema.RootElement.GetProperty("$id").GetString()!;
    }
}
