using BenchmarkDotNet.Attributes;
using MMSSC.Interop.Files;
using MMSSC.Interop.Models;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Benchmarks;

/// <summary>
/// What <c>mmssc mapping diff</c> does with two files: read, resolve, compare, as links grow with the elements that they connect. The
/// goal is an exponent of at most 1.1 from 1,000 to 100,000 links. Nothing else is kept: the collector would go through it each time.
/// </summary>
[MemoryDiagnoser]
public class DiffBenchmarks
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-benchmark-");
    private Model[] models = [];
    private string[] files = [];

    [Params(1_000, 10_000, 100_000)]
    public int Links { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        models = [LargeMappings.Model("one", Links / 2), LargeMappings.Model("two", Links / 2)];
        files = [Path.Combine(folder.FullName, "before.json"), Path.Combine(folder.FullName, "after.json")];
        var bytes = LargeMappings.Bytes("first", models[0], models[1], Links / 2, Links);
        File.WriteAllBytes(files[0], bytes);
        File.WriteAllBytes(files[1], MappingWriter.Write(LargeMappings.Next(MappingReader.Read(bytes, "first.json", [])!)).ToArray());
    }

    [GlobalCleanup]
    public void Cleanup() => folder.Delete(recursive: true);

    [Benchmark(Baseline = true)]
    public int Read() => files.Sum(file => MappingReader.Read(File.ReadAllBytes(file), file, [])!.Links.Length);

    [Benchmark]
    public int Diff() => MappingVersions.Compare(files[0], files[1], models, [])!.Changes.Length;
}
