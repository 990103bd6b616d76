namespace MMSSC.Interop.Adapters.Reading.Streams;

/// <summary>Keys of rows by their hashes.</summary>
/// <param name="Sorted">The mixed hashes, ascending.</param>
internal readonly record struct KeySet(ulong[] Sorted)
{
    /// <summary>Whether any key is among them.</summary>
    public bool Any => Sorted.Length > 0;

    /// <summary>Whether a key is among them.</summary>
    public bool Contains(ulong hash) => Any && Array.BinarySearch(Sorted, Mixed(hash)) >= 0;

    /// <summary>A hash of which the first bits differ as much as the last: those of similar names do not.</summary>
    public static ulong Mixed(ulong hash) => hash * 0x9E3779B97F4A7C15;
}
