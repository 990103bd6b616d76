using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Finding.Layouts;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Planning;

/// <summary>Makes the codebooks of rating columns from the looks of their cells.</summary>
internal sealed class CodebookPlanner(Model model, ModelCells cells, Lexicon lexicon, int optionShift)
{
    private const int MostMeanings = 200;

    /// <summary>The codebooks of some columns that are read alike, one for each scale of their elements.</summary>
    /// <param name="columns">The columns, from 0.</param>
    /// <param name="body">All cells of the columns below the heading.</param>
    /// <param name="heading">Their heading.</param>
    /// <param name="scales">The scales of their elements.</param>
    public IEnumerable<PlannedCodebook> Plan(ImmutableArray<int> columns, IReadOnlyList<Cell> body, Heading heading, IEnumerable<Scale> scales)
    {
        var looks = Looks(body);
        foreach (var scale in scales)
        {
            var (doubts, letters) = DoubtFinder.Find(body, cells, heading, scale);
            var planned = new PlannedCodebook(scale.Id, columns)
            {
                Declared = Declared(scale),
                DeclaredFills = cells.Meanings.Legend.Fills.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.Word),
                Doubts = doubts,
                DoubtfulLetters = [.. letters],
                Percent = heading.Percent,
                OptionShift = optionShift,
            };
            yield return planned with { Meanings = Meanings(looks, ColumnCodebook.Compile(planned, model, lexicon)!) };
        }
    }

    /// <summary>What the user declares goes before what a legend does.</summary>
    private ImmutableSortedDictionary<string, string> Declared(Scale scale)
    {
        var declared = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, entry) in cells.Meanings.Legend.Texts)
        {
            declared[key] = entry.Word;
        }

        foreach (var (key, meaning) in cells.Meanings.Codes)
        {
            // A word that means nothing on this scale hides no legend.
            if (cells[scale].Meaning(meaning) is not null || !declared.ContainsKey(key))
            {
                declared[key] = meaning;
            }
        }

        return declared.ToImmutable();
    }

    private static Dictionary<(string Text, int? Fill), (Cell Cell, int Count)> Looks(IReadOnlyList<Cell> body)
    {
        var looks = new Dictionary<(string, int?), (Cell, int Count)>();
        foreach (var cell in body)
        {
            var key = (cell.Text, cell.Fill);
            if ((!cell.IsBlank || cell.Fill is not null) && (looks.TryGetValue(key, out var known) || looks.Count < MostMeanings))
            {
                looks[key] = (cell, known.Count + 1);
            }
        }

        return looks;
    }

    private static ImmutableArray<PlannedMeaning> Meanings(Dictionary<(string Text, int? Fill), (Cell Cell, int Count)> looks, ColumnCodebook codebook) =>
    [
        .. looks.Select(look => (look.Key, look.Value, Meaning: codebook.Read(look.Value.Cell)))
            .OrderBy(look => look.Meaning.Level?.Index ?? int.MaxValue).ThenBy(look => look.Key.Text, StringComparer.Ordinal).ThenBy(look => look.Key.Fill)
            .Select(look => new PlannedMeaning(look.Key.Text, look.Key.Fill, look.Meaning.Outcome, look.Meaning.Level?.Code, look.Value.Count) { Rule = look.Value.Cell.Look?.Rule }),
    ];
}
