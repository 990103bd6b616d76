using System.CommandLine;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Output.Assessments;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Keeping;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Commands;

/// <summary><c>mmssc history --store FILE</c>: what is kept, in which versions, and what changed between them.</summary>
internal static class HistoryCommand
{
    private const int FewestDigits = 6;

    public static Command Create(CommandContext context)
    {
        var command = new Command("history", "Lists the assessments that a store keeps, with their versions and what changed from each to the next, or writes one version out.\n\nExamples: mmssc history --store kept.db --community \"Villa Ejemplo\"; mmssc history --store kept.db --show 3f2a91c0d4e5 -o villa.assessment.json");
        var store = new Option<string>("--store") { Description = "The store.", Required = true, HelpName = "FILE" };
        var community = new Option<string?>("--community") { Description = "Only assessments of this community.", HelpName = "NAME" };
        var model = new Option<string?>("--model") { Description = "Only assessments in this model: an id such as iso-18091, or id@edition.", HelpName = "ID" };
        var show = new Option<string?>("--show") { Description = "Write the version with this hash, or whose hash begins so, as JSON.", HelpName = "HASH" };
        var format = Arguments.Format("table", "json");
        var output = Arguments.Output(ResultFile.StandardOutput);
        foreach (var option in new Option[] { store, community, model, show, format, output })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var findings = new List<Diagnostic>();
            var hash = Hash(parsed.GetValue(show));
            using var kept = context.Engine(parsed, findings).OpenStore(parsed.GetValue(store)!, findings);
            if (kept is null)
            {
                return context.Finish(parsed, findings);
            }

            var path = parsed.GetValue(output)!;
            if (hash is not null)
            {
                Show(context, path, kept, hash, findings);
            }
            else if (format.Read(parsed, path) == "json")
            {
                ResultFile.Write(context.Console, path, stream => HistoryJsonWriter.Write(stream, kept.Versions(parsed.GetValue(community), parsed.GetValue(model))));
            }
            else
            {
                ResultFile.Write(context.Console, path, stream => TableWriter.Write(context.Console, path, stream, table =>
                    HistoryTable.Write(table, kept.Versions(parsed.GetValue(community), parsed.GetValue(model)), context.Language(parsed))));
            }

            return context.Finish(parsed, findings);
        });
        return command;
    }

    private static void Show(CommandContext context, string path, AssessmentStore store, string hash, List<Diagnostic> findings)
    {
        var found = store.Find(hash);
        if (found.Length > 1)
        {
            throw new UsageException($"--show: several hashes begin with '{hash}'; write more of it.");
        }

        if (found is [var (_, json)])
        {
            ResultFile.Write(context.Console, path, stream => stream.Write(json.Span));
        }
        else if (findings.Count == 0)
        {
            findings.Add(StoreDiagnostics.NotInStore(Location.Whole(store.FileName), hash, []));
        }
    }

    private static string? Hash(string? text) => text is null || (text.Length >= FewestDigits && text.All(char.IsAsciiHexDigit))
        ? text
        : throw new UsageException($"--show: '{text}' is not a hash; write at least {FewestDigits} of its digits, as 'mmssc history' lists them.");
}
