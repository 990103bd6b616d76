using System.CommandLine;
using System.Globalization;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Sheets.Exports;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc mappings [show ID]</c>: the installed mappings.</summary>
internal static class MappingsCommand
{
    private static readonly LocalText mapping = new("Mapping", "Correspondencia", "Correspondance");
    private static readonly LocalText status = new("Status", "Estado", "État");
    private static readonly LocalText from = new("From", "De", "De");
    private static readonly LocalText to = new("To", "A", "Vers");
    private static readonly LocalText links = new("Links", "Enlaces", "Liens");

    public static Command Create(CommandContext context)
    {
        var command = new Command("mappings", "Lists the installed mappings.\n\nExamples: mmssc mappings; mmssc mappings show iso-18091-to-mmssc");
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var language = context.Language(parsed);
            context.Table(parsed).Write(null, [mapping[language], status[language], from[language], to[language], links[language]], engine.Catalogue.Mappings.Select(item => new[]
            {
                item.ToString(), ExportWords.Of(item.Definition.Status)[language], item.Source.ToString(), item.Target.ToString(), item.Links.Length.ToString(CultureInfo.InvariantCulture),
            }));
            return context.Finish(parsed, findings);
        });

        var id = new Argument<string>("ID") { Description = "A mapping id." };
        var show = new Command("show", "Shows a mapping: level maps, every link with its basis, what is left out, and its hash.") { id };
        show.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var found = engine.Catalogue.Mappings.FirstOrDefault(item => item.Definition.Id == parsed.GetValue(id) || item.ToString() == parsed.GetValue(id))
                ?? throw new UsageException($"There is no mapping '{parsed.GetValue(id)}'. Installed: {string.Join(", ", engine.Catalogue.Mappings)}");
            CatalogueWriter.Write(parsed.InvocationConfiguration.Output, found, context.Language(parsed));
            return context.Finish(parsed, findings);
        });
        command.Subcommands.Add(show);
        return command;
    }
}
