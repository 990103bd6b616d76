using MMSSC.Interop.Assessments;
using MMSSC.Interop.Sheets.Tables;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>Assessments as one long table: a row per rating, with the place that it was read from.</summary>
public static class RatingBook
{
    /// <summary>Makes the book.</summary>
    public static SheetBook Of(IReadOnlyCollection<Assessment> assessments, string language) =>
        new(ExportWords.Ratings[language], language, [Table(assessments, TerritoryColumn.Of(assessments.Select(assessment => assessment.Community)), language)]);

    private static SheetTable Table(IReadOnlyCollection<Assessment> assessments, TerritoryColumn territory, string language) => territory
        .AddTo(new ExportColumns(language)
            .Add(ExportWords.Community, 24).Add(ExportWords.CommunityId, 10).Add(ExportWords.Model, 22).Add(ExportWords.Date, 12).Add(ExportWords.Horizon, 14).Add(ExportWords.Stakeholder, 18).Add(ExportWords.Visibility, 10)
            .Add(ExportWords.Code, 8).Add(ExportWords.Element, 44).Add(ExportWords.Status, 16).Add(ExportWords.Level, 18).Add(ExportWords.Score, 10)
            .Add(ExportWords.Evidence, 36).Add(ExportWords.Note, 36).Add(ExportWords.Origin, 36))
        .Table(ExportWords.Ratings[language], assessments.SelectMany(assessment => assessment.Ratings.Select(rating => territory.Row(Row(assessment, rating, language), assessment.Community))));

    private static IEnumerable<SheetCell> Row(Assessment assessment, Rating rating, string language) =>
    [
        SheetCell.Of(assessment.Community.Name),
        SheetCell.Of(assessment.Community.Id),
        SheetCell.Of(assessment.Model.ToString()),
        SheetCell.Of(assessment.Date?.ToString()),
        SheetCell.Of(ExportWords.Of(assessment.Horizon)[language]),
        SheetCell.Of(assessment.Stakeholder),
        SheetCell.Of(ExportWords.Of(assessment.Visibility)[language]),
        SheetCell.Of(rating.Element.Code, CellLook.Code),
        SheetCell.Of(rating.Element.Title[language]),
        SheetCell.Of(ExportWords.Of(rating.Status)[language]),
        SheetCell.Of(rating.Level is { } level ? level.LabelIn(language) : null),
        SheetCell.Of(rating.Score, CellLook.Stated),
        SheetCell.Of(rating.Evidence),
        SheetCell.Of(rating.Note),
        SheetCell.Of(rating.Origin.ToString()),
    ];
}
