using System.Collections.Immutable;
using System.CommandLine;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Keeping;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>The store that a command reads beside its files, or instead of them.</summary>
internal sealed class StoreSettings
{
    private readonly Command command;
    private readonly Argument<string[]> files;
    private readonly Option<string?> store;

    public StoreSettings(Command command, Argument<string[]> files, string description)
    {
        (this.command, this.files, store) = (command, files, Arguments.Store(description));
        command.Options.Add(store);
    }

    /// <summary>The files that are named; there may be none where a store is.</summary>
    public string[] Files(ParseResult parsed)
    {
        var paths = parsed.GetValue(files)!;
        return paths.Length > 0 || parsed.GetValue(store) is not null
            ? paths
            : throw new UsageException($"{command.Name}: name at least one file, or a store with --store. Try: mmssc {command.Name} --help");
    }

    /// <summary>What was imported, and behind it what is chosen from the store, where one is named.</summary>
    public ImportedFile[] Add(ParseResult parsed, InteropEngine engine, ImportedFile[] imported, Func<AssessmentStore, ImmutableArray<ImportedFile>> choose, List<Diagnostic> findings)
    {
        if (parsed.GetValue(store) is not { } path)
        {
            return imported;
        }

        using var kept = engine.OpenStore(path, findings);
        return kept is null ? imported : [.. imported, .. choose(kept)];
    }
}
