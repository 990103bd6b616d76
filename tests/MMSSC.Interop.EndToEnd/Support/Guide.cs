using System.Text;
using System.Text.RegularExpressions;

namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>A page of the guides: text, blocks of commands with what they print, and blocks that the reader keeps in a file, whose name stands behind their kind.</summary>
internal sealed partial class Guide(string path)
{
    private const string Prompt = "$ ";

    /// <summary>Follows the page in its order, from one folder that holds the samples; gives the commands whose output it does not show.</summary>
    /// <param name="folder">The folder; what a command writes is there for those behind it.</param>
    /// <param name="accept">Whether the page is rewritten with what the commands print.</param>
    public List<string> Run(string folder, bool accept)
    {
        var wrong = new List<string>();
        var shell = new GuideShell(folder);
        var page = File.ReadAllText(path);
        var renewed = new StringBuilder();
        var at = 0;
        foreach (var block in Block().Matches(page).ToArray())
        {
            var body = block.Groups["body"];
            if (block.Groups["file"] is { Success: true } file)
            {
                shell.Keep(file.Value, body.Value + "\n");
                continue;
            }

            renewed.Append(page, at, body.Index - at);
            at = body.Index + body.Length;
            renewed.AppendJoin('\n', Commands(body.Value).SelectMany(command => Follow(shell, command, wrong)));
        }

        renewed.Append(page, at, page.Length - at);
        if (accept)
        {
            File.WriteAllText(path, renewed.ToString());
            wrong.Clear();
        }

        return wrong;
    }

    /// <summary>Pictures and pages that it refers to and that are not there.</summary>
    public List<string> Missing() =>
        [.. Reference().Matches(File.ReadAllText(path)).Select(match => match.Groups["file"].Value)
            .Where(file => !file.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, file)))];

    /// <summary>Runs a command, and gives the lines that the page should have.</summary>
    private string[] Follow(GuideShell shell, GuideCommand command, List<string> wrong)
    {
        var (code, text) = shell.Run(command.Words);
        var said = Lines(text);
        if (code is not (0 or 1) || !command.Shows(said))
        {
            wrong.Add($"{Path.GetFileName(path)}: {command.Line}, exit {code}\n{string.Join('\n', said)}");
        }

        return [Prompt + command.Line, .. command.Renewed(said)];
    }

    private static List<GuideCommand> Commands(string body)
    {
        var commands = new List<GuideCommand>();
        foreach (var part in ("\n" + body).Split($"\n{Prompt}", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = Lines(part);
            commands.Add(new([.. Word().Matches(lines[0]).Select(word => word.Value.Trim('"'))], lines[1..]));
        }

        return commands;
    }

    private static string[] Lines(string text)
    {
        var lines = text.Replace("\r", "", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd()).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return [.. lines];
    }

    [GeneratedRegex("^```(console|[a-z]+ (?<file>[^\n`]+))\n(?<body>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\((?<file>[^)#]+)(#[^)]*)?\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
