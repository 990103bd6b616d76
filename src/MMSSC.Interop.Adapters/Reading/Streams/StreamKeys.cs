using MMSSC.Interop.Assessments;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Streams;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>The key of a record of a stream, where each part of it is plain: a name, or a date or horizon that a row before has shown the meaning of.</summary>
internal sealed class StreamKeys
{
    private const string NoAnswer = "#N/A";
    private const int Most = 4096;

    private readonly PlainNames names;
    private readonly AssessmentKey context;
    private readonly int community;
    private readonly int id;
    private readonly int stakeholder;
    private readonly int date;
    private readonly int horizon;
    private readonly int firstName;
    private readonly int[] territories;
    private readonly Dictionary<string, Territories> places = new(StringComparer.Ordinal);
    private char[] folded = new char[256];
    private readonly Dictionary<string, AssessmentKey> dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AssessmentKey> horizons = new(StringComparer.Ordinal);

    public StreamKeys(PlannedTable table, PlainNames names)
    {
        this.names = names;
        context = table.Context.Key;
        (community, id, stakeholder) = (Of(PlannedRole.Community), Of(PlannedRole.CommunityId), Of(PlannedRole.Stakeholder));
        (date, horizon) = (Of(PlannedRole.Date), Of(PlannedRole.Horizon));
        territories = [.. PlannedColumn.TerritoriesOf(table.Columns).Select(column => column.Index)];
        firstName = table.Columns.First(column => column.Role is PlannedRole.Community or PlannedRole.CommunityId or PlannedRole.Stakeholder).Index;

        int Of(PlannedRole role) => table.Columns.FirstOrDefault(column => column.Role == role)?.Index ?? -1;
    }

    /// <summary>The hash of what a record says its assessment is; null where it names none.</summary>
    public ulong? HashOf(DelimitedStream record)
    {
        if (!Says(record, community) && !Says(record, id) && !Says(record, stakeholder))
        {
            return null;
        }

        var hash = KeyHashes.Empty;
        hash = With(hash, record, community);
        hash = With(hash, record, id);
        hash = With(hash, record, stakeholder);
        foreach (var column in territories)
        {
            hash = With(hash, record, column);
        }

        return With(With(hash, record, date), record, horizon);
    }

    /// <summary>The key of a record; null where a part of it is not plain.</summary>
    public AssessmentKey? PlainKeyOf(DelimitedStream record)
    {
        var first = 0;
        while (first < record.Fields && record[first].IsEmpty)
        {
            first++;
        }

        var firstText = Text(record, first);
        if (firstText is null || !names.IsPlain(firstText, mayBeLevel: record[firstName].SequenceEqual(firstText)))
        {
            return null;
        }

        var communityText = first == community ? firstText : Text(record, community);
        var (idText, stakeholderText) = (Text(record, id), Text(record, stakeholder));
        if ((communityText ?? idText ?? stakeholderText) is null || !IsPlain(communityText, community == first) || !IsPlain(stakeholderText, stakeholder == first))
        {
            return null;
        }

        return Known(dates, record, date) is { } dated && Known(horizons, record, horizon) is { } told
            ? new AssessmentKey(communityText, idText, dated.Date, told.Horizon, stakeholderText) { Territories = TerritoriesOf(record) }.Or(context)
            : null;
    }

    private Territories TerritoriesOf(DelimitedStream record)
    {
        var found = Territories.None;
        foreach (var column in territories)
        {
            if (Text(record, column)?.Trim() is { Length: > 0 } text)
            {
                if (!places.TryGetValue(text, out var place))
                {
                    place = Territories.Parse(text);
                    if (places.Count < Most)
                    {
                        places.Add(text, place);
                    }
                }

                found = found.Within(place);
            }
        }

        return found;
    }

    private bool IsPlain(string? text, bool isKnown) => isKnown || text is null || names.IsPlain(text, mayBeLevel: false);

    /// <summary>Remembers what the date and the horizon of a record were read as.</summary>
    /// <param name="record">The record.</param>
    /// <param name="key">Its key, with what stands outside of the table.</param>
    public void Learn(DelimitedStream record, AssessmentKey key)
    {
        if (key.Date is not null && context.Date is null)
        {
            Learn(dates, record, date, key);
        }

        if (key.Horizon is not null && context.Horizon is null)
        {
            Learn(horizons, record, horizon, key);
        }
    }

    private static void Learn(Dictionary<string, AssessmentKey> known, DelimitedStream record, int column, AssessmentKey key)
    {
        if (known.Count < Most && Text(record, column) is { } text)
        {
            known.TryAdd(text, key);
        }
    }

    /// <summary>A key with the part that a column says; null where its text was not seen before.</summary>
    private static AssessmentKey? Known(Dictionary<string, AssessmentKey> known, DelimitedStream record, int column) =>
        !Says(record, column) ? AssessmentKey.None : known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(record[column], out var key) ? key : null;

    private static bool Says(DelimitedStream record, int column) => column >= 0 && record[column] is { IsEmpty: false } text && !text.SequenceEqual(NoAnswer);

    private static string? Text(DelimitedStream record, int column) => Says(record, column) ? record[column].ToString() : null;

    private ulong With(ulong hash, DelimitedStream record, int column)
    {
        var text = Says(record, column) ? record[column] : [];
        if (text.Length > folded.Length)
        {
            folded = new char[2 * text.Length];
        }

        return KeyHashes.With(hash, Folding.Fold(text, folded));
    }
}
