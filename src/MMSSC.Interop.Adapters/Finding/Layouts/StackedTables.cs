using MMSSC.Interop.Adapters.Finding.Elements;
using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>
/// Tables one below the other in a sheet, whose headings differ, by the order of their columns, by their years, or because they are of
/// other elements or another model, or which rate the same elements under lines of their own. Each is read by its own heading, as a sheet of its own.
/// </summary>
internal sealed class StackedTables
{
    private readonly Sheet sheet;
    private readonly SheetGrid grid;
    private readonly ModelIndex[] models;
    private readonly Lexicon lexicon;
    private readonly HashSet<Element> rated = [];
    private int collected;

    private StackedTables(Sheet sheet, ModelIndex[] models, Lexicon lexicon) => (this.sheet, grid, this.models, this.lexicon) = (sheet, new(sheet), models, lexicon);

    /// <summary>The tables; the sheet itself where it holds but one.</summary>
    public static IEnumerable<Sheet> Split(Sheet sheet, ModelIndex[] models, Lexicon lexicon) => new StackedTables(sheet, models, lexicon).Split();

    private IEnumerable<Sheet> Split()
    {
        var preamble = -1;
        var heading = -1;
        List<int> starts = [];
        for (var row = 0; row < Math.Min(sheet.Rows.Length, Thresholds.StackedRows) && starts.Count < Thresholds.MostTables; row++)
        {
            if (!IsHeading(row))
            {
                continue;
            }

            if (PreambleHead.At(grid, row, sheet.Rows.Length, lexicon) is { } head && !NamesElements(row, head.Last + 1))
            {
                row = head.Last;
                continue;
            }

            if (preamble >= 0 && (SameHeading(heading, row) ? WithTitle(row) == row || !RatesAgain(row) : !NamesElements(heading, row)))
            {
                heading = SameHeading(heading, row) ? heading : row;
                continue;
            }

            if (preamble < 0)
            {
                preamble = row;
            }
            else
            {
                starts.Add(row);
            }

            heading = row;
            rated.Clear();
            collected = row + 1;
        }

        return starts.Count == 0 ? [sheet] : Parts(preamble, starts);
    }

    /// <summary>
    /// The lines right above a table belong to it, and those above the first one hold for all of them that do not have a line of the same kind.
    /// </summary>
    private IEnumerable<Sheet> Parts(int preamble, List<int> starts)
    {
        var begins = starts.ConvertAll(WithTitle);
        var own = WithTitle(preamble);
        yield return sheet.With([.. Enumerable.Range(0, begins[0])]);
        for (var i = 0; i < begins.Count; i++)
        {
            var end = i + 1 < begins.Count ? begins[i + 1] : sheet.Rows.Length;
            var kinds = Enumerable.Range(begins[i], starts[i] - begins[i]).Select(KindOf).ToHashSet();
            yield return sheet.With([.. Enumerable.Range(0, preamble).Where(row => row < own || !kinds.Contains(KindOf(row))), .. Enumerable.Range(begins[i], end - begins[i])]);
        }
    }

    /// <summary>The first of the lines above a heading that are its table's; lines above a blank row are where they stand apart from what is above them.</summary>
    private int WithTitle(int heading)
    {
        var last = heading - 1;
        while (last > 0 && Filled(last) == 0 && heading - last < Thresholds.MostHeadingRows)
        {
            last--;
        }

        var first = HeadAbove(last, heading) ?? last + 1;
        while (first > 0 && last - first < Thresholds.MostHeadingRows && IsLine(first - 1))
        {
            first--;
        }

        return first > last || (last < heading - 1 && first > 0 && Filled(first - 1) > 0) ? heading : first;
    }

