using System.Globalization;
using System.Text.Json.Nodes;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Office;

/// <summary>What is entered into a template, chosen from the model's own file, and what must be read from it.</summary>
internal sealed class FilledTemplate
{
    private const string Community = "Villa Ejemplo del Río";
    private const string Id = "01001";
    private const string Date = "2026-03-15";
    private const string Stakeholder = "Mesa del agua";
    private const string Missing = "not-assessed";
    private const string Outside = "not-applicable";

    private readonly JsonObject entries = [];
    private readonly Dictionary<(string Element, string Horizon), string> truth = [];

    private readonly string language;

    private FilledTemplate(string language) => this.language = language;

    /// <summary>Entries for a model: all its levels in turn, some cells left empty, some "not applicable".</summary>
    public static FilledTemplate Of(string model, string language)
    {
        var filled = new FilledTemplate(language);
        var (id, edition) = model.Split('@') is [var first, var second] ? (first, second) : (model, Newest(model));
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(MmsscProcess.Root, "models", id, $"{edition}.json")))!;
        var scales = file["scales"]!.AsArray().ToDictionary(scale => scale!["id"]!.GetValue<string>(), scale => scale!["levels"]?.AsArray());
        var turn = 0;
        foreach (var element in Leaves(file["elements"]!.AsArray()))
        {
            var code = element["code"]!.GetValue<string>();
            var levels = scales[element["scale"]!.GetValue<string>()];
            filled.entries.Add(code, new JsonArray(
                filled.Enter(code, "now", levels, language, turn),
                filled.Enter(code, "planned", levels, language, turn + 1),
                $"Acta {code}"));
            turn++;
        }

        return filled;
    }

    /// <summary>The template's part of the plan.</summary>
    public JsonObject Plan(string template, Dictionary<string, string> outputs) => new()
    {
        ["template"] = template,
        ["outputs"] = new JsonObject(outputs.Select(output => KeyValuePair.Create(output.Key, (JsonNode?)output.Value))),
        ["fields"] = new JsonArray(Community, Id, Date, methods[language], Stakeholder),
        ["entries"] = entries.DeepClone(),
    };

    /// <summary>What was read otherwise than it was entered.</summary>
    public List<string> DifferencesFrom(JsonNode imported)
    {
        var differences = new List<string>();
        var seen = new HashSet<(string, string)>();
        foreach (var assessment in imported["assessments"]!.AsArray())
        {
            var horizon = assessment!["horizon"]!.GetValue<string>();
            Compare("community", Community, assessment["community"]!["name"]?.GetValue<string>());
            Compare("id", Id, assessment["community"]!["id"]?.GetValue<string>());
            Compare("date", Date, assessment["date"]?.GetValue<string>());
            Compare("method", "moderated", assessment["method"]?.GetValue<string>());
            Compare("stakeholder", Stakeholder, assessment["stakeholder"]?.GetValue<string>());
            foreach (var rating in assessment["ratings"]!.AsArray())
            {
                var element = rating!["element"]!.GetValue<string>();
                if (truth.TryGetValue((element, horizon), out var wanted))
                {
                    seen.Add((element, horizon));
                    Compare($"{element} {horizon}", wanted, Value(rating));
                    Compare($"{element} evidence", $"Acta {element}", rating["evidence"]?.GetValue<string>());
                }
            }
        }

        differences.AddRange(truth.Keys.Where(key => !seen.Contains(key)).Select(key => $"{key} is missing"));
        differences.AddRange(imported["findings"]!.AsArray().Select(finding => $"{finding!["code"]}: {finding["message"]}"));
        return differences;

        void Compare(string what, string expected, string? found)
        {
            if (expected != found)
            {
                differences.Add($"{what}: entered '{expected}', read '{found}'");
            }
        }
    }

    private static string Newest(string id) =>
        Directory.EnumerateFiles(Path.Combine(MmsscProcess.Root, "models", id), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal).First();

    private static IEnumerable<JsonNode> Leaves(JsonArray elements) => elements.SelectMany(element =>
        element!["elements"] is JsonArray below && below.Count > 0 ? Leaves(below) : [element]);

    private static string Value(JsonNode rating) => rating["level"]?.GetValue<string>()
        ?? rating["status"]?.GetValue<string>()
        ?? rating["score"]!.GetValue<double>().ToString("0.##", CultureInfo.InvariantCulture);

    private JsonNode? Enter(string code, string horizon, JsonArray? levels, string language, int turn)
    {
        var key = (code, horizon);
        if (levels is null)
        {
            var share = turn % 9 == 0 ? (double?)null : (turn * 7 % 101) / 100.0;
            truth[key] = share is null ? Missing : share.Value.ToString("0.##", CultureInfo.InvariantCulture);
            return share;
        }

        var step = turn % (levels.Count + 2);
        if (step < levels.Count)
        {
            truth[key] = levels[step]!["code"]!.GetValue<string>();
            return levels[step]!["title"]![language]!.GetValue<string>();
        }

        truth[key] = step == levels.Count ? Outside : Missing;
        return step == levels.Count ? notApplicable[language] : null;
    }

    private static readonly Dictionary<string, string> methods = new()
    {
        ["en"] = "several stakeholders, moderated",
        ["es"] = "varias partes interesadas, con moderación",
        ["fr"] = "plusieurs parties prenantes, avec modération",
    };

    private static readonly Dictionary<string, string> notApplicable = new() { ["en"] = "Not applicable", ["es"] = "No aplica", ["fr"] = "Sans objet" };
}
