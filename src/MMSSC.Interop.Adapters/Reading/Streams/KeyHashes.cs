namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>A key as a 64-bit hash, part by part.</summary>
internal static class KeyHashes
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of nothing.</summary>
    public static ulong Empty => Start;

    /// <summary>A hash with one more part of the key.</summary>
    public static ulong With(ulong hash, ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            hash = (hash ^ c) * Prime;
        }

        // Ends the part, and spreads what differs in the last characters only.
        hash = (hash ^ 0x1F) * Prime;
        return hash ^ (hash >> 32);
    }
}
