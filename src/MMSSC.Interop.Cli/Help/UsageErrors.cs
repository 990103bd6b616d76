using System.CommandLine;
using MMSSC.Interop.Diagnostics;

namespace MMSSC.Interop.Cli.Help;

/// <summary>Says what is wrong with a command line, and what may have been meant.</summary>
internal static class UsageErrors
{
    /// <summary>Writes a line for each error, and where to look.</summary>
    public static void Write(TextWriter output, ParseResult parsed, ProgramTexts texts)
    {
        foreach (var error in parsed.Errors)
        {
            output.WriteLine($"mmssc: {texts[string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))]}");
        }

        var command = parsed.CommandResult.Command;
        foreach (var token in parsed.UnmatchedTokens.Concat(parsed.Tokens.Select(token => token.Value).Where(LooksLikeOption)).Distinct(StringComparer.Ordinal))
        {
            if (Near(command, token) is { } meant)
            {
                output.WriteLine(texts[$"Did you mean '{meant}'?"]);
            }
        }

        output.WriteLine(texts[$"Try: {string.Join(' ', CommandText.Path(command))} --help"]);
    }

    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-';

    /// <summary>The command or option that is spelled nearly like a word; null where none is.</summary>
    private static string? Near(Command command, string word)
    {
        var known = command.Subcommands.Select(child => child.Name).Concat(HelpWriter.OptionsOf(command).Select(option => option.Name));
        var best = known.Select(name => (Name: name, Distance: Suggestions.Distance(word, name))).DefaultIfEmpty((Name: "", Distance: int.MaxValue)).MinBy(pair => pair.Distance);
        return best.Distance > 0 && best.Distance <= Math.Max(1, word.Length / 3) ? best.Name : null;
    }
}
