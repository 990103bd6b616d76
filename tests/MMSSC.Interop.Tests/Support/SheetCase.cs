using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MMSSC.Interop.Adapters;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Reading;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Files.Accounts;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Spreadsheets.Cells;

namespace MMSSC.Interop.Tests.Support;

/// <summary>What came of reading a sheet with all shipped models and adapters.</summary>
internal sealed record SheetCase(ImmutableArray<Assessment> Assessments, ImmutableArray<Diagnostic> Findings, ImmutableArray<InspectionFact> InspectionFacts)
{
    /// <summary>What became of the filled cells of the file, by account.</summary>
    public IReadOnlyDictionary<CellAccount, int> Accounts { get; private init; } = ImmutableDictionary<CellAccount, int>.Empty;

    /// <summary>The plan by which it was read; null where there is none.</summary>
    public ReadingPlan? Plan { get; private init; }

    /// <summary>The ratings of the only assessment, such as <c>1.1=green 1.2=not-assessed</c>.</summary>
    public string Ratings => Shown(Assert.Single(Assessments));

    /// <summary>Codes of all findings but "elements are missing", which partial sheets always have.</summary>
    public string Codes => string.Join(' ', Findings.Where(finding => finding.Code != "MMI2114").Select(finding => finding.Code));

    /// <summary>Each assessment with what tells it apart.</summary>
    public string[] All => [.. Assessments.Select(assessment => $"{assessment.Community.Name}|{assessment.Date}|{assessment.Horizon}|{assessment.Stakeholder}: {Shown(assessment)}")];

    /// <summary>Reads delimited text.</summary>
    public static SheetCase Of(string text, ImportOptions? options = null, string fileName = "sheet.csv")
    {
        var reading = TableReading.Of(Encoding.UTF8.GetBytes(text), fileName);
        return Of(reading.Workbook!, options);
    }

    /// <summary>Reads a workbook made of rows of cells.</summary>
    public static SheetCase Of(Workbook workbook, ImportOptions? options = null)
    {
        var input = new AdapterInput(workbook.FileName, default, workbook, Shipped.Catalogue.Models, options ?? ImportOptions.None);
        var (adapter, recognition) = Shipped.Engine.Adapters.Select(adapter => (adapter, adapter.Recognise(input))).MaxBy(candidate => candidate.Item2.Confidence);
        var result = adapter.Read(input, recognition);
        return new(result.Assessments, result.Findings, result.InspectionFacts) { Accounts = result.Accounts.ToDictionary(sum => sum.Account, sum => sum.Cells), Plan = result.Plan };
    }

    /// <summary>A workbook of sheets.</summary>
    public static Workbook Book(params Sheet[] sheets) => new("book.xlsx", WorkbookKind.OpenXml, [.. sheets]);

    /// <summary>A sheet of rows; a string is a text, a number a number, an int behind '#' a fill: <c>"#00B050"</c>, <c>"Verde#FF0000"</c>.</summary>
    public static Sheet Sheet(string name, params object?[][] rows) => Sheet(name, false, [], rows);

    public static Sheet Sheet(string name, bool hidden, MergedRange[] merges, params object?[][] rows) =>
        new("book.xlsx", WorkbookKind.OpenXml, name, hidden, [.. rows.Select(row => row.Select(Cell).ToImmutableArray())], [.. merges], null);

    public static Cell Cell(object? value) => value switch
    {
        null or "" => MMSSC.Interop.Spreadsheets.Cells.Cell.Blank,
        Cell cell => cell,
        double number => new(CellKind.Number, number.ToString("R", CultureInfo.InvariantCulture), number, null, CellTraits.None),
        int number => new(CellKind.Number, number.ToString(CultureInfo.InvariantCulture), number, null, CellTraits.None),
        string text when text.Length >= 7 && text[^7] == '#' => Coloured(text[..^7], int.Parse(text[^6..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        string text => new(CellKind.Text, text, 0, null, CellTraits.None),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No cell for such a value."),
    };

    /// <summary>A number cell that shows a date.</summary>
    public static Cell Date(string shown, double serial) => new(CellKind.Date, shown, serial, null, CellTraits.None);

    /// <summary>Options with meanings of texts.</summary>
    public static ImportOptions Meaning(params (string Text, string Meaning)[] codes) =>
        ImportOptions.None with { Codes = codes.ToImmutableDictionary(code => code.Text, code => code.Meaning) };

    /// <summary>The finding with that code, which is the only one.</summary>
    public Diagnostic Only(string code) => Assert.Single(Findings, finding => finding.Code == code);

    private static Cell Coloured(string text, int fill) => new(text.Length == 0 ? CellKind.Blank : CellKind.Text, text, 0, fill, CellTraits.None);

    private static string Shown(Assessment assessment) => string.Join(' ', assessment.Ratings.Select(rating => rating.Status switch
    {
        RatingStatus.NotApplicable => $"{rating.Element}=na",
        RatingStatus.NotAssessed => $"{rating.Element}=-",
        _ => $"{rating.Element}={rating.Level?.Code ?? rating.Score!.Value.ToString("R", CultureInfo.InvariantCulture)}",
    }));
}
