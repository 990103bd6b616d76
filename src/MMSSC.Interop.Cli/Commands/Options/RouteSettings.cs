using System.CommandLine;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Streaming;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>The options that say from where to where a translation goes; shared by <c>translate</c> and <c>explain</c>.</summary>
internal sealed class RouteSettings
{
    private readonly Option<string> to = new("--to") { Description = "The model to translate into.", Required = true, HelpName = "MODEL" };
    private readonly Option<string> from = new("--from") { Description = "Translate only assessments in this model.", HelpName = "MODEL" };
    private readonly Option<string> via = new("--via") { Description = "A model that the way must pass.", HelpName = "MODEL" };
    private readonly Option<string[]> mapping = new("--mapping") { Description = "A mapping file of your own; it takes the place of the shipped one between the same models.", HelpName = "FILE" };

    public RouteSettings(Command command)
    {
        command.Options.Add(to);
        command.Options.Add(from);
        command.Options.Add(via);
        command.Options.Add(mapping);
    }

    /// <summary>Mapping files of the user's.</summary>
    public string[] Mappings(ParseResult parsed) => parsed.GetValue(mapping) ?? [];

    /// <summary>Reads the files and translates every assessment that is not in the target model already.</summary>
    public IReadOnlyList<TranslationResult> Translate(ParseResult parsed, InteropEngine engine, IEnumerable<string> files, ImportOptions settled, List<Diagnostic> findings)
    {
        var target = CheckedTarget(parsed, engine);
        var translations = new List<TranslationResult>();
        foreach (var assessment in ImportSettings.Import(engine, [.. files], settled, findings).SelectMany(file => file.Assessments))
        {
            if (IsWanted(parsed, engine, assessment.Model) && engine.Translate(assessment, target, parsed.GetValue(via), findings) is { } translation)
            {
                translations.Add(translation);
            }
        }

        return translations;
    }

    /// <summary>Opens the one file of a command to be translated row by row; null where its assessments are to be read first.</summary>
    public StreamedFile? Open(ParseResult parsed, InteropEngine engine, string[] files, ImportOptions settled)
    {
        CheckedTarget(parsed, engine);
        return files is [var file] && engine.OpenStream(file, settled) is { } stream && IsWanted(parsed, engine, stream.Model) ? stream : null;
    }

    /// <summary>Translates a file row by row; see <see cref="InteropEngine"/>.</summary>
    public IReadOnlyList<Diagnostic> Translate(ParseResult parsed, InteropEngine engine, string path, StreamedFile file, ImportOptions settled, Stream stream, string language) =>
        engine.Translate(path, file, settled, (parsed.GetValue(to)!, parsed.GetValue(via)), stream, language);

    private bool IsWanted(ParseResult parsed, InteropEngine engine, Model model) =>
        parsed.GetValue(from) is not { } source || engine.Catalogue.FindModels(source).Contains(model);

    private string CheckedTarget(ParseResult parsed, InteropEngine engine)
    {
        var target = parsed.GetValue(to)!;
        Known(engine, "--to", target);
        Known(engine, "--from", parsed.GetValue(from));
        Known(engine, "--via", parsed.GetValue(via));
        return target;
    }

    private static void Known(InteropEngine engine, string option, string? model)
    {
        if (model is not null && engine.Catalogue.FindModels(model).IsEmpty)
        {
            throw new UsageException($"{option}: there is no model '{model}'. Installed: {string.Join(", ", engine.Catalogue.Models)}");
        }
    }
}
