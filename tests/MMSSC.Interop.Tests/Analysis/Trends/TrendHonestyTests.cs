using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Comparing;
using MMSSC.Interop.Models;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Analysis.Trends;

/// <summary>What is missing at one date is shown as missing, never as a change for the better or the worse.</summary>
public class TrendHonestyTests
{
    [Fact]
    public void Red_functions_that_nobody_rates_any_more_are_no_progress()
    {
        var change = Assert.Single(Of("unassess.csv").SelectMany(trend => trend.Changes).Single(), change => change.Element.Code == "4.3");

        Assert.True(change.After > change.Before, "what is shown at each date is what was rated then");
        Assert.Equal((3, 3, false), (change.ComparableBefore, change.ComparableAfter, change.IsWhole));
        Assert.True(change.CoverageAfter < change.CoverageBefore);
        Assert.All(change.Causes, cause => Assert.Null(cause.Effect));
        Assert.Equal(["3.6", "4.5", "4.9"], change.Causes.Select(cause => cause.Element.Code));
    }

    [Fact]
    public void Where_both_dates_rate_the_same_the_change_is_whole_and_has_its_effects()
    {
        var changes = Of("renamed.csv").Single().Changes.Single();

        Assert.NotEmpty(changes);
        Assert.All(changes, change =>
        {
            Assert.True(change.IsWhole);
            Assert.Equal((change.Before, change.After), (change.ComparableBefore, change.ComparableAfter));
            Assert.All(change.Causes, cause => Assert.NotNull(cause.Effect));
        });
    }

    private static System.Collections.Immutable.ImmutableArray<Trend> Of(string name)
    {
        var findings = new List<Diagnostics.Diagnostic>();
        var files = Shipped.Engine.Join([Shipped.Engine.Import(RepositoryRoot.Combine("tests", "cases", "assessments", name))], findings);
        Model target = Shipped.Model("mmssc@2019");
        return Trend.Of(new CommunityComparison(Shipped.Catalogue.Graph, target).Profiles(files.SelectMany(file => file.Assessments), findings));
    }
}
