using System.Diagnostics;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace MMSSC.Interop.Benchmarks;

/// <summary>The published program as a process, from its start to its end.</summary>
internal static class WholeProcess
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = RootOf();

    /// <summary>The program.</summary>
    /// <exception cref="InvalidOperationException">It was not published.</exception>
    public static string Published()
    {
        var program = Path.Combine(Root, "artifacts", "mmssc", "mmssc");
        return File.Exists(program) ? program : throw new InvalidOperationException($"There is no {program}: publish the program first.");
    }

    /// <summary>Runs a program with these arguments.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error.</exception>
    public static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{errors.Result}");
        }
    }

    private static string RootOf([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", ".."));

    /// <summary>Each process is one measurement; nothing is repeated within it.</summary>
    internal sealed class Measurement : ManualConfig
    {
        public Measurement() => AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(5), logOutput: false))
            .WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(30).WithInvocationCount(1).WithUnrollFactor(1));
    }
}
