using BenchmarkDotNet.Attributes;

namespace MMSSC.Interop.Benchmarks;

/// <summary>
/// A report on the four samples of one community, as a whole process of the published program, beside a program that does nothing.
/// Publish first: <c>dotnet publish src/MMSSC.Interop.Cli -c Release -o artifacts/mmssc</c>. What the ratio is and can be: decision 0013.
/// </summary>
[Config(typeof(WholeProcess.Measurement))]
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
        program = WholeProcess.Published();
        folder = Directory.CreateTempSubdirectory("mmssc-start").FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "return 0;");
        File.WriteAllText(Path.Combine(folder, "empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """);
        WholeProcess.Run("dotnet", "publish", folder, "-c", "Release", "-o", Path.Combine(folder, "out"));
        empty = Path.Combine(folder, "out", "empty");
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void EmptyProgram() => WholeProcess.Run(empty);

    [Benchmark]
    public void Report() =>
        WholeProcess.Run(program, ["report", .. samples.Select(name => Path.Combine(WholeProcess.Root, "samples", name)), "-o", Path.Combine(folder, "report.html")]);
}
