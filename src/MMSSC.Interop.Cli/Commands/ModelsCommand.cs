using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc models [show ID]</c>: the installed models.</summary>
internal static class ModelsCommand
{
    private static readonly LocalText model = new("Model", "Modelo", "Modèle");
    private static readonly LocalText title = new("Title", "Título", "Titre");
    private static readonly LocalText rateable = new("Rateable elements", "Elementos valorables", "Éléments évaluables");

    public static Command Create(CommandContext context)
    {
        var command = new Command("models", "Lists the installed models.\n\nExamples: mmssc models; mmssc models show smr@2018");
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var language = context.Language(parsed);
            context.Table(parsed).Write(null, [model[language], title[language], rateable[language]], engine.Catalogue.Models.Select(item =>
                new[] { item.ToString(), item.Title[language], item.Rateable.Count().ToString(System.Globalization.CultureInfo.InvariantCulture) }));
            return context.Finish(parsed, findings);
        });

        var id = new Argument<string>("ID") { Description = "A model id, or id@edition." };
        var show = new Command("show", "Shows a model: its scales, elements, provenance, known defects and identity hash.") { id };
        show.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            var found = engine.Catalogue.FindModels(parsed.GetValue(id)!);
            if (found.IsEmpty)
            {
                throw new UsageException($"There is no model '{parsed.GetValue(id)}'. Installed: {string.Join(", ", engine.Catalogue.Models)}");
            }

            foreach (var item in found)
            {
                CatalogueWriter.Write(parsed.InvocationConfiguration.Output, item, context.Language(parsed));
            }

            return context.Finish(parsed, findings);
        });
        command.Subcommands.Add(show);
        return command;
    }
}
