using MMSSC.Interop.Analysis;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Documents;

/// <summary>Every link with all that the file says of it, by the part of the source model in which it begins.</summary>
internal sealed class LinksSection
{
    /// <summary>Most links that a page lists; the file has them all.</summary>
    public const int MostLinks = 5_000;

    private readonly Mapping mapping;
    private readonly ReportWording words;
    private readonly Link[] all;
    private readonly Dictionary<Link, string> anchors = [];

    public LinksSection(Mapping mapping, ReportWording words)
    {
        (this.mapping, this.words) = (mapping, words);
        all = [.. mapping.Links.Concat(mapping.Pending).OrderBy(link => link.Source.Index).ThenBy(link => link.Target.Index)];
        foreach (var link in all.Take(MostLinks))
        {
            anchors[link] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"link-{anchors.Count + 1}");
        }
    }

    /// <summary>The anchor of a link; null where it is not listed.</summary>
    public string? AnchorOf(Link link) => anchors.GetValueOrDefault(link);

    /// <summary>The section.</summary>
    public ViewObject Build() => new()
    {
        ["count"] = all.Length,
        ["left"] = all.Length - anchors.Count,
        ["reviewed"] = all.Any(link => !link.Definition.Reviewers.IsEmpty),
        ["groups"] = all.Take(MostLinks).GroupBy(link => MappingCoverage.TopOf(link.Source)).Select(group => new ViewObject
        {
            ["name"] = group.All(link => link.Source == group.Key) ? null : words.Name(group.Key),
            ["links"] = group.Select(View).ToArray(),
        }).ToArray(),
    };

    /// <summary>A reference to a link: its two elements, and where it stands on the page.</summary>
    public ViewObject Reference(Link link) => new()
    {
        ["source"] = words.Name(link.Source),
        ["target"] = words.Name(link.Target),
        ["anchor"] = AnchorOf(link),
    };

    private ViewObject View(Link link)
    {
        var (definition, view) = (link.Definition, Reference(link));
        view["relationship"] = words.Say("relationship." + definition.Relationship);
        view["sign"] = words.Say("sign." + definition.Relationship);
        view["weight"] = new Figure(link.Weight);
        view["confidence"] = definition.Confidence is { } confidence ? new Share(confidence) : null;
        view["level_map"] = link.LevelMap.Name == mapping.Definition.Defaults.LevelMap.Value ? null : link.LevelMap.Name;
        view["basis"] = BasisText.Of(definition.Basis, words);
        view["basis_kind"] = BasisText.Name(definition.Basis);
        view["rationale"] = words.Text(definition.Rationale);
        view["comments"] = definition.Comments.ToArray();
        view["reviewers"] = string.Join(words.Say("list.comma"), definition.Reviewers);
        view["pending"] = definition.Pending;
        return view;
    }
}
