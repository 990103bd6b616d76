namespace MMSSC.Interop.Text;

/// <summary>
/// Words of command lines that can be pasted as they are into a POSIX shell (IEEE Std 1003.1, "Shell Command Language", 2.2 Quoting) and into
/// PowerShell ("about_Quoting_Rules"), and mean the same in both. A word that no quoting carries into both is null: then words have to say it.
/// </summary>
internal static class ShellWord
{
    /// <summary>Words as a line; null where one of them can't be written.</summary>
    public static string? Line(IEnumerable<string> words)
    {
        var quoted = words.Select(Quoted).ToArray();
        return quoted.Contains(null) ? null : string.Join(' ', quoted);
    }

    /// <summary>A word, in quotes where a shell would take it apart.</summary>
    public static string? Quoted(string word) => IsPlain(word) ? word : InQuotes(word);

    /// <summary>An option with its value in quotes; a value that looks like an option is joined to it.</summary>
    public static string? Option(string option, string value) => value is ['-', ..]
        ? InQuotes($"{option}={value}")
        : InQuotes(value) is { } quoted ? $"{option} {quoted}" : null;

    /// <summary>
    /// A word in double quotes, which the command prompt of Windows knows too, else in single ones, within which both shells take everything
    /// as it is but for the quote; PowerShell counts typographic quotes as quotes.
    /// </summary>
    public static string? InQuotes(string word)
    {
        var (isSingle, isDouble) = (true, true);
        for (var i = 0; i < word.Length; i++)
        {
            var character = word[i];
            if (VisibleText.Steers(character))
            {
                return null;
            }

            isSingle &= character is not ('\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B');
            isDouble &= character switch
            {
                // The last is what interactive shells take for an earlier line, also between double quotes.
                '"' or '\u201C' or '\u201D' or '\u201E' or '$' or '`' or '!' => false,
                '\\' => i + 1 < word.Length && word[i + 1] != '\\',
                _ => true,
            };
        }

        return isDouble ? $"\"{word}\"" : isSingle ? $"'{word}'" : null;
    }

    /// <summary>
    /// Whether no shell sees more in a word than its characters. PowerShell takes a word that begins with a hyphen apart at a dot or colon,
    /// and one that begins with @ for a variable.
    /// </summary>
    private static bool IsPlain(string word) => word.Length > 0 && word[0] != '@'
        && word.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '/' || (character is '.' or '@' or ':' && word[0] != '-'));
}
