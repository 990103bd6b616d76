namespace MMSSC.Interop.Cli.Terminal;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class ResolvedPath
{
    private const int MostLinks = 40;

    /// <summary>Names of files that differ in letter case alone are one file on systems whose disks do not tell them apart.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The full path without links; what does not exist stays as it is.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full)!;
        var links = 0;
        for (var rest = Parts(full); rest.TryPop(out var part);)
        {
            var here = Path.Combine(resolved, part);
            if (new FileInfo(here).LinkTarget is not { } target || ++links > MostLinks)
            {
                resolved = here;
                continue;
            }

            var led = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(led)!;
            foreach (var inner in Parts(led).Reverse())
            {
                rest.Push(inner);
            }
        }

        return resolved;
    }

    /// <summary>The names of a path, the outermost on top.</summary>
    private static Stack<string> Parts(string full) =>
        new(full[Path.GetPathRoot(full)!.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse());
}
