using System.Globalization;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Rows;

/// <summary>
/// Tells the rows below a table that count its levels: a line for each level, or a summary with a column for each. They come
/// after a blank row or a total, and name no rated element.
/// </summary>
internal sealed class SummaryRows(SheetGrid grid, ModelCells cells)
{
    private readonly Scale[] scales = [.. cells.All.Select(reader => reader.Scale).Where(scale => !scale.Levels.IsEmpty)];
    private int[] counted = [];
    private bool isClosed;

    /// <summary>Whether the next row is one of a summary.</summary>
    /// <param name="row">The row.</param>
    /// <param name="namesRated">Whether it names an element that is rated: then it is none.</param>
    public bool Next(int row, bool namesRated)
    {
        if (grid.IsBlank(row))
        {
            counted = [];
            isClosed = true;
            return false;
        }

        if (namesRated || !(isClosed && (IsCounted(row) || IsTally(row) || IsHeading(row))))
        {
            // A lone text is a footnote, and the table stays closed behind it.
            counted = [];
            isClosed &= !namesRated && grid.Filled(row) == 1;
            return false;
        }

        return true;
    }

    /// <summary>A total closes the table as a blank row does.</summary>
    public void Close() => isClosed = true;

    private bool IsCounted(int row) => counted.Length > 0 && HasCounts(row, counted);

    /// <summary>A level's word, and nothing but counts beside it.</summary>
    private bool IsTally(int row)
    {
        var (words, counts) = (0, 0);
        foreach (var cell in grid.Sheet.Rows[row].AsSpan()[..Math.Min(Thresholds.NarrowColumns, grid.Sheet.Rows[row].Length)])
        {
            if (cell.IsBlank)
            {
                continue;
            }

            if (IsCount(cell))
            {
                counts++;
            }
            else if (cells.Read(cell with { Fill = null, Look = null }, null) is { Outcome: Outcome.Level or Outcome.NotAssessed or Outcome.NotApplicable })
            {
                words++;
            }
            else
            {
                return false;
            }
        }

        return words == 1 && counts > 0;
    }

    /// <summary>All levels of a scale side by side in words, with counts below them.</summary>
    private bool IsHeading(int row)
    {
        var width = Math.Min(Thresholds.NarrowColumns, grid.Sheet.Rows[row].Length);
        foreach (var scale in scales)
        {
            var columns = new int[scale.Levels.Length];
            Array.Fill(columns, -1);
            for (var column = 0; column < width; column++)
            {
                var cell = grid[row, column];
                if (cell.Kind == CellKind.Text && !IsCount(cell) && cells.LevelOfHeading(cell.Text) is { } level && scale.Find(level.Code) == level && columns[level.Index] < 0)
                {
                    columns[level.Index] = column;
                }
            }

            if (Array.TrueForAll(columns, column => column >= 0) && row + 1 < grid.Rows && HasCounts(row + 1, columns))
            {
                counted = columns;
                return true;
            }
        }

        return false;
    }

    private bool HasCounts(int row, int[] columns)
    {
        var counts = 0;
        foreach (var column in columns)
        {
            var cell = grid[row, column];
            if (!cell.IsBlank && !IsCount(cell))
            {
                return false;
            }

            counts += cell.IsBlank ? 0 : 1;
        }

        return counts * 2 >= columns.Length;
    }

    private static bool IsCount(in Cell cell)
    {
        var text = cell.Text.AsSpan().Trim().TrimEnd("% ");
        return cell.Kind == CellKind.Number || (text.Length is > 0 and < 9 && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _));
    }
}
