using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Documents;

/// <summary>A mapping as nodes: what the templates of its pages read.</summary>
/// <param name="input">What the page is made of.</param>
/// <param name="words">The texts of its language.</param>
internal sealed class DocumentModel(MappingDocumentInput input, ReportWording words)
{
    private readonly MappingCoverage coverage = MappingCoverage.Of(input.Mapping);

    private MappingDefinition File => input.Mapping.Definition;

    /// <summary>The whole document.</summary>
    public ViewObject Whole()
    {
        var links = new LinksSection(input.Mapping, words);
        var page = Page("report.title", link => links.AnchorOf(link));
        page["statement"] = Statement().ToArray();
        page["rules"] = new ProvenanceViews(words, new(words, [])).Assumptions([input.Mapping]).ToArray();
        page["scales"] = LevelMapsSection.Scales(input.Mapping, words);
        page["level_maps"] = new LevelMapsSection(input.Mapping, words).Build();
        page["links"] = links.Build();
        page["examples"] = new ExamplesSection(input, words).Build();
        page["open"] = new OpenSection(input, links, words).Build();
        page["changes"] = File.Changes.Select(change => new ViewObject
        {
            ["version"] = change.Version,
            ["date"] = PartialDate.Parse(change.Date) is { } day ? day : change.Date,
            ["note"] = words.Text(change.Note),
        }).ToArray();
        return page;
    }

    /// <summary>What the mapping covers.</summary>
    public ViewObject Coverage() => Page("coverage.title", _ => null);

    private ViewObject Page(string kind, Func<Link, string?> anchorOf)
    {
        var title = words.Text(File.Title) is { Length: > 0 } named ? named : File.Id;
        return new()
        {
            ["language"] = words.Language,
            ["kind"] = words.Say(kind),
            ["title"] = title,
            ["name"] = File.Name,
            ["id"] = File.Id,
            ["version"] = File.Version,
            ["status"] = words.Say("mapping-status." + File.Status.ToString().ToLowerInvariant()),
            ["is_approved"] = File.Status == MappingStatus.Approved,
            ["maintainer"] = File.Maintainer,
            ["licence"] = File.Licence,
            ["sha256"] = File.ContentHash,
            ["source"] = ModelView(input.Mapping.Source, File.Source),
            ["target"] = ModelView(input.Mapping.Target, File.Target),
            ["date"] = input.Date,
            ["producer"] = input.Producer,
            ["page_mark"] = new Markup(() => TemplateFiles.Escaping.CssString($"{title} · {File.Name}")),
            ["summary"] = Summary().ToArray(),
            ["matrix"] = new MatrixSection(coverage, words, anchorOf).Build(),
            ["coverage"] = new CoverageSection(coverage, words).Build(),
        };
    }

    private ViewObject ModelView(Model model, ModelPin pin)
    {
        var view = new ProvenanceViews(words, new(words, [])).Model(model);
        view["sha256"] = pin.Sha256.Value;
        return view;
    }

    private IEnumerable<string> Summary()
    {
        var (source, target) = (words.Text(input.Mapping.Source.Title), words.Text(input.Mapping.Target.Title));
        yield return words.Say("summary.purpose", source, target);
        yield return words.Say("summary.links", input.Mapping.Links.Length, Linked(coverage.Sources), All(coverage.Sources), Linked(coverage.Targets), All(coverage.Targets));
        if (!input.Mapping.Pending.IsEmpty)
        {
            yield return words.Say("summary.pending", input.Mapping.Pending.Length);
        }

        static int All(ImmutableArray<CoverageGroup> groups) => groups.Sum(group => group.Elements.Length);
        static int Linked(ImmutableArray<CoverageGroup> groups) => groups.Sum(group => group.Elements.Count(element => element.IsLinked));
    }

    /// <summary>What is the standard's and what is proposed; nothing of the maintainers' is put in a standard's mouth.</summary>
    private IEnumerable<string> Statement()
    {
        yield return words.Say("statement.status-" + File.Status.ToString().ToLowerInvariant(), File.Maintainer ?? words.Say("statement.maintainers"));
        yield return words.Say("statement.words");
        var links = input.Mapping.Links;
        yield return words.Say(
            "statement.counts",
            links.Length,
            links.Count(link => link.Definition.Basis is Basis.Standard),
            links.Count(link => link.Definition.Basis is Basis.Proposed),
            links.Count(link => link.Definition.Basis is null));
        foreach (var map in input.Mapping.LevelMaps)
        {
            yield return words.Say("statement.level-map", map.Name, BasisText.Of(map.Basis, words));
        }
    }
}
