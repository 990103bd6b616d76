using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace MMSSC.Interop.Benchmarks;

/// <summary>
/// <c>mmssc translate</c> of long tables of communities to text with separators, as a whole process: 100,000 rows beside 10,000. The
/// ratio is to stay at 11.2 at most (ten times the rows, to the power of 1.05). A second build beside this one is named by
/// <c>MMSSC_OTHER</c>, the path of its <c>mmssc</c>. Publish first: <c>dotnet publish src/MMSSC.Interop.Cli -c Release -o artifacts/mmssc</c>.
/// </summary>
[Config(typeof(WholeProcess.Measurement))]
public class StreamBenchmarks
{
    private const int Few = 10_000;
    private const int Many = 100_000;

    private string program = "";
    private string other = "";
    private string folder = "";

    /// <summary>Writes the tables.</summary>
    [GlobalSetup]
    public void Setup()
    {
        program = WholeProcess.Published();
        other = Environment.GetEnvironmentVariable("MMSSC_OTHER") is { Length: > 0 } path ? path : program;
        folder = Directory.CreateTempSubdirectory("mmssc-stream").FullName;
        ManyTowns.Write(Table(Few), Few);
        ManyTowns.Write(Table(Many), Many);
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void TenThousand() => Translate(program, Few);

    [Benchmark]
    public void HundredThousand() => Translate(program, Many);

    [Benchmark]
    public void TenThousandByOther() => Translate(other, Few);

    private string Table(int rows) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{rows}.csv"));

    private void Translate(string by, int rows) =>
        WholeProcess.Run(by, "translate", Table(rows), "--to", "mmssc", "--format", "csv", "-o", Path.Combine(folder, "out.csv"));
}
