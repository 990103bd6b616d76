using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Vocabulary;

/// <summary>Tells cells that mark their column, such as one headed by a level.</summary>
internal static class Marks
{
    /// <summary>Whether a cell marks its column.</summary>
    public static bool IsMark(in Cell cell, string folded, Lexicon lexicon) =>
        cell.Kind == CellKind.Boolean ? folded is "true" or "1" || lexicon.Marks.Contains(folded)
            : lexicon.Marks.Contains(folded) || lexicon.Marks.Contains(cell.Text.Trim());

    /// <summary>Whether a cell says that its column is not marked.</summary>
    public static bool IsUnmarked(in Cell cell, string folded, Lexicon lexicon) =>
        cell.IsBlank || lexicon.Unmarked.Contains(folded) || lexicon.Unmarked.Contains(cell.Text.Trim())
            || (folded.Length == 0 && cell.Text.AsSpan().Trim().Trim("-–—._").IsEmpty);
}
