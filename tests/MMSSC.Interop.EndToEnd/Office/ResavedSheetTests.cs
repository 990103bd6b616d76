using System.Text.Json.Nodes;
using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Office;

/// <summary>Sheets of all shapes, opened by a real LibreOffice and saved in the other form, say what they said before.</summary>
[Collection("Office")]
public class ResavedSheetTests
{
    // LibreOffice 7.4 forgets that icons are in reverse: what its file shows is another assessment.
    private const string Forgotten = "condition-reverse-";

    [Fact]
    public void Sheets_that_an_office_program_saved_anew_read_as_before()
    {
        var corpus = Path.Combine(MmsscProcess.Root, "artifacts", "corpus");
        Assert.True(Directory.Exists(corpus), "The sheets are written by the tests of MMSSC.Interop.Tests: run those first.");
        using var folder = MmsscProcess.Folder();
        var pairs = Resave(folder, corpus, "xlsx", "ods").Concat(Resave(folder, corpus, "ods", "xlsx")).ToArray();
        Assert.True(pairs.Length > 100, $"{pairs.Length} sheets");

        var (before, after) = (Ratings(pairs.Select(pair => pair.Original)), Ratings(pairs.Select(pair => pair.Resaved)));
        var wrong = pairs.Where(pair => before[pair.Original] != after[pair.Resaved])
            .Select(pair => $"{Path.GetFileName(pair.Resaved)}:\n{before[pair.Original]}\n{after[pair.Resaved]}").ToArray();

        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static List<(string Original, string Resaved)> Resave(TemporaryFolder folder, string corpus, string from, string to)
    {
        var originals = Directory.GetFiles(corpus, $"*.{from}").Where(path => !Path.GetFileName(path).StartsWith(Forgotten, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        var target = folder.File(to);
        Tool.Resave(to, target, folder.File("profile"), originals);
        return [.. originals.Select(path => (path, Path.Combine(target, $"{Path.GetFileNameWithoutExtension(path)}.{to}")))];
    }

    /// <summary>By file: who, when, and what each element was rated, without the places and texts of cells.</summary>
    private static Dictionary<string, string> Ratings(IEnumerable<string> files)
    {
        var read = files.ToDictionary(file => file, _ => new List<string>(), StringComparer.Ordinal);
        var (_, output, _) = MmsscProcess.Run(["import", .. read.Keys]);
        foreach (var assessment in JsonNode.Parse(output)!["assessments"]!.AsArray())
        {
            read[assessment!["file"]!.GetValue<string>()].Add(
                $"{assessment["model"]} {assessment["community"]?["name"]} {assessment["date"]} {assessment["horizon"]}: "
                + string.Join(' ', assessment["ratings"]!.AsArray().Select(rating => $"{rating!["element"]}={rating["level"] ?? rating["score"] ?? rating["status"]}").Order(StringComparer.Ordinal)));
        }

        return read.ToDictionary(file => file.Key, file => string.Join('\n', file.Value.Order(StringComparer.Ordinal)), StringComparer.Ordinal);
    }
}
