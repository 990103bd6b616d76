using CsCheck;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Looks;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Looks;

public sealed class SymbolFontTests
{
    [Theory]
    [InlineData("Wingdings", "l", "●")]
    [InlineData("wingdings", "n", "■")]
    [InlineData("Wingdings", "ü", "✔")]
    [InlineData("Wingdings", "û", "✘")]
    [InlineData("Wingdings", "\uF0FC", "✔")]
    [InlineData("Wingdings", "\uF06C\uF06C o", "●● □")]
    [InlineData("Wingdings", "J K L", "☺ 😐 ☹")]
    [InlineData("Wingdings", "\u0082", "②")]
    [InlineData("Wingdings", "\u201A", "②")]
    [InlineData("Wingdings", "«««", "★★★")]
    [InlineData("Wingdings", "áàâ", "↑→↓")]
    [InlineData("Wingdings 2", "P O", "✓ ✗")]
    [InlineData("Wingdings 2", "R£", "☑□")]
    [InlineData("Wingdings 2", "jkl", "①②③")]
    [InlineData("Wingdings 3", "pq", "▲▼")]
    [InlineData("Webdings", "a", "✔")]
    [InlineData("Webdings", "n", "●")]
    [InlineData("Symbol", "\uF0B7", "•")]
    [InlineData("Wingdings", "Verde", "Verde")]
    [InlineData("Wingdings", "3", "3")]
    [InlineData("Calibri", "l", "l")]
    [InlineData("Calibri", "\uF0FC", "\uF0FC")]
    public void A_letter_is_read_as_the_sign_that_a_person_sees(string font, string written, string seen)
    {
        var workbook = new WorkbookBuilder().SharedStrings($"<si><t>{written}</t></si><si><r><rPr><rFont val=\"{font}\"/></rPr><t>{written}</t></r><r><rPr><rFont val=\"Arial\"/></rPr><t xml:space=\"preserve\"> n</t></r></si>")
            .Styles($"<fonts><font/><font><name val=\"{font}\"/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>")
            .Sheet($"<row><c s=\"1\" t=\"s\"><v>0</v></c><c s=\"1\" t=\"inlineStr\"><is><t>{written}</t></is></c><c s=\"1\" t=\"str\"><f>X</f><v>{written}</v></c><c t=\"s\"><v>1</v></c></row>");

        Assert.Equal([$"{seen}|{seen}|{seen}|{seen} n"], TableReading.Of(workbook.Build()).Rows());
    }

    [Fact]
    public void The_start_of_a_rich_text_has_the_font_of_its_cell() => Assert.Equal("● Verde", TableReading.Of(new WorkbookBuilder()
        .Styles("<fonts><font/><font><name val=\"Wingdings\"/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>")
        .Sheet("<row><c s=\"1\" t=\"inlineStr\"><is><r><t xml:space=\"preserve\"> l </t></r><r><rPr><rFont val=\"Calibri\"/></rPr><t>Verde</t></r></is></c></row>").Build()).Sheet[0, 0].Text);

    [Fact]
    public void Numbers_in_such_a_font_stay_numbers()
    {
        var cell = TableReading.Of(new WorkbookBuilder().Styles("<fonts><font/><font><name val=\"Wingdings\"/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>")
            .Sheet("<row><c s=\"1\"><v>3</v></c></row>").Build()).Sheet[0, 0];

        Assert.Equal((CellKind.Number, "3"), (cell.Kind, cell.Text));
    }

    [Fact]
    public void A_text_is_shown_whole_or_stays_as_it_is()
    {
        string[] names = ["Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Symbol"];
        var fonts = Gen.Int[0, names.Length - 1].Select(at => SymbolFont.Find(names[at])!);
        Gen.Select(fonts, Gen.String[Gen.Char[' ', '\u00FF'], 0, 6]).Sample((font, text) =>
        {
            var shown = font.Show(text);
            Assert.True(shown == text || !shown.Any(char.IsAsciiLetterOrDigit));
        });
    }
}
