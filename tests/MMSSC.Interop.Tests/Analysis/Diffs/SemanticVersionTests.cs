using MMSSC.Interop.Analysis.Diffs;

namespace MMSSC.Interop.Tests.Analysis.Diffs;

public class SemanticVersionTests
{
    // The order of precedence that semantic versioning 2.0.0 gives as its own example (clause 11), and more.
    private static readonly string[] rising =
    [
        "0.1.0", "0.2.0", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0",
    ];

    [Fact]
    public void Versions_stand_in_their_order_of_precedence()
    {
        for (var i = 0; i < rising.Length; i++)
        {
            for (var j = 0; j < rising.Length; j++)
            {
                Assert.Equal(Math.Sign(i - j), Math.Sign(SemanticVersion.Parse(rising[i])!.OrderTo(SemanticVersion.Parse(rising[j])!)));
            }
        }
    }

    [Theory]
    [InlineData("1.0.0", "1.0.0", "None")]
    [InlineData("1.0.1", "1.0.0", "None")]
    [InlineData("1.0.0", "1.0.1", "Patch")]
    [InlineData("1.0.0", "1.1.0", "Minor")]
    [InlineData("1.2.3", "2.0.0", "Major")]
    [InlineData("1.2.3", "2.0.0-rc.1", "Major")]
    [InlineData("0.1.0", "0.1.1", "Major")]
    [InlineData("2.0.0-rc.1", "2.0.0", "Major")]
    public void A_step_says_what_may_have_changed(string before, string after, string said) =>
        Assert.Equal(Enum.Parse<VersionStep>(said), SemanticVersion.Parse(before)!.StepTo(SemanticVersion.Parse(after)!));

    [Theory]
    [InlineData("1.2.3", "Patch", "1.2.4")]
    [InlineData("1.2.3", "Minor", "1.3.0")]
    [InlineData("1.2.3", "Major", "2.0.0")]
    [InlineData("0.2.3", "Major", "0.3.0")]
    [InlineData("2.0.0-rc.1", "Major", "2.0.0")]
    [InlineData("1.2.3", "None", "1.2.3")]
    public void The_lowest_version_that_says_enough_says_enough(string before, string needed, string next)
    {
        var step = Enum.Parse<VersionStep>(needed);
        var version = SemanticVersion.Parse(before)!;

        Assert.Equal(next, version.After(step).ToString());
        Assert.True(version.StepTo(version.After(step)) >= step);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.0")]
    [InlineData("1.0.x")]
    [InlineData("1.0.-1")]
    public void What_is_no_version_is_none(string text) => Assert.Null(SemanticVersion.Parse(text));
}
