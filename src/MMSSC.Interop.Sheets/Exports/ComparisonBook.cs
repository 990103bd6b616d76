using MMSSC.Interop.Analysis;
using MMSSC.Interop.Models;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>Communities side by side as sheets: how the values lie, per group of peers too, and a row per community.</summary>
public static class ComparisonBook
{
    private static readonly LocalText title = new("Comparison", "Comparación", "Comparaison");
    private static readonly LocalText spread = new("Spread", "Distribución", "Répartition");
    private static readonly LocalText communities = new("Communities", "Comunidades", "Collectivités");
    private static readonly LocalText peers = new("Peers", "Grupo", "Groupe");
    private static readonly LocalText all = new("all", "todas", "toutes");
    private static readonly LocalText low = new("Lowest", "Mínimo", "Minimum");
    private static readonly LocalText lowerQuartile = new("Lower quartile", "Primer cuartil", "Premier quartile");
    private static readonly LocalText median = new("Median", "Mediana", "Médiane");
    private static readonly LocalText upperQuartile = new("Upper quartile", "Tercer cuartil", "Troisième quartile");
    private static readonly LocalText high = new("Highest", "Máximo", "Maximum");
    private static readonly LocalText from = new("Assessed by", "Evaluado con", "Évalué avec");

    /// <summary>Makes the book.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="groups">The groups in the order in which they are shown.</param>
    /// <param name="peersOf">Group of a community, or null where it has none.</param>
    /// <param name="language">Two-letter language code.</param>
    public static SheetBook Of(IReadOnlyCollection<ProfileComparison> comparisons, IReadOnlyCollection<string> groups, Func<Profile, string?> peersOf, string language) => new(title[language], language,
    [
        .. comparisons.Select(comparison => Communities(comparison, peersOf, language)),
        .. comparisons.Select(comparison => Spreads(comparison, groups, peersOf, language)),
        MappingTable.Of(comparisons.SelectMany(comparison => comparison.Profiles).Select(profile => profile.Route), language),
    ])
    {
        Flat = Flat(comparisons, peersOf, language),
    };

    private static SheetTable Flat(IReadOnlyCollection<ProfileComparison> comparisons, Func<Profile, string?> peersOf, string language) =>
        Flat(comparisons, TerritoryOf(comparisons), peersOf, language);

    private static TerritoryColumn TerritoryOf(params IEnumerable<ProfileComparison> comparisons) =>
        TerritoryColumn.Of(comparisons.SelectMany(comparison => comparison.Profiles).Select(profile => profile.Source.Community));

    private static SheetTable Flat(IReadOnlyCollection<ProfileComparison> comparisons, TerritoryColumn territory, Func<Profile, string?> peersOf, string language) => territory
        .AddTo(new ExportColumns(language)
        .Add(ExportWords.Community, 28).Add(ExportWords.CommunityId, 10).Add(peers, 14).Add(ExportWords.Date, 12).Add(from, 20).Add(ExportWords.Horizon, 14).Add(ExportWords.Visibility, 10)
        .Add(ExportWords.Model, 20).Add(ExportWords.Code, 8).Add(ExportWords.Estimate, 11).Add(ExportWords.Coverage, 11).Add(ExportWords.Route, 40))
        .Table(title[language], comparisons.SelectMany(comparison => Flat(comparison, territory, peersOf, language)));

    /// <summary>A row per community and element. What the rows of a community share is made once: there are thousands of them.</summary>
    private static IEnumerable<SheetRow> Flat(ProfileComparison comparison, TerritoryColumn territory, Func<Profile, string?> peersOf, string language)
    {
        SheetCell[] codes = [.. comparison.Elements.Select(element => SheetCell.Of(element.Code, CellLook.Code))];
        foreach (var profile in comparison.Profiles)
        {
            SheetCell[] head = [.. Head(comparison, profile, peersOf, language), SheetCell.Of(comparison.Model.ToString())];
            SheetCell[] tail = [SheetCell.Of(profile.Route?.ToString()), .. territory.Cells(profile.Source.Community)];
            for (var i = 0; i < codes.Length; i++)
            {
                var element = comparison.Elements[i];
                yield return new(
                [
                    .. head,
                    codes[i],
                    SheetCell.Of(profile.Value(element)),
                    SheetCell.Of(profile[element].IsRated ? profile[element].Coverage : 0, CellLook.Percent),
                    .. tail,
                ]);
            }
        }
    }

