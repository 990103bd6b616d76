namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>A command of a guide with the output that the guide shows.</summary>
/// <param name="Words">Its words, the name of the program first.</param>
/// <param name="Shown">Lines of output, one of which may be <c>…</c>: there lines are left out.</param>
internal sealed record GuideCommand(string[] Words, string[] Shown)
{
    private const string LeftOut = "…";

    /// <summary>The line as it is typed.</summary>
    public string Line => string.Join(' ', Words.Select(Quoted));

    /// <summary>Whether the guide shows what the program says.</summary>
    public bool Shows(string[] said)
    {
        var cut = Array.IndexOf(Shown, LeftOut);
        return cut < 0
            ? said.SequenceEqual(Shown, StringComparer.Ordinal)
            : said.Length >= Shown.Length - 1
                && said.Take(cut).SequenceEqual(Shown.Take(cut), StringComparer.Ordinal)
                && said.TakeLast(Shown.Length - cut - 1).SequenceEqual(Shown.Skip(cut + 1), StringComparer.Ordinal);
    }

    /// <summary>What is said, left out where the guide leaves out.</summary>
    public string[] Renewed(string[] said)
    {
        var cut = Array.IndexOf(Shown, LeftOut);
        return cut < 0 || said.Length < Shown.Length ? said : [.. said.Take(cut), LeftOut, .. said.TakeLast(Shown.Length - cut - 1)];
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) || word.Contains('=', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
