using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>Tells whether the cells that name elements are coloured by the elements' levels: a sheet of them has no other ratings.</summary>
internal static class OwnFills
{
    /// <summary>Whether at least half of the elements have a level's colour, of more than one level, and not one colour for each area.</summary>
    public static bool AreRatings(SheetGrid grid, ModelIndex index, ModelCells cells)
    {
        var named = new HashSet<Element>();
        var levels = new Dictionary<Element, Level>();
        for (var row = 0; row < Math.Min(grid.Rows, Thresholds.TableRows); row++)
        {
            for (var column = 0; column < grid.Sheet.Rows[row].Length; column++)
            {
                if (!grid[row, column].IsBlank && index.Identify(grid.Folded(row, column)).Element is { Scale: not null } element)
                {
                    named.Add(element);
                    if (cells.Read(grid[row, column].FillOnly(), element) is { Outcome: Outcome.Level, Level: { } level })
                    {
                        levels[element] = level;
                    }
                }
            }
        }

        return levels.Count * 2 >= named.Count && levels.Values.Distinct().Count() > 1 && !AreOfAreas(levels);
    }

    /// <summary>Whether each area has one colour of its own: that marks the areas and rates nothing.</summary>
    private static bool AreOfAreas(Dictionary<Element, Level> levels)
    {
        var areas = levels.GroupBy(pair => pair.Key.Parent).ToArray();
        return areas.Length > 1 && levels.Count >= 2 * areas.Length && Array.TrueForAll(areas, area => area.DistinctBy(pair => pair.Value).Count() == 1);
    }
}
