using System.CommandLine;
using MMSSC.Interop.Analysis.Models;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Mappings;
using MMSSC.Interop.Cli.Output.ModelFiles;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Models;

/// <summary><c>mmssc model diff OLD NEW</c>: what changed from one edition or state of a model to the next.</summary>
internal static class ModelDiffCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "diff",
            "Compares two editions or states of a model by what their elements are: added, removed, under another code, moved, with another title or scale, and whether pinned mappings still fit.\n"
            + "With --mapping it drafts the mapping between two editions: the same titles as exact links, the same codes with other titles as pending ones.\n\n"
            + "Examples: mmssc model diff smr@rmm-revised smr@rmm-2.0; mmssc model diff published.json my-models/ours.json --mapping ours-2024-to-2027.json");
        var before = Arguments.File("OLD", "A model file, or an installed id@edition.");
        var after = Arguments.File("NEW", "A model file, or an installed id@edition.");
        var format = Arguments.Format(TablePage.Forms);
        var output = Arguments.Output(ResultFile.StandardOutput);
        var draft = new Option<string?>("--mapping") { Description = "Write a draft of the mapping between the two editions to this file.", HelpName = "FILE" };
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(draft);
        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var engine = context.Engine(parsed, findings);
            if (Find(engine, parsed.GetValue(before)!, findings) is not { } old || Find(engine, parsed.GetValue(after)!, findings) is not { } current)
            {
                return context.Finish(parsed, findings);
            }

            var (path, language, diff) = (parsed.GetValue(output)!, context.Language(parsed), ModelDiff.Between(old, current));
            findings.AddRange(BrokenPins(engine, diff));
            var form = format.Read(parsed, path);
            if (form == "json")
            {
                ResultFile.Write(context.Console, path, stream => ModelDiffJsonWriter.Write(stream, diff, findings, language));
            }
            else
            {
                ModelDiffPage.Of(diff, language).Write(context.Console, path, form);
            }

            if (parsed.GetValue(draft) is { } file)
            {
                var mapping = EditionDraft.Of(diff, context.Today) ?? throw new UsageException("--mapping: these are one edition, or no element of one is in the other.");
                OutputGuard.Check(parsed, file, draft.Name);
                MappingOutput.Write(context.Console, file, mapping);
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }

    /// <summary>Installed mappings that are pinned to the old state of an edition.</summary>
    private static IEnumerable<Diagnostic> BrokenPins(InteropEngine engine, ModelDiff diff) =>
        from mapping in engine.Catalogue.Mappings
        from pin in new[] { mapping.Definition.Source, mapping.Definition.Target }
        where diff.ChangesIdentity && new ModelReference(pin.Model.Value, pin.Edition.Value) == diff.After.Reference && pin.Sha256.Value == diff.Before.IdentityHash
        select ModelFileDiagnostics.BrokenPin(diff.After.Definition.Location, mapping.ToString(), diff.Before.ToString());

    private static Model? Find(InteropEngine engine, string name, List<Diagnostic> findings)
    {
        if (engine.Catalogue.FindModels(name) is [var installed])
        {
            return installed;
        }

        var file = ModelFile.Check(name, engine.Catalogue.Models);
        findings.AddRange(file.Findings.Where(finding => finding.Severity == Severity.Error));
        return file.Model;
    }
}
