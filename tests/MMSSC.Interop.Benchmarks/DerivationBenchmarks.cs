using BenchmarkDotNet.Attributes;
using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Benchmarks;

/// <summary>
/// Comparing two versions of a mapping, and composing two mappings in a row, as links grow with the elements that they connect: two
/// for each. The goal is an exponent of at most 1.1 from 1,000 to 100,000 links; the parse of the same file is the baseline.
/// </summary>
[MemoryDiagnoser]
public class DerivationBenchmarks
{
    private static readonly PartialDate day = PartialDate.Of(2026, 3, 15)!.Value;

    private byte[] bytes = [];
    private Model[] models = [];
    private MappingParts before = null!;
    private MappingParts after = null!;
    private Mapping first = null!;
    private Mapping second = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Links { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        models = [LargeMappings.Model("one", Links / 2), LargeMappings.Model("two", Links / 2), LargeMappings.Model("three", Links / 2)];
        bytes = LargeMappings.Bytes("first", models[0], models[1], Links / 2, Links);
        var definition = MappingReader.Read(bytes, "first.json", [])!;
        before = MappingCompiler.Resolve(definition, models, [])!;
        after = MappingCompiler.Resolve(LargeMappings.Next(definition), models, [])!;
        first = before.ToMapping();
        second = MappingCompiler.Resolve(MappingReader.Read(LargeMappings.Bytes("second", models[1], models[2], Links / 2, Links), "second.json", [])!, models, [])!.ToMapping();
    }

    [Benchmark(Baseline = true)]
    public int Read() => MappingReader.Read(bytes, "first.json", [])!.Links.Length;

    [Benchmark]
    public int Diff() => MappingDiff.Between(before, after).Changes.Length;

    [Benchmark]
    public int Compose() => MappingComposition.Of(first, second, day, [])!.Links.Length;
}
