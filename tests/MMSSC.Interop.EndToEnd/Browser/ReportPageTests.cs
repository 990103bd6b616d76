using MMSSC.Interop.EndToEnd.Support;

namespace MMSSC.Interop.EndToEnd.Browser;

/// <summary>Reports in a real browser: the example of the README, and ISO 18091 alone with one colour in all that it rates.</summary>
public sealed class ReportPageTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static readonly string[] samples = ["samples/iso18091-villa-ejemplo.csv", "samples/mmssc-villa-ejemplo.xlsx", "samples/smr-stages.csv", "samples/g3ict-villa-ejemplo.csv"];

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public async Task It_keeps_what_every_page_keeps_on_fourteen_printed_pages(string language) =>
        Assert.InRange(await fixture.Keeps(["report", .. samples, "--lang", language]), 5, 14);

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    public async Task So_does_one_of_a_single_model(string language) => await fixture.Keeps(["report", "tests/cases/assessments/one-colour.csv", "--lang", language]);
}
