using System.CommandLine;
using System.CommandLine.Parsing;
using MMSSC.Interop.Cli.Output;
using MMSSC.Interop.Cli.Terminal;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>No result is written over what the same command reads: a sheet, a store, a mapping, criteria, a table of peers.</summary>
internal static class OutputGuard
{
    private static readonly string[] outputs = ["--output", "--save-plan"];

    // A mapping that is revised may be written to its own place.
    private static readonly string[] revised = ["--into"];

    /// <summary>Checks what a command line names.</summary>
    /// <exception cref="UsageException">A file is named to be read and to be written.</exception>
    public static void Check(ParseResult parsed)
    {
        foreach (var written in parsed.CommandResult.Children.OfType<OptionResult>().Where(option => outputs.Contains(option.Option.Name)))
        {
            foreach (var token in written.Tokens)
            {
                Check(parsed, token.Value, written.Option.Name);
            }
        }
    }

    /// <summary>Checks a file that is written where the command line names none.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="path">The file.</param>
    /// <param name="option">The option that would name it.</param>
    /// <exception cref="UsageException">The file is read too.</exception>
    public static void Check(ParseResult parsed, string path, string option = "--output")
    {
        if (path == ResultFile.StandardOutput)
        {
            return;
        }

        var place = ResolvedPath.Of(path);
        if (Read(parsed).FirstOrDefault(read => ResolvedPath.Comparer.Equals(ResolvedPath.Of(read), place)) is { } same)
        {
            throw new UsageException($"{option}: '{path}' is a file that is read{(same == path ? "" : $", as '{same}'")}: it would be lost. Name another one.");
        }
    }

    private static IEnumerable<string> Read(ParseResult parsed)
    {
        foreach (var result in parsed.CommandResult.Children)
        {
            if (result is OptionResult option && (outputs.Contains(option.Option.Name) || revised.Contains(option.Option.Name)))
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
