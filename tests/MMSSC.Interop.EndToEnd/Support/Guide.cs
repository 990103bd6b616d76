using System.Text;
using System.Text.RegularExpressions;

namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>A command of a guide with the output that the guide shows.</summary>
/// <param name="Arguments">Words behind the program's name.</param>
/// <param name="Shown">Lines of output, one of which may be <c>…</c>: there lines are left out.</param>
internal sealed record GuideCommand(string[] Arguments, string[] Shown)
{
    private const string LeftOut = "…";

    /// <summary>Whether the guide shows what the program says.</summary>
    public bool Shows(string[] said)
    {
        var cut = Array.IndexOf(Shown, LeftOut);
        return cut < 0
            ? said.SequenceEqual(Shown, StringComparer.Ordinal)
            : said.Length >= Shown.Length - 1
                && said.Take(cut).SequenceEqual(Shown.Take(cut), StringComparer.Ordinal)
                && said.TakeLast(Shown.Length - cut - 1).SequenceEqual(Shown.Skip(cut + 1), StringComparer.Ordinal);
    }

    /// <summary>What is said, left out where the guide leaves out.</summary>
    public string[] Renewed(string[] said)
    {
        var cut = Array.IndexOf(Shown, LeftOut);
        return cut < 0 || said.Length < Shown.Length ? said : [.. said.Take(cut), LeftOut, .. said.TakeLast(Shown.Length - cut - 1)];
    }
}

/// <summary>A page of the guides: text, and blocks of commands with what they print.</summary>
internal sealed partial class Guide(string path)
{
    private const string Prompt = "$ mmssc ";

    /// <summary>Runs all commands in their order in one folder that holds the samples; gives those whose output the page does not show.</summary>
    /// <param name="folder">The folder; what a command writes is there for those behind it.</param>
    /// <param name="accept">Whether the page is rewritten with what the commands print.</param>
    public List<string> Run(string folder, bool accept)
    {
        var wrong = new List<string>();
        var page = File.ReadAllText(path);
        var renewed = new StringBuilder();
        var at = 0;
        foreach (var block in Block().Matches(page).ToArray())
        {
            renewed.Append(page, at, block.Index - at).Append("```console\n");
            at = block.Index + block.Length;
            foreach (var command in Commands(block.Groups["body"].Value))
            {
                var (code, output, error) = MmsscProcess.RunIn(folder, command.Arguments);
                var said = Lines(output + error);
                if (code is not (0 or 1) || !command.Shows(said))
                {
                    wrong.Add($"{Path.GetFileName(path)}: mmssc {string.Join(' ', command.Arguments)}, exit {code}\n{string.Join('\n', said)}");
                }

                renewed.AppendJoin('\n', [$"{Prompt}{string.Join(' ', command.Arguments.Select(Quoted))}", .. command.Renewed(said)]).Append('\n');
            }

            renewed.Append("```");
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

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) || word.Contains('=', StringComparison.Ordinal) ? $"\"{word}\"" : word;

    [GeneratedRegex("```console\n(?<body>.*?)\n?```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\((?<file>[^)#]+)(#[^)]*)?\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
