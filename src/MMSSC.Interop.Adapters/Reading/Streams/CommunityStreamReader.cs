using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Streams;
using MMSSC.Interop.Text;
using ElementReading = MMSSC.Interop.Assessments.Reading;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>
/// Reads a table of communities row by row, in memory that does not grow with it. A row of which each cell is plain is read by
/// looking its texts up; any other one is read as in a table that is seen whole.
/// </summary>
internal sealed class CommunityStreamReader
{
    private readonly StreamInput input;
    private readonly Findings findings;
    private readonly RowWindow window;
    private readonly CompiledColumn[] columns;
    private readonly RatingMemo[] memos;
    private readonly StreamKeys keys;
    private readonly HeadingWatch headings;
    private readonly ElementReading[] readings;
    private readonly int firstRating;
    private readonly int horizon;
    private bool afterBlank;
    private bool any;
    private (Location? First, int Count) lost;
    private RepeatedFinding? repeated;

    public CommunityStreamReader(StreamInput input)
    {
        this.input = input;
        findings = input.Findings;
        window = new(input);
        columns = [.. window.Table.Of(PlannedRole.Rating).Where(column => column.Element is { Scale: not null })];
        memos = MemosOf(window.Table, columns);
        keys = new(input.Table, new(window.Table, input.Roles));
        horizon = input.Table.Columns.FirstOrDefault(column => column.Role == PlannedRole.Horizon)?.Index ?? -1;
        firstRating = columns.Min(column => column.Plan.Index);
        headings = new(input.Model, columns);
        readings = ElementReading.None(input.Model.Elements.Length);
    }

    /// <summary>Looks through the keys of a stream, before it is read.</summary>
    /// <param name="records">The records, from the first.</param>
    /// <param name="head">Number of records that the plan was made of.</param>
    public StreamSurvey Survey(DelimitedStream records, int head) => StreamSurvey.Of(records, input.Table, keys, head);

    /// <summary>Reads a stream from its first record to its last.</summary>
    /// <param name="records">The records.</param>
    /// <param name="survey">What is known of all of them.</param>
    /// <param name="mayLose">Whether their characters may have been lost.</param>
    /// <param name="sink">Takes the assessments.</param>
    public void Read(DelimitedStream records, StreamSurvey survey, bool mayLose, IAssessmentSink sink)
    {
        while (records.Read())
        {
            if (mayLose)
            {
                CountLost(records);
            }

            if (records.Row < input.Table.FirstRow)
            {
                afterBlank = records.ToCells().Length == 0;
            }
            else if (!TryPlain(records, survey, sink) && !ReadOther(records, survey, sink))
            {
                break;
            }
        }

        Close();
    }

    private bool TryPlain(DelimitedStream records, StreamSurvey survey, IAssessmentSink sink)
    {
        if (!sink.TakesReadings || records.Fields < survey.FewestFields || records.Fields > survey.MostFields)
        {
            return false;
        }

        var (fills, states) = (false, false);
        for (var i = 0; i < columns.Length; i++)
        {
            var text = records[columns[i].Plan.Index];
            var entry = text.IsEmpty ? memos[i].Blank : memos[i][text];
            if (!entry.IsPlain)
            {
                return false;
            }

            fills |= entry.Fills;
            states |= entry.IsStated;
            readings[columns[i].Element!.Index] = entry.Reading;
        }

        if (!fills || !states || keys.PlainKeyOf(records) is not { } key)
        {
            return false;
        }

        key = key with { Date = input.Options.Date ?? key.Date, Horizon = key.Horizon ?? Horizon.Now, Stakeholder = key.Stakeholder ?? input.Options.Stakeholder };
        if (!sink.Take(key, readings))
        {
            return false;
        }

        Note(records, survey);
        afterBlank = false;
        return true;
    }

