using BenchmarkDotNet.Attributes;

namespace MMSSC.Interop.Benchmarks;

/// <summary>
/// What a file of the user's adds to a start: <c>mmssc mappings</c> as a whole process, with one mapping of 36 KB in a folder beside
/// it with none. Goal: at most 1.1 (decision 0018). Publish first: <c>dotnet publish src/MMSSC.Interop.Cli -c Release -o artifacts/mmssc</c>.
/// </summary>
[Config(typeof(WholeProcess.Measurement))]
public class DataFolderBenchmarks
{
    private string program = "";
    private string folder = "";

    /// <summary>Puts a shipped mapping under another name into a folder.</summary>
    [GlobalSetup]
    public void Setup()
    {
        program = WholeProcess.Published();
        folder = Directory.CreateTempSubdirectory("mmssc-data").FullName;
        var shipped = File.ReadAllText(Path.Combine(WholeProcess.Root, "mappings", "iso-18091-to-mmssc.json"));
        File.WriteAllText(Path.Combine(folder, "own.json"), shipped.Replace("\"id\": \"iso-18091-to-mmssc\"", "\"id\": \"own-iso-18091-to-mmssc\"", StringComparison.Ordinal));
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void Mappings() => WholeProcess.Run(program, "mappings");

    [Benchmark]
    public void MappingsWithOwn() => WholeProcess.Run(program, "mappings", "--data", folder);
}
