using MMSSC.Interop.Adapters.Codebooks.Entries;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Adapters.Reading.Drafts;
using MMSSC.Interop.Adapters.Scales;
using MMSSC.Interop.Adapters.Vocabulary;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Models;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>A rating of a row, the assessment that its column names, and what stood in the cell.</summary>
internal readonly record struct CellRating(AssessmentKey Key, Rating Rating, string Shown, DraftEntryState State)
{
    /// <summary>The rating in two years, where the cell holds both; else null.</summary>
    public Rating? Planned { get; init; }
}

/// <summary>Reads the rating cells of a row of an element: levels, or marks below levels.</summary>
internal sealed class RatingCells
{
    private readonly CompiledTable table;
    private readonly SeenSheet sheet;
    private readonly CellRatings ratings;
    private readonly Findings findings;
    private readonly CellAccounts accounts;
    private readonly CompiledColumn[] columns;
    private readonly CompiledColumn[][] marks;

    public RatingCells(CompiledTable table, CellRatings ratings, CellAccounts accounts, Findings findings)
    {
        (this.table, this.ratings, this.accounts, this.findings) = (table, ratings, accounts, findings);
        sheet = table.Sheet;

        // Whether "rated" has a value beside it is known behind the others.
        columns = [.. table.Of(PlannedRole.Rating).OrderBy(column => column.Plan.Part == RatingPart.Status)];
        marks = [.. table.Of(PlannedRole.Mark).GroupBy(column => column.Plan.Key).Select(group => group.ToArray())];
    }

    /// <summary>Ratings that were read from hidden cells so far.</summary>
    public int Hidden { get; private set; }

    /// <summary>Whether a cell of the row holds a text in a rating column.</summary>
    public bool IsFilled(int row) => Array.Exists(columns, column => !At(row, column).IsBlank) || Array.Exists(marks, group => Array.Exists(group, column => !At(row, column).IsBlank));

    /// <summary>Whether a rating cell of the row is coloured.</summary>
    public bool IsColoured(int row) => Array.Exists(columns, column => sheet[row, column.Plan.Index].Fill is { } fill && !Hue.IsGrey(fill));

    /// <summary>The ratings that a row states for an element.</summary>
    public IEnumerable<CellRating> Read(int row, Element element)
    {
        var said = false;
        foreach (var column in columns)
        {
            var cell = At(row, column);
            Notice(cell);
            if (said && column.Plan.Part == RatingPart.Status && table.Lexicon.Rated.Contains(Folding.Fold(cell.Text)))
            {
                accounts.Set(sheet.Sheet, row, column.Plan.Index, CellAccount.Rating);
                continue;
            }

            var rating = ReadOne(row, column, element, cell);
            said |= rating.State != DraftEntryState.Blank;
            yield return rating;
            if (rating.Planned is { } planned)
            {
                yield return rating with { Key = rating.Key with { Horizon = Horizon.Planned }, Rating = planned, Planned = null };
            }
        }

        foreach (var group in marks)
        {
            yield return ReadMarks(row, element, group);
        }
    }

    /// <summary>The rating of one cell.</summary>
    public CellRating ReadOne(int row, CompiledColumn column, Element element, in Cell cell)
    {
        var at = sheet.Locate(row, column.Plan.Index);
        Rating? planned = null;
        var (rating, state) = column.Plan.Part == RatingPart.Score && CellRatings.Score(cell, element, at) is { } score
            ? (score, DraftEntryState.Stated)
            : ratings.Read(cell, element, table.CodebookOf(column.Plan.Index, element.Scale!), column.Plan.Heading, at, out planned);
        Account(row, column, state);
        rating = column.Plan.SecondIsNow ? planned ?? rating : rating;
        return new(column.Plan.Key, rating, CellRatings.ShownCell(cell, state), state) { Planned = column.Plan.SecondIsPlanned ? planned : null };
    }

