using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Trends;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>One community over time as sheets: a column per date, and what changed from one date to the next, with the ratings that moved it.</summary>
public static class TrendBook
{
    private static readonly LocalText title = new("Trend", "Tendencia", "Évolution");
    private static readonly LocalText changes = new("Changes", "Cambios", "Changements");
    private static readonly LocalText from = new("From", "De", "De");
    private static readonly LocalText to = new("To", "A", "À");
    private static readonly LocalText before = new("Before", "Antes", "Avant");
    private static readonly LocalText after = new("After", "Después", "Après");
    private static readonly LocalText comparableBefore = new("Before, rated at both", "Antes, en ambas fechas", "Avant, noté aux deux");
    private static readonly LocalText comparableAfter = new("After, rated at both", "Después, en ambas fechas", "Après, noté aux deux");
    private static readonly LocalText coverageBefore = new("Coverage before", "Cobertura antes", "Couverture avant");
    private static readonly LocalText coverageAfter = new("Coverage after", "Cobertura después", "Couverture après");
    private static readonly LocalText moved = new("Moved by", "Debido a", "En raison de");
    private static readonly LocalText edition = new("Edition", "Edición", "Édition");
    private static readonly LocalText editionBefore = new("Edition before", "Edición antes", "Édition avant");
    private static readonly LocalText editionAfter = new("Edition after", "Edición después", "Édition après");
    private static readonly LocalText otherEdition = new("other edition: not comparable", "otra edición: no comparable", "autre édition : pas comparable");
    private static readonly LocalText effect = new("Effect alone", "Efecto por sí solo", "Effet à lui seul");

    /// <summary>Makes the book.</summary>
    public static SheetBook Of(IReadOnlyCollection<Trend> trends, IReadOnlyCollection<PlanReview> plans, string language) =>
        new(title[language], language,
        [
            .. trends.Select(trend => Values(trend, language)),
            .. trends.Select(trend => Changes(trend, language)),
            .. plans.Select(review => PlanTable.Of(review, language)),
            MappingTable.Of(Profiles(trends, plans).Select(profile => profile.Route), language),
        ])
        {
            Flat = Flat(Profiles(trends, plans), language),
        };

    private static IEnumerable<Profile> Profiles(IEnumerable<Trend> trends, IEnumerable<PlanReview> plans) =>
        trends.SelectMany(trend => trend.Profiles).Concat(plans.SelectMany(review => new[] { review.Plan, review.Came })).Distinct();

    private static SheetTable Flat(IEnumerable<Profile> profiles, string language) => Flat([.. profiles], TerritoryColumn.Of(profiles.Select(profile => profile.Source.Community)), language);

    private static SheetTable Flat(Profile[] profiles, TerritoryColumn territory, string language) => territory.AddTo(new ExportColumns(language)
        .Add(ExportWords.Community, 28).Add(ExportWords.CommunityId, 10).Add(ExportWords.Date, 12).Add(ExportWords.Horizon, 14).Add(ExportWords.Visibility, 10)
        .Add(ExportWords.Model, 20).Add(ExportWords.Code, 8).Add(ExportWords.Element, 44).Add(ExportWords.Estimate, 11).Add(ExportWords.Coverage, 11).Add(ExportWords.Route, 40).Add(edition, 18))
        .Table(title[language], profiles.SelectMany(profile => Elements(profile.Model).Select(element => territory.Row(
        [
            SheetCell.Of(profile.Source.Community.Name ?? ExportWords.Unnamed[language]),
            SheetCell.Of(profile.Source.Community.Id),
            SheetCell.Of(profile.Source.Date!.Value.ToString()),
            SheetCell.Of(ExportWords.Of(profile.Source.Horizon)[language]),
            SheetCell.Of(ExportWords.Of(profile.Source.Visibility)[language]),
            SheetCell.Of(profile.Model.ToString()),
            SheetCell.Of(element.Code, CellLook.Code),
            SheetCell.Of(element.Title[language]),
            SheetCell.Of(profile.Value(element)),
            SheetCell.Of(profile[element].IsRated ? profile[element].Coverage : 0, CellLook.Percent),
            SheetCell.Of(profile.Route?.ToString()),
            SheetCell.Of(profile.Source.Model.ToString()),
        ], profile.Source.Community))));

    private static IEnumerable<Element> Elements(Model model) => model.Elements.Where(element => element.Scale is not null && element.IsLeaf);

    private static string Name(LocalText what, Trend trend, string language) => $"{what[language]} {trend.Profiles[0].Source.Model.Id}{(trend.Profiles[0].Source.Horizon == Horizon.Now ? "" : "+2")}";

