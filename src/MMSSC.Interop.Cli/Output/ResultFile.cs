using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Schemas;

namespace MMSSC.Interop.Cli.Output;

/// <summary>Writes a result to a file or to standard output. A file is written beside its place and moved there, so an interruption leaves the old one whole.</summary>
internal static class ResultFile
{
    /// <summary>The name that stands for standard output.</summary>
    public const string StandardOutput = "-";

    /// <summary>Writes.</summary>
    /// <param name="console">The console.</param>
    /// <param name="path">The file, or <see cref="StandardOutput"/>.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="option">The option that named the file.</param>
    public static void Write(ProgramConsole console, string path, Action<Stream> write, string option = "--output")
    {
        console.Progress.End();
        if (path == StandardOutput)
        {
            write(console.Output);
            console.Output.Flush();
            return;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"{option}: '{path}' can't be written: there is no folder '{Path.GetDirectoryName(path)}'.");
        }

        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            throw new UsageException($"{option}: '{path}' can't be written ({error.Message})");
        }
    }

    /// <summary>What a new file there says as its <c>$schema</c>; null where no schema is near, and on standard output, which is no place.</summary>
    public static string? SchemaOf(string path, SchemaKind kind) => path == StandardOutput ? null : SchemaFolder.Near(path, kind);

    /// <summary>Writes text as UTF-8.</summary>
    public static void Write(ProgramConsole console, string path, string text) =>
        Write(console, path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
}
