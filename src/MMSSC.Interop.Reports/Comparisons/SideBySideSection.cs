using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Charts;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Comparisons;

/// <summary>Communities side by side: a heat map where a page has room for it, and how the values lie, for each group of peers too.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="id">Names the section's anchors apart from those of others.</param>
/// <param name="input">The report.</param>
/// <param name="words">The texts of its language.</param>
/// <param name="places">How files are named.</param>
internal sealed class SideBySideSection(ProfileComparison comparison, string id, ComparisonInput input, ReportWording words, PlaceText places)
{
    /// <summary>Most communities that a page shows one by one; of more it shows how they lie, and says where the whole table is.</summary>
    public const int MostRows = 60;

    /// <summary>Most groups of peers; a column that makes more does not group.</summary>
    public const int MostGroups = 12;

    /// <summary>The section.</summary>
    public ViewObject Build()
    {
        var scale = comparison.Elements.Select(element => element.ValueScale!).FirstOrDefault(scale => !scale.Levels.IsEmpty);
        var groups = input.Peers.Where(group => comparison.Profiles.Any(profile => input.PeersOf(profile) == group)).ToArray();
        return new()
        {
            ["id"] = id,
            ["title"] = words.Text(comparison.Source.Title),
            ["edition"] = comparison.Source.Reference.Edition,
            ["horizon"] = words.Say(comparison.Horizon == Horizon.Now ? "horizon.now" : "horizon.planned"),
            ["route"] = Route(),
            ["count"] = comparison.Profiles.Length,
            ["most"] = MostRows,
            ["dated"] = comparison.Profiles.Any(profile => profile.Source.Date is not null),
            ["levels"] = scale is null ? [] : scale.Levels.Select(level => LevelViews.Level(scale, level, words)).ToArray(),
            ["elements"] = comparison.Elements.Select(element => LevelViews.Reference(element, id, words)).ToArray(),
            ["rows"] = comparison.Profiles.Length > MostRows ? null : comparison.Profiles.Select(Row).ToArray(),
            ["peers_by"] = input.PeersBy,
            ["without_group"] = input.PeersBy is null ? 0 : comparison.Profiles.Count(profile => input.PeersOf(profile) is null),
            ["group_count"] = groups.Length,
            ["most_groups"] = MostGroups,
            ["spreads"] = SpreadsOf(groups.Length > MostGroups ? [] : groups),
            ["distribution"] = scale is null ? [] : comparison.Elements.Where(element => element.ValueScale == scale).Select(element => Distribution(element, scale)).ToArray(),
        };
    }

    private string? Route() => comparison.Profiles.Select(profile => profile.Route).FirstOrDefault(route => route is not null) is not { } route ? null
        : string.Join(" → ", route.Hops.Select(hop => hop.Backward ? words.Say("coverage.backward", hop.Mapping.Definition.Name) : hop.Mapping.Definition.Name));

    private ViewObject Row(Profile profile) => new()
    {
        ["name"] = Name(profile),
        ["peers"] = input.PeersOf(profile),
        ["date"] = profile.Source.Date is { } date ? date : null,
        ["cells"] = comparison.Elements.Select(element => CellView.Of(profile, element, words)).ToArray(),
    };

    private string Name(Profile profile) => profile.Source.Community.Label
        ?? (profile.Source.File is { } file ? $"{words.Say("report.unnamed")} ({places.File(file)})" : words.Say("report.unnamed"));

    private ViewObject[] SpreadsOf(string[] groups) =>
        [Spreads(null, comparison.Profiles), .. groups.Select(group => Spreads(group, comparison.Profiles.Where(profile => input.PeersOf(profile) == group)))];

    private ViewObject Spreads(string? group, IEnumerable<Profile> profiles)
    {
        var among = profiles.ToHashSet();
        return new()
        {
            ["group"] = group,
            ["count"] = among.Count,
            ["rows"] = comparison.Elements.Select(element => SpreadRow(element, comparison.SpreadOf(element, among.Contains), among.Count)).ToArray(),
        };
    }

    private ViewObject SpreadRow(Element element, Spread? spread, int communities)
    {
        var view = LevelViews.Reference(element, id, words);
        var scale = element.ValueScale!;
        string? Text(double? value) => value is { } known ? CellView.Number(scale, known, words) : null;
        view["count"] = spread?.Count ?? 0;
        view["missing"] = communities - (spread?.Count ?? 0);
        view["low"] = Text(spread?.Low);
        view["lower_quartile"] = Text(spread?.LowerQuartile);
        view["median"] = Text(spread?.Median);
        view["upper_quartile"] = Text(spread?.UpperQuartile);
        view["high"] = Text(spread?.High);
        view["box"] = spread is null ? null : new Markup(() => SpreadBox.Svg(scale, spread));
        return view;
    }

    /// <summary>How many communities stand at each level of an element.</summary>
    private ViewObject Distribution(Element element, Scale scale)
    {
        var counts = new int[scale.Levels.Length];
        var missing = 0;
        foreach (var profile in comparison.Profiles)
        {
            if (profile.Level(element) is { } level)
            {
                counts[level.Index]++;
            }
            else
            {
                missing++;
            }
        }

        var view = LevelViews.Reference(element, id, words);
        view["levels"] = scale.Levels.Select(level => Part(counts[level.Index])).ToArray();
        view["missing"] = Part(missing);
        return view;
    }

    private ViewObject Part(int count)
    {
        var share = (double)count / comparison.Profiles.Length;
        return new()
        {
            ["count"] = count,
            ["share"] = new Share(share),
            ["bar"] = new Markup(() => ShareBar.Svg(share)),
        };
    }
}
