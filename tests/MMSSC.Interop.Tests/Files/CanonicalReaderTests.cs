using System.Text;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Files;

/// <summary>What options say of a file of the project's own form: as of a sheet, they choose among several and name a single one.</summary>
public sealed class CanonicalReaderTests
{
    private static readonly string several = File(Entry("Villa Ejemplo", "2025", "red"), Entry("Puerto Ejemplo", "2026", "green"));

    [Fact]
    public void Of_several_communities_an_option_chooses_one_and_names_none()
    {
        var imported = Shipped.Engine.Import("all.json", Encoding.UTF8.GetBytes(several), new() { Community = "puerto ejemplo" });

        var assessment = Assert.Single(imported.Assessments);
        Assert.Equal("Puerto Ejemplo", assessment.Community.Name);
        Assert.Equal("green", Assert.Single(assessment.Ratings).Level!.Code);
        Assert.Equal("MMI2307", Assert.Single(imported.Findings).Code);
    }

    [Fact]
    public void A_community_that_is_none_of_them_is_an_error_and_nothing_is_renamed()
    {
        var imported = Shipped.Engine.Import("all.json", Encoding.UTF8.GetBytes(several), new() { Community = "San Ejemplo" });

        Assert.Empty(imported.Assessments);
        Assert.Equal("MMI2306", Assert.Single(imported.Findings).Code);
    }

    [Fact]
    public void Of_several_dates_an_option_chooses_one() => Assert.Equal(
        PartialDate.Of(2025),
        Assert.Single(Shipped.Engine.Import("all.json", Encoding.UTF8.GetBytes(several), new() { Date = PartialDate.Of(2025) }).Assessments).Date);

    [Fact]
    public void A_single_one_is_named_by_options() => Assert.Equal(
        "San Ejemplo",
        Assert.Single(Shipped.Engine.Import("one.json", Encoding.UTF8.GetBytes(File(Entry("Villa Ejemplo", "2025", "red"))), new ImportOptions { Community = "San Ejemplo" }).Assessments).Community.Name);

    private static string File(params string[] entries) => $$"""{"formatVersion": 1, "assessments": [{{string.Join(", ", entries)}}]}""";

    private static string Entry(string community, string date, string level) =>
        $$"""{"community": {"name": "{{community}}"}, "model": {"id": "iso-18091", "edition": "2019"}, "date": "{{date}}", "horizon": "now", "ratings": [{"element": "1.1", "level": "{{level}}"}]}""";
}
