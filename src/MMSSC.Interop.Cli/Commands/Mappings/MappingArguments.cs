using System.CommandLine;
using MMSSC.Interop.Cli.Terminal;
using MMSSC.Interop.Workshop;

namespace MMSSC.Interop.Cli.Commands.Mappings;

/// <summary>What the commands for mapping files are given.</summary>
internal static class MappingArguments
{
    /// <summary>The files that are named, and in the place of a folder those in it.</summary>
    public static string[] Files(ParseResult parsed, Argument<string[]> argument) => [.. parsed.GetValue(argument)!.SelectMany(FilesOf)];

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var files = MappingFolder.Files(path).ToArray();
        return files.Length > 0 ? files : throw new UsageException($"FILE: there is no mapping file in the folder '{path}'.");
    }
}
