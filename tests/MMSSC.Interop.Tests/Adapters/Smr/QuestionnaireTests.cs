using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Smr;

/// <summary>Questionnaire exports: where counting begins, who answered, and what nobody answered.</summary>
public class QuestionnaireTests
{
    private const string Heading = "Marca temporal;L1Q1;L1Q2;L2Q1\n";

    [Theory]
    [InlineData("16-03-23 15:05;2;4;1", "L1Q1=2 L1Q2=4 L2Q1=1", "MMI2405")]
    [InlineData("16-03-23 15:05;2;1;5", "L1Q1=2 L1Q2=1 L2Q1=5", "MMI2405")]
    [InlineData("16-03-23 15:05;2;0;1", "L1Q1=3 L1Q2=1 L2Q1=2", "MMI2405")]
    [InlineData("16-03-23 15:05;4;#N/A;", "L1Q1=4 L1Q2=- L2Q1=-", "MMI2405")]
    public void The_first_option_is_recognised_beyond_doubt(string row, string ratings, string codes)
    {
        var sheet = SheetCase.Of(Heading + row);

        Assert.Equal(ratings, sheet.Ratings);
        Assert.Equal(codes, sheet.Codes);
    }

    [Theory]
    [InlineData(0, "L1Q1=3 L1Q2=2 L2Q1=2")]
    [InlineData(1, "L1Q1=2 L1Q2=1 L2Q1=1")]
    public void Without_proof_the_first_option_must_be_declared(int first, string ratings)
    {
        const string Row = "16-03-23 15:05;2;1;1";

        var refused = SheetCase.Of(Heading + Row);
        Assert.Empty(refused.Assessments);
        Assert.Contains("--option-base", refused.Only("MMI2403").Help["en"]);
        Assert.Equal(ratings, SheetCase.Of(Heading + Row, ImportOptions.None with { OptionBase = first }).Ratings);
    }

    [Fact]
    public void Rows_of_two_versions_in_one_file_are_refused()
    {
        var sheet = SheetCase.Of(Heading + "16-03-23 15:05;2;0;1\n17-03-23 15:05;4;1;1");

        Assert.Empty(sheet.Assessments);
        Assert.Equal("MMI2404", sheet.Codes);
    }

    [Fact]
    public void Each_row_is_a_respondent_and_padding_is_skipped()
    {
        var sheet = SheetCase.Of(Heading + "16-03-23 15:05;2;4;1\n17-03-23 10:00;1;#N/A;3\n#N/A;#N/A;#N/A;#N/A\n;#N/A;#N/A;#N/A");

        Assert.Equal(["|2023-03-16|Now|#1: L1Q1=2 L1Q2=4 L2Q1=1", "|2023-03-17|Now|#2: L1Q1=1 L1Q2=- L2Q1=3"], sheet.All);
        Assert.StartsWith("2 rows", sheet.Only("MMI2406").Message["en"]);
    }

    [Fact]
    public void A_number_beyond_the_options_is_a_finding() =>
        Assert.Equal("MMI2405 MMI2203", SheetCase.Of(Heading + "16-03-23 15:05;4;7;1").Codes);
}
