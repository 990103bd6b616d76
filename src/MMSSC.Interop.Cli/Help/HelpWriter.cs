using System.CommandLine;

namespace MMSSC.Interop.Cli.Help;

/// <summary>Writes what a command is for and what it takes, for a terminal of 80 columns.</summary>
internal sealed class HelpWriter(TextWriter output, ProgramTexts texts)
{
    /// <summary>Columns of a line.</summary>
    public const int Width = 80;

    private const int Indent = 2;
    private const int WidestName = 26;

    /// <summary>Writes the help of a command.</summary>
    public void Write(Command command)
    {
        var about = CommandText.Of(command);
        WritePart("Description:", about.Paragraphs.Select(text => texts[text]));
        WriteHead("Usage:");
        WriteWrapped(Usage(command), Indent, Indent + 6);
        WriteRows("Arguments:", [.. command.Arguments.Where(argument => !argument.Hidden).Select(argument => ($"<{Name(argument)}>", texts[argument.Description ?? ""]))]);
        WriteRows("Options:", [.. OptionsOf(command).Select(option => (Label(option), texts[option.Description ?? ""]))]);
        WriteRows("Commands:", [.. command.Subcommands.Where(child => !child.Hidden).Select(child => (Label(child), texts[CommandText.Of(child).Paragraphs[0]]))]);
        WriteExamples(about.Examples);
    }

    private void WritePart(string head, IEnumerable<string> paragraphs)
    {
        output.WriteLine(texts[head]);
        foreach (var paragraph in paragraphs)
        {
            WriteWrapped(paragraph, Indent, Indent);
        }
    }

    private void WriteExamples(IReadOnlyList<string> examples)
    {
        if (examples.Count == 0)
        {
            return;
        }

        WriteHead(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in examples)
        {
            // A shell goes on with the next line behind a backslash, so that what is copied runs.
            var lines = TextLines.Wrap(example, Width - Indent - 2, Width - Indent - 4);
            for (var i = 0; i < lines.Count; i++)
            {
                output.WriteLine($"{new string(' ', i == 0 ? Indent : Indent + 2)}{lines[i]}{(i < lines.Count - 1 ? " \\" : "")}");
            }
        }
    }

    private void WriteRows(string head, (string Name, string Text)[] rows)
    {
        if (rows.Length == 0)
        {
            return;
        }

        WriteHead(head);
        var column = Indent + Math.Min(rows.Max(row => row.Name.Length), WidestName) + 2;
        foreach (var (name, text) in rows)
        {
            var lines = TextLines.Wrap(text, Width - column, Width - column);
            var first = new string(' ', Indent) + name;
            var isOwnLine = first.Length > column - 2;
            output.WriteLine(isOwnLine || lines.Count == 0 ? first : first.PadRight(column) + lines[0]);
            foreach (var line in isOwnLine ? lines : lines.Skip(1))
            {
                output.WriteLine(new string(' ', column) + line);
            }
        }
    }

    private void WriteHead(string head)
    {
        output.WriteLine();
        output.WriteLine(texts[head]);
    }

    private void WriteWrapped(string text, int first, int others)
    {
        var lines = TextLines.Wrap(text, Width - first, Width - others);
        for (var i = 0; i < lines.Count; i++)
        {
            output.WriteLine(new string(' ', i == 0 ? first : others) + lines[i]);
        }
    }

    private string Usage(Command command)
    {
        var parts = CommandText.Path(command)
            .Concat(command.Subcommands.Count == 0 ? [] : command.Action is null ? [$"<{texts["command"]}>"] : [$"[{texts["command"]}]"])
            .Concat(command.Arguments.Select(argument => $"{(argument.Arity.MinimumNumberOfValues == 0 ? $"[<{Name(argument)}>" : $"<{Name(argument)}>")}"
                + $"{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}{(argument.Arity.MinimumNumberOfValues == 0 ? "]" : "")}"));
        return string.Join(' ', parts.Append($"[{texts["options"]}]"));
    }

    private string Name(Argument argument) => texts[argument.HelpName ?? argument.Name];

    private string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Where(name => name[0] == '-').OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));
        return option.HelpName is { } value ? $"{names} <{texts[value]}>" : names;
    }

    private string Label(Command command) =>
        string.Join(' ', command.Arguments.Select(argument => $"<{Name(argument)}>").Prepend(command.Name));

    /// <summary>The command's own options, and those that hold for every command.</summary>
    public static IEnumerable<Option> OptionsOf(Command command)
    {
        var own = command.Options.Where(option => !option.Hidden);
        var above = command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive);
        return own.Concat(above).Distinct();
    }
}
