using System.Text;
using System.Text.RegularExpressions;

namespace MMSSC.Interop.Tests.Catalogue.Pages;

/// <summary>Makes files of the fenced blocks of a page.</summary>
internal static partial class ExampleFiles
{
    private const string Part = "part";

    /// <summary>The kinds of JSON files and template files: the usual name, and the command by which a user meets one.</summary>
    private static readonly Dictionary<string, (string Name, string Command)> kinds = new()
    {
        ["mapping"] = ("mapping.json", "mmssc mapping validate {}"),
        ["mapping-test"] = ("tests.mapping-test.json", "mmssc mapping test {}"),
        ["model"] = ("my-models/model.json", "mmssc models --data my-models"),
        ["aliases"] = ("my-words/words.json", "mmssc models --data my-words"),
        ["criteria"] = ("criteria.json", "mmssc model validate {}"),
        ["communities"] = ("ours.communities.json", "mmssc model validate {}"),
        ["plan"] = ("towns.plan.json", "mmssc import sheet.csv --plan {}"),
        ["assessment"] = ("assessment.json", "mmssc import {}"),
    };

    /// <summary>Adds what a block describes to the folder.</summary>
    public static void Write(ExampleFolder folder, Fence fence)
    {
        var name = fence.Words.Skip(1).FirstOrDefault(word => word.Contains('.'));
        switch (fence.Words)
        {
            case ["csv" or "tsv" or "text", ..]:
                folder.Add(name ?? "sheet." + fence.Words[0], Text(fence));
                break;
            case ["sheet", ..]:
                folder.Add(name ?? "sheet.xlsx", SheetNotation.Build(fence.Lines));
                break;
            case ["sbn" or "strings", ..]:
                folder.Add($"templates/{name}", Text(fence), "mmssc report assessment.csv --template templates -o report.html");
                break;
            case ["json", var kind, Part, ..]:
                WritePart(folder, fence, kind, name ?? kinds[kind].Name);
                break;
            case ["json", var kind, ..]:
                folder.Add(name ?? kinds[kind].Name, Text(fence), kinds[kind].Command);
                break;
            case ["made", var made]:
                MadeExamples.All[made](folder);
                break;
            default:
                Assert.Fail($"'{string.Join(' ', fence.Words)}' is no kind of example.");
                break;
        }
    }

    private static byte[] Text(Fence fence)
    {
        var text = string.Concat(fence.Lines.Select(line => line + "\n"));
        return fence.Words.Contains("windows-1252") ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Puts members of a file, as they stand in the page, in the place of those of the same names in the whole and valid base file.</summary>
    private static void WritePart(ExampleFolder folder, Fence fence, string kind, string name)
    {
        var shown = fence.Lines.Select(line => Member().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).ToHashSet();
        Assert.NotEmpty(shown);
        var kept = new List<string>();
        var replaced = false;
        foreach (var line in File.ReadLines(ExampleFolder.Base(kind + ".json")).Skip(1))
        {
            replaced = Member().Match(line) is { Success: true } match ? shown.Contains(match.Groups["name"].Value) : replaced && line != "}";
            if (!replaced)
            {
                kept.Add(line);
            }
        }

        var part = string.Join('\n', fence.Lines);
        var comma = part.EndsWith(',') ? "" : ",";
        folder.Add(name, Encoding.UTF8.GetBytes($"{{\n{part}{comma}\n{string.Join('\n', kept)}\n"), kinds[kind].Command);
        folder.Part ??= (1, fence.Lines.Length);
    }

    [GeneratedRegex("^  \"(?<name>\\w+)\":", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Member();
}
