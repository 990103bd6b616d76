using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Files;
using MMSSC.Interop.Opening;

namespace MMSSC.Interop.Workshop;

/// <summary>An element of a list from which a model is drafted.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title, in the language of the list.</param>
internal sealed record ListedElement(string Code, string Title);

/// <summary>A model file to begin with: valid as it is, with levels and titles that its authors replace.</summary>
internal static class ModelDraft
{
    private static readonly JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The elements of a table whose first two filled columns are codes and titles, below one heading row; none where it has no two columns.</summary>
    public static IReadOnlyList<ListedElement> Read(OpenedFile file)
    {
        var elements = new List<ListedElement>();
        if (file.Workbook?.Sheets is not [var sheet, ..])
        {
            return elements;
        }

        var grid = new SheetGrid(sheet);
        for (var row = 0; row < grid.Rows; row++)
        {
            string[] filled = [.. Enumerable.Range(0, grid.Columns).Select(column => grid[row, column].Text.Trim()).Where(text => text.Length > 0).Take(2)];
            if (filled.Length == 2)
            {
                elements.Add(new(filled[0], filled[1]));
            }
        }

        return elements.Count > 1 ? elements[1..] : [];
    }

    /// <summary>The file in the canonical form.</summary>
    /// <param name="id">Id of the model.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="levels">Number of levels, at least two.</param>
    /// <param name="elements">Elements, each with a code of its own; none for two to begin with. 1.2 stands below 1 where there is one.</param>
    /// <param name="language">Language of their titles.</param>
    /// <param name="schema">Where editors find its schema; null where they do not.</param>
    public static ReadOnlyMemory<byte> Write(string id, string edition, int levels, IReadOnlyList<ListedElement> elements, string language, string? schema)
    {
        var listed = elements.Count > 0 ? elements : [new("1", "First area"), new("1.1", "First element"), new("1.2", "Second element")];
        var spoken = elements.Count > 0 ? language : "en";
        var root = new JsonObject
        {
            ["formatVersion"] = 1,
            ["id"] = id,
            ["edition"] = edition,
            ["title"] = new JsonObject { ["en"] = id },
            ["scales"] = new JsonArray(new JsonObject { ["id"] = "level", ["title"] = InAll("Level", "Nivel", "Niveau"), ["levels"] = Levels(levels) }),
            ["rollUp"] = new JsonObject { ["area"] = "mean" },
            ["elements"] = Elements(listed, "", spoken),
            ["provenance"] = new JsonObject { ["en"] = "State where the list comes from." },
        };
        if (schema is not null)
        {
            root["$schema"] = schema;
        }

        return CanonicalFormatter.Format(Encoding.UTF8.GetBytes(root.ToJsonString(plain)), "", [])
            ?? throw new InvalidOperationException("A model that was written can't be read.");
    }

    private static JsonArray Levels(int count) => [.. Enumerable.Range(1, count).Select(JsonNode (value) =>
    {
        var code = value.ToString(CultureInfo.InvariantCulture);
        return new JsonObject { ["code"] = code, ["value"] = value, ["title"] = InAll($"Level {code}", $"Nivel {code}", $"Niveau {code}") };
    })];

    private static JsonArray Elements(IReadOnlyList<ListedElement> all, string above, string language) =>
        [.. all.Where(element => Above(all, element.Code) == above).Select(JsonNode (element) =>
        {
            var below = Elements(all, element.Code, language);
            var written = new JsonObject { ["code"] = element.Code, ["kind"] = below.Count > 0 ? "area" : "element", ["title"] = new JsonObject { [language] = element.Title } };
            if (below.Count > 0)
            {
                written["elements"] = below;
            }
            else
            {
                written["scale"] = "level";
            }

            return written;
        })];

    /// <summary>The longest other code that an element's code goes on from after a point; empty at the top.</summary>
    private static string Above(IReadOnlyList<ListedElement> all, string code) =>
        all.Select(element => element.Code).Where(other => code.StartsWith(other + ".", StringComparison.Ordinal)).MaxBy(other => other.Length) ?? "";

    private static JsonObject InAll(string en, string es, string fr) => new() { ["en"] = en, ["es"] = es, ["fr"] = fr };
}
