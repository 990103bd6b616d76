using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>Translations as sheets: a row per result, and on the second sheet a row per thing that a result was made of.</summary>
public static class TranslationBook
{
    /// <summary>Makes the book.</summary>
    public static SheetBook Of(IReadOnlyCollection<TranslationResult> translations, string language) =>
        Of(translations, TerritoryColumn.Of(translations.Select(translation => translation.Source.Community)), language);

    /// <summary>Makes the book with the columns that are asked for.</summary>
    internal static SheetBook Of(IReadOnlyCollection<TranslationResult> translations, TerritoryColumn territory, string language) => new(ExportWords.Translations[language], language,
    [
        Results(translations, territory, language), Trace(translations, territory, language), MappingTable.Of(translations.Select(translation => translation.Route), language),
    ]);

    private static SheetTable Results(IReadOnlyCollection<TranslationResult> translations, TerritoryColumn territory, string language) => territory.AddTo(new ExportColumns(language)
        .Add(ExportWords.Community, 24).Add(ExportWords.CommunityId, 10).Add(ExportWords.Model, 22).Add(ExportWords.Date, 12).Add(ExportWords.Horizon, 14).Add(ExportWords.Stakeholder, 18).Add(ExportWords.Visibility, 10)
        .Add(ExportWords.Code, 8).Add(ExportWords.Element, 44).Add(ExportWords.Status, 26).Add(ExportWords.Level, 18).Add(ExportWords.Estimate, 11)
        .Add(ExportWords.RangeLow, 11).Add(ExportWords.RangeHigh, 11).Add(ExportWords.BoundsLow, 11).Add(ExportWords.BoundsHigh, 11).Add(ExportWords.Coverage, 11).Add(ExportWords.Route, 44))
        .Table(ExportWords.Translations[language], translations.SelectMany(translation =>
            translation.Results.Select(result => territory.Row(Row(translation, result, language), translation.Source.Community))));

    private static IEnumerable<SheetCell> Row(TranslationResult translation, ElementResult result, string language)
    {
        // An estimate from too little would be rounded to a level by whoever reads it.
        var shown = result.Reading.IsRated && result.Status != ResultStatus.InsufficientCoverage;
        double? Shown(double value) => shown ? value : null;
        return
        [
            .. Head(translation, language),
            SheetCell.Of(result.Element.Code, CellLook.Code),
            SheetCell.Of(result.Element.Title[language]),
            SheetCell.Of(ExportWords.Of(result.Status)[language]),
            SheetCell.Of(result.Level is { } level ? level.LabelIn(language) : null),
            SheetCell.Of(Shown(result.Reading.Estimate)),
            SheetCell.Of(Shown(result.Reading.Range.Low)),
            SheetCell.Of(Shown(result.Reading.Range.High)),
            SheetCell.Of(result.Permitted?.Low),
            SheetCell.Of(result.Permitted?.High),
            SheetCell.Of(result.HasCoverage ? result.Coverage : null, CellLook.Percent),
            SheetCell.Of(translation.Route.ToString()),
        ];
    }

    private static IEnumerable<SheetCell> Head(TranslationResult translation, string language)
    {
        var source = translation.Source;
        yield return SheetCell.Of(source.Community.Name);
        yield return SheetCell.Of(source.Community.Id);
        yield return SheetCell.Of(translation.Target.ToString());
        yield return SheetCell.Of(source.Date?.ToString());
        yield return SheetCell.Of(ExportWords.Of(source.Horizon)[language]);
        yield return SheetCell.Of(source.Stakeholder);
        yield return SheetCell.Of(ExportWords.Of(source.Visibility)[language]);
    }

    private static SheetTable Trace(IReadOnlyCollection<TranslationResult> translations, TerritoryColumn territory, string language) => territory.AddTo(new ExportColumns(language)
        .Add(ExportWords.Community, 24).Add(ExportWords.CommunityId, 10).Add(ExportWords.Model, 22).Add(ExportWords.Date, 12).Add(ExportWords.Horizon, 14).Add(ExportWords.Stakeholder, 18).Add(ExportWords.Visibility, 10)
        .Add(ExportWords.Result, 9).Add(ExportWords.Contribution, 12).Add(ExportWords.Element, 44).Add(ExportWords.Status, 16).Add(ExportWords.Level, 18)
        .Add(ExportWords.Score, 10).Add(ExportWords.Weight, 8).Add(ExportWords.Link, 32).Add(ExportWords.Basis, 40).Add(ExportWords.Origin, 40))
        .Table(ExportWords.Trace[language], translations.SelectMany(translation => translation.Results.SelectMany(result =>
            result.Contributions.SelectMany(contribution => Rows(translation, result, contribution, language)).Select(row => territory.Row(row, translation.Source.Community)))));

    private static IEnumerable<SheetCell[]> Rows(TranslationResult translation, ElementResult result, Contribution contribution, string language)
    {
        var rating = contribution.Rating;
        yield return
        [
            .. Head(translation, language),
            SheetCell.Of(result.Element.Code, CellLook.Code),
            SheetCell.Of(contribution.Element.Code, CellLook.Code),
            SheetCell.Of(contribution.Element.Title[language]),
            SheetCell.Of(rating is null ? null : ExportWords.Of(rating.Status)[language]),
            SheetCell.Of(rating?.Level is { } level ? level.LabelIn(language) : null),
            SheetCell.Of(contribution.Value.IsRated ? contribution.Value.Estimate : null),
            SheetCell.Of(contribution.Weight),
            SheetCell.Of(contribution.Link?.Name),
            SheetCell.Of(contribution.Link is { } link ? ExportWords.Of(link.Definition.Basis, language) : null),
            SheetCell.Of(rating?.Origin.ToString()),
        ];
        foreach (var row in contribution.Via.SelectMany(inner => Rows(translation, result, inner, language)))
        {
            yield return row;
        }
    }
}
