using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Looks;

/// <summary>The looks of cells, in the order in which they first appear, with how often each does.</summary>
/// <param name="most">The number of looks that are told apart; cells with others are passed over.</param>
internal sealed class LookCounts(int most = int.MaxValue)
{
    private readonly Dictionary<Cell, int> places = new(new LookComparer(CellInk.Of));
    private readonly List<Cell> cells = [];
    private readonly List<int> counts = [];

    public void Add(in Cell cell)
    {
        if (places.TryGetValue(cell, out var place))
        {
            counts[place]++;
        }
        else if (cells.Count < most)
        {
            places.Add(cell, cells.Count);
            cells.Add(cell);
            counts.Add(1);
        }
    }

    /// <summary>Each look with how many cells have it.</summary>
    public DistinctCell[] All()
    {
        var looks = new DistinctCell[cells.Count];
        for (var i = 0; i < looks.Length; i++)
        {
            looks[i] = new(cells[i], counts[i], Location.None);
        }

        return looks;
    }
}
