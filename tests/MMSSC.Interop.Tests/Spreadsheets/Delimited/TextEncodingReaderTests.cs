using System.Text;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Delimited;

public sealed class TextEncodingReaderTests
{
    private const string Text = "Función;Resultado\r\n1.10;Día – «señal» ¿óptimo?\r\n";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Unicode_is_told_with_and_without_its_mark(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        var reading = TableReading.Of(bytes);

        Assert.Empty(reading.Findings);
        Assert.Equal(["Función|Resultado", "1.10|Día – «señal» ¿óptimo?"], reading.Rows());
    }

    [Theory]
    [InlineData(1252, "windows-1252")]
    [InlineData(10000, "macintosh")]
    [InlineData(850, "ibm850")]
    public void The_code_pages_of_western_sheets_are_told_from_few_letters(int page, string name)
    {
        const string text = "Función;Resultado\n1.1;Gestión pública\n1.2;Señalización y educación\n";

        var reading = TableReading.Of(CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text));

        Assert.Contains(name, reading.Only("MMI1211").Message["en"], StringComparison.OrdinalIgnoreCase);
        Assert.Equal("1.2|Señalización y educación", reading.Rows()[2]);
    }

    [Fact]
    public void A_single_byte_beyond_ascii_is_windows_1252()
    {
        Assert.Equal("Óptimo|1", TableReading.Of([0xD3, .. "ptimo,1\n"u8]).Rows()[0]);
    }

    [Fact]
    public void Longer_text_of_another_alphabet_is_told_by_its_statistics()
    {
        var row = "Функция;Результат муниципального управления и развития города\n";
        var text = string.Concat(Enumerable.Repeat(row, 20));

        var reading = TableReading.Of(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text));

        Assert.Equal("Функция|Результат муниципального управления и развития города", reading.Rows()[0]);
        Assert.Contains("windows-1251", reading.Only("MMI1211").Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void Utf_16_that_ends_in_half_a_character_is_read_and_the_loss_is_said()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a;b\nc;d"), 0x41];

        Assert.Equal("a|b", TableReading.Of(bytes).Rows()[0]);
        TableReading.Of(bytes).Only("MMI1212");
    }
}
