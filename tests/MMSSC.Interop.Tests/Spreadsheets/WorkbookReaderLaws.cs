using System.Text;
using CsCheck;
using MMSSC.Interop.Spreadsheets.Formats;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Spreadsheets;

public sealed class WorkbookReaderLaws
{
    private static readonly Gen<string> text = Gen.String[Gen.Char["aZ1.,;|\t \"\r\n#é–"], 0, 8];

    [Fact]
    public void Any_bytes_are_tables_or_an_error() =>
        Gen.OneOf(Gen.Byte.Array[0, 300], Gen.Char["a1,;\t\"\r\n<{[=PK\0\u0003\u0004"].Array[0, 300].Select(chars => Encoding.Latin1.GetBytes(chars)))
            .Sample(bytes => { TableReading.Of(bytes); });

    [Fact]
    public void A_workbook_with_any_bytes_changed_is_tables_or_an_error()
    {
        var samples = Directory.GetFiles(RepositoryRoot.Combine("samples"), "*.xlsx").Select(File.ReadAllBytes).ToArray();
        Gen.Select(Gen.Int[0, samples.Length - 1].Select(at => samples[at]), Gen.Select(Gen.Double.Unit, Gen.Byte).Array[1, 6], Gen.Double.Unit).Sample((sample, changes, length) =>
        {
            var bytes = sample.ToArray();
            foreach (var (place, value) in changes)
            {
                bytes[(int)(place * (bytes.Length - 1))] = value;
            }

            TableReading.Of(bytes);
            TableReading.Of(bytes[..(int)(length * bytes.Length)]);
        });
    }

    [Fact]
    public void A_sheet_with_any_characters_changed_is_tables_or_an_error()
    {
        const string sheet = """
            <worksheet><cols><col min="1" max="2" hidden="1" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="1" t="s"><v>0</v></c>
            <c r="C1" t="inlineStr"><is><r><t>x</t></r><rPh><t>y</t></rPh></is></c><c r="D1" t="d"><v>2026-03-15</v></c><c r="E1" s="2"><f>1</f><v>-1.5</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>
            """;
        const string styles = """
            <s><numFmts><numFmt numFmtId="164" formatCode="[Red][&gt;=1]#,##0.0_);yyyy\-mm\-dd h:mm;&quot;x&quot;0%;@"/></numFmts>
            <fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>
            <cellXfs><xf/><xf fillId="1" numFmtId="14"/><xf numFmtId="164"/></cellXfs><colors><indexedColors><rgbColor rgb="00FF0000"/></indexedColors></colors></s>
            """;
        var change = Gen.Select(Gen.Double.Unit, Gen.Char["019-<>/\"&;AZr []#._%"]);
        Gen.Select(change.Array[0, 4], change.Array[0, 4]).Sample((one, two) =>
        {
            TableReading.Of(new WorkbookBuilder().SharedStrings("<si><t>a</t></si>").Styles("").MissingSheet()
                .Part("xl/worksheets/sheet1.xml", Changed(sheet, one)).Part("xl/styles.xml", Changed(styles, two)).Build());
        });
    }

    [Fact]
    public void A_table_that_was_written_with_quotes_is_read_as_it_was()
    {
        // The first row fixes the separator; its cells hold none of the others.
        Gen.Select(Gen.Char[",;\t|"], text.Array[3].Array[1, 12], Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("\r"))).Sample((separator, rows, end) =>
        {
            string[][] table = [["a", "b", "c"], ["d", "e", "f"], .. rows];
            var file = new StringBuilder();
            var starts = new List<int>();
            var line = 1;
            foreach (var row in table)
            {
                starts.Add(line);
                var record = string.Join(separator, row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + end;
                file.Append(record);
                line += record.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\r' or '\n');
            }

            var sheet = TableReading.Of(file.ToString()).Sheet;

            for (var row = 0; row < table.Length; row++)
            {
                for (var column = 0; column < 3; column++)
                {
                    Assert.Equal(table[row][column].Trim(), sheet[row, column].Text);
                }

                Assert.True(row >= sheet.Rows.Length || sheet.Locate(row, 0).Line == starts[row]);
            }
        });
    }

    [Fact]
    public void Numbers_survive_the_general_format_to_fifteen_digits() =>
        Gen.Double[-1e18, 1e18].Sample(number =>
        {
            var shown = double.Parse(NumberFormat.Plain(number), System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(Math.Abs(shown - number) <= Math.Abs(number) * 1e-14);
        });

    private static string Changed(string text, (double Place, char Value)[] changes)
    {
        var changed = text.ToCharArray();
        foreach (var (place, value) in changes)
        {
            changed[(int)(place * (changed.Length - 1))] = value;
        }

        return new string(changed);
    }
}
