using CsCheck;
using MMSSC.Interop.Adapters.Reading.Streams;

namespace MMSSC.Interop.Tests.Adapters.Reading.Streams;

public class RepeatedKeysTests
{
    [Fact]
    public void The_keys_that_come_twice_or_more_are_those_that_counting_finds() =>
        Gen.ULong[0, 40].Array[0, 60].Sample(keys =>
        {
            using var all = new RepeatedKeys();
            Array.ForEach(keys, all.Add);
            var repeated = all.Repeated();
            var counted = keys.GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count() > 1);
            return counted.All(key => repeated.Contains(key.Key) == key.Value) && repeated.Any == counted.ContainsValue(true);
        });

    [Theory]
    [InlineData(1)]
    [InlineData(200_000)]
    [InlineData(399_999)]
    public void Of_more_keys_than_memory_holds_the_one_that_comes_again_is_found_wherever_it_was_first(int again)
    {
        using var all = new RepeatedKeys();
        for (var row = 1; row < 400_000; row++)
        {
            all.Add(Key(row));
        }

        all.Add(Key(again));
        var repeated = all.Repeated();
        Assert.True(repeated.Contains(Key(again)));
        Assert.Single(repeated.Sorted);
    }

    [Fact]
    public void Of_keys_of_one_part_none_is_lost()
    {
        using var all = new RepeatedKeys();
        for (var times = 0; times < 2000; times++)
        {
            all.Add(7);
        }

        var repeated = all.Repeated();
        Assert.Single(repeated.Sorted);
        Assert.True(repeated.Contains(7));
    }

    private static ulong Key(int row) => KeyHashes.With(KeyHashes.Empty, $"Town {row}");
}
