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
    private readonly int[]? origins;

    internal Sheet(string fileName, WorkbookKind kind, string name, bool hidden, ImmutableArray<ImmutableArray<Cell>> rows, ImmutableArray<MergedRange> merges, int[]? lines, int[]? origins = null)
    {
        this.fileName = fileName;
        this.kind = kind;
        this.lines = lines;
        this.origins = origins;
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

    /// <summary>Notes beside cells, in the order of the file.</summary>
    public ImmutableArray<CellNote> Notes { get; init; } = [];

    /// <summary>The cell there, or a blank one.</summary>
    public Cell this[int row, int column] =>
        (uint)row < (uint)Rows.Length && (uint)column < (uint)Rows[row].Length ? Rows[row][column] : Cell.Blank;

    /// <summary>The place of a cell: file, line and field for delimited files, sheet and address for workbooks.</summary>
    public Location Locate(int row, int column) => kind == WorkbookKind.Delimited
        ? new Location { File = fileName, Line = LineOf(row), Column = column + 1 }
        : Location.InSheet(fileName, Name, Address(LineOf(row) - 1, column));

    /// <summary>The row and column of a place that <see cref="Locate"/> gave, from 0; null where it is not of this sheet.</summary>
    internal (int Row, int Column)? Find(Location at)
    {
        var (line, column) = kind == WorkbookKind.Delimited ? (at.Line ?? 0, (at.Column ?? 0) - 1)
            : at.Sheet == Name && CellReference.TryRead(at.Cell, out var row, out var index) ? (row + 1, index)
            : (0, -1);
        var found = lines is null or [] ? line - 1 : Array.BinarySearch(lines, line);
        return line > 0 && column >= 0 && found >= 0 && found < Rows.Length ? (found, column) : null;
    }

    /// <summary>The row's number in the sheet as it was read, from 0: another one where this is a part of it.</summary>
    internal int OriginOf(int row) => origins is null ? row : origins[row];

    /// <summary>Where rows are asked for that the sheet does not have, as a plan of another file may, they go on behind the last.</summary>
    private int LineOf(int row) => lines is null or [] ? row + 1
        : (uint)row < (uint)lines.Length ? lines[row]
        : (int)Math.Min(int.MaxValue, (long)lines[^1] + row - lines.Length + 1);

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

        return new(fileName, kind, Name, Hidden, [.. rows], merges.ToImmutable(), Array.ConvertAll(kept, LineOf), Array.ConvertAll(kept, OriginOf))
        {
            Notes = [.. Notes.Select(note => note with { Row = Array.BinarySearch(kept, note.Row) }).Where(note => note.Row >= 0)],
        };
    }

    /// <summary>Some columns of the sheet as a sheet: all others are blank in it, but for lines above its heading that hold for all.</summary>
    /// <param name="first">First column, from 0.</param>
    /// <param name="last">Last column.</param>
    /// <param name="heading">The heading row.</param>
    /// <param name="own">Rows above the heading of which only these columns are seen.</param>
    internal Sheet WithColumns(int first, int last, int heading, IReadOnlySet<int> own)
    {
        var rows = Rows.Select((row, at) => at < heading && !own.Contains(at) ? row : [.. row.Select((cell, column) => column < first || column > last ? Cell.Blank : cell)]).ToImmutableArray();
        return new(fileName, kind, Name, Hidden, rows, [.. Merges.Where(range => range.FirstColumn >= first && range.FirstColumn <= last)], lines, origins)
        {
            Notes = [.. Notes.Where(note => note.Column >= first && note.Column <= last)],
        };
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
