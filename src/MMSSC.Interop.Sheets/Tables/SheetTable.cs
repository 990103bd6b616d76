using System.Collections.Immutable;

namespace MMSSC.Interop.Sheets.Tables;

/// <summary>One sheet: rows of cells, and what helps a person to read them and to fill them in.</summary>
public sealed record SheetTable
{
    /// <summary>Name on the tab.</summary>
    public required string Name { get; init; }

    /// <summary>Widths of the columns in characters.</summary>
    public required ImmutableArray<double> Widths { get; init; }

    /// <summary>All rows, from the top. Asked once and in order, so that they may be made while they are written.</summary>
    public required IEnumerable<SheetRow> Rows { get; init; }

    /// <summary>Row of the heads of the columns, from 0: it stays in sight and is repeated on each printed page; null where there is none.</summary>
    public int? HeadRow { get; init; }

    /// <summary>Only cells for entry can be changed; anybody may lift that, there is no password.</summary>
    public bool IsForm { get; init; }

    /// <summary>What may be entered where.</summary>
    public ImmutableArray<EntryRule> Rules { get; init; } = [];

    /// <summary>Fills that follow the number in a cell, light to dark.</summary>
    public ImmutableArray<HeatFill> Heats { get; init; } = [];

    /// <summary>Fills that follow the text of a cell.</summary>
    public ImmutableArray<WordFill> Fills { get; init; } = [];
}

/// <summary>A row of cells from the first column on.</summary>
public sealed record SheetRow(ImmutableArray<SheetCell> Cells)
{
    /// <summary>A row with nothing in it.</summary>
    public static readonly SheetRow Empty = new([]);

    /// <summary>A row of texts of one look.</summary>
    public static SheetRow Of(CellLook look, params IEnumerable<string> texts) => new([.. texts.Select(text => SheetCell.Of(text, look))]);
}

/// <summary>A range of cells, both ends included, from 0.</summary>
public sealed record CellRange(int FirstRow, int LastRow, int FirstColumn, int LastColumn);

/// <summary>What may be entered in a range: one of the texts of a range of another sheet, a number within bounds, or what a condition allows.</summary>
/// <param name="Cells">Where.</param>
/// <param name="Prompt">What the person sees who comes to such a cell, and who enters something else.</param>
public sealed record EntryRule(CellRange Cells, string Prompt)
{
    /// <summary>Whether anything else may be entered too: the texts are suggestions.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What holds of what may be entered, as a spreadsheet's formula for the first cell, at most 255 characters.</summary>
    public string? Condition { get; init; }

    /// <summary>Name of the sheet with the texts to choose from, in its first column, with the rows where they stand.</summary>
    public EntryList? Choices { get; init; }

    /// <summary>Lowest and highest number, where a number is asked for.</summary>
    public EntryBounds? Bounds { get; init; }
}

/// <summary>Texts to choose from: column A of a sheet, both rows included, from 0.</summary>
public sealed record EntryList(string Sheet, int FirstRow, int LastRow);

/// <summary>Bounds of a number, both included.</summary>
public sealed record EntryBounds(double From, double To);

/// <summary>Cells of a range that hold just this text get a fill.</summary>
/// <param name="Cells">Where.</param>
/// <param name="Text">The text.</param>
/// <param name="Colour">Fill as <c>RRGGBB</c>.</param>
public sealed record WordFill(CellRange Cells, string Text, string Colour);

/// <summary>Cells of a range get a fill between light and dark, by where their number lies.</summary>
/// <param name="Cells">Where.</param>
/// <param name="From">The number of the lightest fill.</param>
/// <param name="To">The number of the darkest fill.</param>
public sealed record HeatFill(CellRange Cells, double From, double To);
