using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Models;

/// <summary>A sheet, or the rows of it that are of one model.</summary>
/// <param name="Sheet">The sheet, without the rows of other models.</param>
/// <param name="Model">The model as the rows name it; null where they do not.</param>
internal sealed record ModelPart(Sheet Sheet, string? Model)
{
    /// <summary>The column that names the model of each row, and the name; null where the sheet is of one.</summary>
    public (int Column, string Text)? Only { get; init; }
}

/// <summary>A column that names the model of each row: such a sheet is read as one for each model.</summary>
internal static class ModelColumn
{
    /// <summary>The parts of a sheet; the sheet itself where no column names installed models throughout.</summary>
    public static IEnumerable<ModelPart> Split(Sheet sheet, ImmutableArray<Model> models, Lexicon lexicon)
    {
        if (Find(sheet, lexicon) is not var (heading, column) || Names(sheet, heading, column, models) is not { } names)
        {
            return [new(sheet, null)];
        }

        return names.Select(name => new ModelPart(
            names.Count == 1 ? sheet : sheet.With([.. Enumerable.Range(0, sheet.Rows.Length).Where(row => row <= heading || sheet[row, column].IsBlank || Same(sheet[row, column].Text, name))]), name)
        { Only = names.Count == 1 ? null : (column, name) });
    }

    private static (int Row, int Column)? Find(Sheet sheet, Lexicon lexicon)
    {
        for (var row = 0; row < Math.Min(sheet.Rows.Length, Thresholds.TopRows); row++)
        {
            for (var column = 0; column < Math.Min(sheet.Rows[row].Length, Thresholds.NarrowColumns); column++)
            {
                if (lexicon.Words("modelHeadings").Contains(Folding.Fold(sheet[row, column].Text)))
                {
                    return (row, column);
                }
            }
        }

        return null;
    }

    /// <summary>The models that the column names, as it spells them; null where a cell of it names none that is installed.</summary>
    private static List<string>? Names(Sheet sheet, int heading, int column, ImmutableArray<Model> models)
    {
        var names = new List<string>();
        for (var row = heading + 1; row < sheet.Rows.Length; row++)
        {
            var text = sheet[row, column].Text.Trim();
            if (text.Length == 0 || names.Exists(name => Same(name, text)))
            {
                continue;
            }

            if (names.Count == Thresholds.MostModelsOfColumn || !models.Any(model => model.IsNamed(text)))
            {
                return null;
            }

            names.Add(text);
        }

        return names.Count == 0 ? null : names;
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
