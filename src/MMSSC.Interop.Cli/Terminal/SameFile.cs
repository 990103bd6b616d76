namespace MMSSC.Interop.Cli.Terminal;

/// <summary>Whether two names lead to one file: by hard links, or by letter case where the file system folds it.</summary>
internal static class SameFile
{
    /// <summary>
    /// Whether two paths without links do. .NET does not give the identity of a file, but a file that is opened for nobody else can't be opened a second time,
    /// whatever its name; what could not be opened before anyway is not asked, nor what differs in length or time or is empty, as
    /// devices and pipes are, which must not be opened twice. Where a file system knows no locks, the two are taken for different files.
    /// </summary>
    public static bool Is(string one, string other)
    {
        var (first, second) = (new FileInfo(one), new FileInfo(other));
        return first.Exists && second.Exists && first.Length > 0 && first.Length == second.Length && first.LastWriteTimeUtc == second.LastWriteTimeUtc
            && Opens(other, static () => true) && Opens(one, () => !Opens(other, static () => true));
    }

    private static bool Opens(string path, Func<bool> meanwhile)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return meanwhile();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