    private static IEnumerable<SheetCell> Head(ProfileComparison comparison, Profile profile, Func<Profile, string?> peersOf, string language)
    {
        yield return SheetCell.Of(profile.Source.Community.Name ?? $"{ExportWords.Unnamed[language]} ({profile.Source.File})");
        yield return SheetCell.Of(profile.Source.Community.Id);
        yield return SheetCell.Of(peersOf(profile));
        yield return SheetCell.Of(profile.Source.Date?.ToString());
        yield return SheetCell.Of(comparison.Source.ToString());
        yield return SheetCell.Of(ExportWords.Of(comparison.Horizon)[language]);
        yield return SheetCell.Of(ExportWords.Of(profile.Source.Visibility)[language]);
    }

    private static string Name(LocalText what, ProfileComparison comparison, string language) => $"{what[language]} {comparison.Source.Id}{(comparison.Horizon == Assessments.Horizon.Now ? "" : "+2")}";

    private static SheetTable Communities(ProfileComparison comparison, Func<Profile, string?> peersOf, string language)
    {
        var columns = new ExportColumns(language)
            .Add(ExportWords.Community, 28).Add(ExportWords.CommunityId, 10).Add(peers, 14).Add(ExportWords.Date, 12).Add(from, 20).Add(ExportWords.Horizon, 14).Add(ExportWords.Visibility, 10);
        var first = columns.Count;
        foreach (var element in comparison.Elements)
        {
            columns.Add(element.Code, 8);
        }

        var territory = TerritoryOf(comparison);
        var table = territory.AddTo(columns).Table(Name(communities, comparison, language), comparison.Profiles.Select(profile => territory.Row(
        [
            .. Head(comparison, profile, peersOf, language),
            .. comparison.Elements.Select(element => SheetCell.Of(profile.Value(element))),
        ], profile.Source.Community)));
        return table with { Heats = Heats(comparison, element => new(1, comparison.Profiles.Length, first + element, first + element)) };
    }

    private static SheetTable Spreads(ProfileComparison comparison, IEnumerable<string> known, Func<Profile, string?> peersOf, string language)
    {
        var groups = known.Where(group => comparison.Profiles.Any(profile => peersOf(profile) == group)).Prepend(null);
        return new ExportColumns(language)
            .Add(ExportWords.Code, 8).Add(ExportWords.Element, 44).Add(peers, 14).Add(communities, 14)
            .Add(low, 11).Add(lowerQuartile, 11).Add(median, 11).Add(upperQuartile, 11).Add(high, 11)
            .Table(Name(spread, comparison, language), groups.SelectMany(group => comparison.Elements.Select(element => Row(comparison, element, group, peersOf, language))));
    }

    private static SheetRow Row(ProfileComparison comparison, Element element, string? group, Func<Profile, string?> peersOf, string language)
    {
        var found = comparison.SpreadOf(element, group is null ? null : profile => peersOf(profile) == group);
        return new(
        [
            SheetCell.Of(element.Code, CellLook.Code),
            SheetCell.Of(element.Title[language]),
            SheetCell.Of(group ?? all[language]),
            SheetCell.Of(found?.Count ?? 0, CellLook.Whole),
            SheetCell.Of(found?.Low),
            SheetCell.Of(found?.LowerQuartile),
            SheetCell.Of(found?.Median),
            SheetCell.Of(found?.UpperQuartile),
            SheetCell.Of(found?.High),
        ]);
    }

    private static System.Collections.Immutable.ImmutableArray<HeatFill> Heats(ProfileComparison comparison, Func<int, CellRange> at) =>
        [.. comparison.Elements.Select((element, i) => new HeatFill(at(i), element.ValueScale!.From, element.ValueScale.To))];
}
