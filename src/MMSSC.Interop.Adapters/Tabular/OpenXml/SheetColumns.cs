namespace MMSSC.Interop.Adapters.Tabular.OpenXml;

/// <summary>What a sheet says of whole columns.</summary>
internal sealed class SheetColumns
{
    private (bool Hidden, int? Fill)[] columns = [];

    /// <summary>Whether any column has a fill.</summary>
    public bool HasFills { get; private set; }

    /// <summary>Whether the column is hidden.</summary>
    public bool IsHidden(int column) => column < columns.Length && columns[column].Hidden;

    /// <summary>Fill of the column's cells that have no format of their own.</summary>
    public int? Fill(int column) => column < columns.Length ? columns[column].Fill : null;

    /// <summary>Takes the range of columns that the element describes.</summary>
    /// <exception cref="InvalidDataException">The ranges do not follow one another.</exception>
    public void Read(PartXml xml, CellStyles styles, int most)
    {
        var hidden = xml.Flag("hidden");
        var fill = xml.Number("style") is { } style ? styles[style].Fill : null;
        if ((!hidden && fill is null) || xml.Number("min") is not { } first || xml.Number("max") is not { } last)
        {
            return;
        }

        // In order and apart, so that many ranges cost no more than the columns there are.
        if (first <= columns.Length || last < first)
        {
            throw new InvalidDataException();
        }

        if (first > most)
        {
            return;
        }

        Array.Resize(ref columns, Math.Min(last, most));
        columns.AsSpan(first - 1).Fill((hidden, fill));
        HasFills |= fill is not null;
    }
}
