using MMSSC.Interop.Tests.Support;
using static MMSSC.Interop.Tests.Support.DocumentBuilder;

namespace MMSSC.Interop.Tests.Spreadsheets.OpenDocument;

public sealed class HostileDocumentTests
{
    [Theory]
    [InlineData("table:number-rows-repeated=\"999999999\"", "", "200000 rows")]
    [InlineData("", "table:number-columns-repeated=\"99999999999999999999\"", "16384 columns")]
    [InlineData("table:number-rows-repeated=\"2000\"", "table:number-columns-repeated=\"16384\"", "2000000 cells")]
    public void Repeats_without_end_refuse_the_sheet_and_the_others_are_read(string row, string cell, string limit)
    {
        var read = TableReading.Of(new DocumentBuilder().Sheet($"<table:table-row {row}>{TextCell("x", cell)}</table:table-row>{Row("behind")}", "Bomb").Sheet(Row("good"), "Good").Build(), "sheet.ods");

        Assert.Equal(["Good"], read.Workbook!.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["good"], read.Rows());
        var finding = read.Only("MMI1240");
        Assert.Equal("Bomb", finding.Location.Sheet);
        Assert.Contains(limit, finding.Message["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("many")]
    [InlineData("as many as there are columns")]
    [InlineData("")]
    public void Repeats_that_are_no_number_count_once(string repeat) =>
        Assert.Equal(["x|y"], TableReading.Of(new DocumentBuilder().Sheet($"<table:table-row>{TextCell("x", $"table:number-columns-repeated=\"{repeat}\"")}{TextCell("y")}</table:table-row>").Build()).Rows());

    [Fact]
    public void Encrypted_documents_are_called_so()
    {
        const string manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";

        TableReading.Of(new DocumentBuilder().Part("META-INF/manifest.xml", manifest).Part("content.xml", "\u0001\u0002 no xml").Build()).Refused("MMI1204");
        TableReading.Of(new DocumentBuilder().Part("encrypted-package", "x").Build()).Refused("MMI1204");
    }

    [Theory]
    [InlineData("<office:document-content", "MMI1207")]
    [InlineData("<x/>", "MMI1210")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "MMI1209")]
    public void Damaged_and_unsafe_documents_are_refused(string content, string code) =>
        Assert.Equal(code, Assert.Single(Refused(new DocumentBuilder().Part("content.xml", content))).Code);

    [Fact]
    public void Damaged_styles_leave_the_texts()
    {
        var read = TableReading.Of(new DocumentBuilder().Sheet(Row("x")).Part("styles.xml", "<office").Build());

        Assert.Equal(["x"], read.Rows());
        read.Only("MMI1242");
    }

    [Fact]
    public void Each_cut_of_a_document_is_read_or_refused()
    {
        var whole = new DocumentBuilder().Sheet(Row("a", "b")).Build();
        for (var length = 0; length < whole.Length; length += 7)
        {
            TableReading.Of(whole[..length]);
        }

        Assert.Equal(["a|b"], TableReading.Of(whole).Rows());
    }

    private static List<MMSSC.Interop.Diagnostics.Diagnostic> Refused(DocumentBuilder builder)
    {
        var read = TableReading.Of(builder.Build());
        Assert.Null(read.Workbook);
        return read.Findings;
    }
}
