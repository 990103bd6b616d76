namespace MMSSC.Interop.Adapters.Tabular.OpenXml;

/// <summary>What a sheet says of whole columns.</summary>
internal sealed class SheetColumns
{
    // One for each column is the most that a sheet can need.
    private const int Most = 16_384;
    private readonly List<(int First, int Last, bool Hidden, int? Fill)> ranges = [];

    /// <summary>Whether any column has a fill.</summary>
    public bool HasFills { get; private set; }

    /// <summary>Whether the column is hidden.</summary>
    public bool IsHidden(int column) => Find(column).Hidden;

    /// <summary>Fill of the column's cells that have no format of their own.</summary>
    public int? Fill(int column) => Find(column).Fill;

    /// <summary>Takes the range of columns that the element describes.</summary>
    public void Read(PartXml xml, CellStyles styles)
    {
        var hidden = xml.Flag("hidden");
        var fill = xml.Number("style") is { } style ? styles[style].Fill : null;
        if ((hidden || fill is not null) && xml.Number("min") is > 0 and var first && xml.Number("max") is { } last && ranges.Count < Most)
        {
            ranges.Add((first - 1, last - 1, hidden, fill));
            HasFills |= fill is not null;
        }
    }

    private (int First, int Last, bool Hidden, int? Fill) Find(int column)
    {
        foreach (var range in ranges)
        {
            if (column >= range.First && column <= range.Last)
            {
                return range;
            }
        }

        return default;
    }
}
