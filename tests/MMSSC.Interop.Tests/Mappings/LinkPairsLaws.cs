using CsCheck;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Mappings;

public class LinkPairsLaws
{
    [Fact]
    public void The_first_of_each_pair_is_the_one_that_a_search_finds() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3]).Array[0, 60].Sample(links => LinkPairs.FirstOfEach([.. links.Select(link => link.Item1)], [.. links.Select(link => link.Item2)], 5, 4)
            .SequenceEqual(links.Select(link => Array.IndexOf(links, link))));

    /// <summary>Whatever was asked before, and whether the model has such a code or not.</summary>
    [Fact]
    public void An_element_is_found_in_any_order() => Gen.Int[0, 9].Array[1, 40].Sample(asked =>
    {
        var model = SmallModel.Source(3, 8);
        var finder = new ElementFinder(model);
        return asked.All(number => finder.Find($"E{number}") == model.Find($"E{number}"));
    });
}