    private static SheetTable Values(Trend trend, string language)
    {
        var columns = new ExportColumns(language).Add(ExportWords.Code, 8).Add(ExportWords.Element, 44);
        foreach (var profile in trend.Profiles)
        {
            columns.Add(IsBroken(trend) ? $"{profile.Source.Date} ({profile.Source.Model.Reference.Edition})" : $"{profile.Source.Date}", 12);
        }

        var elements = Elements(trend.Profiles[0].Model).Where(element => trend.Profiles.Any(profile => profile.Value(element) is not null));
        return columns.Table(Name(title, trend, language), elements.Select(element => new SheetRow(
        [
            SheetCell.Of(element.Code, CellLook.Code),
            SheetCell.Of(element.Title[language]),
            .. trend.Profiles.Select(profile => SheetCell.Of(profile.Value(element))),
        ])));
    }

    private static bool IsBroken(Trend trend) => trend.Breaks.Any(between => between is not null);

    /// <summary>What both dates rated is shown apart only where they did not rate the same, and editions only where there are several.</summary>
    private static SheetTable Changes(Trend trend, string language)
    {
        var isOpen = trend.Changes.Any(step => step.Any(change => !change.IsWhole));
        var columns = new ExportColumns(language).Add(from, 12).Add(to, 12);
        if (IsBroken(trend))
        {
            columns.Add(editionBefore, 12).Add(editionAfter, 12);
        }

        columns.Add(ExportWords.Code, 8).Add(ExportWords.Element, 44).Add(before, 9).Add(after, 9);
        if (isOpen)
        {
            columns.Add(comparableBefore, 11).Add(comparableAfter, 11).Add(coverageBefore, 11).Add(coverageAfter, 11);
        }

        return columns
            .Add(moved, 9).Add(ExportWords.Contribution, 44).Add(before, 18).Add(after, 18).Add(effect, 12).Add(ExportWords.Origin, 36)
            .Table(Name(changes, trend, language), trend.Changes.SelectMany((step, i) => trend.Breaks[i] is { Shared: null }
                ? [new([.. Step(trend, i), SheetCell.Of((string?)null), SheetCell.Of(otherEdition[language])])]
                : step.SelectMany(change => Rows(trend, i, change, isOpen, language))));
    }

    private static SheetCell[] Step(Trend trend, int step)
    {
        var (before, after) = (trend.Profiles[step].Source, trend.Profiles[step + 1].Source);
        return
        [
            SheetCell.Of(before.Date!.Value.ToString()),
            SheetCell.Of(after.Date!.Value.ToString()),
            .. IsBroken(trend) ? (SheetCell[])[SheetCell.Of(before.Model.Reference.Edition), SheetCell.Of(after.Model.Reference.Edition)] : [],
        ];
    }

    private static IEnumerable<SheetRow> Rows(Trend trend, int step, Change change, bool isOpen, string language)
    {
        var isApart = trend.Breaks[step] is not null && change is { IsWhole: false } and not { ComparableBefore: not null, ComparableAfter: not null };
        SheetCell[] head =
        [
            .. Step(trend, step),
            SheetCell.Of(change.Element.Code, CellLook.Code),
            SheetCell.Of(change.Element.Title[language]),
            SheetCell.Of(change.Before),
            SheetCell.Of(change.After),
            .. isOpen ? (SheetCell[])[isApart ? SheetCell.Of(otherEdition[language]) : SheetCell.Of(change.ComparableBefore), SheetCell.Of(change.ComparableAfter), SheetCell.Of(change.CoverageBefore, CellLook.Percent), SheetCell.Of(change.CoverageAfter, CellLook.Percent)] : [],
        ];
        if (change.Causes.IsEmpty)
        {
            yield return new([.. head]);
        }

        foreach (var cause in change.Causes)
        {
            yield return new(
            [
                .. head,
                SheetCell.Of(cause.Element.Code, CellLook.Code),
                SheetCell.Of(cause.Element.Title[language]),
                SheetCell.Of(Said(cause.Before, language)),
                SheetCell.Of(Said(cause.After, language)),
                SheetCell.Of(cause.Effect),
                SheetCell.Of((cause.After ?? cause.Before)!.Origin.ToString()),
            ]);
        }
    }

    private static string Said(Rating? rating, string language) => rating switch
    {
        null => ExportWords.Of(RatingStatus.NotAssessed)[language],
        { Level: { } level } => level.LabelIn(language),
        { Score: { } score } => score.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture),
        _ => ExportWords.Of(rating.Status)[language],
    };
}
