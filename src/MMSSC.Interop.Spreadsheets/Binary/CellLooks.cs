using MMSSC.Interop.Spreadsheets.Formats;

namespace MMSSC.Interop.Spreadsheets.Binary;

/// <summary>What cells look like, by the number of their style.</summary>
internal sealed class CellLooks
{
    // Spreadsheet programs stop at 65,490 cell formats.
    private const int Most = 1 << 16;

    private readonly Dictionary<int, NumberFormat> formats = [];
    private readonly List<int> formatIds = [];
    private readonly List<int?> fills = [];

    /// <summary>Number of styles.</summary>
    public int Count => fills.Count;

    /// <summary>Defines a number format.</summary>
    public void Define(int id, string code)
    {
        if (formats.Count < Most)
        {
            formats[id] = new NumberFormat(code);
        }
    }

    /// <summary>Adds the next style.</summary>
    public void Add(int formatId, int? fill)
    {
        if (fills.Count < Most)
        {
            formatIds.Add(formatId);
            fills.Add(fill);
        }
    }

    /// <summary>Gives a style another fill.</summary>
    public void SetFill(int style, int? fill)
    {
        if ((uint)style < (uint)fills.Count)
        {
            fills[style] = fill;
        }
    }

    /// <summary>Fill of a style, or null.</summary>
    public int? Fill(int style) => (uint)style < (uint)fills.Count ? fills[style] : null;

    /// <summary>Number format of a style; the general one for numbers that the workbook does not define.</summary>
    public NumberFormat Format(int style)
    {
        if ((uint)style >= (uint)formatIds.Count)
        {
            return NumberFormat.General;
        }

        var id = formatIds[style];
        if (!formats.TryGetValue(id, out var format))
        {
            format = NumberFormat.BuiltIn(id) is { } code ? new NumberFormat(code) : NumberFormat.General;
            formats[id] = format;
        }

        return format;
    }
}
