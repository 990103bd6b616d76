using System.Text.Json;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Reports.TemplateFiles;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Reports.Wording;

/// <summary>Reads the texts of a language. English stands in for a key that another language lacks, and the lack is a finding.</summary>
internal static class WordingReader
{
    /// <summary>Reads the texts; null where the language has no file or the file can't be used.</summary>
    public static ReportWording? Read(TemplateFolder folder, string language, ICollection<Diagnostic> findings)
    {
        var path = $"strings.{language}.json";
        var file = folder.Read(path);
        if (file.Status != TemplateFileStatus.Found)
        {
            findings.Add(TemplateFindings.Of(file, path, folder, Location.Whole(file.Name)));
            return null;
        }

        var entries = Parse(folder, path, findings);
        if (entries is null)
        {
            return null;
        }

        if (language != LocalText.DefaultLanguage && Parse(folder, $"strings.{LocalText.DefaultLanguage}.json", findings) is { } english)
        {
            foreach (var (key, entry) in english)
            {
                if (entries.TryAdd(key, entry) && !key.StartsWith("format.", StringComparison.Ordinal))
                {
                    findings.Add(ReportDiagnostics.UnknownText(Location.Whole(file.Name), key, language, []));
                }
            }
        }

        return new(language, entries);
    }

    /// <summary>The texts of a report, with those that it shares.</summary>
    private static Dictionary<string, WordingEntry>? Parse(TemplateFolder folder, string path, ICollection<Diagnostic> findings)
    {
        var entries = Parse(folder.Read(path), findings);
        if (entries is not null && folder.Beneath?.Read(path) is { Status: TemplateFileStatus.Found } shared && Parse(shared, findings) is { } texts)
        {
            foreach (var (key, entry) in texts)
            {
                entries.TryAdd(key, entry);
            }
        }

        return entries;
    }

    private static Dictionary<string, WordingEntry>? Parse(TemplateFile file, ICollection<Diagnostic> findings)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Text, new() { MaxDepth = 8 });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                findings.Add(ReportDiagnostics.UnreadableTexts(Location.InText(file.Name, 1, 1), new(
                    "an object was expected", "se esperaba un objeto", "un objet était attendu")));
                return null;
            }

            var entries = new Dictionary<string, WordingEntry>(StringComparer.Ordinal);
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (Entry(property.Value) is { } entry)
                {
                    entries[property.Name] = entry;
                }
                else
                {
                    findings.Add(ReportDiagnostics.UnreadableTexts(Location.Whole(file.Name) with { Pointer = "/" + property.Name }, new(
                        $"'{property.Name}' is not a text", $"«{property.Name}» no es un texto", $"« {property.Name} » n'est pas un texte")));
                }
            }

            return entries;
        }
        catch (JsonException problem)
        {
            var at = Location.InText(file.Name, (int)(problem.LineNumber ?? 0) + 1, (int)(problem.BytePositionInLine ?? 0) + 1);
            findings.Add(ReportDiagnostics.UnreadableTexts(at, new("it is not JSON", "no es JSON", "ce n'est pas du JSON")));
            return null;
        }
    }

    private static WordingEntry? Entry(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new(null, TextOf(value), []),
        JsonValueKind.Object => value.TryGetProperty("other", out var other) && other.ValueKind == JsonValueKind.String
            ? new(value.TryGetProperty("one", out var one) && one.ValueKind == JsonValueKind.String ? TextOf(one) : null, TextOf(other), [])
            : null,
        JsonValueKind.Array => new(null, "", [.. Words(value)]),
        _ => null,
    };

    private static string TextOf(JsonElement value) => Typography.Bound(value.GetString()!);

    private static IEnumerable<string> Words(JsonElement list)
    {
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                yield return TextOf(item);
            }
        }
    }
}
