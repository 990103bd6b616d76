using System.Collections.Immutable;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Spreadsheets.Cells;

/// <summary>A file as tables: one sheet for a delimited file, all sheets for a workbook.</summary>
public sealed record Workbook(string FileName, WorkbookKind Kind, ImmutableArray<Sheet> Sheets)
{
    /// <summary>What beside texts can be seen in a file of this form.</summary>
    public SeenLooks Seen => Kind switch
    {
        WorkbookKind.Delimited => SeenLooks.None,
        WorkbookKind.OpenXml => SeenLooks.Fills | SeenLooks.Conditions | SeenLooks.Notes,
        WorkbookKind.Biff12 => SeenLooks.Fills,
        _ => SeenLooks.Fills | SeenLooks.Conditions,
    };
}

/// <summary>What a reading of a file sees beside texts: where a form has no colours, or its reader sees none, blank cells may have been coloured ones.</summary>
[Flags]
public enum SeenLooks
{
    /// <summary>Texts alone.</summary>
    None = 0,

    /// <summary>Fills of cells.</summary>
    Fills = 1,

    /// <summary>Colours of conditional formats, where the form has such; where they are not followed, the file's findings say so.</summary>
    Conditions = 2,

    /// <summary>Notes beside cells.</summary>
    Notes = 4,
}

/// <summary>The file form that the tables came in.</summary>
public enum WorkbookKind
{
    /// <summary>Text with separators.</summary>
    Delimited,

    /// <summary>Office Open XML workbook.</summary>
    OpenXml,

    /// <summary>OpenDocument spreadsheet, as a package or as one XML file.</summary>
    OpenDocument,

    /// <summary>Workbook of Excel 5 to 2003.</summary>
    Biff,

    /// <summary>Binary workbook of Excel since 2007.</summary>
    Biff12,

    /// <summary>XML Spreadsheet 2003.</summary>
    SpreadsheetXml,

    /// <summary>Tables of a web page.</summary>
    Html,

    /// <summary>Tables of a text document.</summary>
    Word,
}

/// <summary>A sheet: rows of cells, ragged, from row 0 and column 0.</summary>
public sealed class Sheet
{
    private readonly string fileName;
    private readonly WorkbookKind kind;
    private readonly int[]? lines;

    internal Sheet(string fileName, WorkbookKind kind, string name, bool hidden, ImmutableArray<ImmutableArray<Cell>> rows, ImmutableArray<MergedRange> merges, int[]? lines)
    {
        this.fileName = fileName;
        this.kind = kind;
        this.lines = lines;
        Name = name;
        Hidden = hidden;
        Rows = rows;
        Merges = merges;
    }

    /// <summary>Name; the file's name without folder and ending for delimited files.</summary>
    public string Name { get; }

    /// <summary>Whether the user hid it.</summary>
    public bool Hidden { get; }

    /// <summary>Rows; a row ends at its last cell that has text or a fill.</summary>
    public ImmutableArray<ImmutableArray<Cell>> Rows { get; }

    /// <summary>Merged ranges, as far as they lie over cells that were read; the text stands in the first cell of each.</summary>
    public ImmutableArray<MergedRange> Merges { get; }

    /// <summary>Notes beside cells, where they were asked for (<see cref="ReadLimits.Notes"/>).</summary>
    public ImmutableArray<CellNote> Notes { get; init; } = [];

    /// <summary>The cell there, or a blank one.</summary>
    public Cell this[int row, int column] =>
        (uint)row < (uint)Rows.Length && (uint)column < (uint)Rows[row].Length ? Rows[row][column] : Cell.Blank;

    /// <summary>The place of a cell: file, line and field for delimited files, sheet and address for workbooks.</summary>
    public Location Locate(int row, int column) => kind == WorkbookKind.Delimited
        ? new Location { File = fileName, Line = LineOf(row), Column = column + 1 }
        : Location.InSheet(fileName, Name, Address(LineOf(row) - 1, column));

    private int LineOf(int row) => lines is null ? row + 1 : lines[row];

    /// <summary>Some rows of the sheet as a sheet; each is located where it was, and sees what was merged over it.</summary>
    /// <param name="kept">Rows, rising.</param>
    internal Sheet With(int[] kept)
    {
        var rows = Array.ConvertAll(kept, row => Rows[row]);
        var merges = ImmutableArray.CreateBuilder<MergedRange>();
        foreach (var range in Merges)
        {
            var (first, last) = (Array.FindIndex(kept, row => row >= range.FirstRow), Array.FindLastIndex(kept, row => row <= range.LastRow));
            if (first >= 0 && first <= last)
            {
                merges.Add(range with { FirstRow = first, LastRow = last });
                rows[first] = rows[first].Length > range.FirstColumn ? rows[first].SetItem(range.FirstColumn, this[range.FirstRow, range.FirstColumn]) : rows[first];
            }
        }

        return new(fileName, kind, Name, Hidden, [.. rows], merges.ToImmutable(), Array.ConvertAll(kept, LineOf));
    }

    /// <summary>The address of a cell, such as <c>C7</c> for row 6, column 2.</summary>
    public static string Address(int row, int column)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters[--at] = (char)('A' + ((rest - 1) % 26));
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letters[at..]}{row + 1}");
    }
}

/// <summary>A note beside a cell, from 0: what people call a comment.</summary>
public readonly record struct CellNote(int Row, int Column, string Text);

/// <summary>A merged range, both ends included, from 0.</summary>
public readonly record struct MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing (it may still have a fill).</summary>
    Blank,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number shown as a date.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A formula error such as <c>#N/A</c>.</summary>
    Error,
}

/// <summary>One cell.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">What a person sees in it: the text, or the number or date as its format shows it; empty when blank.</param>
/// <param name="Number">The number; the serial day for dates; 0 otherwise.</param>
/// <param name="Fill">Solid background colour as <c>0xRRGGBB</c>, or null.</param>
/// <param name="Traits">What else is to be known of it.</param>
public readonly record struct Cell(CellKind Kind, string Text, double Number, int? Fill, CellTraits Traits)
{
    /// <summary>A cell with nothing in it.</summary>
    public static readonly Cell Blank = new(CellKind.Blank, "", 0, null, CellTraits.None);

    /// <summary>What a conditional format makes of it; null where none does.</summary>
    internal ConditionalLook? Look { get; init; }

    /// <summary>Whether it shows nothing; a fill is not text.</summary>
    public bool IsBlank => Kind == CellKind.Blank;
}

/// <summary>Traits of a cell that change how far it can be trusted.</summary>
[Flags]
public enum CellTraits
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The value is a formula's stored result.</summary>
    Formula = 1,

    /// <summary>It stands in a hidden row or column.</summary>
    Hidden = 2,

    /// <summary>The text was cut off at the limit.</summary>
    Cut = 4,
}
