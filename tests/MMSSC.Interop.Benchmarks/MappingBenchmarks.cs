using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MMSSC.Interop.Models;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Benchmarks;

/// <summary>Checking a mapping of 10,000 links between models of 5,000 elements, beside parsing the same bytes. The goal is a ratio of 10.</summary>
[MemoryDiagnoser]
public class MappingBenchmarks
{
    private const int Elements = 5_000;

    private Model[] models = [];
    private byte[] bytes = [];

    [Params(1_000, 10_000, 100_000)]
    public int Links { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        models = [LargeMappings.Model("from", Elements), LargeMappings.Model("to", Elements)];
        bytes = LargeMappings.Bytes("big", models[0], models[1], Elements, Links);
        var file = Check();
        if (!file.IsValid)
        {
            throw new InvalidOperationException(file.Findings[0].ToString());
        }
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.GetProperty("links").GetArrayLength();
    }

    [Benchmark]
    public bool Validate() => Check().IsValid;

    private MappingFile Check() => MappingFile.Check("mapping.json", bytes, models, []);
}
