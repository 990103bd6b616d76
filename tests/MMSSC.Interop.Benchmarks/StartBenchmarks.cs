using System.Diagnostics;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace MMSSC.Interop.Benchmarks;

/// <summary>
/// A report on the four samples of one community, as a whole process of the published program, beside a program that does nothing.
/// Publish first: <c>dotnet publish src/MMSSC.Interop.Cli -c Release -o artifacts/mmssc</c>. What the ratio is and can be: decision 0013.
/// </summary>
[Config(typeof(WholeProcesses))]
public class StartBenchmarks
{
    private static readonly string[] samples =
        ["iso18091-villa-ejemplo.csv", "mmssc-villa-ejemplo.xlsx", "smr-stages.csv", "g3ict-villa-ejemplo.csv"];

    private string empty = "";
    private string program = "";
    private string folder = "";

    /// <summary>Makes the empty program, away from the repository so that none of its settings apply.</summary>
    [GlobalSetup]
    public void Setup()
    {
        program = Path.Combine(Root(), "artifacts", "mmssc", "mmssc.dll");
        if (!File.Exists(program))
        {
            throw new InvalidOperationException($"There is no {program}: publish the program first.");
        }

        folder = Directory.CreateTempSubdirectory("mmssc-start").FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "return 0;");
        File.WriteAllText(Path.Combine(folder, "empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """);
        Run("publish", folder, "-c", "Release", "-o", Path.Combine(folder, "out"));
        empty = Path.Combine(folder, "out", "empty.dll");
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void EmptyProgram() => Run(empty);

    [Benchmark]
    public void Report() =>
        Run([program, "report", .. samples.Select(name => Path.Combine(Root(), "samples", name)), "-o", Path.Combine(folder, "report.html")]);

    private static void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{errors.Result}");
        }
    }

    /// <summary>Each process is one measurement; nothing is repeated within it.</summary>
    private sealed class WholeProcesses : ManualConfig
    {
        public WholeProcesses() => AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(5), logOutput: false))
            .WithStrategy(RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(30).WithInvocationCount(1).WithUnrollFactor(1));
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", ".."));
}
