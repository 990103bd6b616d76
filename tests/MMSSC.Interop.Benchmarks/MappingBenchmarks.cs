using System.Globalization;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using MMSSC.Interop.Adapters.Canonical;
using MMSSC.Interop.Diagnostics;
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
        models = [Model("from"), Model("to")];
        bytes = Encoding.UTF8.GetBytes(Text());
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

    private static Model Model(string id)
    {
        var text = new StringBuilder($$"""{"formatVersion": 1, "id": "{{id}}", "edition": "1", "title": "{{id}}", "scales": [{"id": "level", "title": "Level", "levels": [""");
        text.AppendJoin(", ", Enumerable.Range(1, 5).Select(level => $$"""{"code": "{{level}}", "value": {{level}}, "title": "Level {{level}}"}"""));
        text.Append("]}], \"elements\": [");
        text.AppendJoin(", ", Enumerable.Range(0, Elements).Select(i => $$"""{"code": "E{{i}}", "kind": "item", "scale": "level", "title": "Element {{i}}"}"""));
        text.Append("]}");
        var findings = new List<Diagnostic>();
        return ModelReader.Read(Encoding.UTF8.GetBytes(text.ToString()), "model.json", findings) is { } definition && ModelCompiler.Compile(definition, findings) is { } model
            ? model
            : throw new InvalidOperationException(findings[0].ToString());
    }

    private string Text()
    {
        var text = new StringBuilder("""{"formatVersion": 1, "id": "big", "version": "1.0.0", "status": "draft", "title": "Big", """);
        text.Append(CultureInfo.InvariantCulture, $$"""
            "source": {"model": "from", "edition": "1", "sha256": "{{models[0].IdentityHash}}"}, "target": {"model": "to", "edition": "1", "sha256": "{{models[1].IdentityHash}}"},
            """);
        text.Append("\"levelMaps\": {\"same\": {\"levels\": {");
        text.AppendJoin(", ", Enumerable.Range(1, 5).Select(level => $$"""
            "{{level}}": {"from": {{level}}, "typical": {{level}}, "to": {{level}}}
            """));
        text.Append("}}}, \"defaults\": {\"levelMap\": \"same\"}, \"links\": [");
        text.AppendJoin(",\n", Enumerable.Range(0, Links).Select(i => $$$"""
            {"source": "E{{{i % Elements}}}", "target": "E{{{((i % Elements) + (i / Elements)) % Elements}}}", "relationship": "relatedMatch", "weight": 1, "confidence": 0.8, "basis": {"kind": "proposed", "method": "expert judgement"}, "rationale": {"en": "because {{{i}}} bears on it", "es": "porque {{{i}}} influye"}}
            """));
        text.Append("], \"unmapped\": [");
        text.AppendJoin(", ", Enumerable.Range(Math.Min(Links, Elements), Math.Max(0, Elements - Links)).Select(i => $$"""{"source": "E{{i}}", "reason": "none"}"""));
        return text.Append("]}").ToString();
    }
}
