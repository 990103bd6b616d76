using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Streams;

namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>What has to be known of all rows before the first is read: which keys repeat, and how many fields the rows have that the plan was made of.</summary>
internal sealed class StreamSurvey
{
    private StreamSurvey()
    {
    }

    /// <summary>The keys that come more than once.</summary>
    public KeySet Repeated { get; private set; }

    /// <summary>Number of records below the heading.</summary>
    public long Rows { get; private set; }

    /// <summary>Fewest fields of a row that the plan was made of.</summary>
    public int FewestFields { get; private set; } = int.MaxValue;

    /// <summary>Most fields of a row that the plan was made of.</summary>
    public int MostFields { get; private set; }

    /// <summary>Goes through a stream once.</summary>
    /// <param name="records">The records, from the first.</param>
    /// <param name="table">The table.</param>
    /// <param name="keys">Tells keys.</param>
    /// <param name="head">Number of records that the plan was made of.</param>
    /// <exception cref="IOException">The file can't be read, or the temporary one not be written.</exception>
    public static StreamSurvey Of(DelimitedStream records, PlannedTable table, StreamKeys keys, int head)
    {
        var survey = new StreamSurvey();
        using var all = new RepeatedKeys();
        while (records.Read())
        {
            if (records.Row < table.FirstRow)
            {
                survey.MostFields = records.Row >= table.HeadingFirst ? Math.Max(survey.MostFields, records.Fields) : 0;
                continue;
            }

            survey.Rows++;
            if (keys.HashOf(records) is { } hash)
            {
                all.Add(hash);
                if (records.Row < head)
                {
                    survey.FewestFields = Math.Min(survey.FewestFields, records.Fields);
                    survey.MostFields = Math.Max(survey.MostFields, records.Fields);
                }
            }
        }

        survey.Repeated = all.Repeated();
        return survey;
    }
}
