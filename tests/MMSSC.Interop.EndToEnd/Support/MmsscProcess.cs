using System.Diagnostics;
using System.Text;

namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>The published program as a user runs it.</summary>
internal static class MmsscProcess
{
    /// <summary>The checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The published program.</summary>
    public static string Program => Path.Combine(Root, "artifacts", "mmssc", OperatingSystem.IsWindows() ? "mmssc.exe" : "mmssc");

    /// <summary>Runs the program from the root of the checkout.</summary>
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments) => RunFrom(Program, arguments);

    /// <summary>Runs the program from another folder.</summary>
    public static (int ExitCode, string Output, string Error) RunIn(string folder, params string[] arguments) => Finish(Launch(Program, arguments, folder));

    /// <summary>Runs a copy of the program.</summary>
    public static (int ExitCode, string Output, string Error) RunFrom(string program, params string[] arguments) => Finish(Start(program, arguments));

    /// <summary>Runs the program where no file can grow beyond that many kibibytes, as on a disk that is full.</summary>
    public static (int ExitCode, string Output, string Error) RunWithin(int kibibytes, params string[] arguments) => Finish(Launch(
        "bash", ["-c", $"trap '' XFSZ; ulimit -f {kibibytes}; exec \"$0\" \"$@\"", Program, .. arguments]));

    /// <summary>Starts the program and does not wait for it.</summary>
    public static Process Start(string program, params string[] arguments) => Launch(program, arguments);

    private static (int ExitCode, string Output, string Error) Finish(Process started)
    {
        using var process = started;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static Process Launch(string command, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(command)
        {
            WorkingDirectory = folder ?? Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>A folder that goes when the test does.</summary>
    public static TemporaryFolder Folder() => new();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MMSSC.Interop.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        }

        return folder;
    }
}
