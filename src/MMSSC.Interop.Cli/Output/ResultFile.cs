using System.Text;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Schemas;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output;

/// <summary>Writes a result to a file or to standard output. A file with content is written beside its place and moved there, so an interruption leaves the old one whole; a link keeps leading to its file.</summary>
internal static class ResultFile
{
    /// <summary>The name that stands for standard output.</summary>
    public const string StandardOutput = "-";

    /// <summary>Writes.</summary>
    /// <param name="console">The console.</param>
    /// <param name="path">The file, or <see cref="StandardOutput"/>.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="option">The option that named the file.</param>
    /// <param name="isNamed">Whether a person is told at the end that it was written; a command that says so itself needs no second line.</param>
    public static void Write(ProgramConsole console, string path, Action<Stream> write, string option = "--output", bool isNamed = true)
    {
        console.Progress.End();
        if (path == StandardOutput)
        {
            WriteOut(console, write);
            return;
        }

        var file = new FileInfo(path);
        var target = (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName;
        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new UsageException($"{option}: '{path}' can't be written: there is no folder '{Path.GetDirectoryName(path)}'.");
        }

        try
        {
            if (!WriteInPlace(path, write))
            {
                Replace(target, write);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option}: '{path}' can't be written ({error.Message})");
        }

        if (isNamed)
        {
            console.Written.Add(path);
        }
    }

    /// <summary>Bytes for programs go out as they are; a person at a terminal sees what is in them, and the terminal obeys none of it.</summary>
    private static void WriteOut(ProgramConsole console, Action<Stream> write)
    {
        if (!console.OutputIsTerminal)
        {
            write(console.Output);
        }
        else
        {
            using var result = new MemoryStream();
            write(result);
            console.Output.Write(Encoding.UTF8.GetBytes(VisibleText.Lines(Encoding.UTF8.GetString(result.GetBuffer(), 0, (int)result.Length))));
        }

        console.Output.Flush();
    }

    /// <summary>
    /// Writes into a device, a pipe or an empty file, none of which has content that an interruption could spoil; a device or pipe that
    /// were replaced by a file would be gone for everybody. False for all else.
    /// </summary>
    private static bool WriteInPlace(string path, Action<Stream> write)
    {
        using var stream = OpenExisting(path);
        if (stream is null or { CanSeek: true, Length: > 0 })
        {
            return false;
        }

        write(stream);
        return true;
    }

    private static FileStream? OpenExisting(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Write);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static void Replace(string target, Action<Stream> write)
    {
        // A name that nobody can foresee, and a file that is new: nothing of anybody else is written over or read.
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                KeepMode(target, beside);
                write(stream);
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Who may read the file that is replaced, and nobody else, may read the new one.</summary>
    private static void KeepMode(string target, string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
        }
    }

    /// <summary>What a new file there says as its <c>$schema</c>; null where no schema is near, and on standard output, which is no place.</summary>
    public static string? SchemaOf(string path, SchemaKind kind) => path == StandardOutput ? null : SchemaFolder.Near(path, kind);

    /// <summary>Writes text as UTF-8.</summary>
    public static void Write(ProgramConsole console, string path, string text) =>
        Write(console, path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
