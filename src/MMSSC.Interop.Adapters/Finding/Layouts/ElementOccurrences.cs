using System.Numerics;
using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>How many of a model's elements a column or row names.</summary>
internal sealed class OccurrenceCount(int elements)
{
    private readonly ulong[] rated = new ulong[(elements + 63) / 64];
    private readonly ulong[] inner = new ulong[(elements + 63) / 64];

    /// <summary>Cells that name an element by code.</summary>
    public int Codes { get; private set; }

    /// <summary>Cells that name an element by title.</summary>
    public int Titles { get; private set; }

    /// <summary>Cells that name an element.</summary>
    public int Cells { get; private set; }

    /// <summary>Different elements with a scale.</summary>
    public int Rated => Count(rated);

    /// <summary>Different elements without a scale.</summary>
    public int Inner => Count(inner);

    public void Add(CellIdentity identity)
    {
        var element = identity.Element!;
        var set = element.Scale is null ? inner : rated;
        set[element.Index >> 6] |= 1UL << element.Index;
        Cells++;
        Codes += identity.ByCode is null ? 0 : 1;
        Titles += identity.ByTitle is null ? 0 : 1;
    }

    public void Clear()
    {
        Array.Clear(rated);
        Array.Clear(inner);
        (Codes, Titles, Cells) = (0, 0, 0);
    }

    /// <summary>Share of this one's rated elements that another has too.</summary>
    public double Overlap(OccurrenceCount other)
    {
        var common = 0;
        for (var i = 0; i < rated.Length; i++)
        {
            common += BitOperations.PopCount(rated[i] & other.rated[i]);
        }

        return Rated == 0 ? 0 : (double)common / Rated;
    }

    private static int Count(ulong[] set)
    {
        var count = 0;
        foreach (var part in set)
        {
            count += BitOperations.PopCount(part);
        }

        return count;
    }
}

/// <summary>Where a sheet names a model's elements.</summary>
internal sealed class ElementOccurrences
{
    private readonly SortedDictionary<int, OccurrenceCount> columns = [];
    private readonly bool bestRowMixed;

    public ElementOccurrences(SheetGrid grid, ModelIndex index)
    {
        var all = new OccurrenceCount(index.Model.Elements.Length);
        var (rows, named) = (0, 0);
        var row = new OccurrenceCount(index.Model.Elements.Length);
        var identities = new List<CellIdentity?>();
        for (var r = 0; r < Math.Min(grid.Rows, Thresholds.CommunityRows); r++)
        {
            row.Clear();
            var texts = grid.TextsOf(r);
            IdentifyNew(grid, index, identities);
            for (var c = 0; c < texts.Length; c++)
            {
                if (texts[c] >= 0 && identities[texts[c]] is { } identity)
                {
                    row.Add(identity);
                    all.Add(identity);
                    Column(c, index).Add(identity);
                }
            }

            var rated = row.Rated;
            rows += rated > 1 ? 1 : 0;
            named += rated;
            if (rated > BestRowRated)
            {
                (BestRow, BestRowRated, BestRowCells) = (r, rated, row.Cells);
                bestRowMixed = row.Codes > 0 && row.Titles > 0 && row.Codes + row.Titles == row.Cells;
            }
        }

        FindBestColumn();
        IsMatrix = rows > 1 && AreSpread(all.Rated, named);
    }

    /// <summary>Identifies the texts that the rows read last have brought, each text once.</summary>
    private static void IdentifyNew(SheetGrid grid, ModelIndex index, List<CellIdentity?> identities)
    {
        for (var i = identities.Count; i < grid.Texts; i++)
        {
            var identity = index.Identify(grid.Text(i));
            identities.Add(identity.Element is null ? null : identity);
        }
    }

    private void FindBestColumn()
    {
        foreach (var (column, hits) in columns)
        {
            if (hits.Rated > BestColumnRated || (hits.Rated == BestColumnRated && hits.Rated > 0 && hits.Cells < columns[BestColumn].Cells))
            {
                (BestColumn, BestColumnRated) = (column, hits.Rated);
            }
        }
    }

    /// <summary>Whether the elements are many more than the best row or column has, and are seldom repeated.</summary>
    private bool AreSpread(int rated, int named) =>
        rated > Thresholds.FewestOfMatrix && named <= Thresholds.MatrixRepeats * rated
            && rated >= Thresholds.MatrixSpread * BestRowRated && rated >= Thresholds.MatrixSpread * BestColumnRated;

    /// <summary>Hits by column, left to right; only columns that have any.</summary>
    public SortedDictionary<int, OccurrenceCount> Columns => columns;

    public int BestColumn { get; private set; } = -1;

    public int BestColumnRated { get; private set; }

    public int BestRow { get; private set; } = -1;

    public int BestRowRated { get; private set; }

    public int BestRowCells { get; private set; }

    /// <summary>Whether the sheet is more than a list of a few numbers that happen to be codes.</summary>
    public bool LooksLikeTable => Math.Max(BestColumnRated, BestRowRated) >= 2 || HasTitles();

    /// <summary>Whether elements stand side by side in one row rather than below each other in one column.</summary>
    /// <remarks>A code and a title that name two elements are two hits of one row, but of a long table.</remarks>
    public bool Wide => !IsMatrix && ((BestRowRated > BestColumnRated && (BestRowRated > 2 || !bestRowMixed))
        || (BestRowRated >= 2 && BestRowRated == BestColumnRated && BestRowCells < columns[BestColumn].Cells));

    /// <summary>Whether different elements stand below each other and side by side, such as a row or a column of them for each area.</summary>
    public bool IsMatrix { get; }

    private bool HasTitles()
    {
        foreach (var (_, count) in columns)
        {
            if (count.Titles > 0)
            {
                return true;
            }
        }

        return false;
    }

    private OccurrenceCount Column(int column, ModelIndex index)
    {
        if (!columns.TryGetValue(column, out var hits))
        {
            columns.Add(column, hits = new(index.Model.Elements.Length));
        }

        return hits;
    }
}
