using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Spreadsheets.Conditions;

/// <summary>Parts of a cell's look that the rules asked so far have decided.</summary>
[Flags]
internal enum LookParts : byte
{
    Nothing = 0,
    Fill = 1,
    Icon = 2,
    Ink = 4,
    Strike = 8,
    Look = Fill | Ink | Strike,
    All = Look | Icon,
}

/// <summary>What is decided about the look of each cell of a sheet.</summary>
internal sealed class DecidedLooks(SheetRows rows)
{
    private readonly LookParts[]?[] marks = new LookParts[]?[rows.Count];

    /// <summary>What is decided for a cell of the row.</summary>
    public ref LookParts At(int row, int column) => ref (marks[row] ??= new LookParts[rows[row].Length])[column];
}
