using System.Globalization;
using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Benchmarks;

/// <summary>Models and mapping files of any size.</summary>
internal static class LargeMappings
{
    /// <summary>A model of one scale of five levels and a flat list of elements.</summary>
    public static Model Model(string id, int elements)
    {
        var text = new StringBuilder($$"""{"formatVersion": 1, "id": "{{id}}", "edition": "1", "title": "{{id}}", "scales": [{"id": "level", "title": "Level", "levels": [""");
        text.AppendJoin(", ", Enumerable.Range(1, 5).Select(level => $$"""{"code": "{{level}}", "value": {{level}}, "title": "Level {{level}}"}"""));
        text.Append("]}], \"elements\": [");
        text.AppendJoin(", ", Enumerable.Range(0, elements).Select(i => $$"""{"code": "E{{i}}", "kind": "item", "scale": "level", "title": "Element {{i}}"}"""));
        text.Append("]}");
        var findings = new List<Diagnostic>();
        return ModelReader.Read(Encoding.UTF8.GetBytes(text.ToString()), "model.json", findings) is { } definition && ModelCompiler.Compile(definition, findings) is { } model
            ? model
            : throw new InvalidOperationException(findings[0].ToString());
    }

    /// <summary>A mapping file in which each element of the source has as many links as there are links for one.</summary>
    public static byte[] Bytes(string id, Model source, Model target, int elements, int links)
    {
        var text = new StringBuilder($$"""{"formatVersion": 1, "id": "{{id}}", "version": "1.0.0", "status": "draft", "title": "Big", """);
        text.Append(CultureInfo.InvariantCulture, $$"""
            "source": {"model": "{{source.Id}}", "edition": "1", "sha256": "{{source.IdentityHash}}"}, "target": {"model": "{{target.Id}}", "edition": "1", "sha256": "{{target.IdentityHash}}"},
            """);
        text.Append("\"levelMaps\": {\"same\": {\"levels\": {");
        text.AppendJoin(", ", Enumerable.Range(1, 5).Select(level => $$"""
            "{{level}}": {"from": {{level}}, "typical": {{level}}, "to": {{level}}}
            """));
        text.Append("}}}, \"defaults\": {\"levelMap\": \"same\"}, \"links\": [");
        text.AppendJoin(",\n", Enumerable.Range(0, links).Select(i => $$$"""
            {"source": "E{{{i % elements}}}", "target": "E{{{((i % elements) + (i / elements)) % elements}}}", "relationship": "relatedMatch", "weight": 1, "confidence": 0.8, "basis": {"kind": "proposed", "method": "expert judgement"}, "rationale": {"en": "because {{{i}}} bears on it", "es": "porque {{{i}}} influye"}}
            """));
        text.Append("], \"unmapped\": [");
        text.AppendJoin(", ", Enumerable.Range(Math.Min(links, elements), Math.Max(0, elements - links)).Select(i => $$"""{"source": "E{{i}}", "reason": "none"}"""));
        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }

    /// <summary>The next version of a file, in which every tenth link weighs more.</summary>
    public static MappingDefinition Next(MappingDefinition file) =>
        file with { Version = "2.0.0", Links = [.. file.Links.Select((link, i) => i % 10 == 0 ? link with { Weight = 2 } : link)] };
}
