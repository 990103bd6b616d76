using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Codebooks.Looks;

/// <summary>Cells with one look are one: where a cell stands and how its value came about do not matter.</summary>
internal sealed class LookComparer(Func<Cell, int?> ink) : IEqualityComparer<Cell>
{
    private const CellTraits Strokes = CellTraits.Struck | CellTraits.PartlyStruck;

    public bool Equals(Cell x, Cell y) =>
        x.Kind == y.Kind && x.Fill == y.Fill && x.Number.Equals(y.Number) && (x.Traits & Strokes) == (y.Traits & Strokes)
        && string.Equals(x.Text, y.Text, StringComparison.Ordinal) && ink(x) == ink(y) && Equals(x.Look, y.Look);

    public int GetHashCode(Cell obj) =>
        // By hand: what the framework makes of five kinds of values is compiled at each start of the program.
        (((((((string.GetHashCode(obj.Text, StringComparison.Ordinal) * 31) + (int)obj.Kind) * 31) + (obj.Fill ?? -1)) * 31) + obj.Number.GetHashCode()) * 31) + (int)(obj.Traits & Strokes);
}
