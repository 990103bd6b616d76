using System.Globalization;

namespace MMSSC.Interop.Cli.Help;

/// <summary>Texts with holes, <c>{0}</c>, <c>{1}</c> … in this order.</summary>
internal static class TextPattern
{
    /// <summary>What stands in the holes of a text that has this pattern; null where it has another.</summary>
    public static string[]? Match(string pattern, string text)
    {
        var parts = new List<string>();
        var pieces = Pieces(pattern);
        if (!text.StartsWith(pieces[0], StringComparison.Ordinal) || !text.EndsWith(pieces[^1], StringComparison.Ordinal))
        {
            return null;
        }

        var at = pieces[0].Length;
        for (var i = 1; i < pieces.Length; i++)
        {
            // The last piece ends the text; of the others each hole takes as little as it can.
            var next = i == pieces.Length - 1 ? text.Length - pieces[i].Length : text.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (next < at)
            {
                return null;
            }

            parts.Add(text[at..next]);
            at = next + pieces[i].Length;
        }

        return [.. parts];
    }

    /// <summary>The text of a pattern and what stands in its holes.</summary>
    public static string Fill(string pattern, string[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            pattern = pattern.Replace(Hole(i), parts[i], StringComparison.Ordinal);
        }

        return pattern;
    }

    private static string[] Pieces(string pattern)
    {
        var pieces = new List<string>();
        for (var i = 0; pattern.IndexOf(Hole(i), StringComparison.Ordinal) is >= 0 and var at; i++)
        {
            pieces.Add(pattern[..at]);
            pattern = pattern[(at + Hole(i).Length)..];
        }

        return [.. pieces, pattern];
    }

    private static string Hole(int number) => string.Create(CultureInfo.InvariantCulture, $"{{{number}}}");
}
