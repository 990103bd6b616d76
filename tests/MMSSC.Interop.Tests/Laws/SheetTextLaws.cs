using CsCheck;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Sheets.Writing;
using MMSSC.Interop.Spreadsheets;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>Texts that are written into sheets are read as they were: no sign is lost, added, or taken for another.</summary>
public class SheetTextLaws
{
    private static readonly string[] pieces =
    [
        "a", "é", "😀", "_", "_x", "_x0041_", "_x0041", "x0041_", "_x005F_", "_X0041_", "_xGGGG_", "_x0041_x0042_", "\u0001", "\u001b[1m", "\u0000", "\r", "\n", "\r\n", "\t", "\u007f", "\u0085",
        "\uFFFE", "\uD800", "'", "''", "=", "+", "-", "@", "＝", "\"", "\"\"", ",", ";", "|", "<", "&", "]]>", " ", "\u202E", "0041_",
    ];

    /// <summary>Rows as a sheet has them, by which its separator is told.</summary>
    private static readonly string[] plain = [.. Enumerable.Range(0, 20).Select(row => $"row {row}")];

    private static readonly Gen<string> text = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 8].Select(string.Concat);

    [Fact]
    public void In_workbooks() => text.Select(Framed).Array[1, 5].Sample(texts => Assert.Equal(texts, Read("book.xlsx", stream => XlsxBookWriter.Write(stream, Book(texts)), texts.Length)), iter: 300);

    // Separated text holds what can be written as UTF-8, and no program reads a NUL in it.
    [Fact]
    public void In_text_with_separators() => text.Select(one => Framed(one.Replace("\uD800", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal))).Array[1, 5].Sample(
        texts => Assert.Equal(texts, Read("book.csv", stream => CsvBookWriter.Write(stream, Book(texts)), texts.Length)), iter: 300);

    /// <summary>Blanks at the ends of cells are no part of their texts, and what is empty is no cell.</summary>
    private static string Framed(string one)
    {
        var trimmed = CellText.Trim(one).ToString();
        return trimmed.Length == 0 ? "a" : trimmed;
    }

    private static SheetBook Book(string[] texts) => new("Texts", "en",
    [
        new() { Name = "Texts", Widths = [10, 10, 10], Rows = [.. texts.Concat(plain).Select(one => new SheetRow([SheetCell.Of("first"), SheetCell.Of(one), SheetCell.Of("last")]))] },
    ]);

    private static string[] Read(string name, Action<Stream> write, int rows)
    {
        using var stream = new MemoryStream();
        write(stream);
        var findings = new List<Diagnostic>();
        var book = WorkbookReader.Read(name, stream.ToArray(), ReadLimits.Default, findings);
        Assert.Empty(findings.Where(finding => finding.Severity == Severity.Error));
        var sheet = Assert.Single(book!.Sheets);
        Assert.Equal(rows + plain.Length, sheet.Rows.Length);
        return [.. sheet.Rows.Take(rows).Select(row => row[1].Text)];
    }
}
