using System.Text.Json;

namespace MMSSC.Interop.Tests.Laws.Recomputed;

internal sealed record Step(string Code, double Value);

internal sealed record Measure(string Id, Step[] Steps, double Low, double High)
{
    /// <summary>The step that a value rounds to: the nearest one, the lower half-way, or the highest that is reached.</summary>
    public Step? Round(double value, string rounding)
    {
        Step? found = Steps.FirstOrDefault();
        for (var i = 1; i < Steps.Length; i++)
        {
            var reached = rounding == "down" ? value >= Steps[i].Value - Numbers.Hair : value > Numbers.Middle(Steps[i - 1].Value, Steps[i].Value) + Numbers.Hair;
            found = reached ? Steps[i] : found;
        }

        return found;
    }
}

internal sealed record Rule(string Name, double Threshold, string? Measure);

internal sealed class Node(string code, Node? parent, Measure? rated, string? stage, Rule? rule)
{
    public string Code => code;

    public Node? Parent => parent;

    /// <summary>The scale that it is rated on, where it is.</summary>
    public Measure? Rated => rated;

    public string? Stage => stage;

    public Rule? Rule => rule;

    public List<Node> Parts { get; } = [];

    /// <summary>The scale of its value, rated or rolled up.</summary>
    public Measure? Measure { get; set; }
}

/// <summary>A model as its file states it, read without the product.</summary>
internal sealed class ModelFile
{
    private readonly Dictionary<string, Measure> measures = [];
    private readonly Dictionary<string, Rule> rules = [];
    private readonly Dictionary<string, Node> nodes = [];

    public ModelFile(string json)
    {
        using var document = JsonDocument.Parse(json);
        var file = document.RootElement;
        Name = file.GetProperty("id").GetString() + "@" + file.GetProperty("edition").GetString();
        foreach (var measure in file.GetProperty("scales").EnumerateArray().Select(ReadMeasure))
        {
            measures.Add(measure.Id, measure);
        }

        foreach (var rule in file.TryGetProperty("rollUp", out var rollUp) ? [.. rollUp.EnumerateObject()] : Array.Empty<JsonProperty>())
        {
            rules.Add(rule.Name, ReadRule(rule.Value));
        }

        Add(file.GetProperty("elements"), null);
        foreach (var node in Enumerable.Reverse(Nodes))
        {
            node.Measure = node.Rated ?? (node.Rule is null ? null : node.Rule.Measure is { } id ? measures[id] : node.Parts.Select(part => part.Measure).FirstOrDefault(measure => measure is not null));
        }
    }

    public string Name { get; }

    /// <summary>All elements, each before its parts.</summary>
    public List<Node> Nodes { get; } = [];

    public Node this[string code] => nodes[code];

    public Measure MeasureOf(string id) => measures[id];

    private void Add(JsonElement elements, Node? parent)
    {
        foreach (var element in elements.EnumerateArray())
        {
            var parts = element.TryGetProperty("elements", out var below) && below.GetArrayLength() > 0;
            var rule = parts && rules.TryGetValue(element.GetProperty("kind").GetString()!, out var known) && known.Name != "none" ? known : null;
            var node = new Node(element.GetProperty("code").GetString()!, parent, Text(element, "scale") is { } scale ? measures[scale] : null, Text(element, "stage"), rule);
            Nodes.Add(node);
            nodes.Add(node.Code, node);
            parent?.Parts.Add(node);
            if (parts)
            {
                Add(below, node);
            }
        }
    }

    private static Measure ReadMeasure(JsonElement scale)
    {
        var steps = scale.TryGetProperty("levels", out var levels)
            ? levels.EnumerateArray().Select(level => new Step(level.GetProperty("code").GetString()!, level.GetProperty("value").GetDouble())).ToArray()
            : [];
        var ends = scale.TryGetProperty("range", out var range)
            ? (range.GetProperty("from").GetDouble(), range.GetProperty("to").GetDouble())
            : (steps[0].Value, steps[^1].Value);
        return new(Text(scale, "id")!, steps, ends.Item1, ends.Item2);
    }

    private static Rule ReadRule(JsonElement rule) => rule.ValueKind == JsonValueKind.String
        ? new(rule.GetString()!, 0, null)
        : new(Text(rule, "rule")!, rule.TryGetProperty("threshold", out var threshold) ? threshold.GetDouble() : 0, Text(rule, "scale"));

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
