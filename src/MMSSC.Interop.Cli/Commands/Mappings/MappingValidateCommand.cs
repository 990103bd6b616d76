using System.CommandLine;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Examples;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary><c>mmssc mapping validate FILE…</c>: everything that is wrong with mapping files, in one run.</summary>
internal static class MappingValidateCommand
{
    private static readonly LocalText valid = new("is valid", "es válida", "est valide");
    private static readonly LocalText invalid = new("is not valid", "no es válida", "n'est pas valide");

    public static Command Create(CommandContext context)
    {
        var files = Arguments.Files("The mapping files to check, files with tests beside them, or folders of these.");
        return new FileValidation(valid, invalid, (parsed, paths, findings) => Check(context, parsed, paths, findings)).Create(
            context,
            "Checks mapping files: form, elements, pins, contradictions, level maps, coverage, bases, circles, the examples inside, and those of files with tests that are named.\n\n"
            + "Examples: mmssc mapping validate mappings/iso-18091-to-mmssc.json; mmssc mapping validate mappings/*.json --format sarif -o findings.sarif",
            files,
            parsed => MappingArguments.Files(parsed, files));
    }

    /// <summary>Checks the files; gives those that can be used.</summary>
    private static HashSet<string> Check(CommandContext context, ParseResult parsed, string[] paths, List<Diagnostic> findings)
    {
        var engine = context.Engine(parsed, findings);
        var sound = new HashSet<string>(StringComparer.Ordinal);
        var mappings = new List<(string Path, Mapping Mapping)>();
        foreach (var path in paths.Where(path => !MappingTest.IsFile(path)))
        {
            var file = MappingFile.Check(path, engine.Catalogue.Models, engine.Catalogue.Mappings.Concat(mappings.Select(one => one.Mapping)));
            if (file.Mapping is { } mapping)
            {
                mappings.Add((path, mapping));
            }

            Add(path, file.IsValid, file.Findings);
        }

        // Tests come last: they may stand before their mapping.
        foreach (var path in paths.Where(MappingTest.IsFile))
        {
            var side = SideFile.Read(path);
            List<Diagnostic> found = [.. side.Findings];
            foreach (var run in ExampleRun.Of(engine, side, isNamed: true, mappings, paths, found).ToArray())
            {
                MappingExamples.Run(run.Mapping, run.Examples, found);
            }

            Add(path, side.Test is not null && !found.Exists(finding => finding.Severity == Severity.Error), found);
        }

        return sound;

        void Add(string path, bool isValid, IEnumerable<Diagnostic> found)
        {
            findings.AddRange(found);
            _ = isValid && sound.Add(path);
        }
    }
}
