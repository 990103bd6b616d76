using MMSSC.Interop.Spreadsheets.Package;

namespace MMSSC.Interop.Spreadsheets.OpenDocument;

/// <summary>What a sheet says of whole columns.</summary>
internal sealed class DocumentColumns(DocumentStyles styles, int most)
{
    private readonly List<Run> runs = [];
    private int at;

    private sealed record Run(int End, bool Hidden, string? Style);

    /// <summary>Columns side by side whose cells have a colour unless they say otherwise.</summary>
    /// <param name="First">The first.</param>
    /// <param name="End">The one behind the last.</param>
    /// <param name="Colour">Their colour.</param>
    internal sealed record ColouredRun(int First, int End, int Colour);

    /// <summary>The columns that have a colour, from left to right.</summary>
    public List<ColouredRun> Coloured { get; } = [];

    /// <summary>Takes the columns that the element describes.</summary>
    public void Read(PartXml xml)
    {
        var start = runs.Count == 0 ? 0 : runs[^1].End;
        if (start < most)
        {
            var style = xml["default-cell-style-name", Spaces.Table];
            var end = start + Repeats.Read(xml, "number-columns-repeated", most - start);
            runs.Add(new(end, Repeats.IsHidden(xml), style));
            if (styles.Look(style).Colour is { } colour)
            {
                Coloured.Add(new(start, end, colour));
            }
        }
    }

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
