using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Spreadsheets.Delimited;

public sealed class DelimitedReaderTests
{
    [Theory]
    [InlineData("a,b,c\n1,2,3\n", "a|b|c")]
    [InlineData("a;b;c\n1;2;3\n", "a|b|c")]
    [InlineData("a\tb\tc\n1\t2\t3\n", "a|b|c")]
    [InlineData("a|b|c\n1|2|3\n", "a|b|c")]
    public void The_separator_is_found(string text, string first)
    {
        Assert.Equal(first, TableReading.Of(text).Rows()[0]);
    }

    [Theory]
    [InlineData("code;value\n1.1;0,5\n1.2;0,75\n", "1.1|0,5")]
    [InlineData("1.1;0,5\n1.2;0,75\n1.3;0,1\n", "1.2|0,75")]
    [InlineData("Informe, municipio de Villa Ejemplo, 2026\n\"1,1\";Rojo\n\"1,2\";Verde\n\"1,3\";Verde\n", "1,1|Rojo")]
    [InlineData("code,title\n1.1,\"a; b; c\"\n1.2,\"d; e\"\n1.3,f\n", "1.1|a; b; c")]
    [InlineData("\"1.1\",\"green\",\"a; b; c; d\"\n\"1.2\",\"red\",\"e; f; g; h\"\n", "1.2|red|e; f; g; h")]
    public void The_separator_that_divides_most_rows_alike_wins(string text, string second)
    {
        Assert.Equal(second, TableReading.Of(text).Rows()[1]);
    }

    [Fact]
    public void A_first_line_may_declare_the_separator_and_is_no_row()
    {
        var reading = TableReading.Of("sep=|\r\n1,1|Rojo\r\n1,2|Verde\r\n");

        Assert.Equal(["1,1|Rojo", "1,2|Verde"], reading.Rows());
        Assert.Equal(2, reading.Sheet.Locate(0, 0).Line);
    }

    [Fact]
    public void A_list_of_one_column_is_not_divided()
    {
        Assert.Equal(["Gestión", "Finanzas"], TableReading.Of("Gestión\nFinanzas\n").Rows());
    }

    [Fact]
    public void Line_ends_may_be_mixed()
    {
        Assert.Equal(["a|b", "c|d", "e|f", "g|h"], TableReading.Of("a,b\r\nc,d\re,f\ng,h").Rows());
    }

    [Fact]
    public void A_row_knows_the_line_it_begins_at_behind_quoted_line_ends()
    {
        var sheet = TableReading.Of("a,b\n\"one\ntwo\r\nthree\",x\ny,z\n\nlast,1\n").Sheet;

        Assert.Equal("one\ntwo\r\nthree", sheet[1, 0].Text);
        Assert.Equal([1, 2, 5, 6, 7], Enumerable.Range(0, 5).Select(row => sheet.Locate(row, 0).Line));
        Assert.Equal("file.csv:7:2", sheet.Locate(4, 1).ToString());
    }

    [Fact]
    public void Rows_are_as_long_as_their_last_cell()
    {
        Assert.Equal(["a|b|c", "d", "e|f|g|h", "", "|i"], TableReading.Of("a,b,c\nd,,\ne,f,g,h\n,,,\n,i,,,,\n,,\n").Rows());
    }

    [Fact]
    public void Rows_that_begin_with_a_number_sign_are_no_comments()
    {
        Assert.Equal(["#N/A|1", "#|2"], TableReading.Of("#N/A,1\n#,2\n").Rows());
    }

    [Fact]
    public void Only_the_ends_of_a_cell_are_trimmed()
    {
        var sheet = TableReading.Of("a;b\n\u00A0 Amarillo \u00A0;\" en\u00A0 proceso\t\"\n \u00A0;x\n").Sheet;

        Assert.Equal("Amarillo", sheet[1, 0].Text);
        Assert.Equal("en\u00A0 proceso", sheet[1, 1].Text);
        Assert.True(sheet[2, 0].IsBlank);
    }

    [Fact]
    public void Every_cell_is_text()
    {
        var sheet = TableReading.Of("1,TRUE,2026-03-15\n").Sheet;

        Assert.All(sheet.Rows[0], cell => Assert.Equal(CellKind.Text, cell.Kind));
        Assert.All(sheet.Rows[0], cell => Assert.Equal(0, cell.Number));
    }

    [Fact]
    public void Doubled_quotes_are_part_of_the_text()
    {
        Assert.Equal("a \"b\"|c", TableReading.Of("\"a \"\"b\"\"\",c\nd,e\n").Rows()[0]);
    }

    [Fact]
    public void Text_behind_a_closing_quote_is_read_as_spreadsheet_programs_do_and_said()
    {
        var reading = TableReading.Of("a,b\n\"Acta\n1\",x\n\"Acta\" nueva,y\n");

        Assert.Equal("Acta nueva|y", reading.Rows()[2]);
        Assert.Equal("file.csv:4:1", reading.Only("MMI1214").Location.ToString());
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_refused_where_it_opens()
    {
        var finding = TableReading.Of("a,b\n1.1,\"Rojo\n1.2,Verde\n").Refused("MMI1213");

        Assert.Equal("file.csv:2:2", finding.Location.ToString());
    }

    [Fact]
    public void A_quote_inside_a_bare_cell_is_a_character()
    {
        Assert.Equal(["tubo 5\"|x", "b|y"], TableReading.Of("tubo 5\",x\nb,y\n").Rows());
    }

    [Fact]
    public void A_cell_beyond_the_limit_is_cut_marked_and_said()
    {
        var reading = TableReading.Of("a,b\nc,123456\n", limits: new ReadLimits { CellCharacters = 5 });

        Assert.Equal(new Cell(CellKind.Text, "12345", 0, null, CellTraits.Cut), reading.Sheet[1, 1]);
        Assert.Equal("file.csv:2:2", reading.Only("MMI1244").Location.ToString());
    }

    [Fact]
    public void Characters_that_an_earlier_program_lost_are_said()
    {
        var finding = TableReading.Of("a,b\nDiagn\uFFFDstico,Gesti\uFFFDn\n").Only("MMI1212");

        Assert.Equal("file.csv:2:1", finding.Location.ToString());
        Assert.Contains(": 2 ", finding.Message["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_is_called_like_the_file()
    {
        Assert.Equal("villa", TableReading.Of("a,b\n", "carpeta/villa.csv").Sheet.Name);
    }
}
