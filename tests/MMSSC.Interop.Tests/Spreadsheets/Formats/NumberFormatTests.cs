using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets.Formats;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 1.1, "1.1")]
    [InlineData("General", 0.1 + 0.2, "0.3")]
    [InlineData("General", -3, "-3")]
    [InlineData("General", 1e-7, "0.0000001")]
    [InlineData("General", 12345678901234567, "12345678901234600")]
    [InlineData("General", 1e300, "1E+300")]
    [InlineData("General", -0.0, "0")]
    [InlineData("0", 2.5, "3")]
    [InlineData("0", -0.4, "0")]
    [InlineData("0.00", 1.1, "1.10")]
    [InlineData("0.00", 1.005, "1.01")]
    [InlineData("0.0", 1, "1.0")]
    [InlineData("0.##", 1.1, "1.1")]
    [InlineData("0.0#", 1.25, "1.25")]
    [InlineData("#.##", 0.5, ".5")]
    [InlineData("00000", 1234, "01234")]
    [InlineData("0%", 0.85, "85%")]
    [InlineData("0.0%", 0.855, "85.5%")]
    [InlineData("0 %", 0.07, "7 %")]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0.00", 1234.5, "1,234.50")]
    [InlineData("#,##0,", 1234567, "1,235")]
    [InlineData("0\\.00", 110, "1.10")]
    [InlineData("0\".\"0", 23, "2.3")]
    [InlineData("@", 1.1, "1.1")]
    [InlineData("0;(0)", -5, "(5)")]
    [InlineData("0;-0;\"cero\"", 0, "cero")]
    [InlineData("0;-0;;@", 0, "")]
    [InlineData("0_ ;[Red]-0\\ ", -4, "-4")]
    [InlineData("[=1]\"Rojo\";[=2]\"Amarillo\";\"Verde\"", 1, "Rojo")]
    [InlineData("[=1]\"Rojo\";[=2]\"Amarillo\";\"Verde\"", 2, "Amarillo")]
    [InlineData("[=1]\"Rojo\";[=2]\"Amarillo\";\"Verde\"", 3, "Verde")]
    [InlineData("[Blue][>=0.5]0%;0.00", 0.5, "50%")]
    [InlineData("[>=3]\"Verde\"", 3, "Verde")]
    [InlineData("[>=3]\"Verde\"", 1, "1")]
    [InlineData("[>=3]\"Verde\"", -1, "-1")]
    [InlineData("[>=3]\"Verde\";[<0]\"Rojo\"", 1, "1")]
    [InlineData("[=0]\"\";General", -1, "-1")]
    [InlineData("[>=1]\"Mejor\";\"Peor\"", -1, "Peor")]
    [InlineData("\"Nivel \"0", 3, "Nivel 3")]
    [InlineData("[$€-2] #,##0.00", 12, "€ 12.00")]
    [InlineData("_-* #,##0.00\\ _€_-", 3, "3.00")]
    [InlineData("0.00E+00", 1234, "1234")]
    [InlineData("# ?/?", 0.5, "0.5")]
    [InlineData("%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%0", 9, "9")]
    [InlineData("\"abierto", 9, "abierto")]
    [InlineData("[", 9, "")]
    [InlineData("", 9, "")]
    public void A_number_shows_as_in_its_cell(string code, double number, string shown)
    {
        Assert.Equal((shown, false), new NumberFormat(code).Format(number, since1904: false));
    }

    [Theory]
    [InlineData("General\" points\"", 3, "3 points")]
    [InlineData("General\" points\"", -2.5, "-2.5 points")]
    [InlineData("General\\ \\p", 0, "0 p")]
    [InlineData("\"N\"General", -3, "-N3")]
    [InlineData("General\"/5\"", 3, "3/5")]
    [InlineData("General_-\"pts\"", 3, "3 pts")]
    [InlineData("General_ ", 3, "3")]
    [InlineData("General\" up\";General\" down\"", -3, "3 down")]
    [InlineData("General;-General;\"cero\"", -3, "-3")]
    [InlineData("General;[Red]General", -3, "3")]
    [InlineData("General%", 0.07, "7%")]
    [InlineData("General%", 0.855, "85.5%")]
    [InlineData("0.00E+00\" x\"", -1234, "-1234 x")]
    [InlineData("0.0E+0%", 0.5, "50%")]
    [InlineData("# ?/?\" x\"", 2.5, "2.5 x")]
    [InlineData("# ?/10\" x\"", 0.5, "0.5 x")]
    public void Texts_around_a_number_of_no_fixed_digits_show_with_it(string code, double number, string shown)
    {
        Assert.Equal((shown, false), new NumberFormat(code).Format(number, since1904: false));
    }

    [Theory]
    [InlineData("[>=0]0;\\-0", -3, "-3")]
    [InlineData("[>=0]General;\\-General", -3, "-3")]
    [InlineData("[>0]0;[<0](0);\"cero\"", -3, "(3)")]
    [InlineData("[<0]0\" below\";0", -3, "3 below")]
    [InlineData("[<3]0\" low\";0", -3, "-3 low")]
    [InlineData("[>=3]0;0\" low\"", -3, "-3 low")]
    public void A_section_that_takes_negative_numbers_alone_brings_its_own_sign(string code, double number, string shown)
    {
        Assert.Equal((shown, false), new NumberFormat(code).Format(number, since1904: false));
    }

    [Theory]
    [InlineData("0;@", -3, "-3")]
    [InlineData("0;-0;@", 0, "0")]
    [InlineData("General\" p\";@", -3, "-3 p")]
    [InlineData("[=1]\"Rojo\";@", 2, "2")]
    [InlineData("dd/mm/yyyy;@", -3, "-3")]
    [InlineData("\"@ \"0", 3, "@ 3")]
    [InlineData("@\" points\"", 3, "3")]
    public void The_section_for_texts_takes_no_number(string code, double number, string shown)
    {
        Assert.Equal((shown, false), new NumberFormat(code).Format(number, since1904: false));
    }

    [Theory]
    [InlineData("yyyy-mm-dd", 46096, "2026-03-15")]
    [InlineData("dd/mm/yyyy", 46096.5, "2026-03-15 12:00")]
    [InlineData("d\" de \"mmmm", 1, "1900-01-01")]
    [InlineData("d-mmm", 59, "1900-02-28")]
    [InlineData("d-mmm", 60, "1900-02-29")]
    [InlineData("d-mmm", 61, "1900-03-01")]
    [InlineData("[$-80A]d/m/yy", 2958465, "9999-12-31")]
    [InlineData("h:mm", 0.38541666666666669, "09:15")]
    [InlineData("yyyy-mm-dd h:mm:ss", 46096.999988425923, "2026-03-15 23:59:59")]
    [InlineData("d/m/yyyy", 46096.9999999, "2026-03-16")]
    [InlineData("[h]:mm", 1.5, "36:00:00")]
    [InlineData("[mm]:ss", 0.5, "12:00:00")]
    public void A_date_shows_as_year_month_and_day(string code, double number, string shown)
    {
        Assert.Equal((shown, true), new NumberFormat(code).Format(number, since1904: false));
    }

    [Theory]
    [InlineData("\"d m y\"0", 3, "d m y3")]
    [InlineData("[Red]0", 3, "3")]
    [InlineData("0\\d", 3, "3d")]
    [InlineData("dd/mm/yyyy", -3, "-3")]
    [InlineData("dd/mm/yyyy", 2958466, "2958466")]
    [InlineData("[h]:mm", 1e300, "1E+300")]
    public void Letters_outside_a_date_code_and_numbers_outside_the_calendar_make_no_date(string code, double number, string shown)
    {
        Assert.Equal((shown, false), new NumberFormat(code).Format(number, since1904: false));
    }

    [Theory]
    [InlineData(14, "2026-03-15")]
    [InlineData(15, "2026-03-15")]
    [InlineData(17, "2026-03-15")]
    [InlineData(22, "2026-03-15")]
    [InlineData(30, "2026-03-15")]
    [InlineData(57, "2026-03-15")]
    [InlineData(46, "1106304:00:00")]
    [InlineData(1, "46096")]
    [InlineData(2, "46096.00")]
    [InlineData(3, "46,096")]
    [InlineData(9, "4609600%")]
    [InlineData(49, "46096")]
    public void Built_in_formats_need_no_definition(int id, string shown)
    {
        var file = new WorkbookBuilder().Styles($"<cellXfs><xf/><xf numFmtId=\"{id}\"/></cellXfs>").Sheet("<row><c s=\"1\"><v>46096</v></c></row>");

        Assert.Equal(shown, TableReading.Of(file.Build()).Sheet[0, 0].Text);
    }

    [Fact]
    public void A_workbook_may_count_days_since_1904()
    {
        var sheet = TableReading.Of(new WorkbookBuilder().Since1904().Formats("yyyy-mm-dd")
            .Sheet("<row><c s=\"1\"><v>44634</v></c><c s=\"1\"><v>0</v></c><c t=\"d\"><v>2026-03-15</v></c></row>").Build()).Sheet;

        Assert.Equal(new Cell(CellKind.Date, "2026-03-15", 44634, null, CellTraits.None), sheet[0, 0]);
        Assert.Equal("1904-01-01", sheet[0, 1].Text);
        Assert.Equal(sheet[0, 0], sheet[0, 2]);
    }

    [Fact]
    public void A_format_that_shows_nothing_leaves_a_blank_cell()
    {
        var sheet = TableReading.Of(new WorkbookBuilder().Formats("0;-0;;@").Sheet("<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>2</v></c></row>").Build()).Sheet;

        Assert.True(sheet[0, 0].IsBlank);
        Assert.Equal("2", sheet[0, 1].Text);
    }

    [Fact]
    public void A_style_number_that_the_workbook_does_not_define_is_general()
    {
        Assert.Equal("1.1", TableReading.Of(new WorkbookBuilder().Formats("0.00").Sheet("<row><c s=\"7\"><v>1.1</v></c></row>").Build()).Sheet[0, 0].Text);
    }
}
