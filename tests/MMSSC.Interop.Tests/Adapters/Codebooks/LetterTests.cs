using MMSSC.Interop.Adapters.Codebooks.Entries;

namespace MMSSC.Interop.Tests.Adapters.Codebooks;

/// <summary>Single letters: the language that headings and words settle, or all of them together, say what they mean.</summary>
public class LetterTests
{
    private const string Iso = "iso-18091@2019";

    [Theory]
    [InlineData("V|A", "es", "green yellow")]
    [InlineData("V|A", "gl", "UnsettledLetter UnsettledLetter")]
    [InlineData("V|A", "pt", "UnsettledLetter UnsettledLetter")]
    [InlineData("V|A", "pt es", "UnsettledLetter UnsettledLetter")]
    [InlineData("V|A", "es pt", "green yellow")]
    [InlineData("V|A", "", "UnsettledLetter UnsettledLetter")]
    [InlineData("V|G", "it", "green yellow")]
    [InlineData("V|G", "ca", "UnsettledLetter UnsettledLetter")]
    [InlineData("R|G", "en", "red green")]
    [InlineData("R|G", "it", "red yellow")]
    [InlineData("R|G", "", "UnsettledLetter UnsettledLetter")]
    [InlineData("V|A", "en", "UnsettledLetter UnsettledLetter")]
    [InlineData("R|V|A", "pt", "red green yellow")]
    [InlineData("R|V", "", "red green")]
    [InlineData("Rojo|R|V", "", "red red green")]
    [InlineData("Vermelho|V", "", "red UnsettledLetter")]
    [InlineData("Y|A|R|G", "en", "LetterOfOtherScale LetterOfOtherScale LetterOfOtherScale LetterOfOtherScale")]
    public void The_language_settles_letters(string column, string languages, string expected) =>
        Assert.Equal(expected, Column.Short(Column.Finder(Iso).Find(Column.Of(column, languages.Split(' ', StringSplitOptions.RemoveEmptyEntries)))));

    [Theory]
    [InlineData(Iso, "M|R|B", "Unknown LetterOfOtherScale Unknown")]
    [InlineData(Iso, "B", "Unknown")]
    [InlineData(Iso, "A|R|C|I", "LetterOfOtherScale LetterOfOtherScale Unknown Unknown")]
    [InlineData(Iso, "R|A|V|X", "red yellow green Unknown")]
    [InlineData("smr@2018", "M|R|B", "LetterOfOtherScale LetterOfOtherScale Unknown")]
    [InlineData("smr@2018", "S|M|A", "S M A")]
    [InlineData("mmssc", "P|F", "Unknown Unknown")]
    public void Letters_of_another_scale_are_not_read(string scale, string column, string expected) =>
        Assert.Equal(expected, Column.Short(Column.Finder(scale).Find(Column.Of(column, "es", "en"))));

    [Fact]
    public void A_slip_among_codes_puts_no_code_in_doubt()
    {
        var sample = Column.Of(["S", "M", "A", "R", "X"], count => count == "X" ? 1 : 9);

        Assert.Equal("S M A R Unknown", Column.Short(Column.Finder("smr@2018").Find(sample)));
    }

    [Fact]
    public void What_is_unsettled_is_one_question_with_ready_answers()
    {
        var question = Assert.Single(Column.Finder(Iso).Find(Column.Of("V|A|Verde", "pt")).Questions);

        Assert.Equal(DoubtKind.UnsettledLetter, question.Doubt);
        Assert.Equal("A=yellow,V=red A=yellow,V=green", string.Join(' ', question.Answers));
        Assert.Equal("V A", string.Join(' ', question.Cells.Select(cell => cell.Cell.Text)));
    }

    [Fact]
    public void The_users_meaning_wins() => Assert.Equal(
        "red red", Column.Short(Column.Finder(Iso, Column.Declaring(("V", "red"))).Find(Column.Of("V|Rojo", "es"))));

    [Fact]
    public void A_letter_that_was_not_seen_is_read_by_the_language_of_the_others()
    {
        var codebook = Column.Finder(Iso).Find(Column.Of("R|A", "es"));

        Assert.Equal("green", Column.Short(codebook.Read(Column.Cell("V"))));
        Assert.Equal("Unknown", Column.Short(codebook.Read(Column.Cell("G"))));
    }
}
