namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>Codes on one side of two mapping files, numbered from 0 as they are met: what is known of each is then a place in a list, found without its name.</summary>
internal sealed class CodeNumbers(int expected)
{
    private readonly Dictionary<string, int> numbers = new(expected, StringComparer.Ordinal);
    private readonly List<string> codes = new(expected);

    /// <summary>How many there are.</summary>
    public int Count => codes.Count;

    /// <summary>The code of a number.</summary>
    public string this[int number] => codes[number];

    /// <summary>The number of a code, a new one at its first sight.</summary>
    public int Of(string code)
    {
        if (!numbers.TryGetValue(code, out var number))
        {
            numbers.Add(code, number = codes.Count);
            codes.Add(code);
        }

        return number;
    }
}
