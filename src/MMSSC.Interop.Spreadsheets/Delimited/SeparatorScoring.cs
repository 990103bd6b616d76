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

        var best = (Separator: ',', Alike: 0, Each: 0);
        foreach (var candidate in Candidates)
        {
            if (!sample.Contains(candidate))
            {
                continue;
            }

            using var reader = new StringReader(sample);
            var (alike, each) = MostAlike(RecordScan.Count(reader, candidate, SampleRecords).Separators);
            if (alike > best.Alike || (alike == best.Alike && each > best.Each))
            {
                best = (candidate, alike, each);
            }
        }

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
}
