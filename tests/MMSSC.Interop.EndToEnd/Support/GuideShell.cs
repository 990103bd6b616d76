namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>The few commands that a reader of a guide types: the program's, and going to folders and copying files.</summary>
/// <param name="start">The folder in which the reader begins.</param>
internal sealed class GuideShell(string start)
{
    private string folder = start;

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code, and what is said.</returns>
    public (int ExitCode, string Said) Run(string[] words)
    {
        switch (words)
        {
            case ["mmssc", .. var arguments]:
                var (code, output, error) = MmsscProcess.RunIn(folder, arguments);
                return (code, output + error);
            case ["mkdir", var name]:
                Directory.CreateDirectory(At(name));
                return (0, "");
            case ["cd", var name]:
                folder = At(name);
                return Directory.Exists(folder) ? (0, "") : (2, $"There is no folder {name}.");
            case ["cp", var from, var to]:
                File.Copy(At(from), At(to), overwrite: true);
                return (0, "");
            default:
                return (2, "No command of a guide.");
        }
    }

    /// <summary>Keeps what the page shows in a file, as the reader does.</summary>
    public void Keep(string name, string text) => File.WriteAllText(At(name), text);

    private string At(string name) => Path.GetFullPath(Path.Combine(folder, name));
}
