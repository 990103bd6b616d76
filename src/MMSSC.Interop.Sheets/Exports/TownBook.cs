using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Peers;
using MMSSC.Interop.Sheets.Tables;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Sheets.Exports;

/// <summary>One town among its peers as a sheet: a row per element with its place and how the peers' values lie.</summary>
public static class TownBook
{
    private static readonly LocalText title = new("Among peers", "Entre comparables", "Parmi les semblables");
    private static readonly LocalText whoTitle = new("Peers", "Comparables", "Semblables");
    private static readonly LocalText quarter = new("Quarter (1 lowest, 4 highest)", "Cuarto (1 el más bajo, 4 el más alto)", "Quart (1 le plus bas, 4 le plus haut)");
    private static readonly LocalText compared = new("Peers with a value", "Comparables con valor", "Semblables avec valeur");
    private static readonly LocalText same = new("Same value", "Mismo valor", "Même valeur");
    private static readonly LocalText low = new("Lowest", "Mínimo", "Minimum");
    private static readonly LocalText lowerQuartile = new("Lower quartile", "Primer cuartil", "Premier quartile");
    private static readonly LocalText median = new("Median", "Mediana", "Médiane");
    private static readonly LocalText upperQuartile = new("Upper quartile", "Tercer cuartil", "Troisième quartile");
    private static readonly LocalText high = new("Highest", "Máximo", "Maximum");
    private static readonly LocalText from = new("Assessed by", "Evaluado con", "Évalué avec");
    private static readonly LocalText tooFew = new("too few peers", "muy pocas comparables", "trop peu de semblables");
    private static readonly LocalText noValue = new("no value", "sin valor", "sans valeur");

    /// <summary>Makes the book.</summary>
    /// <param name="comparisons">The town's comparisons.</param>
    /// <param name="names">Whether the peers are named, on a sheet of their own.</param>
    /// <param name="language">Two-letter language code.</param>
    public static SheetBook Of(IReadOnlyCollection<PeerComparison> comparisons, bool names, string language) => new(title[language], language,
    [
        Places(comparisons, TerritoryColumn.Of(comparisons.Select(comparison => comparison.Town.Source.Community)), language),
        .. names ? new[] { Peers([.. comparisons.SelectMany(comparison => comparison.Peers)], language) } : [],
        MappingTable.Of(comparisons.Select(comparison => comparison.Town.Route), language),
    ]);

    private static SheetTable Places(IEnumerable<PeerComparison> comparisons, TerritoryColumn territory, string language) => territory.AddTo(new ExportColumns(language)
        .Add(ExportWords.Community, 28).Add(ExportWords.CommunityId, 10).Add(ExportWords.Date, 12).Add(from, 20).Add(ExportWords.Horizon, 14).Add(ExportWords.Visibility, 28)
        .Add(ExportWords.Code, 8).Add(ExportWords.Element, 44).Add(ExportWords.Level, 20).Add(ExportWords.Estimate, 10).Add(quarter, 16).Add(compared, 12).Add(same, 10)
        .Add(low, 9).Add(lowerQuartile, 14).Add(median, 9).Add(upperQuartile, 14).Add(high, 9))
        .Table(title[language], comparisons.SelectMany(comparison => comparison.Elements.Select(item => territory.Row(Row(comparison.Town, item, language), comparison.Town.Source.Community))));

    private static IEnumerable<SheetCell> Row(Profile town, PeerElement item, string language) =>
    [
        .. Head(town, language),
        SheetCell.Of(item.Element.Code, CellLook.Code),
        SheetCell.Of(item.Element.Title[language]),
        SheetCell.Of(town.Level(item.Element) is { } level ? level.LabelIn(language) : null),
        SheetCell.Of(item.Position.Value),
        SheetCell.Of(Quarter(item.Position, language)),
        SheetCell.Of(item.Position.Peers, CellLook.Whole),
        SheetCell.Of(item.Position.Spread is null ? null : item.Position.Same, CellLook.Whole),
        SheetCell.Of(item.Position.Spread?.Low),
        SheetCell.Of(item.Position.Spread?.LowerQuartile),
        SheetCell.Of(item.Position.Spread?.Median),
        SheetCell.Of(item.Position.Spread?.UpperQuartile),
        SheetCell.Of(item.Position.Spread?.High),
    ];

    private static SheetTable Peers(Profile[] peers, string language) => Peers(peers, TerritoryColumn.Of(peers.Select(peer => peer.Source.Community)), language);

    private static SheetTable Peers(Profile[] peers, TerritoryColumn territory, string language) => territory.AddTo(new ExportColumns(language)
        .Add(ExportWords.Community, 28).Add(ExportWords.CommunityId, 10).Add(ExportWords.Date, 12).Add(from, 20).Add(ExportWords.Horizon, 14).Add(ExportWords.Visibility, 28))
        .Table(whoTitle[language], peers.Select(peer => territory.Row(Head(peer, language), peer.Source.Community)));

    private static IEnumerable<SheetCell> Head(Profile profile, string language) =>
    [
        SheetCell.Of(profile.Source.Community.Name ?? (profile.Source.Community.Id is null ? ExportWords.Unnamed[language] : null)),
        SheetCell.Of(profile.Source.Community.Id),
        SheetCell.Of(profile.Source.Date?.ToString()),
        SheetCell.Of(profile.Source.Model.ToString()),
        SheetCell.Of(ExportWords.Of(profile.Source.Horizon)[language]),
        SheetCell.Of(ExportWords.Of(profile.Source.Visibility)[language]),
    ];

    private static string Quarter(PeerPosition position, string language) => position.Status switch
    {
        PeerStatus.Told => Number(position.Lowest),
        PeerStatus.Tied => $"{Number(position.Lowest)}–{Number(position.Highest)}",
        PeerStatus.TooFewPeers => tooFew[language],
        _ => noValue[language],
    };

    private static string Number(int quarter) => quarter.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
