using System.CommandLine;
using System.CommandLine.Parsing;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>No result is written over what the same command reads: a sheet, a store, a mapping, criteria, a table of peers.</summary>
internal static class OutputGuard
{
    /// <summary>The option that names the file to write.</summary>
    public const string Output = "--output";

    private static readonly string[] outputs = [Output, "--save-plan"];

    // A mapping that is revised may be written to its own place.
    private static readonly string[] revised = ["--into"];

    /// <summary>Checks what a command line names.</summary>
    /// <exception cref="UsageException">A file is named to be read and to be written, or its ending is not of a form that is written.</exception>
    public static void Check(ParseResult parsed)
    {
        foreach (var written in parsed.CommandResult.Children.OfType<OptionResult>().Where(option => outputs.Contains(option.Option.Name)))
        {
            foreach (var token in written.Tokens)
            {
                Check(parsed, token.Value, written.Option.Name);
                if (FormsOf(parsed, written.Option) is { } forms)
                {
                    OutputEndings.Check(token.Value, written.Option.Name, forms);
                }
            }
        }
    }

    /// <summary>Checks a file that is written where the command line names none.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="path">The file.</param>
    /// <param name="option">The option that would name it.</param>
    /// <exception cref="UsageException">The file is read too.</exception>
    public static void Check(ParseResult parsed, string path, string option = Output)
    {
        if (path == ResultFile.StandardOutput)
        {
            return;
        }

        var place = ResolvedPath.Of(path);
        if (Read(parsed, option).FirstOrDefault(read => ResolvedPath.Of(read) is var from && (ResolvedPath.Comparer.Equals(from, place) || SameFile.Is(from, place))) is { } same)
        {
            throw new UsageException($"{option}: '{path}' is a file that is read{(same == path ? "" : $", as '{same}'")}: it would be lost. Name another one.");
        }
    }

    /// <summary>The forms between which the ending of a file decides; null where it decides nothing or the command asks for more.</summary>
    private static IReadOnlyList<string>? FormsOf(ParseResult parsed, Option option) => option switch
    {
        OutputOption { Forms.Count: > 0 } one => one.Forms,
        _ when option.Name == Output && parsed.CommandResult.Command.Options.OfType<FormatOption>().FirstOrDefault() is { } format =>
            format.IsGiven(parsed) ? null : format.Forms,
        _ => null,
    };

    private static IEnumerable<string> Read(ParseResult parsed, string writing)
    {
        foreach (var result in parsed.CommandResult.Children)
        {
            if (result is OptionResult option && (option.Option.Name == writing || outputs.Contains(option.Option.Name) || revised.Contains(option.Option.Name)))
            {
                continue;
            }

            foreach (var token in result.Tokens.Where(token => File.Exists(token.Value)))
            {
                yield return token.Value;
            }
        }
    }
}
