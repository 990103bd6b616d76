using MMSSC.Interop.Adapters.Finding.Grids;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Finding.Legends;

/// <summary>Finds what a file says its numbers, letters and colours mean: <c>1 = rojo</c> anywhere, or rows that pair a key or colour with a level word.</summary>
internal sealed class LegendReader(Model model, Lexicon lexicon)
{
    private readonly ScaleWords[] scales = [.. model.Rateable.Select(element => element.Scale!).Distinct().Select(scale => new ScaleWords(model, scale, lexicon))];
    private readonly List<Pair> pairs = [];
    private readonly Legend legend = new();
    private readonly List<Contradiction> contradictions = [];
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);

    /// <summary>Reads a sheet's legend rows.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="isTable">Whether the sheet holds ratings; then only what is written with an equals sign, or under a word for legend, counts.</param>
    public void Add(SheetGrid grid, bool isTable)
    {
        var titled = !isTable || lexicon.Legends.Contains(Folding.Fold(grid.Sheet.Name));

        // A sheet has far fewer texts than cells: each is looked at once.
        var kinds = new List<TextKind>();
        for (var row = 0; row < Math.Min(grid.Rows, Thresholds.TableRows); row++)
        {
            var cells = grid.Sheet.Rows[row];
            var saysLegend = false;
            var texts = grid.TextsOf(row);
            for (var column = 0; column < cells.Length; column++)
            {
                if (texts[column] < 0 || cells[column].Kind != CellKind.Text)
                {
                    continue;
                }

                var kind = KindOf(texts[column], cells[column].Text, grid, kinds);
                saysLegend |= kind == TextKind.Legend;
                if (kind == TextKind.Equation)
                {
                    AddEquations(cells[column].Text, grid, row, column);
                }
            }

            titled |= saysLegend;
            var pair = titled ? PairOf(grid, row) : null;
            if (pair is not null)
            {
                pairs.Add(pair);
            }
            else if (isTable && !saysLegend && !grid.IsBlank(row))
            {
                // In a sheet of ratings the legend ends at its first other row, before the table's own rows look like one.
                titled = false;
            }
        }

        Take();
    }

    /// <summary>The legend of all sheets that were added.</summary>
    public Legend Read(ICollection<Diagnostic> findings)
    {
        foreach (var key in legend.Texts.Keys.Order(StringComparer.Ordinal))
        {
            findings.Add(CellDiagnostics.LegendRead(legend.Texts[key].Location, key, legend.Texts[key].Word));
        }

        var fills = new List<int>(legend.Fills.Keys);
        fills.Sort();
        foreach (var fill in fills)
        {
            findings.Add(CellDiagnostics.LegendRead(legend.Fills[fill].Location, CellColour.Name(fill), legend.Fills[fill].Word));
        }

        foreach (var (at, key, first, second) in contradictions)
        {
            findings.Add(CellDiagnostics.LegendAgainstItself(at, key, first, second));
        }

        return legend;
    }

    private TextKind KindOf(int number, string text, SheetGrid grid, List<TextKind> kinds)
    {
        while (kinds.Count <= number)
        {
            kinds.Add(TextKind.Unseen);
        }

        if (kinds[number] == TextKind.Unseen)
        {
            kinds[number] = text.Length is >= 3 and <= 400 && text.Contains('=') ? TextKind.Equation
                : lexicon.Legends.Contains(grid.Text(number)) ? TextKind.Legend
                : TextKind.Other;
        }

        return kinds[number];
    }

    private void AddEquations(string text, SheetGrid grid, int row, int column)
    {
        foreach (var part in text.Split(',', ';', '\n', '|', '(', ')', '/'))
        {
            var equals = part.IndexOf('=');
            if (equals <= 0)
            {
                continue;
            }

            var (left, right) = (part[..equals].Trim(), part[(equals + 1)..].Trim());
            left = left[(left.LastIndexOf(':') + 1)..].Trim();
            if (WordOf(right) is { } word && left.Length is > 0 and <= Thresholds.LongestSign && !IsWord(left))
            {
                pairs.Add(new(CellKey.Of(left), null, word, grid.Locate(row, column)));
            }
            else if (WordOf(left) is { } first && right.Length is > 0 and <= Thresholds.LongestSign && NumberReader.TryRead(right, out _, out _))
            {
                pairs.Add(new(CellKey.Of(right), null, first, grid.Locate(row, column)));
            }
        }
    }

    /// <summary>A row of two: a short key or a coloured cell, and a level word.</summary>
    private Pair? PairOf(SheetGrid grid, int row)
    {
        string? word = null;
        string? key = null;
        int? fill = null;
        var texts = 0;
        var at = -1;
        var cells = grid.Sheet.Rows[row];
        for (var column = 0; column < cells.Length && texts <= 2; column++)
        {
            var cell = cells[column];
            fill ??= cell.Fill is { } colour && !Hue.IsGrey(colour) ? colour : null;
            if (cell.IsBlank)
            {
                continue;
            }

            texts++;
            if (word is null && WordOf(cell.Text) is { } found)
            {
                (word, at) = (found, column);
            }
            else if (cell.Text.Length <= Thresholds.LongestSign)
            {
                key ??= cell.Text.Trim();
            }
        }

        return word is null || texts > 2 || (key is null && (fill is null || texts > 1))
            ? null
            : new(key is null ? null : CellKey.Of(key), fill, word, grid.Locate(row, at));
    }

    /// <summary>Accepts what was collected where it tells at least two levels apart.</summary>
    private void Take()
    {
        if (pairs.Select(pair => pair.Word).Where(IsLevel).Distinct().Count() >= 2)
        {
            foreach (var pair in pairs)
            {
                Take(pair);
            }
        }

        pairs.Clear();
    }

    private void Take(Pair pair)
    {
        if (pair.Key is { } key && !refused.Contains(key) && !legend.Texts.TryAdd(key, new(pair.Word, pair.At)) && !SameLevel(legend.Texts[key].Word, pair.Word))
        {
            contradictions.Add(new(pair.At, key, legend.Texts[key].Word, pair.Word));
            legend.Texts.Remove(key);
            refused.Add(key);
        }

        if (pair.Fill is { } fill && !refused.Contains(CellColour.Name(fill)) && !legend.Fills.TryAdd(fill, new(pair.Word, pair.At)) && !SameLevel(legend.Fills[fill].Word, pair.Word))
        {
            contradictions.Add(new(pair.At, CellColour.Name(fill), legend.Fills[fill].Word, pair.Word));
            legend.Fills.Remove(fill);
            refused.Add(CellColour.Name(fill));
        }
    }

    private string? WordOf(string text)
    {
        var folded = Folding.Fold(text);
        return folded.Length > 0 && IsWord(folded) ? folded : null;
    }

    private bool IsWord(string text) => Array.Exists(scales, scale => scale.TryRead(Folding.Fold(text), out _));

    private bool IsLevel(string word) => Array.Exists(scales, scale => scale.TryRead(word, out var reading) && reading.Level is not null);

    /// <summary>Whether two words of a legend stand for the same level or status.</summary>
    public bool SameLevel(string a, string b) => Array.TrueForAll(scales, scale =>
        !scale.TryRead(a, out var first) || !scale.TryRead(b, out var second) || (first.Level == second.Level && first.Outcome == second.Outcome));

    private enum TextKind : byte
    {
        Unseen,
        Other,
        Legend,
        Equation,
    }

    private sealed record Pair(string? Key, int? Fill, string Word, Location At);

    private sealed record Contradiction(Location At, string Key, string First, string Second);
}
