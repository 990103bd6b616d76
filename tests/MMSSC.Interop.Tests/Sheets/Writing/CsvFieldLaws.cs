using System.Globalization;
using System.Text;
using CsCheck;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;

namespace MMSSC.Interop.Tests.Sheets.Writing;

/// <summary>Fields that are made by themselves are those that the writer of books writes.</summary>
public sealed class CsvFieldLaws
{
    [Fact]
    public void A_number_is_written_as_books_have_it() => Gen.OneOf(
        Gen.Double[0, 10],
        Gen.Double[-5, 2_000],
        Gen.Select(Gen.Int[0, 40_000], Gen.Int[1, 64], (over, under) => (double)over / under),
        Gen.Select(Gen.Int[0, 100_000], parts => (parts / 10_000d) + 0.00005)).Sample(number =>
        {
            Span<byte> bytes = stackalloc byte[400];
            Assert.Equal(number.ToString("0.####", CultureInfo.InvariantCulture), Encoding.UTF8.GetString(bytes[..CsvField.Write(bytes, number)]));
        });

    [Fact]
    public void A_text_is_written_as_books_have_it() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["ab ñ,\"\n\r=-'.#1"], 0, 6]).Where(text => text.All(c => !char.IsSurrogate(c))).Sample(text =>
    {
        using var stream = new MemoryStream();
        CsvBookWriter.Write(stream, new("", "en", [new() { Name = "", Widths = [], Rows = [SheetRow.Of(CellLook.Plain, text, text)] }]));
        var written = Encoding.UTF8.GetString(stream.ToArray()[3..]);

        Assert.Equal(written, $"{Encoding.UTF8.GetString(CsvField.Of(text, first: true))},{Encoding.UTF8.GetString(CsvField.Of(text))}\r\n");
        Assert.True(!CsvField.IsPlain(text) || written == $"{text},{text}\r\n");
    });
}
