using BenchmarkDotNet.Attributes;
using MMSSC.Interop.Adapters.Canonical;
using MMSSC.Interop.Analysis.Derivation;
using MMSSC.Interop.Analysis.Diffs;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Workshop;

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
    private string[] files = [];
    private MappingParts before = null!;
    private MappingParts after = null!;
    private Mapping first = null!;
    private Mapping second = null!;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmssc-benchmark-");

    [Params(1_000, 10_000, 100_000)]
    public int Links { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        models = [LargeMappings.Model("one", Links / 2), LargeMappings.Model("two", Links / 2), LargeMappings.Model("three", Links / 2)];
        bytes = LargeMappings.Bytes("first", models[0], models[1], Links / 2, Links);
        var definition = MappingReader.Read(bytes, "first.json", [])!;
        before = MappingCompiler.Resolve(definition, models, [])!;
        after = MappingCompiler.Resolve(definition with { Version = "2.0.0", Links = [.. definition.Links.Select((link, i) => i % 10 == 0 ? link with { Weight = 2 } : link)] }, models, [])!;
        files = [Path.Combine(folder.FullName, "before.json"), Path.Combine(folder.FullName, "after.json")];
        File.WriteAllBytes(files[0], bytes);
        File.WriteAllBytes(files[1], MappingWriter.Write(after.Definition).ToArray());
        first = before.ToMapping();
        second = MappingCompiler.Resolve(MappingReader.Read(LargeMappings.Bytes("second", models[1], models[2], Links / 2, Links), "second.json", [])!, models, [])!.ToMapping();
    }

    [GlobalCleanup]
    public void Cleanup() => folder.Delete(recursive: true);

    [Benchmark(Baseline = true)]
    public int Read() => MappingReader.Read(bytes, "first.json", [])!.Links.Length;

    /// <summary>What <c>mmssc mapping diff</c> does with two files.</summary>
    [Benchmark]
    public int DiffFiles() => MappingVersions.Compare(files[0], files[1], models, [])!.Changes.Length;

    [Benchmark]
    public int Diff() => MappingDiff.Between(before, after).Changes.Length;

    [Benchmark]
    public int Compose() => MappingComposition.Of(first, second, day, [])!.Links.Length;
}
