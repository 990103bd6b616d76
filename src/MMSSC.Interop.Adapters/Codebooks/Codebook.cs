using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Codebooks.Phrases;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>What the looks of one rating column mean. Changes nothing once it is made, so that several threads may read by it.</summary>
internal sealed class Codebook
{
    private readonly Dictionary<Cell, CodebookEntry> seen;
    private readonly Dictionary<string, Level?> texts = new(StringComparer.Ordinal);
    private readonly ColumnReader reader;

    /// <summary>Makes the codebook of a column.</summary>
    /// <param name="sample">Its distinct looks.</param>
    /// <param name="reader">Reads by what the column decided.</param>
    /// <param name="ink">The font colour of a cell.</param>
    public Codebook(ColumnSample sample, ColumnReader reader, Func<Cell, int?> ink)
    {
        this.reader = reader;
        seen = new(sample.Cells.Length, new LookComparer(ink));
        var read = sample.Cells.Select(look => new CodebookLine(look, reader.Read(look.Cell))).ToArray();
        foreach (var (look, entry) in read)
        {
            Note(look.Cell, entry);
        }

        Entries = [.. read.Select(line => line with { Entry = Checked(line.Cell.Cell, line.Entry) })];
        foreach (var (look, entry) in Entries)
        {
            seen[look.Cell] = entry;
        }

        Alphabet = Main();
        Explained = ShareExplained();
        Questions = CodebookQuestions.Of(Entries, reader);
    }

    /// <summary>The looks in the order of the sample, and what they mean.</summary>
    public ImmutableArray<CodebookLine> Entries { get; }

    /// <summary>What most of the levels were read by; none where no level was.</summary>
    public Alphabet Alphabet { get; }

    /// <summary>The share, 0 to 1, of the filled cells that mean something; 0 where none is filled.</summary>
    public double Explained { get; }

    /// <summary>What only the user can settle.</summary>
    public ImmutableArray<CodebookQuestion> Questions { get; }

    /// <summary>The meaning of a cell: its look's where that was seen, else what the alphabets of the column say. Allocates nothing for a look that was seen.</summary>
    public CodebookEntry Read(in Cell cell) => seen.TryGetValue(cell, out var entry) ? entry : Checked(cell, reader.Read(cell));

    private void Note(in Cell cell, CodebookEntry entry)
    {
        if (KeyOf(cell, entry) is { } key)
        {
            texts[key] = texts.TryGetValue(key, out var level) && level != entry.Level ? null : entry.Level;
        }
    }

    /// <summary>Where one text stood for two levels, it stands for none.</summary>
    private CodebookEntry Checked(in Cell cell, CodebookEntry entry) =>
        KeyOf(cell, entry) is { } key && texts.TryGetValue(key, out var level) && level != entry.Level ? CodebookEntry.Doubtful(DoubtKind.OneTextTwoLevels, level, entry.Level) : entry;

    /// <summary>The text by which a level was read; null where it was read by a colour alone.</summary>
    private static string? KeyOf(in Cell cell, CodebookEntry entry) =>
        cell.IsBlank || entry.Meaning != Meaning.Level || entry.Alphabet == Alphabet.Ink || cell.Text.Length > PhraseReader.Longest ? null : CellKey.Of(cell.Text) is { Length: > 0 } key ? key : cell.Text;

    private double ShareExplained()
    {
        var (filled, explained) = (0L, 0L);
        foreach (var line in Entries)
        {
            filled += line.Entry.Meaning == Meaning.Blank ? 0 : line.Cell.Count;
            explained += line.Entry.Means ? line.Cell.Count : 0;
        }

        return filled == 0 ? 0 : (double)explained / filled;
    }

    private Alphabet Main()
    {
        var best = Alphabet.None;
        var most = 0;
        foreach (var alphabet in Enum.GetValues<Alphabet>())
        {
            var count = 0;
            foreach (var line in Entries)
            {
                count += line.Entry.Alphabet == alphabet && line.Entry.Meaning is (Meaning.Level or Meaning.Score) ? line.Cell.Count : 0;
            }

            (best, most) = count > most ? (alphabet, count) : (best, most);
        }

        return best;
    }
}
