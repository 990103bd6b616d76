using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>What a row that could not be read at once says of the columns below it.</summary>
internal enum HeadingKind
{
    /// <summary>It heads nothing.</summary>
    None,

    /// <summary>It is the heading once more.</summary>
    Same,

    /// <summary>It heads other columns than the plan's.</summary>
    Other,
}

/// <summary>Notices in the middle of a table that another one begins, as in files that were put one behind the other.</summary>
internal sealed class HeadingWatch
{
    private const int Fewest = 3;

    private static readonly char[] separators = [' ', '.', ':', ')', '-', '–', '—'];

    private readonly CompiledColumn[] columns;
    private readonly Dictionary<string, string> elements = new(StringComparer.Ordinal);
    private readonly HashSet<string> distinct = new(StringComparer.Ordinal);

    /// <param name="model">The model.</param>
    /// <param name="columns">The columns of ratings.</param>
    public HeadingWatch(Model model, CompiledColumn[] columns)
    {
        this.columns = columns;
        foreach (var column in columns)
        {
            Add(column.Plan.Heading, column.Element!);
        }

        foreach (var element in model.Elements)
        {
            Add(element.Code, element);
            foreach (var title in element.Title.All)
            {
                Add(title.Text, element);
            }
        }
    }

    /// <summary>What a row heads.</summary>
    /// <param name="row">Its cells.</param>
    /// <param name="isRead">Whether a cell was understood as a rating; by number of the column among those of ratings.</param>
    public HeadingKind Of(Cell[] row, Func<int, bool> isRead)
    {
        var (filled, own) = (0, 0);
        distinct.Clear();
        for (var i = 0; i < columns.Length; i++)
        {
            var index = columns[i].Plan.Index;
            if (index >= row.Length || row[index].IsBlank)
            {
                continue;
            }

            filled++;
            if (CodeOf(Folding.Fold(row[index].Text)) is { } code)
            {
                // A code such as 4.4 may be a number of the scale as well, and levels that nobody settled may look like codes: they repeat, and codes do not.
                _ = !isRead(i) && distinct.Add(code);
                own += code == columns[i].Element!.Code ? 1 : 0;
            }
        }

        return distinct.Count < Math.Min(Fewest, columns.Length) || 2 * distinct.Count < filled ? HeadingKind.None : own == columns.Length ? HeadingKind.Same : HeadingKind.Other;
    }

    /// <summary>The element that a folded text names: by what the plan's heading says, by its code, by its title, or by both; null where it names none.</summary>
    private string? CodeOf(string text)
    {
        if (elements.TryGetValue(text, out var code))
        {
            return code;
        }

        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && elements.TryGetValue(text[..end].TrimEnd(separators), out var first)
            && elements.TryGetValue(text[end..].TrimStart(separators), out var second) && first == second ? first : null;
    }

    private void Add(string text, Element element)
    {
        if (Folding.Fold(text) is { Length: > 0 } folded)
        {
            elements.TryAdd(folded, element.Code);
        }
    }
}
