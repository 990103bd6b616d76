namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine and in every version of the framework.</summary>
internal sealed class SeededGenerator(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound)
    {
        // What is left over at the top would favour the small numbers.
        var (most, limit) = (ulong.MaxValue, (ulong)bound);
        var fair = most - ((most % limit) + 1) % limit;
        ulong drawn;
        do
        {
            drawn = Next();
        }
        while (drawn > fair);
        return (int)(drawn % limit);
    }

    /// <summary>The numbers from 0 to below <paramref name="count"/> in random order.</summary>
    public int[] Permutation(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            var at = Below(i + 1);
            order[i] = order[at];
            order[at] = i;
        }

        return order;
    }

    private ulong Next()
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        var mixed = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
