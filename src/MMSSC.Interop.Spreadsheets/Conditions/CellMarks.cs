using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Spreadsheets.Conditions;

/// <summary>What is settled for a cell while rules are asked.</summary>
[Flags]
internal enum Settled : byte
{
    Nothing = 0,
    Fill = 1,
    Icon = 2,
    Ink = 4,
    Strike = 8,
    Look = Fill | Ink | Strike,
    All = Look | Icon,
}

/// <summary>What is settled for each cell of a sheet.</summary>
internal sealed class CellMarks(SheetRows rows)
{
    private readonly Settled[]?[] marks = new Settled[]?[rows.Count];

    /// <summary>What is settled for a cell that stands in the row.</summary>
    public ref Settled At(int row, int column) => ref (marks[row] ??= new Settled[rows[row].Length])[column];
}
