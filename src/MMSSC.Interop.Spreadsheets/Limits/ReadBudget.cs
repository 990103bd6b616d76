using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Limits;

/// <summary>
/// What a file may still take of the memory. Counted over all sheets together: many small sheets weigh as much as a large one.
/// A sheet that is refused gives back what it took.
/// </summary>
internal sealed class ReadBudget(ReadLimits limits)
{
    private (long Cells, long Places, long Characters) used;
    private (long Cells, long Places, long Characters) kept;

    public ReadLimits Limits { get; } = limits;

    /// <summary>The next sheet starts: what was counted so far is kept.</summary>
    public void Keep() => kept = used;

    /// <summary>The sheet since the last <see cref="Keep"/> was thrown away.</summary>
    public void GiveBack() => used = kept;

    /// <summary>Counts one cell with content; the bound that it passes, or null.</summary>
    public SheetBound? Take(int characters)
    {
        used.Cells++;
        used.Characters += characters;
        return used.Cells > Limits.Cells ? SheetBound.Cells
            : used.Characters > Limits.TextCharacters ? SheetBound.Characters
            : null;
    }

    /// <summary>Counts places of the grid, blank or not; whether they still fit.</summary>
    public bool TakePlaces(int count)
    {
        used.Places += count;
        return used.Places <= Limits.Places;
    }
}