    /// <summary>The first row of a small table about all of the next one that ends in a row; null where none does.</summary>
    private int? HeadAbove(int last, int heading)
    {
        for (var row = last - 1; row >= Math.Max(0, last - Thresholds.MostHeadingRows); row--)
        {
            if (PreambleHead.At(grid, row, heading, lexicon) is { } head && head.Last == last && !NamesElements(row, heading))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Whether a row holds one text, or a label with what it says.</summary>
    private bool IsLine(int row) => !NamesElements(row, row + 1)
        && (Filled(row) == 1 || (Filled(row) == 2 && !sheet[row, 0].IsBlank && lexicon.RoleOf(Folding.Fold(sheet[row, 0].Text.TrimEnd(':', ' ')), out var exact) is not HeadingTopic.Unknown && exact));

    /// <summary>What a line above a table is about: a community, a date, a horizon; of any other one and of a blank row nothing is known.</summary>
    private HeadingTopic KindOf(int row)
    {
        if (sheet.Rows[row].FirstOrDefault(cell => !cell.IsBlank) is not { IsBlank: false } cell)
        {
            return HeadingTopic.Ignored;
        }

        var folded = Folding.Fold(cell.Text);
        var label = folded.Split(':')[0].Trim();
        var role = lexicon.RoleOf(label, out var exact);
        return exact && role != HeadingTopic.Unknown ? role
            : Array.Exists(lexicon.CommunityLabels, known => folded.StartsWith(known + " ", StringComparison.Ordinal)) ? HeadingTopic.Community
            : HeadingReader.Read(cell, lexicon) switch { { Horizon: not null } => HeadingTopic.Horizon, { Date: not null } => HeadingTopic.Date, _ => HeadingTopic.Unknown };
    }

    /// <summary>Whether the rows below a heading that comes again rate an element that those before it do: then they are another assessment.</summary>
    private bool RatesAgain(int again)
    {
        for (; collected < again; collected++)
        {
            rated.UnionWith(RatedIn(collected));
        }

        for (var row = again + 1; row < sheet.Rows.Length; row++)
        {
            if (RatedIn(row).ToArray() is { Length: > 0 } next)
            {
                return rated.Overlaps(next);
            }
        }

        return false;
    }

    /// <summary>The rated elements of any model that a row names.</summary>
    private IEnumerable<Element> RatedIn(int row)
    {
        for (var column = 0; column < Math.Min(sheet.Rows[row].Length, Thresholds.NarrowColumns); column++)
        {
            var text = Folding.Fold(sheet[row, column].Text);
            for (var i = 0; text.Length > 0 && i < models.Length; i++)
            {
                if (models[i].Identify(text).Element is { Scale: not null } element)
                {
                    yield return element;
                }
            }
        }
    }

    /// <summary>
    /// Whether a row heads a table: it has a word for elements or communities, and another one for a column, a year or a horizon, or
    /// elements side by side.
    /// </summary>
    private bool IsHeading(int row)
    {
        if (!NamesColumns(row))
        {
            return false;
        }

        var (naming, others) = (0, 0);
        var folds = new List<string>();
        for (var column = 0; column < Math.Min(sheet.Rows[row].Length, Thresholds.NarrowColumns); column++)
        {
            var cell = sheet[row, column];
            if (cell.IsBlank)
            {
                continue;
            }

            if (cell.Text.Length > Thresholds.LongestGuess)
            {
                return false;
            }

            var folded = Folding.Fold(cell.Text);
            var role = lexicon.RoleOf(folded, out var exact);
            if (exact && IsNaming(role))
            {
                naming++;
            }
            else
            {
                others += (exact && role is not (HeadingTopic.Unknown or HeadingTopic.Total)) || HeadingReader.Read(cell, lexicon) is { Date: not null } or { Horizon: not null } ? 1 : 0;
            }

            folds.Add(folded);
        }

        // A row with one element, by code or title or both, is one of its ratings, whatever words stand beside it.
        return naming > 0 && Elements(folds) is var elements && (elements > 1 || (elements == 0 && naming + others >= 2));
    }

    /// <summary>Whether a word for elements or communities stands among the first texts of a row. Most rows have none, and are looked at no further.</summary>
    private bool NamesColumns(int row)
    {
        for (var column = 0; column < Math.Min(sheet.Rows[row].Length, Thresholds.NarrowColumns); column++)
        {
            var cell = sheet[row, column];
            if (cell.IsBlank)
            {
                continue;
            }

            if (IsNaming(lexicon.WholeRoleOf(Folding.Fold(cell.Text))))
            {
                return true;
            }

            if (column > Thresholds.ColumnsBeforeElements)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsNaming(HeadingTopic role) => role is HeadingTopic.Code or HeadingTopic.Title or HeadingTopic.Community or HeadingTopic.CommunityKey;

    private bool SameHeading(int one, int other)
    {
        if (sheet.Rows[one].Length != sheet.Rows[other].Length)
        {
            return false;
        }

        for (var column = 0; column < sheet.Rows[one].Length; column++)
        {
            if (Folding.Fold(sheet[one, column].Text) != Folding.Fold(sheet[other, column].Text))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether rows name a rated element of any model: a heading after a heading without one is a second row of it, or a line of labels.</summary>
    private bool NamesElements(int first, int end)
    {
        for (var row = first; row < end; row++)
        {
            if (RatedIn(row).Any())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many different elements of one model texts name.</summary>
    private int Elements(List<string> folds)
    {
        var most = 0;
        foreach (var model in models)
        {
            var named = new HashSet<Element>();
            foreach (var folded in folds)
            {
                if (model.Identify(folded).Element is { Scale: not null } element)
                {
                    named.Add(element);
                }
            }

            most = Math.Max(most, named.Count);
        }

        return most;
    }

    private int Filled(int row)
    {
        var count = 0;
        foreach (var cell in sheet.Rows[row])
        {
            count += cell.IsBlank ? 0 : 1;
        }

        return count;
    }
}
