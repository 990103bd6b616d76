using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output.Findings;

/// <summary>Lines of the files that findings point at, read again when a finding is shown.</summary>
internal sealed class SourceLines
{
    /// <summary>No files.</summary>
    public static readonly SourceLines None = new(readsFiles: false);

    /// <summary>Longest stretch of a line that is shown.</summary>
    private const int Width = 120;

    private const long MostBytes = 8 << 20;

    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);
    private readonly bool readsFiles;

    public SourceLines(bool readsFiles = true) => this.readsFiles = readsFiles;

    /// <summary>The line, cut around the column where it is long, with the column in what is left; null where it can't be shown.</summary>
    public (string Text, int Column)? Find(string file, int line, int column)
    {
        if (!readsFiles)
        {
            return null;
        }

        if (!files.TryGetValue(file, out var lines))
        {
            files[file] = lines = Read(file);
        }

        if (line < 1 || line > lines.Length)
        {
            return null;
        }

        var text = lines[line - 1];
        var start = column > Width ? column - (Width / 2) : 0;
        start = Math.Min(start, text.Length);
        var shown = text.Substring(start, Math.Min(Width, text.Length - start)).Replace('\t', ' ');
        var before = shown[..Math.Clamp(column - start - 1, 0, shown.Length)];
        return (VisibleText.Of(shown), column - start + VisibleText.Of(before).Length - before.Length);
    }

    private static string[] Read(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: <= MostBytes } ? File.ReadAllLines(file) : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
