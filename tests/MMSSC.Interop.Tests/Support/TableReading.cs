using System.Text;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Spreadsheets;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Support;

/// <summary>What came of reading a file as tables.</summary>
internal sealed record TableReading(Workbook? Workbook, List<Diagnostic> Findings)
{
    /// <summary>The only sheet.</summary>
    public Sheet Sheet => Assert.Single(Assert.IsType<Workbook>(Workbook, exactMatch: false).Sheets);

    public static TableReading Of(byte[] bytes, string fileName = "file.csv", ReadLimits? limits = null)
    {
        var findings = new List<Diagnostic>();
        var workbook = WorkbookReader.Read(fileName, bytes, limits ?? ReadLimits.Default, findings);
        if (workbook is null)
        {
            Assert.Contains(findings, finding => finding.Severity == Severity.Error);
        }

        return new TableReading(workbook, findings);
    }

    public static TableReading Of(string text, string fileName = "file.csv", ReadLimits? limits = null) => Of(Encoding.UTF8.GetBytes(text), fileName, limits);

    public static TableReading OfSample(string name) => Of(File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "samples", name)), name);

    /// <summary>The only finding has that code; then it is returned.</summary>
    public Diagnostic Only(string code)
    {
        var finding = Assert.Single(Findings);
        Assert.Equal(code, finding.Code);
        return finding;
    }

    /// <summary>Nothing was read, and the one finding says why.</summary>
    public Diagnostic Refused(string code)
    {
        Assert.Null(Workbook);
        return Only(code);
    }

    /// <summary>Each row's texts, joined by <c>|</c>.</summary>
    public string[] Rows() => Texts(Sheet);

    public static string[] Texts(Sheet sheet) => [.. sheet.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text)))];
}
