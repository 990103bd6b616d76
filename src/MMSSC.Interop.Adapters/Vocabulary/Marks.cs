using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Vocabulary;

/// <summary>Tells cells that mark their column, such as one headed by a level.</summary>
internal static class Marks
{
    private const string Ticks = "xX×✗✘✓✔☑☒✅❌●•■◉⬤🗹🗸";
    private const string Empties = "☐○◯□▢⬜◌-–—._";

    /// <summary>Whether a cell marks its column: by a word, a tick, or a tick in a box such as <c>[x]</c>.</summary>
    public static bool IsMark(in Cell cell, string folded, Lexicon lexicon) =>
        cell.Kind == CellKind.Boolean ? folded is "true" or "1" || lexicon.Marks.Contains(folded)
            : lexicon.Marks.Contains(folded) || lexicon.Marks.Contains(cell.Text.Trim()) || IsOf(cell.Text, Ticks);

    /// <summary>Whether a cell says that its column is not marked.</summary>
    public static bool IsUnmarked(in Cell cell, string folded, Lexicon lexicon) =>
        cell.IsBlank || lexicon.Unmarked.Contains(folded) || lexicon.Unmarked.Contains(cell.Text.Trim())
            || IsBox(cell.Text) || IsOf(cell.Text, Empties);

    /// <summary>Whether a text is one or more of some signs, in a box or not.</summary>
    private static bool IsOf(string text, string signs)
    {
        var inside = Unboxed(text);
        if (inside.Length is 0 or > 3)
        {
            return false;
        }

        foreach (var sign in inside)
        {
            if (!signs.Contains(sign))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is a box with nothing in it.</summary>
    private static bool IsBox(string text) => text.Length is > 1 and < 8 && Unboxed(text).IsEmpty;

    private static ReadOnlySpan<char> Unboxed(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed is ['[', .. var square, ']'] ? square.Trim() : trimmed is ['(', .. var round, ')'] ? round.Trim() : trimmed.TrimEnd('\uFE0F');
    }
}
