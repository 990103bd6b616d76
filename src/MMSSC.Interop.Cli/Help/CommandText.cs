using System.CommandLine;

namespace MMSSC.Interop.Cli.Help;

/// <summary>The description of a command: paragraphs, and behind them the examples, as <c>Examples: a; b</c>.</summary>
/// <param name="Paragraphs">What it does.</param>
/// <param name="Examples">Command lines.</param>
internal sealed record CommandText(IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Examples)
{
    /// <summary>The parts of a command's description.</summary>
    public static CommandText Of(Command command)
    {
        var lines = (command.Description ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var examples = lines.FirstOrDefault(IsExamples);
        return new(
            [.. lines.Where(line => !IsExamples(line))],
            examples is null ? [] : examples[(examples.IndexOf(':', StringComparison.Ordinal) + 2)..].Split("; "));
    }

    /// <summary>The words that call a command, beginning with the program's.</summary>
    public static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent).Append(command.Name) : ["mmssc"];

    private static bool IsExamples(string line) => line.StartsWith("Example: ", StringComparison.Ordinal) || line.StartsWith("Examples: ", StringComparison.Ordinal);
}
