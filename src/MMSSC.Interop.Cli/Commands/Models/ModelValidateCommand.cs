using System.CommandLine;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Models;

/// <summary><c>mmssc model validate FILE…</c>: everything that is wrong with model files, in one run.</summary>
internal static class ModelValidateCommand
{
    private static readonly LocalText valid = new("is valid", "es válido", "est valide");
    private static readonly LocalText invalid = new("is not valid", "no es válido", "n'est pas valide");

    public static Command Create(CommandContext context)
    {
        var files = Arguments.Files("The files to check; an extension may come with the model that it extends.");
        return new FileValidation(valid, invalid, (parsed, paths, findings) => Check(context, parsed, paths, findings)).Create(
            context,
            "Checks model files, extensions of models, files of criteria and registers of communities: form, codes, levels, roll-up rules, words that mean two things, missing titles.\n\n"
            + "Examples: mmssc model validate my-models/*.json; mmssc model validate models/smr/2018.json --format sarif -o findings.sarif",
            files,
            parsed => parsed.GetValue(files)!);
    }

    private static HashSet<string> Check(CommandContext context, ParseResult parsed, string[] paths, List<Diagnostic> findings)
    {
        var sound = new HashSet<string>(StringComparer.Ordinal);
        List<Model> known = [.. context.Engine(parsed, findings).Catalogue.Models];
        foreach (var path in paths)
        {
            var file = ModelFile.Check(path, known);
            if (file.Model is { } model && !known.Exists(other => other.Reference == model.Reference))
            {
                known.Add(model);
            }

            findings.AddRange(file.Findings);
            _ = file.IsValid && sound.Add(path);
        }

        return sound;
    }
}
