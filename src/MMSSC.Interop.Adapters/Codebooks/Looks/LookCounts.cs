using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Codebooks.Looks;

/// <summary>The looks of cells, in the order in which they first appear, with how often each does.</summary>
/// <param name="most">The number of looks that are told apart; cells with others are passed over.</param>
internal sealed class LookCounts(int most = int.MaxValue)
{
    private readonly Dictionary<Cell, Counted> counted = new(new LookComparer(CellInk.Of));
    private readonly List<Counted> order = [];

    public void Add(in Cell cell)
    {
        if (counted.TryGetValue(cell, out var look))
        {
            look.Count++;
        }
        else if (order.Count < most)
        {
            counted.Add(cell, look = new(cell));
            order.Add(look);
        }
    }

    /// <summary>Each look with how many cells have it.</summary>
    public DistinctCell[] All()
    {
        var looks = new DistinctCell[order.Count];
        for (var i = 0; i < looks.Length; i++)
        {
            looks[i] = new(order[i].Cell, order[i].Count, Location.None);
        }

        return looks;
    }

    private sealed class Counted(Cell cell)
    {
        public Cell Cell => cell;

        public int Count { get; set; } = 1;
    }
}
