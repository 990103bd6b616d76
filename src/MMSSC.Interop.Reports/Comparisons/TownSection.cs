using MMSSC.Interop.Analysis;
using MMSSC.Interop.Analysis.Peers;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reports.Charts;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Comparisons;

/// <summary>One town among its peers: its place on each element, where that can be told, and how the peers' values lie.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="id">Names the section's anchors apart from those of others.</param>
/// <param name="input">The page.</param>
/// <param name="words">The texts of its language.</param>
internal sealed class TownSection(PeerComparison comparison, string id, TownInput input, ReportWording words)
{
    private const int MostNamed = 5;

    /// <summary>The section.</summary>
    public ViewObject Build()
    {
        var town = comparison.Town;
        var scale = comparison.Elements.Select(element => element.Element.ValueScale!).FirstOrDefault(scale => !scale.Levels.IsEmpty);
        return new()
        {
            ["id"] = id,
            ["title"] = words.Text(town.Source.Model.Title),
            ["edition"] = town.Source.Model.Reference.Edition,
            ["horizon"] = words.Say(town.Source.Horizon == Horizon.Now ? "horizon.now" : "horizon.planned"),
            ["town_date"] = town.Source.Date is { } date ? date : null,
            ["route"] = town.Route is null ? null : string.Join(" → ", town.Route.Hops.Select(hop => hop.Backward ? words.Say("coverage.backward", hop.Mapping.Definition.Name) : hop.Mapping.Definition.Name)),
            ["peers_by"] = input.PeersBy,
            ["group"] = input.Group,
            ["peer_count"] = comparison.Peers.Length,
            ["dates"] = Dates(),
            ["fewest"] = PeerPosition.FewestPeers,
            ["levels"] = scale is null ? [] : scale.Levels.Select(level => LevelViews.Level(scale, level, words)).ToArray(),
            ["rows"] = comparison.Elements.Select(Row).ToArray(),
            ["tells_any"] = comparison.TellsAny,
            ["strongest"] = Named(comparison.Strongest),
            ["weakest"] = Named(comparison.Weakest),
            ["peers"] = input.IsAnonymous || comparison.Peers.Length > SideBySideSection.MostRows ? null : comparison.Peers.Select(Peer).ToArray(),
        };
    }

    private ViewObject Row(PeerElement item)
    {
        var view = LevelViews.Reference(item.Element, id, words);
        var scale = item.Element.ValueScale!;
        string? Text(double? value) => value is { } known ? CellView.Number(scale, known, words) : null;
        var position = item.Position;
        view["cell"] = CellView.Of(comparison.Town, item.Element, words);
        view["place"] = Place(position);
        view["told"] = position.Status is PeerStatus.Told or PeerStatus.Tied;
        view["quarter"] = position.Status == PeerStatus.Told ? position.Lowest : 0;
        view["count"] = position.Peers;
        view["below"] = position.Below;
        view["same"] = position.Same;
        view["above"] = position.Above;
        view["median"] = Text(position.Spread?.Median);
        view["lower_quartile"] = Text(position.Spread?.LowerQuartile);
        view["upper_quartile"] = Text(position.Spread?.UpperQuartile);
        view["low"] = Text(position.Spread?.Low);
        view["high"] = Text(position.Spread?.High);
        view["box"] = position.Spread is null ? null : new Markup(() => SpreadBox.Svg(scale, position.Spread));
        return view;
    }

    private string Place(PeerPosition position) => position.Status switch
    {
        PeerStatus.NoValue => words.Say("town.no-value"),
        PeerStatus.TooFewPeers => words.Say("town.too-few", position.Peers, PeerPosition.FewestPeers),
        PeerStatus.Tied when position.Same == position.Peers => words.Say("town.all-same", position.Same),
        PeerStatus.Tied => words.Say("town.tied", position.Same, Quarter(position.Lowest), Quarter(position.Highest)),
        _ => Quarter(position.Lowest),
    };

    private string Quarter(int quarter) => words.Say("town.quarter-" + quarter switch { 1 => "lowest", 2 => "lower", 3 => "upper", _ => "highest" });

    private ViewObject Named(IReadOnlyCollection<PeerElement> elements) => new()
    {
        ["items"] = elements.Take(MostNamed).Select(element => Row(element)).ToArray(),
        ["more"] = Math.Max(0, elements.Count - MostNamed),
    };

    private ViewObject Peer(Profile peer) => new()
    {
        ["name"] = peer.Source.Community.Label ?? words.Say("report.unnamed"),
        ["date"] = peer.Source.Date is { } date ? date : null,
    };

    /// <summary>First and last date of the peers; null where none has any.</summary>
    private ViewObject? Dates()
    {
        var dates = comparison.Peers.Select(peer => peer.Source.Date).Where(date => date is not null).Select(date => date!.Value).Order().ToArray();
        return dates.Length == 0 ? null : new() { ["first"] = dates[0], ["last"] = dates[^1], ["one"] = dates[0] == dates[^1] };
    }
}
