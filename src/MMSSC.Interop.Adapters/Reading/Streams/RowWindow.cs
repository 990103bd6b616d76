using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MMSSC.Interop.Adapters.Reading.Accounts;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>
/// Reads single rows of a stream with the reader of whole tables, through a window on the table: the row itself below a row that is as
/// blank as the one before it. What it says of a row is what it would say if it saw the table.
/// </summary>
internal sealed class RowWindow
{
    private static readonly ImmutableArray<Cell> filled = [new Cell(CellKind.Text, "-", 0, null, CellTraits.None), new Cell(CellKind.Text, "-", 0, null, CellTraits.None)];

    private readonly StreamInput input;
    private readonly SeenSheet window;
    private readonly RatingLedger ledger;
    private readonly CellRatings ratings;
    private readonly CommunityTableReader reader;
    private readonly DraftWriter writer;

    /// <param name="input">What is read with.</param>
    public RowWindow(StreamInput input)
    {
        this.input = input;
        window = new(input.Head.Sheets[0]);

        // Each row is shown in one place, so what the plan says of single rows is asked for anew.
        Table = CompiledTable.Of(input.Table with { Rows = [] }, window, input.Model, input.Lexicon);
        ledger = new(input.Model, input.Findings);
        ratings = new(input.Findings, input.Options.StoredResults, input.Table.RowsAreRespondents);
        reader = new(Table, ledger, new RatingCells(Table, ratings, new CellAccounts(null), input.Findings), new InspectionLog(), input.Findings);
        writer = new(input.Options, input.Head.FileName, input.Findings);
    }

    /// <summary>The table, ready to be read.</summary>
    public CompiledTable Table { get; }

    /// <summary>Rows that hold nothing but padding so far.</summary>
    public int Padding => reader.Padding;

    /// <summary>Reads a row.</summary>
    /// <param name="row">Its cells.</param>
    /// <param name="line">Its line in the file.</param>
    /// <param name="afterBlank">Whether the row before it is blank.</param>
    /// <param name="key">The assessment that the row says it is of; null where it belongs to none.</param>
    /// <returns>The assessment; null where the row makes none.</returns>
    public Assessment? Read(Cell[] row, int line, bool afterBlank, out AssessmentKey? key)
    {
        var above = afterBlank ? [] : filled;
        window.Show(new(input.Head.FileName, WorkbookKind.Delimited, input.Head.Sheets[0].Name, hidden: false, [above, ImmutableCollectionsMarshal.AsImmutableArray(row)], [], [line - 1, line]));
        key = reader.Read(1);
        if (key is null)
        {
            return null;
        }

        // Of a named community "nothing is assessed" is an answer, and of a group whose community nobody names it is none.
        var written = ledger.Drafts.Exists(draft => draft.Says || draft.Key.Community is not null || draft.Key.Id is not null) ? writer.Write(ledger) : [];
        ledger.SayContradictions();
        ledger.Take();
        return written is [var assessment] ? assessment : null;
    }

    /// <summary>Says what was not read, once for each cause.</summary>
    public void Close() => ratings.Close();
}
