using System.Text;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.SpreadsheetXml;

public sealed class XmlBookReaderTests
{
    private const string Styles =
        "<Styles><Style ss:ID=\"Default\"/><Style ss:ID=\"r\"><Interior ss:Color=\"#FF0000\" ss:Pattern=\"Solid\"/></Style><Style ss:ID=\"rd\" ss:Parent=\"r\"><NumberFormat ss:Format=\"Short Date\"/></Style>"
        + "<Style ss:ID=\"s\"><Interior ss:Color=\"#00FF00\" ss:Pattern=\"ThinHorzStripe\"/></Style><Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style></Styles>";

    [Fact]
    public void Values_and_fills_stand_where_they_are_said_to_stand()
    {
        var sheet = Read(
            "<Column ss:Index=\"4\" ss:Hidden=\"1\"/>"
            + "<Row><Cell ss:StyleID=\"r\"><Data ss:Type=\"String\">a &amp; b</Data><Comment><ss:Data>nota</ss:Data></Comment></Cell><Cell ss:Index=\"3\" ss:StyleID=\"rd\"><Data ss:Type=\"Number\">45838</Data></Cell><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row>"
            + "<Row ss:Index=\"4\" ss:StyleID=\"r\"><Cell ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.5</Data></Cell><Cell><Data ss:Type=\"DateTime\">2025-06-30T00:00:00.000</Data></Cell><Cell ss:StyleID=\"s\" ss:Formula=\"=1=1\"><Data ss:Type=\"Boolean\">1</Data></Cell></Row>"
            + "<Row ss:Hidden=\"1\"><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\"><ss:Data ss:Type=\"String\">x<B>y</B></ss:Data></Cell><Cell><Data ss:Type=\"Error\">#N/A</Data></Cell></Row><Row><Cell ss:Index=\"3\"><Data ss:Type=\"String\">z</Data></Cell></Row>");

        Assert.Equal(
            ["a & b#FF0000||2025-06-30:Date#FF0000|1:Number<Hidden>", "", "", "50.00%:Number|2025-06-30:Date#FF0000|TRUE:Boolean<Formula>", "xy<Hidden>||#N/A:Error<Hidden>", "||z"],
            ShownSheet.Of(sheet));
        Assert.Equal("A5:B6", ShownSheet.Merges(sheet));
    }

    [Fact]
    public void Conditional_formats_that_compare_are_followed_and_others_said()
    {
        const string rows = "<Row><Cell><Data ss:Type=\"Number\">3</Data></Cell></Row><Row><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row>";
        const string compared = "<ConditionalFormatting xmlns=\"urn:schemas-microsoft-com:office:excel\"><Range>R1C1:R2C1</Range><Condition><Qualifier>GreaterOrEqual</Qualifier><Value1>3</Value1><Format Style='color:#006100;background:#C6EFCE'/></Condition></ConditionalFormatting>";

        Assert.Equal(["3:Number#C6EFCE", "1:Number"], ShownSheet.Of(Read(rows, compared)));
        Reading(rows, compared.Replace("<Value1>3<", "<Value1>R9C9<", StringComparison.Ordinal)).Only("MMI1245");
    }

    [Fact]
    public void A_hidden_sheet_is_hidden() =>
        Assert.True(Read("<Row><Cell><Data ss:Type=\"String\">x</Data></Cell></Row>", "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>").Hidden);

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("windows-1252", false)]
    [InlineData("UTF-8", false)]
    public void Any_encoding_is_read(string name, bool hasMark)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);
        var text = File("<Row><Cell><Data ss:Type=\"String\">Función</Data></Cell></Row>", "").Replace("<?xml version=\"1.0\"?>", $"<?xml version=\"1.0\" encoding=\"{name}\"?>", StringComparison.Ordinal);

        Assert.Equal(["Función"], TableReading.Of([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)], "a.xml").Rows());
    }

    [Theory]
    [InlineData("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row>", "MMI1207")]
    [InlineData("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "MMI1210")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&a;</Workbook>", "MMI1209")]
    public void Damaged_and_unsafe_files_are_refused(string text, string code) => TableReading.Of("<?xml version=\"1.0\"?>" + text, "a.xml").Refused(code);

    [Fact]
    public void A_sheet_beyond_the_limits_is_refused_and_the_others_are_read()
    {
        var file = File("<Row><Cell ss:Index=\"99999999999\"><Data ss:Type=\"String\">x</Data></Cell></Row>", "")
            .Replace("</Workbook>", "<Worksheet ss:Name=\"Good\"><Table><Row><Cell><Data ss:Type=\"String\">y</Data></Cell></Row></Table></Worksheet></Workbook>", StringComparison.Ordinal);

        var reading = TableReading.Of(file, "a.xml");

        Assert.Equal("Good", reading.Sheet.Name);
        reading.Only("MMI1240");
    }

    private static MMSSC.Interop.Spreadsheets.Cells.Sheet Read(string rows, string beside = "")
    {
        var reading = Reading(rows, beside);
        Assert.Empty(reading.Findings);
        return reading.Sheet;
    }

    private static TableReading Reading(string rows, string beside) => TableReading.Of(File(rows, beside), "a.xls");

    private static string File(string rows, string beside) =>
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
        + $"{Styles}<Worksheet ss:Name=\"Hoja\"><Table>{rows}</Table>{beside}</Worksheet></Workbook>";
}
