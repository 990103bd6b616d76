using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>Columns of an exported table: each head with its width in characters, in order.</summary>
internal sealed class ExportColumns(string language)
{
    private readonly List<string> heads = [];
    private readonly List<double> widths = [];

    /// <summary>Adds a column.</summary>
    public ExportColumns Add(LocalText head, double width) => Add(head[language], width);

    /// <summary>Adds a column whose head is in no language.</summary>
    public ExportColumns Add(string head, double width)
    {
        heads.Add(head);
        widths.Add(width);
        return this;
    }

    /// <summary>How many columns there are.</summary>
    public int Count => heads.Count;

    /// <summary>A sheet with these columns; rows may be made while they are written.</summary>
    public SheetTable Table(string name, IEnumerable<SheetRow> rows) => new()
    {
        Name = name,
        Widths = [.. widths],
        HeadRow = 0,
        Rows = rows.Prepend(SheetRow.Of(CellLook.Head, heads)),
    };
}
