using System.Text.Json.Nodes;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue.Mappings;
using MMSSC.Interop.Files;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Exchange;

/// <summary>
/// What a mapping loses in an external format. Nobody lists that by hand: the export is read back, and whatever does not come back as it
/// was is lost.
/// </summary>
internal static class ExchangeLoss
{
    private const int MostNamed = 3;

    /// <summary>Names what is lost, with how often; null where everything comes back.</summary>
    /// <param name="mapping">The mapping as it was.</param>
    /// <param name="restored">What the export alone gives back.</param>
    /// <param name="format">The form's name.</param>
    /// <param name="file">Where the mapping stands.</param>
    public static Diagnostic? Between(MappingDefinition mapping, MappingDefinition restored, string format, string file)
    {
        var lost = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        Compare(Tree(mapping), Tree(restored), "", "", lost);
        return lost.Count == 0 ? null : ExchangeDiagnostics.NotHeld(Location.Whole(file), format, lost.Select(member => member.Key + Times(member.Value)));
    }

    private static string Times(List<string> places)
    {
        var names = places.Where(name => name.Length > 0).Distinct().ToArray();
        var times = places.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return names.Length == 0 ? places.Count == 1 ? "" : $" ({times} ×)"
            : $" ({times} ×: {string.Join(", ", names.Take(MostNamed))}{(names.Length > MostNamed ? ", …" : "")})";
    }

    private static JsonObject Tree(MappingDefinition mapping) => JsonNode.Parse(MappingWriter.Write(mapping with { Schema = null }).Span)!.AsObject();

    private static void Compare(JsonNode was, JsonNode? now, string member, string name, SortedDictionary<string, List<string>> lost)
    {
        switch (was)
        {
            case JsonObject fields when now is JsonObject others:
                foreach (var (key, value) in fields)
                {
                    Compare(value!, others[key], IsNamed(member) ? member : member.Length == 0 ? key : $"{member}.{key}", IsNamed(member) ? key : name, lost);
                }

                break;
            case JsonArray items when now is JsonArray others && items.All(item => item is JsonObject):
                CompareLists(items, others, member, lost);
                break;
            default:
                if (now is null || !JsonNode.DeepEquals(was, now))
                {
                    Add(lost, member, was is JsonArray or JsonObject && now is null ? "" : name, (was as JsonArray)?.Count ?? 1);
                }

                break;
        }
    }

    // Their keys are names that the authors gave, not members of the format.
    private static bool IsNamed(string member) => member is "levelMaps" or "levelMaps.levels" or "source.elements" or "target.elements";

    private static void CompareLists(JsonArray items, JsonArray others, string member, SortedDictionary<string, List<string>> lost)
    {
        var known = new Dictionary<string, Queue<JsonNode>>(StringComparer.Ordinal);
        foreach (var other in others)
        {
            var key = NameOf(other!);
            if (!known.TryGetValue(key, out var queue))
            {
                known.Add(key, queue = new());
            }

            queue.Enqueue(other!);
        }

        foreach (var item in items)
        {
            var name = NameOf(item!);
            if (known.TryGetValue(name, out var queue) && queue.TryDequeue(out var other))
            {
                Compare(item!, other, member, name, lost);
            }
            else
            {
                Add(lost, member, name, 1);
            }
        }
    }

    /// <summary>How an entry of a list is called: a link by its two ends, others by their first text.</summary>
    private static string NameOf(JsonNode item) => item["target"] is { } target ? $"{item["source"]}>{target}" : item.AsObject().First().Value?.ToString() ?? "";

    private static void Add(SortedDictionary<string, List<string>> lost, string member, string name, int count)
    {
        if (!lost.TryGetValue(member, out var names))
        {
            lost.Add(member, names = []);
        }

        names.AddRange(Enumerable.Repeat(name, count));
    }
}
