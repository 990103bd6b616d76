namespace MMSSC.Interop.Cli.Output.Mappings;

/// <summary>Of two long texts what differs, with a few words around it.</summary>
internal static class Excerpt
{
    private const int Longest = 60;
    private const int Around = 16;
    private const string LeftOut = "…";

    /// <summary>Both texts, cut where they are the same; short ones as they are.</summary>
    public static (string Before, string After) Of(string before, string after)
    {
        if (Math.Max(before.Length, after.Length) <= Longest)
        {
            return (before, after);
        }

        var most = Math.Min(before.Length, after.Length);
        var same = 0;
        while (same < most && before[same] == after[same])
        {
            same++;
        }

        var ending = 0;
        while (ending < most - same && before[^(ending + 1)] == after[^(ending + 1)])
        {
            ending++;
        }

        var from = Math.Max(0, same - Around);
        var left = Math.Max(0, ending - Around);
        return (Cut(before, from, left), Cut(after, from, left));
    }

    private static string Cut(string text, int from, int left)
    {
        var part = text[from..(text.Length - left)];
        var (shown, rest) = part.Length > Longest ? (part[..Longest], true) : (part, left > 0);
        return (from > 0 ? LeftOut : "") + shown + (rest ? LeftOut : "");
    }
}
