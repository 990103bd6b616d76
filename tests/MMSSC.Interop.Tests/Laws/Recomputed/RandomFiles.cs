using System.Globalization;
using System.Text.Json.Nodes;

namespace MMSSC.Interop.Tests.Laws.Recomputed;

/// <summary>Model and mapping files made at random, for what the shipped ones do not use: other aggregations, roll-ups, roundings and mixed level maps.</summary>
internal sealed class RandomFiles(Random random)
{
    private static readonly string[] kinds = ["mean", "median", "minimum", "ladder"];
    private static readonly string[] aggregations = ["mean", "median", "minimum", "maximum"];

    public JsonObject Model(string id)
    {
        var steps = random.Next(2, 6);
        var at = (double)random.Next(0, 3);
        var levels = new JsonArray();
        for (var i = 1; i <= steps; i++)
        {
            levels.Add(new JsonObject { ["code"] = "V" + i, ["value"] = at, ["title"] = Words("Level " + i) });
            at += random.Next(4) == 0 ? 2 : 1;
        }

        var number = 0;
        return new()
        {
            ["formatVersion"] = 1,
            ["id"] = id,
            ["edition"] = "1",
            ["title"] = Words("Model " + id),
            ["scales"] = new JsonArray(
                new JsonObject { ["id"] = "grade", ["title"] = Words("Grade"), ["levels"] = levels },
                new JsonObject { ["id"] = "share", ["title"] = Words("Share"), ["range"] = new JsonObject { ["from"] = 0, ["to"] = 1 } }),
            ["rollUp"] = new JsonObject
            {
                ["mean"] = "mean",
                ["median"] = "median",
                ["minimum"] = "minimum",
                ["ladder"] = new JsonObject { ["rule"] = "ladder", ["threshold"] = 0.75, ["scale"] = "grade" },
            },
            ["elements"] = new JsonArray([.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => Element(0, steps, ref number))]),
        };
    }

    public JsonObject Mapping(string id, JsonObject source, JsonObject target)
    {
        var claims = new JsonObject();
        var links = new JsonArray();
        var sources = Valued(source).ToArray();
        foreach (var (code, measure) in Valued(target))
        {
            foreach (var from in Chosen(sources, random.Next(0, 5)))
            {
                var claim = $"{from.Measure}-to-{measure}-{random.Next(2)}";
                claims[claim] ??= Claim(source, from.Measure, target, measure);
                links.Add(new JsonObject
                {
                    ["source"] = from.Code,
                    ["target"] = code,
                    ["relationship"] = "relatedMatch",
                    ["weight"] = Math.Round(0.1 + (random.NextDouble() * 3), 2),
                    ["levelMap"] = claim,
                    ["confidence"] = 0.5,
                });
                if (random.Next(12) == 0)
                {
                    links[^1]!["status"] = "pending";
                }
            }
        }

        if (links.Count == 0)
        {
            return Mapping(id, source, target);
        }

        return new()
        {
            ["formatVersion"] = 1,
            ["id"] = id,
            ["version"] = "1.0.0",
            ["status"] = "draft",
            ["title"] = Words("Mapping " + id),
            ["source"] = Pin(source),
            ["target"] = Pin(target),
            ["levelMaps"] = claims,
            ["defaults"] = new JsonObject
            {
                ["levelMap"] = claims.First().Key,
                ["aggregation"] = aggregations[random.Next(aggregations.Length)],
                ["rounding"] = random.Next(2) == 0 ? "nearest" : "down",
                ["minimumCoverage"] = random.Next(3) / 2.5,
            },
            ["links"] = links,
            ["unmapped"] = new JsonArray([.. sources.Select(element => element.Code).Except(links.Select(link => (string)link!["source"]!))
                .Select(code => new JsonObject { ["source"] = code, ["reason"] = Words("Not drawn") })]),
        };
    }

    private JsonObject Element(int depth, int steps, ref int number)
    {
        var code = "E" + (++number).ToString(CultureInfo.InvariantCulture);
        var kind = depth < 2 && random.Next(3) > depth ? kinds[random.Next(kinds.Length)] : "item";
        var element = new JsonObject { ["code"] = code, ["kind"] = kind, ["title"] = Words("Element " + code) };
        if (kind == "item")
        {
            element["scale"] = "grade";
            return element;
        }

        var parts = new JsonArray();
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            if (kind != "ladder")
            {
                parts.Add(Element(depth + 1, steps, ref number));
                continue;
            }

            var part = "E" + (++number).ToString(CultureInfo.InvariantCulture);
            parts.Add(new JsonObject { ["code"] = part, ["kind"] = "item", ["stage"] = "V" + random.Next(1, steps + 1), ["scale"] = "share", ["title"] = Words("Part " + part) });
        }

        element["elements"] = parts;
        if (random.Next(3) == 0)
        {
            element["scale"] = "grade";
        }

        return element;
    }

    /// <summary>Rising intervals on the target's scale, by level or by value.</summary>
    private JsonObject Claim(JsonObject source, string measure, JsonObject target, string onto)
    {
        var values = measure == "grade" ? Levels(source) : [0, 0.3, 1];
        var ends = onto == "grade" ? Levels(target) : [0, 1];
        double[] froms = Rising(), typicals = Rising(), tos = Rising();
        var spans = values.Select((_, i) => new[] { froms[i], typicals[i], tos[i] }.Order().ToArray()).ToArray();
        var byLevel = measure == "grade" && random.Next(2) == 0;
        var claim = new JsonObject { ["scale"] = measure };
        if (byLevel)
        {
            claim["levels"] = new JsonObject(spans.Select((span, i) => KeyValuePair.Create<string, JsonNode?>("V" + (i + 1), Span(span))));
        }
        else
        {
            claim["points"] = new JsonArray([.. spans.Select((span, i) =>
            {
                var point = Span(span);
                point["at"] = values[i];
                return point;
            })]);
        }

        return claim;

        double[] Rising() => [.. values.Select(_ => Math.Round(ends[0] + (random.Next(9) / 8.0 * (ends[^1] - ends[0])), 6)).Order()];
    }

    private static JsonObject Span(double[] span) => new() { ["from"] = span[0], ["typical"] = span[1], ["to"] = span[2] };

    private IEnumerable<T> Chosen<T>(T[] from, int count)
    {
        var all = from.ToArray();
        random.Shuffle(all);
        return all.Take(count);
    }

    private static double[] Levels(JsonObject model) => [.. model["scales"]![0]!["levels"]!.AsArray().Select(level => (double)level!["value"]!)];

    private static IEnumerable<(string Code, string Measure)> Valued(JsonObject model) => Valued(model["elements"]!.AsArray());

    private static IEnumerable<(string Code, string Measure)> Valued(JsonArray elements) => elements.SelectMany(element =>
        new[] { ((string)element!["code"]!, (string?)element["scale"] ?? "grade") }.Concat(element["elements"] is JsonArray parts ? Valued(parts) : []));

    private static JsonObject Pin(JsonObject model) => new() { ["model"] = (string)model["id"]!, ["edition"] = "1", ["sha256"] = "" };

    private static JsonObject Words(string text) => new() { ["en"] = text };
}
