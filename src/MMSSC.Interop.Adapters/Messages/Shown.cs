namespace MMSSC.Interop.Adapters.Messages;

/// <summary>How messages show what stands in a sheet.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>A text as short as a message can bear.</summary>
    public static string Short(string text) => text.Length <= Longest ? text.Trim() : string.Concat(text.AsSpan(0, Longest - 3).Trim(), "…");
}
