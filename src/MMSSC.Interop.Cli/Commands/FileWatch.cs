namespace MMSSC.Interop.Cli.Commands;

/// <summary>Does something once, and again whenever one of some files changes.</summary>
internal static class FileWatch
{
    // Editors write a file in several steps.
    private static readonly TimeSpan quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="paths">The files; their folders exist.</param>
    /// <param name="run">What is done; gives an exit code.</param>
    /// <param name="stop">Ends the watch.</param>
    /// <returns>The last exit code.</returns>
    public static async Task<int> RunAsync(string[] paths, Func<int> run, CancellationToken stop)
    {
        using var changed = new SemaphoreSlim(0);
        var watched = paths.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var watchers = watched.Select(path => Path.GetDirectoryName(path)!).Distinct().Where(Directory.Exists).Select(folder => Watch(folder, watched, changed)).ToArray();
        var code = run();
        try
        {
            while (true)
            {
                await changed.WaitAsync(stop).ConfigureAwait(false);
                while (await changed.WaitAsync(quiet, stop).ConfigureAwait(false))
                {
                    // More of the same change.
                }

                code = run();
            }
        }
        catch (OperationCanceledException)
        {
            return code;
        }
        finally
        {
            foreach (var watcher in watchers)
            {
                watcher.Dispose();
            }
        }
    }

    private static FileSystemWatcher Watch(string folder, HashSet<string> watched, SemaphoreSlim changed)
    {
        var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
        FileSystemEventHandler tell = (_, change) => Tell(change.FullPath);
        watcher.Changed += tell;
        watcher.Created += tell;
        watcher.Renamed += (_, change) => Tell(change.FullPath);
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Tell(string path)
        {
            if (watched.Contains(path))
            {
                changed.Release();
            }
        }
    }
}
