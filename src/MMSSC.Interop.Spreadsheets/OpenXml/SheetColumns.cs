using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenXml;

/// <summary>What a sheet says of whole columns.</summary>
internal sealed class SheetColumns
{
    private bool[] hidden = [];
    private FillLook[] fills = [];

    /// <summary>Whether any column has a fill.</summary>
    public bool HasFills { get; private set; }

    /// <summary>Whether the column is hidden.</summary>
    public bool IsHidden(int column) => column < hidden.Length && hidden[column];

    /// <summary>The column's cells that the file leaves out.</summary>
    public Cell Unwritten(int column)
    {
        var fill = column < fills.Length ? fills[column] : default;
        return Cell.Blank with { Fill = fill.Colour, Traits = fill.Traits | (IsHidden(column) ? CellTraits.Hidden : CellTraits.None) };
    }

    /// <summary>Takes the range of columns that the element describes.</summary>
    /// <exception cref="InvalidDataException">The ranges do not follow one another.</exception>
    public void Read(PartXml xml, CellStyles styles, int most)
    {
        var isHidden = xml.Flag("hidden");
        var fill = xml.Number("style") is { } style ? styles[style].Fill : default;
        if ((!isHidden && fill == default) || xml.Number("min") is not { } first || xml.Number("max") is not { } last)
        {
            return;
        }

        // In order and apart, so that many ranges cost no more than the columns there are.
        if (first <= hidden.Length || last < first)
        {
            throw new InvalidDataException();
        }

        if (first > most)
        {
            return;
        }

        var known = hidden.Length;
        Array.Resize(ref hidden, Math.Min(last, most));
        Array.Resize(ref fills, hidden.Length);
        for (var column = known; column < hidden.Length; column++)
        {
            var isInside = column >= first - 1;
            hidden[column] = isInside && isHidden;
            fills[column] = isInside ? fill : default;
        }

        HasFills |= fill != default;
    }
}
