namespace MMSSC.Interop.Cli.Help;

/// <summary>Lines of a text.</summary>
internal static class TextLines
{
    /// <summary>Words by lines; a word that is longer than a line has one of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Most characters of the first line.</param>
    /// <param name="others">Most characters of each other line.</param>
    public static List<string> Wrap(string text, int first, int others)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > (lines.Count == 0 ? first : others))
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Words, of which none is a sign that belongs to the word before or behind it, nor a part of what is quoted.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = "";
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isOpen = word.Count(character => character == '"') % 2 == 1 || word.EndsWith('«');
            if (word.Length > 0 && !isOpen && part is not (":" or ";" or "!" or "?" or "»" or "»." or "»," or "»)"))
            {
                yield return word;
                word = part;
            }
            else
            {
                word = word.Length == 0 ? part : $"{word} {part}";
            }
        }

        if (word.Length > 0)
        {
            yield return word;
        }
    }
}
