using System.Globalization;
using System.Text;

namespace MMSSC.Interop.Text;

/// <summary>Where something was read: a place in a text file (line and column from 1), a JSON pointer in it, or a cell of a sheet.</summary>
public sealed record Location
{
    /// <summary>A place that is not in any file, such as a command-line option.</summary>
    public static readonly Location None = new();

    /// <summary>File name as the user gave it, without the folders above the working folder.</summary>
    public string? File { get; init; }

    /// <summary>Line, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Column, from 1: a character for text, a field for a delimited table.</summary>
    public int? Column { get; init; }

    /// <summary>JSON pointer (RFC 6901) of the value, in JSON files.</summary>
    public string? Pointer { get; init; }

    /// <summary>Sheet name, in workbooks.</summary>
    public string? Sheet { get; init; }

    /// <summary>Cell address such as <c>C7</c>, in workbooks.</summary>
    public string? Cell { get; init; }

    /// <summary>A place in a text file.</summary>
    public static Location InText(string file, int line, int column, string? pointer = null) =>
        new() { File = file, Line = line, Column = column, Pointer = pointer };

    /// <summary>A cell of a workbook.</summary>
    public static Location InSheet(string file, string sheet, string cell) =>
        new() { File = file, Sheet = sheet, Cell = cell };

    /// <summary>The file as a whole.</summary>
    public static Location Whole(string file) => new() { File = file };

    /// <summary>The form shown to people: <c>file:line:column</c> or <c>file:sheet!cell</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line is { } line)
        {
            text.Append(':').Append(line.ToString(CultureInfo.InvariantCulture));
            if (Column is { } column)
            {
                text.Append(':').Append(column.ToString(CultureInfo.InvariantCulture));
            }
        }
        else if (Sheet is not null || Cell is not null)
        {
            text.Append(text.Length > 0 ? ":" : "").Append(Sheet).Append(Cell is null ? "" : "!").Append(Cell);
        }
        else if (Pointer is not null)
        {
            text.Append(text.Length > 0 ? "#" : "").Append(Pointer);
        }

        return text.ToString();
    }
}
