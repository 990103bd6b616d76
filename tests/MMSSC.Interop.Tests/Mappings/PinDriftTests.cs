using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Mappings;

/// <summary>What of a model is no longer as a file knew it.</summary>
public class PinDriftTests
{
    private static readonly Model model = SmallModel.Source(3, 15);

    [Fact]
    public void A_file_that_kept_no_elements_can_not_tell()
    {
        var change = PinDrift.Since(Pin(), model);

        Assert.False(change.Known);
        Assert.True(change.ToText().IsEmpty);
    }

    [Fact]
    public void Elements_that_are_others_and_new_and_gone_are_told_apart()
    {
        var pin = Pin([.. All.Skip(1).Select(element => element.Code == "E2" ? element with { Digest = "00000000" } : element), new("X1", "1"), new("X2", "2")]);

        var change = PinDrift.Since(pin, model);

        Assert.True(change.Known);
        Assert.Equal(("E2", "E1", "X1 X2"), (change.Changed.Single().Code, change.Added.Single().Code, string.Join(' ', change.Gone)));
        Assert.Equal(" Since then: changed E2; new E1; gone X1, X2.", change.ToText()["en"]);
        Assert.Equal(" Depuis : modifiés E2 ; nouveaux E1 ; disparus X1, X2.", change.ToText()["fr"]);
    }

    [Fact]
    public void What_did_not_change_has_a_dash() => Assert.Equal(" Since then: changed —; new E1; gone —.", PinDrift.Since(Pin([.. All.Skip(1)]), model).ToText()["en"]);

    [Fact]
    public void Where_all_elements_are_the_same_the_scales_changed()
    {
        var change = PinDrift.Since(Pin([.. All]), model);

        Assert.True(change is { Known: true, Changed.IsEmpty: true, Added.IsEmpty: true, Gone.IsEmpty: true });
        Assert.Contains("scales changed", change.ToText()["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12, "new E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12;")]
    [InlineData(13, "new E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12, … (13);")]
    public void Of_many_the_first_are_named_and_all_are_counted(int added, string told) =>
        Assert.Contains(told, PinDrift.Since(Pin([.. All.Skip(added)]), model).ToText()["en"], StringComparison.Ordinal);

    private static IEnumerable<PinnedElement> All => model.Elements.Select(element => new PinnedElement(element.Code, ModelIdentity.DigestOf(element)));

    private static ModelPin Pin(params PinnedElement[] elements) => new(SmallModel.Here("source"), SmallModel.Here("1"), SmallModel.Here("00")) { Elements = [.. elements] };
}