    /// <summary>Reads a row that is not plain; false where the table ends at it.</summary>
    private bool ReadOther(DelimitedStream records, StreamSurvey survey, IAssessmentSink sink)
    {
        var row = records.ToCells();
        var kind = headings.Of(row, column => memos[column][row[columns[column].Plan.Index].Text].IsPlain);
        if (kind == HeadingKind.Other)
        {
            findings.Add(StreamDiagnostics.OtherHeading(records.Locate(0)));
            return false;
        }

        if (kind == HeadingKind.None && Departs(records, row, survey))
        {
            var (at, fields) = (records.Locate(0), records.Fields);
            findings.Add("other-width", () => StreamDiagnostics.OtherWidth(at, fields, survey.FewestFields, survey.MostFields));
        }
        else if (kind == HeadingKind.None && !IsOfOtherRole(records, row))
        {
            var assessment = window.Read(row, records.Line, afterBlank, out var key);
            if (key is not null)
            {
                keys.Learn(records, key);
            }

            if (assessment is not null)
            {
                sink.Take(assessment);
                Note(records, survey);
            }
        }

        afterBlank = row.Length == 0;
        return true;
    }

    /// <summary>Whether a row has ratings, and another number of fields than all rows that the plan was made of.</summary>
    private bool Departs(DelimitedStream records, Cell[] row, StreamSurvey survey) =>
        (records.Fields < survey.FewestFields || records.Fields > survey.MostFields) && IsFilled(row);

    private bool IsFilled(Cell[] row) => Array.Exists(columns, column => column.Plan.Index < row.Length && !row[column.Plan.Index].IsBlank);

    /// <summary>Whether a row with ratings says itself that they are no levels of now, wherever it stands; then that is said.</summary>
    private bool IsOfOtherRole(DelimitedStream records, Cell[] row)
    {
        for (var column = 0; column < firstRating && column < row.Length; column++)
        {
            if (column != horizon && input.Roles.Of(0, row[column].Text.Trim()) is { } role && IsFilled(row))
            {
                var (at, label) = (records.Locate(0), Shown.Short(role.Code));
                findings.Add("total", () => role.Horizon is null ? TableDiagnostics.TotalLeftOut(at, label) : ContextDiagnostics.RowWithoutCommunity(at, label));
                return true;
            }
        }

        return false;
    }

    private void Note(DelimitedStream records, StreamSurvey survey)
    {
        any = true;
        if (survey.Repeated.Any && keys.HashOf(records) is { } hash && survey.Repeated.Contains(hash))
        {
            var at = records.Locate(0);
            if (repeated is null)
            {
                repeated = new(() => StreamDiagnostics.RepeatedRow(at));
            }
            else
            {
                repeated.Add(at);
            }
        }
    }

    private void CountLost(DelimitedStream records)
    {
        for (var column = 0; column < records.Fields; column++)
        {
            if (records[column].Contains('\uFFFD'))
            {
                lost = (lost.First ?? records.Locate(column), lost.Count + 1);
            }
        }
    }

    private void Close()
    {
        if (lost.First is { } first)
        {
            findings.Add(FileDiagnostics.UnreadableCharacters(first, lost.Count));
        }

        if (window.Padding > 0)
        {
            findings.Add(NativeDiagnostics.PaddingRows(input.Head.Sheets[0].Locate(input.Table.FirstRow, 0), window.Padding));
        }

        window.Close();
        if (repeated is not null)
        {
            findings.Add(repeated.Make());
        }

        if (any)
        {
            PlanReader.SayMissing(input.Model, [.. columns.Select(column => column.Element!)], input.Head.FileName, findings);
        }
    }

    private static RatingMemo[] MemosOf(CompiledTable table, CompiledColumn[] columns)
    {
        var made = new RatingMemo[columns.Length];
        for (var i = 0; i < made.Length; i++)
        {
            var (column, element) = (columns[i].Plan, columns[i].Element!);
            var codebook = table.CodebookOf(column.Index, element.Scale!);
            var isScore = column.Part == RatingPart.Score;
            made[i] = Array.Find(made[..i], known => known.Codebook == codebook && known.IsScore == isScore) ?? new(codebook, element, isScore, table.Plan.RowsAreRespondents);
        }

        return made;
    }
}
