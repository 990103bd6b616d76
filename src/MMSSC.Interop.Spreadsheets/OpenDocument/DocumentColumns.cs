using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>What a sheet says of whole columns.</summary>
internal sealed class DocumentColumns(DocumentStyles styles, int most)
{
    private readonly List<Run> runs = [];
    private int at;

    private sealed record Run(int End, bool Hidden, string? Style);

    /// <summary>Whether any column has a colour.</summary>
    public bool HasFills { get; private set; }

    /// <summary>Takes the columns that the element describes.</summary>
    public void Read(PartXml xml)
    {
        var start = runs.Count == 0 ? 0 : runs[^1].End;
        if (start < most)
        {
            var end = start + Repeats.Read(xml, "number-columns-repeated", most - start);
            runs.Add(new(end, Repeats.IsHidden(xml), xml["default-cell-style-name", Spaces.Table]));
            HasFills |= styles.Look(runs[^1].Style).Colour is not null;
        }
    }

    /// <summary>The column's cells that look like it.</summary>
    public Cell Unwritten(int column) => Find(column) is not { } run ? Cell.Blank
        : Cell.Blank with { Fill = styles.Look(run.Style).Colour, Traits = run.Hidden ? CellTraits.Hidden : CellTraits.None };

    /// <summary>Whether the column is hidden.</summary>
    public bool IsHidden(int column) => Find(column) is { Hidden: true };

    /// <summary>The look of the column's cells that have no style of their own.</summary>
    public DocumentLook Look(int column) => styles.Look(Find(column)?.Style);

    // Cells are asked for from left to right.
    private Run? Find(int column)
    {
        at = at < runs.Count && (at == 0 || runs[at - 1].End <= column) ? at : 0;
        while (at < runs.Count && runs[at].End <= column)
        {
            at++;
        }

        return at < runs.Count ? runs[at] : null;
    }
}
