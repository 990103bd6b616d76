namespace MMSSC.Interop.Spreadsheets.Delimited;

/// <summary>Chooses the separator that divides the most records alike.</summary>
internal static class SeparatorScoring
{
    // The comma comes last: it also stands in prose and in decimal numbers, so it has to win by more than a tie.
    private const string Candidates = "\t;|,";
    private const int SampleRecords = 200;
    private const int SampleCharacters = 1 << 16;

    /// <summary>The separator of a text by its beginning, and whether the text's first line declares it (<c>sep=;</c>).</summary>
    public static (char Separator, bool Declared) Choose(TextReader text)
    {
        var buffer = new char[SampleCharacters];
        var sample = new string(buffer, 0, text.ReadBlock(buffer, 0, buffer.Length));
        if (Declared(sample) is { } declared)
        {
            return (declared, true);
        }

        var found = new List<SeparatorTrial>();
        foreach (var candidate in Candidates.Where(candidate => sample.Contains(candidate)))
        {
            using var reader = new StringReader(sample);
            var scan = RecordScan.Count(reader, candidate, SampleRecords);
            var (alike, each) = MostAlike(scan.Separators);
            found.Add(new(candidate, alike, each, scan.Loose is not null, alike > 1 && alike >= scan.Separators.Count - 1));
        }

        // A text in quotes may hold another separator on each of its lines. Where quotes go wrong under one separator, and under another
        // they do not and all records are alike, but for the last, which may be cut off, it is the other.
        var isSound = found.Exists(candidate => candidate is { IsLoose: false, IsEven: true });
        var best = found.Where(candidate => !isSound || !candidate.IsLoose).OrderByDescending(candidate => candidate.Alike).ThenByDescending(candidate => candidate.Each).FirstOrDefault();

        // Without any separator it is a list of one column: a tab leaves its commas alone.
        return (best.Alike == 0 ? '\t' : best.Separator, false);
    }

    private static char? Declared(string sample)
    {
        var end = sample.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? sample.AsSpan() : sample.AsSpan(0, end);
        return first.Length == 5 && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? first[4] : null;
    }

    // How many records have the most frequent number of separators, none left out, and which number that is.
    private static (int Alike, int Each) MostAlike(List<int> counts)
    {
        var tally = new Dictionary<int, int>();
        var best = (Alike: 0, Each: 0);
        foreach (var count in counts)
        {
            if (count > 0)
            {
                var alike = tally[count] = tally.GetValueOrDefault(count) + 1;
                if (alike > best.Alike || (alike == best.Alike && count > best.Each))
                {
                    best = (alike, count);
                }
            }
        }

        return best;
    }

    /// <summary>A separator with what a text is under it.</summary>
    /// <param name="Separator">The separator.</param>
    /// <param name="Alike">Records that have the most frequent number of separators.</param>
    /// <param name="Each">That number.</param>
    /// <param name="IsLoose">Whether text follows a closing quotation mark.</param>
    /// <param name="IsEven">Whether all records are alike.</param>
    private readonly record struct SeparatorTrial(char Separator, int Alike, int Each, bool IsLoose, bool IsEven);
}
