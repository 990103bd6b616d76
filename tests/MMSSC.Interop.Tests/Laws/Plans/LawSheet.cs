using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Importing;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Spreadsheets.Cells;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Laws.Plans;

/// <summary>A sheet that the laws of reading by plan are asked of.</summary>
/// <param name="Name">File name.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record LawSheet(string Name, byte[] Bytes)
{
    private ImportedFile? read;
    private Workbook? workbook;

    /// <summary>Gives what comes of it without any option, where others ask for it too.</summary>
    public Func<ImportedFile>? Import { get; init; }

    /// <summary>Its path, where it is a file of the project.</summary>
    public string? Path { get; init; }

    /// <summary>Cells whose levels are made to be of another role than now; null where the sheet was not made for these laws.</summary>
    public ImmutableHashSet<Location>? Others { get; init; }

    /// <summary>The stakeholders that it is made to name; null where the sheet was not made for these laws.</summary>
    public string[]? Stakeholders { get; init; }

    /// <summary>What comes of it without any option.</summary>
    public ImportedFile Read => read ??= Import is null ? Shipped.Engine.Import(Name, Bytes) : Import();

    /// <summary>Its cells; null where it can't be opened as tables.</summary>
    public Workbook? Workbook => workbook ??= OpenedFile.Open(Name, Bytes).Workbook;

    /// <summary>Whether anything of it is rated, or stated not to concern the community.</summary>
    public bool IsRated => Read.Assessments.Any(assessment => assessment.Ratings.Any(rating => rating.Status != RatingStatus.NotAssessed));

    public override string ToString() =>
        $"{Name}\n{string.Join('\n', Workbook?.Sheets.SelectMany(sheet => ShownSheet.Of(sheet).Prepend($"[{sheet.Name}]")) ?? [])}";
}
