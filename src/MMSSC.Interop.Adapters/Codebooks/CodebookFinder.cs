using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Codebooks.Phrases;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Codebooks;

/// <summary>
/// Finds what the looks of a rating column mean on a scale: by all of its few distinct looks together, because a letter, a colour or a 1 by itself may mean many
/// things. Nothing is read that something stands against.
/// </summary>
/// <param name="words">The words of the scale.</param>
/// <param name="lexicon">The words around ratings.</param>
/// <param name="meanings">What the user and the file declare.</param>
internal sealed class CodebookFinder(ScaleWords words, Lexicon lexicon, DeclaredMeanings meanings)
{
    private readonly ScaleAlphabets scale = new(words, lexicon, meanings);

    /// <summary>How the font colour of a cell is told.</summary>
    public Func<Cell, int?> Ink { private get; init; } = CellInk.Of;

    /// <summary>What a declaration of a person says on the scale; null where it says nothing there.</summary>
    public CodebookEntry? Given(string meaning) => scale.Given(meaning);

    /// <summary>The codebook of a column. Two samples that differ in the order of their looks only have the same one.</summary>
    public Codebook Find(ColumnSample sample) => new(sample, new(sample, scale, Ink), Ink);
}
