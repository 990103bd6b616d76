using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Vocabulary;

namespace MMSSC.Interop.Adapters.Finding.Contexts;

/// <summary>What the texts beside one of a line above a table say of it.</summary>
internal sealed class LineTexts(SheetGrid grid, Lexicon lexicon, CommunityNames names)
{
    /// <summary>Whether the label to the left says that the date is another one.</summary>
    public bool IsOtherDate(int row, int column)
    {
        for (var left = column - 1; left >= 0; left--)
        {
            if (!grid[row, left].IsBlank)
            {
                return lexicon.IsOtherDate(grid.Folded(grid[row, left].Text));
            }
        }

        return false;
    }

    /// <summary>Whether a text beside others may be a name: nothing to its left is the label of what stands there.</summary>
    public bool MayName(int row, int column)
    {
        var texts = 0;
        for (var at = 0; at < grid.Sheet.Rows[row].Length; at++)
        {
            if (grid[row, at].IsBlank)
            {
                continue;
            }

            var folded = grid.Folded(grid[row, at].Text);
            if (++texts > Thresholds.MostBeside || (at < column && (folded.Contains(':', StringComparison.Ordinal) || names.IsOfDocument(folded) || lexicon.RoleOf(folded, out _) != HeadingTopic.Unknown)))
            {
                return false;
            }
        }

        return true;
    }
}
