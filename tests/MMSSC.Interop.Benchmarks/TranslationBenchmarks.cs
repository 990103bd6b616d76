using BenchmarkDotNet.Attributes;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Benchmarks;

/// <summary>
/// Translating one community's 39 ratings beside the plain weighted averages over the same arrays: the price of range, bounds and
/// coverage. The ratio is to stay at 3 at most, and nothing is allocated.
/// </summary>
[MemoryDiagnoser]
public class TranslationBenchmarks
{
    private Mapping mapping = null!;
    private Reading[] source = null!;
    private Reading[] target = null!;
    private double[] values = null!;
    private double[] averages = null!;
    private int[] sources = null!;
    private double[] weights = null!;
    private int[] starts = null!;

    [GlobalSetup]
    public void Setup()
    {
        var models = new List<Model>();
        foreach (var file in new[] { "models/iso-18091/2019.json", "models/mmssc/2019.json" })
        {
            models.Add(ModelCompiler.Compile(ModelReader.Read(Bytes(file), file, [])!, [])!);
        }

        mapping = MappingCompiler.CompileVerified(MappingReader.Read(Bytes("mappings/iso-18091-to-mmssc.json"), "mapping", [])!, models, [])!;
        source = new Reading[mapping.Source.Elements.Length];
        target = new Reading[mapping.Target.Elements.Length];
        values = new double[source.Length];
        var random = new Random(18091);
        foreach (var element in mapping.Source.Elements)
        {
            var missing = element.Scale is null || random.Next(10) == 0;
            values[element.Index] = missing ? double.NaN : random.Next(1, 4);
            source[element.Index] = missing ? Reading.NotAssessed : Reading.Of(values[element.Index]);
        }

        sources = [.. mapping.Links.Select(link => link.Source.Index)];
        weights = [.. mapping.Links.Select(link => link.Weight)];
        starts = [.. mapping.Plan.Targets.Select(planned => planned.Start), mapping.Links.Length];
        averages = new double[mapping.Plan.Targets.Length];
    }

    [Benchmark(Baseline = true)]
    public double[] PlainAverages()
    {
        for (var t = 0; t < averages.Length; t++)
        {
            double sum = 0, weight = 0;
            for (var i = starts[t]; i < starts[t + 1]; i++)
            {
                var value = values[sources[i]];
                if (!double.IsNaN(value))
                {
                    sum += weights[i] * value;
                    weight += weights[i];
                }
            }

            averages[t] = sum / weight;
        }

        return averages;
    }

    [Benchmark]
    public Reading[] Translate()
    {
        ForwardTranslator.Translate(mapping, source, target);
        return target;
    }

    private static ReadOnlyMemory<byte> Bytes(string file)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MMSSC.Interop.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        }

        return File.ReadAllBytes(Path.Combine(folder, file));
    }
}
