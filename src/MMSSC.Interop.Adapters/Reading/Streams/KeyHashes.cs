namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>The keys of all rows of a stream as 64-bit hashes, and which of them come more than once: all that is kept of each row.</summary>
internal sealed class KeyHashes
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> repeated = [];
    private ulong[] slots = new ulong[1 << 12];
    private int count;

    /// <summary>Whether any key comes more than once.</summary>
    public bool AnyRepeated => repeated.Count > 0;

    /// <summary>Whether a key comes more than once.</summary>
    public bool IsRepeated(ulong hash) => repeated.Count > 0 && repeated.Contains(hash);

    /// <summary>Adds the key of a row.</summary>
    public void Add(ulong hash)
    {
        if (4 * ++count > 3 * slots.Length)
        {
            var before = slots;
            slots = new ulong[2 * before.Length];
            foreach (var known in before)
            {
                if (known != 0)
                {
                    Place(known);
                }
            }
        }

        if (!Place(hash))
        {
            count--;
            repeated.Add(hash);
        }
    }

    /// <summary>The hash of nothing.</summary>
    public static ulong Empty => Start;

    /// <summary>A hash with one more part of the key; never 0.</summary>
    public static ulong With(ulong hash, ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            hash = (hash ^ c) * Prime;
        }

        // Ends the part, and spreads what differs in the last characters only.
        hash = (hash ^ 0x1F) * Prime;
        hash ^= hash >> 32;
        return hash == 0 ? 1 : hash;
    }

    private bool Place(ulong hash)
    {
        var at = (int)((hash * 0x9E3779B97F4A7C15) >> 33) & (slots.Length - 1);
        for (; slots[at] != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at] == hash)
            {
                return false;
            }
        }

        slots[at] = hash;
        return true;
    }
}
