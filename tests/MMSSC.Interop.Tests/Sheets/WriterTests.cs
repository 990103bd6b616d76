using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;

namespace MMSSC.Interop.Tests.Sheets;

/// <summary>Texts of others go out as texts, whatever they look like.</summary>
public class WriterTests
{
    public static TheoryData<string> Formulas => ["=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_text_that_begins_like_a_formula_is_none_in_csv(string text)
    {
        var line = Encoding.UTF8.GetString(Csv(SheetCell.Of(text))).TrimStart('\uFEFF');

        Assert.StartsWith("'", line.TrimStart('"'), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_text_that_begins_like_a_formula_is_a_text_in_xlsx(string text)
    {
        using var stream = new MemoryStream();
        XlsxBookWriter.Write(stream, Book(SheetCell.Of(text)));
        using var document = SpreadsheetDocument.Open(stream, false);

        var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single();

        Assert.Null(cell.CellFormula);
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(text.Replace("\r", "_x000D_", StringComparison.Ordinal), cell.InnerText);
    }

    [Fact]
    public void Numbers_stay_numbers()
    {
        Assert.Equal("\uFEFF-0.25\r\n", Encoding.UTF8.GetString(Csv(SheetCell.Of(-0.25))));
    }

    [Fact]
    public void Characters_that_XML_can_not_hold_are_written_by_their_number()
    {
        using var stream = new MemoryStream();
        XlsxBookWriter.Write(stream, Book(SheetCell.Of("a\u0001b\uD800c😀")));
        using var document = SpreadsheetDocument.Open(stream, false);

        Assert.Equal("a_x0001_b_xD800_c😀", document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single().InnerText);
    }

    [Fact]
    public void Names_of_sheets_are_possible_ones_and_each_stands_once()
    {
        var names = new SheetTabs();

        Assert.Equal("a b", names.Add("a/b"));
        Assert.Equal("A B (2)", names.Add("A B"));
        Assert.Equal(31, names.Add(new string('x', 80)).Length);
        Assert.Equal("1", names.Add("'[]'"));
    }

    private static byte[] Csv(SheetCell cell)
    {
        using var stream = new MemoryStream();
        CsvBookWriter.Write(stream, Book(cell));
        return stream.ToArray();
    }

    private static SheetBook Book(SheetCell cell) => new("Title", "en", [new() { Name = "One", Widths = [10], Rows = [new([cell])] }]);
}
