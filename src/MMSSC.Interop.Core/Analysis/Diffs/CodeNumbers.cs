namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>Codes on one side of two mapping files, numbered from 0 as they are met: what is known of each is then a place in a list, found without its name.</summary>
internal sealed class CodeNumbers(int expected)
{
    private readonly Dictionary<string, int> numbers = new(expected, StringComparer.Ordinal);
    private readonly List<string> codes = new(expected);
    private int last = -1;

    /// <summary>How many there are.</summary>
    public int Count => codes.Count;

    /// <summary>The code of a number.</summary>
    public string this[int number] => codes[number];

    /// <summary>The number of a code, a new one at its first sight. The last one and the one behind it are looked at first: both files mostly stand in one order.</summary>
    public int Of(string code)
    {
        if (last + 1 < codes.Count && codes[last + 1] == code)
        {
            return ++last;
        }

        if (last >= 0 && codes[last] == code)
        {
            return last;
        }

        if (!numbers.TryGetValue(code, out last))
        {
            last = codes.Count;
            numbers.Add(code, last);
            codes.Add(code);
        }

        return last;
    }
}
