namespace MMSSC.Interop.Cli.Output;

/// <summary>Command lines as people type them.</summary>
internal static class CommandWords
{
    /// <summary>The program with words, each quoted where it has to be.</summary>
    public static string Line(IEnumerable<string> words) => string.Join(' ', words.Select(Quoted).Prepend("mmssc"));

    /// <summary>A word, in double quotes where a shell would take it apart.</summary>
    public static string Quoted(string word) => word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '@' or ':' or '\\')
        ? word
        : $"\"{word.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
