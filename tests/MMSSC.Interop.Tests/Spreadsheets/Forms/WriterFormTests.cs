using System.Text.Json;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Forms;

/// <summary>One assessment as programs write it in each form, read to its end.</summary>
public sealed class WriterFormTests
{
    [Theory]
    [InlineData("perl-fills.xls", WorkbookKind.Biff)]
    [InlineData("sheetjs-biff8.xls", WorkbookKind.Biff)]
    [InlineData("sheetjs-xlsb.xlsb", WorkbookKind.Biff12)]
    [InlineData("sheetjs-xlml.xls", WorkbookKind.SpreadsheetXml)]
    [InlineData("sheetjs-fods.fods", WorkbookKind.OpenDocument)]
    [InlineData("sheetjs-html.html", WorkbookKind.Html)]
    public void What_a_program_wrote_is_read(string name, WorkbookKind kind)
    {
        using var truth = JsonDocument.Parse(FormFile.Bytes("writers-truth.json"));
        var reading = FormFile.Read(name);
        Assert.Empty(reading.Findings);
        Assert.Equal(kind, reading.Workbook!.Kind);

        var read = SheetCase.Of(reading.Workbook);

        Assert.Equal(string.Join(' ', truth.RootElement.GetProperty("rows").EnumerateArray().Select(row => $"{row[0]}={row[4]}")), read.Ratings);
        Assert.Equal("Ejemplo Alto", read.Assessments[0].Community.Name);
        Assert.Equal("2025-06-30", read.Assessments[0].Date.ToString());
    }

    [Fact]
    public void The_fills_of_a_program_are_those_that_it_was_told()
    {
        using var truth = JsonDocument.Parse(FormFile.Bytes("writers-truth.json"));
        var sheet = FormFile.Read("perl-fills.xls").Sheet;

        var fills = truth.RootElement.GetProperty("rows").EnumerateArray().Select((_, i) => sheet[i + 3, 2].Fill is { } fill ? CellColour.Name(fill) : "none");

        Assert.Equal(truth.RootElement.GetProperty("rows").EnumerateArray().Select(row => row[4].GetString() switch { "red" => "#FF0000", "yellow" => "#FFFF00", _ => "#008000" }), fills);
    }

    [Fact]
    public void A_page_named_as_a_workbook_is_read()
    {
        var reading = FormFile.Read("P9b-html-xls.xls");
        Assert.Equal(WorkbookKind.Html, reading.Workbook!.Kind);

        var read = SheetCase.Of(reading.Workbook);

        Assert.StartsWith("1.1=green 1.2=red 1.3=yellow 1.4=red", read.Ratings, StringComparison.Ordinal);
        Assert.Equal("Villa Ejemplo", read.Assessments[0].Community.Name);
        Assert.Equal("2026-03-15", read.Assessments[0].Date.ToString());
    }
}
