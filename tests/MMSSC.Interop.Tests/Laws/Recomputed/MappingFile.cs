using System.Text.Json;

namespace MMSSC.Interop.Tests.Laws.Recomputed;

/// <summary>What source values state about target values.</summary>
internal sealed class Claim(IEnumerable<(double At, double From, double Typical, double To)> points)
{
    private readonly (double At, double From, double Typical, double To)[] points = [.. points.OrderBy(point => point.At)];

    /// <summary>The lowest and the highest target value that it allows at all.</summary>
    public Span Whole => new(points[0].From, points[^1].To);

    public double Typical(double value) => At(value, point => point.Typical);

    public double From(double value) => At(value, point => point.From);

    public double To(double value) => At(value, point => point.To);

    /// <summary>The source value whose typical value is nearest, the lower on a tie.</summary>
    public double Back(double target)
    {
        var best = points[0];
        foreach (var point in points)
        {
            best = Math.Abs(point.Typical - target) < Math.Abs(best.Typical - target) - Numbers.Hair ? point : best;
        }

        return best.At;
    }

    private double At(double value, Func<(double At, double From, double Typical, double To), double> part)
    {
        for (var i = 1; i < points.Length; i++)
        {
            if (value <= points[i].At)
            {
                var share = (Math.Max(value, points[i - 1].At) - points[i - 1].At) / (points[i].At - points[i - 1].At);
                return part(points[i - 1]) + (share * (part(points[i]) - part(points[i - 1])));
            }
        }

        return part(points[^1]);
    }
}

internal sealed record Tie(Node Source, Node Target, double Weight, Claim Claim);

/// <summary>A mapping as its file states it, read without the product; links that are pending are left out.</summary>
internal sealed class MappingFile
{
    public MappingFile(string json, IReadOnlyDictionary<string, ModelFile> models)
    {
        using var document = JsonDocument.Parse(json);
        var file = document.RootElement;
        var defaults = file.GetProperty("defaults");
        Id = file.GetProperty("id").GetString()!;
        Source = models[Pin(file.GetProperty("source"))];
        Target = models[Pin(file.GetProperty("target"))];
        Aggregation = Text(defaults, "aggregation") ?? "mean";
        Rounding = Text(defaults, "rounding") ?? "nearest";
        MinimumCoverage = Number(defaults, "minimumCoverage", 0.5);
        var ties = file.GetProperty("links").EnumerateArray()
            .Where(link => Text(link, "status") != "pending")
            .Select(link => ReadTie(link, file.GetProperty("levelMaps"), defaults))
            .ToList();
        TiesOfSource = ties.ToLookup(tie => tie.Source);
        TiesOfTarget = ties.ToLookup(tie => tie.Target);
    }

    public string Id { get; }

    public ModelFile Source { get; }

    public ModelFile Target { get; }

    public string Aggregation { get; }

    public string Rounding { get; }

    public double MinimumCoverage { get; }

    public ILookup<Node, Tie> TiesOfSource { get; }

    public ILookup<Node, Tie> TiesOfTarget { get; }

    /// <summary>What all links of a target allow together.</summary>
    public Span Allowed(Node target) => TiesOfTarget[target].Select(tie => tie.Claim.Whole).Aggregate((left, right) => left.With(right));

    private static string Pin(JsonElement pin) => Text(pin, "model") + "@" + Text(pin, "edition");

    private Tie ReadTie(JsonElement link, JsonElement claims, JsonElement defaults)
    {
        var source = Source[Text(link, "source")!];
        var claim = claims.GetProperty(Text(link, "levelMap") ?? Text(defaults, "levelMap")!);
        var measure = Text(claim, "scale") is { } id ? Source.MeasureOf(id) : source.Measure!;
        var points = claim.TryGetProperty("points", out var byValue)
            ? byValue.EnumerateArray().Select(point => Point(point.GetProperty("at").GetDouble(), point))
            : claim.GetProperty("levels").EnumerateObject().Select(level => Point(measure.Steps.Single(step => step.Code == level.Name).Value, level.Value));
        return new(source, Target[Text(link, "target")!], Number(link, "weight", 1), new(points));
    }

    private static (double At, double From, double Typical, double To) Point(double at, JsonElement span) =>
        (at, span.GetProperty("from").GetDouble(), span.GetProperty("typical").GetDouble(), span.GetProperty("to").GetDouble());

    private static double Number(JsonElement item, string name, double otherwise) => item.TryGetProperty(name, out var value) ? value.GetDouble() : otherwise;

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