    /// <summary>Accounts for all rating cells of a row that is not read, because a finding says so.</summary>
    public void Refuse(int row)
    {
        foreach (var column in columns.Concat(marks.SelectMany(group => group)))
        {
            Account(row, column, DraftEntryState.Unreadable);
        }
    }

    /// <summary>A sign for "nothing" is read as what it is; a cell whose text names an element is a rating only by its colour.</summary>
    private void Account(int row, CompiledColumn column, DraftEntryState state)
    {
        if (!column.Plan.ByFillOnly && (state != DraftEntryState.Blank || !sheet[row, column.Plan.Index].IsBlank))
        {
            accounts.Set(sheet.Sheet, row, column.Plan.Index, state == DraftEntryState.Unreadable ? CellAccount.Finding : CellAccount.Rating);
        }
    }

    /// <summary>Counts a cell that is read although it is hidden.</summary>
    public void Notice(in Cell cell) => Hidden += (cell.Traits & CellTraits.Hidden) != CellTraits.None && !cell.IsBlank ? 1 : 0;

    /// <summary>The cell; only its colour where the column also names the elements.</summary>
    private Cell At(int row, CompiledColumn column) => column.Plan.ByFillOnly ? sheet[row, column.Plan.Index].FillOnly() : sheet.Seen(row, column.Plan.Index);

    private CellRating ReadMarks(int row, Element element, CompiledColumn[] group)
    {
        var marked = new List<CompiledColumn>();
        var unreadable = false;
        foreach (var column in group)
        {
            var cell = sheet[row, column.Plan.Index];
            Notice(cell);
            Account(row, column, DraftEntryState.Blank);
            if (column.Plan.ByFillOnly)
            {
                if (cell.Fill is { } fill && !Hue.IsGrey(fill))
                {
                    accounts.Set(sheet.Sheet, row, column.Plan.Index, CellAccount.Rating);
                    marked.Add(column);
                }
            }
            else if (IsMarked(cell, column, element))
            {
                marked.Add(column);
            }
            else if (!Marks.IsUnmarked(cell, Folding.Fold(cell.Text), table.Lexicon))
            {
                unreadable = true;
                Account(row, column, DraftEntryState.Unreadable);
                findings.Add("unreadable-mark", () => CellDiagnostics.UnreadableMark(
                    sheet.Locate(row, column.Plan.Index), Shown.Short(cell.Text), element.Label, column.Plan.Heading));
            }
        }

        var at = sheet.Locate(row, (marked.Count > 0 ? marked[0] : group[0]).Plan.Index);
        var shown = marked.Count > 0 ? marked[0].Plan.Heading : "";
        if (marked.Count > 1)
        {
            findings.Add("several-marks", () => CellDiagnostics.SeveralMarks(
                at, element.Label, string.Join(", ", marked.Select(column => column.Plan.Heading))));
        }

        return marked.Count == 1 && !unreadable && element.Scale!.Levels.Contains(marked[0].Level!)
            ? new(group[0].Plan.Key, Rating.Of(element, marked[0].Level!, at), shown, DraftEntryState.Stated)
            : new(group[0].Plan.Key, Rating.NotAssessed(element, at), shown, unreadable || marked.Count > 0 ? DraftEntryState.Unreadable : DraftEntryState.Blank);
    }

    /// <summary>Whether a cell marks its column: by a sign, a colour, or the level's own word.</summary>
    private bool IsMarked(in Cell cell, CompiledColumn column, Element element)
    {
        if (Marks.IsMark(cell, Folding.Fold(cell.Text), table.Lexicon) || (cell.IsBlank && cell.Fill is { } fill && !Hue.IsGrey(fill)))
        {
            return true;
        }

        return table.CodebookOf(column.Plan.Index, element.Scale!).Read(cell with { Fill = null }) is { Meaning: Meaning.Level, Alphabet: not Alphabet.Numbers } entry && entry.Level == column.Level;
    }
}
