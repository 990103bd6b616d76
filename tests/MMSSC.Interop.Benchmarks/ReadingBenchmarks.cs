using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MMSSC.Interop.Files;
using MMSSC.Interop.Files.Json;

namespace MMSSC.Interop.Benchmarks;

/// <summary>
/// Reading a mapping of 10,000 links, with the place of each, beside a plain parse of the same bytes. The ratio is to stay at 10 at most.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Links = 10_000;

    private byte[] bytes = [];

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder("""
            {"formatVersion": 1, "id": "a-to-b", "version": "1.0.0", "status": "draft", "title": "A to B",
             "source": {"model": "a", "edition": "1", "sha256": ""}, "target": {"model": "b", "edition": "1", "sha256": ""},
             "levelMaps": {}, "defaults": {"levelMap": "map"}, "links": [
            """);
        for (var i = 0; i < Links; i++)
        {
            text.Append(i > 0 ? ",\n" : "\n").Append("{\"source\": \"1.").Append(i).Append("""
                ", "target": "4.3", "relationship": "broadMatch", "weight": 0.5, "confidence": 0.8, "basis": {"kind": "proposed", "method": {"en": "expert judgement", "es": "juicio de expertos", "fr": "jugement d’experts"}}, "rationale": {"en": "civil protection is the operating core of resilience", "es": "la protección civil es el núcleo operativo de la resiliencia", "fr": "la protection civile est le cœur de la résilience"}}
                """);
        }

        bytes = Encoding.UTF8.GetBytes(text.Append("\n]}").ToString());
    }

    [Benchmark(Baseline = true)]
    public void PlainParse() => JsonDocument.Parse(bytes).Dispose();

    [Benchmark]
    public object? Tree() => JsonTreeReader.Read(bytes, "mapping.json", new([]));

    [Benchmark]
    public object? Read() => MappingReader.Read(bytes, "mapping.json", []);

    [Benchmark]
    public object? Format() => CanonicalFormatter.Format(bytes, "mapping.json", []);
}
