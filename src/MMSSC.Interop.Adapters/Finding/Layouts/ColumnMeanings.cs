using MMSSC.Interop.Adapters.Codebooks;
using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Codebooks.Looks;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Finding.Layouts;

/// <summary>Looks at columns by the codebook of all their cells, where single cells say nothing: three stars are a level only among others.</summary>
internal sealed class ColumnMeanings(ModelCells cells, Lexicon lexicon)
{
    private readonly Dictionary<Scale, CodebookFinder> finders = [];

    /// <summary>What the cells of a column hold.</summary>
    /// <param name="column">The cells, folded, with their elements.</param>
    /// <param name="heading">The column's heading.</param>
    public ColumnContent ContentOf(List<BodyCell> column, Heading heading)
    {
        var content = new ColumnContent();
        foreach (var (cell, folded, element) in column)
        {
            content.Add(cell, folded, element, heading.Percent, cells, lexicon);
        }

        content.IsOfElements = content.Filled > 1 && content.Numbers >= Thresholds.Mostly * content.Filled
            && column.DistinctBy(cell => cell.Element).Count() == column.Count && column.DistinctBy(cell => cell.Folded).Count() > 1;
        return content.Unknown == 0 ? content : Together(column, heading, content);
    }

    private ColumnContent Together(List<BodyCell> column, Heading heading, ColumnContent alone)
    {
        var together = new ColumnContent();
        var books = new Dictionary<Scale, Codebook>();
        foreach (var (cell, folded, element) in column)
        {
            if (!books.TryGetValue(element.Scale!, out var book))
            {
                books.Add(element.Scale!, book = Find(column, heading, element.Scale!));
            }

            together.Add(cell, folded, Of(book.Read(cell)), lexicon);
        }

        return together.LevelLike > alone.LevelLike ? together : alone;
    }

    private Codebook Find(List<BodyCell> column, Heading heading, Scale scale)
    {
        if (!finders.TryGetValue(scale, out var finder))
        {
            finders.Add(scale, finder = new(cells[scale].Words, lexicon, cells.Meanings));
        }

        var looks = new LookCounts();
        foreach (var (cell, _, _) in column)
        {
            if (!cell.IsBlank || cell.Fill is not null)
            {
                looks.Add(cell);
            }
        }

        return finder.Find(new(heading.Text, [.. looks.All()])
        {
            Percent = heading.Percent,
            Span = heading.Span,
            ArrowMeansPlanned = heading.NamesBoth,
        });
    }

    private static CellMeaning Of(CodebookEntry entry) => entry switch
    {
        { Meaning: Meaning.Blank } => new(Outcome.Blank),
        { Meaning: Meaning.Level, Alphabet: Alphabet.Numbers } => new(Outcome.Level, entry.Level, 0, Ground.Number),
        { Meaning: Meaning.Level, Alphabet: Alphabet.Fills or Alphabet.Looks } => new(Outcome.Level, entry.Level, 0, Ground.Fill),
        { Meaning: Meaning.Level or Meaning.Cancelled, Level: not null } => new(Outcome.Level, entry.Level, 0, Ground.Word),
        { Meaning: Meaning.Score } => new(Outcome.Score, null, entry.Score, Ground.Number),
        { Meaning: Meaning.NotAssessed } => new(Outcome.NotAssessed, null, 0, Ground.Word),
        { Meaning: Meaning.NotApplicable } => new(Outcome.NotApplicable, null, 0, Ground.Word),
        { Doubt: DoubtKind.AmbiguousNumber } => new(Outcome.AmbiguousNumber, null, entry.Score, Ground.Number),
        { Doubt: DoubtKind.TwoLevels or DoubtKind.Hedged or DoubtKind.NowAndPlanned, Level: not null } => new(Outcome.Level, entry.Level, 0, Ground.Word),
        _ => new(Outcome.Unknown),
    };
}

/// <summary>A cell of a column in a row that names an element.</summary>
internal sealed record BodyCell(Cell Cell, string Folded, Element Element);
