using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>Links of one file that count and meet in one element; empty where none does.</summary>
/// <param name="Links">The links, in file order.</param>
/// <param name="Total">Sum of the weights.</param>
/// <param name="Output">What the level maps allow together.</param>
/// <param name="Estimates">Between what estimates can lie.</param>
internal readonly record struct LinkBundle(ArraySegment<ComparedLink> Links, double Total, Interval Output, Interval Estimates)
{
    /// <summary>Puts links together by the number of an element.</summary>
    /// <param name="links">All links of a file.</param>
    /// <param name="elements">How many elements there are.</param>
    /// <param name="number">The element that a link belongs to.</param>
    /// <returns>One bundle for each number.</returns>
    public static LinkBundle[] Gather(List<ComparedLink> links, int elements, Converter<ComparedLink, int> number)
    {
        // All bundles lie in one array, one behind the other: a large mapping has a hundred thousand of them.
        var counting = links.FindAll(link => link.Counts).ToArray();
        var (places, ends) = LinkPairs.ByNumber(Array.ConvertAll(counting, number), elements);
        var together = Array.ConvertAll(places, place => counting[place]);
        var bundles = new LinkBundle[elements];
        for (var i = 0; i < elements; i++)
        {
            var start = i == 0 ? 0 : ends[i - 1];
            bundles[i] = Of(new(together, start, ends[i] - start));
        }

        return bundles;
    }

    private static LinkBundle Of(ArraySegment<ComparedLink> links)
    {
        double total = 0;
        Interval output = default;
        Interval estimates = default;
        for (var i = 0; i < links.Count; i++)
        {
            var map = links[i].Map!;
            var here = new Interval(map.Typical(0), map.Typical(map.Points.Length - 1));
            output = i == 0 ? map.Output : output.Hull(map.Output);
            estimates = i == 0 ? here : estimates.Hull(here);
            total += links[i].Weight;
        }

        return new(links, total, output, estimates);
    }
}
