using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Charts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Documents;

/// <summary>What of both models is linked, by the elements at their top, and what is not, with the reason where the file gives one.</summary>
internal sealed class CoverageSection(MappingCoverage coverage, ReportWording words)
{
    /// <summary>Most elements of a list; of more it says how many there are.</summary>
    public const int MostListed = 400;

    /// <summary>Most columns that count links; of more the matrix by groups counts them.</summary>
    private const int MostColumns = 12;

    /// <summary>The section.</summary>
    public ViewObject Build()
    {
        Element[] tops = [.. coverage.Targets.Select(group => group.Top).Where(top => coverage.Sources.Any(from => coverage.Between(from.Top, top) > 0))];
        return new()
        {
            ["tops"] = tops.Length > MostColumns ? [] : tops.Select(top => (object)top.Code).ToArray(),
            ["source"] = Side(coverage.Sources, tops.Length > MostColumns ? [] : tops),
            ["target"] = Side(coverage.Targets, []),
            ["unmapped"] = Listed(coverage.Sources, element => element.IsLeftOut),
            ["unmentioned"] = Listed(coverage.Sources, element => element is { IsLinked: false, IsPending: false, IsLeftOut: false }),
            ["unreached"] = Listed(coverage.Targets, element => element is { IsLinked: false, IsPending: false }),
        };
    }

    private ViewObject Side(ImmutableArray<CoverageGroup> groups, Element[] tops)
    {
        var all = Row(words.Say("coverage.all"), [.. groups.SelectMany(group => group.Elements)], tops.Select(top => groups.Sum(group => coverage.Between(group.Top, top))));
        return new()
        {
            ["rows"] = groups.Select(group => Row(words.Name(group.Top), group.Elements, tops.Select(top => coverage.Between(group.Top, top)))).ToArray(),
            ["all"] = groups.Length > 1 ? all : null,
        };
    }

    private static ViewObject Row(string name, ImmutableArray<ElementCoverage> elements, IEnumerable<int> between)
    {
        var linked = elements.Count(element => element.IsLinked);
        var share = elements.IsEmpty ? 0 : (double)linked / elements.Length;
        return new()
        {
            ["name"] = name,
            ["elements"] = elements.Length,
            ["linked"] = linked,
            ["share"] = new Share(share),
            ["bar"] = new Markup(() => ShareBar.Svg(share)),
            ["pending"] = elements.Count(element => element.IsPending),
            ["left_out"] = elements.Count(element => element.IsLeftOut),
            ["open"] = elements.Count(element => element is { IsLinked: false, IsPending: false, IsLeftOut: false }),
            ["between"] = between.Select(count => (object)count).ToArray(),
        };
    }

    private ViewObject Listed(ImmutableArray<CoverageGroup> groups, Func<ElementCoverage, bool> which)
    {
        var all = groups.SelectMany(group => group.Elements).Where(which).ToArray();
        return new()
        {
            ["count"] = all.Length,
            ["items"] = all.Take(MostListed).Select(element => new ViewObject
            {
                ["code"] = element.Element.Code,
                ["name"] = words.Name(element.Element),
                ["reason"] = element is { IsLeftOut: true, Unmapped: { } left } ? words.Text(left.Reason) : null,
            }).ToArray(),
            ["left"] = Math.Max(0, all.Length - MostListed),
        };
    }
}
