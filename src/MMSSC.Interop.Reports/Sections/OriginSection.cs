using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>Section 6: how the report was made, so that it can be checked and done again.</summary>
internal sealed class OriginSection(ReportFacts facts, ReportWording words)
{
    private readonly Mapping[] mappings =
        [.. facts.Derivations.SelectMany(derivation => derivation.Translation.Route.Hops).Select(hop => hop.Mapping).Distinct()];

    /// <summary>The section.</summary>
    public ViewObject Build() => new()
    {
        ["statement"] = Statement().ToArray(),
        ["assumptions"] = Assumptions().ToArray(),
        ["files"] = facts.Input.Files.Select(file => new ViewObject
        {
            ["name"] = file.Name,
            ["sha256"] = file.Sha256,
            ["read_as"] = words.Text(file.ReadAs),
        }).ToArray(),
        ["models"] = facts.Input.Assessments.Select(assessment => assessment.Model).Append(facts.Target).Distinct().Select(ModelView).ToArray(),
        ["mappings"] = mappings.Select(MappingView).ToArray(),
        ["coverage"] = facts.Derivations.Select(Coverage).ToArray(),
        ["findings"] = facts.Input.Findings.Select(Finding).ToArray(),
    };

    private ViewObject ModelView(Model model) => new()
    {
        ["id"] = model.Id,
        ["edition"] = model.Reference.Edition,
        ["title"] = words.Text(model.Title),
        ["publisher"] = model.Definition.Publisher,
        ["url"] = model.Definition.Url,
        ["provenance"] = words.Text(model.Definition.Provenance),
        ["notes"] = model.Definition.Notes.Select(words.Text).ToArray(),
    };

    private ViewObject MappingView(Mapping mapping)
    {
        var definition = mapping.Definition;
        return new()
        {
            ["id"] = definition.Id,
            ["version"] = definition.Version,
            ["title"] = words.Text(definition.Title),
            ["status"] = words.Say("mapping-status." + definition.Status.ToString().ToLowerInvariant()),
            ["maintainer"] = definition.Maintainer,
            ["licence"] = definition.Licence,
            ["sha256"] = definition.ContentHash,
            ["source"] = mapping.Source.ToString(),
            ["target"] = mapping.Target.ToString(),
            ["aggregation"] = words.Say("rule." + definition.Defaults.Aggregation.ToString().ToLowerInvariant()),
            ["minimum_coverage"] = new Share(definition.Defaults.MinimumCoverage),
            ["level_maps"] = definition.LevelMaps.Select(map => new ViewObject
            {
                ["name"] = map.Name,
                ["basis"] = BasisText.Of(map.Basis, words),
                ["basis_kind"] = BasisText.Name(map.Basis),
            }).ToArray(),
            ["links_standard"] = mapping.Links.Count(link => link.Definition.Basis is Basis.Standard),
            ["links_proposed"] = mapping.Links.Count(link => link.Definition.Basis is not Basis.Standard),
            ["links"] = mapping.Links.Select(link => LinkView(link, false)).Concat(mapping.Pending.Select(link => LinkView(link, true))).ToArray(),
            ["unmapped"] = definition.Unmapped.Select(unmapped => new ViewObject
            {
                ["code"] = unmapped.Source.Value,
                ["name"] = mapping.Source.Find(unmapped.Source.Value) is { } element ? words.Name(element) : unmapped.Source.Value,
                ["reason"] = words.Text(unmapped.Reason),
            }).ToArray(),
        };
    }

    private ViewObject LinkView(Link link, bool pending) => new()
    {
        ["source"] = link.Source.Code,
        ["source_name"] = words.Name(link.Source),
        ["target"] = link.Target.Code,
        ["target_name"] = words.Name(link.Target),
        ["relationship"] = words.Say("relationship." + link.Definition.Relationship),
        ["weight"] = new Figure(link.Weight),
        ["confidence"] = link.Definition.Confidence is { } confidence ? new Figure(confidence) : null,
        ["basis"] = BasisText.Of(link.Definition.Basis, words),
        ["basis_kind"] = BasisText.Name(link.Definition.Basis),
        ["rationale"] = words.Text(link.Definition.Rationale),
        ["pending"] = pending,
    };

    private ViewObject Coverage(Derivation derivation) => new()
    {
        ["letter"] = derivation.Letter,
        ["source"] = words.Text(derivation.Source.Title),
        ["path"] = string.Join(" → ", derivation.Translation.Route.Hops.Select(hop =>
            hop.Backward ? words.Say("coverage.backward", hop.Mapping.Definition.Name) : hop.Mapping.Definition.Name)),
        ["basis"] = words.Say(
            "mapping.links-count",
            Links(derivation).Count(link => link.Definition.Basis is Basis.Standard),
            Links(derivation).Count(link => link.Definition.Basis is not Basis.Standard)),
        ["rows"] = derivation.Translation.Results.Where(result => result.Status != ResultStatus.NotMapped).Select(result => new ViewObject
        {
            ["code"] = result.Element.Code,
            ["name"] = words.Name(result.Element),
            ["coverage"] = new Share(result.Coverage),
            ["stated"] = result.Level is not null,
            ["missing"] = ElementViews.Missing(result),
            ["contributions"] = result.Contributions.Select(contribution => contribution.Element.Code).ToArray(),
        }).ToArray(),
        ["unused"] = derivation.Translation.Unused.Where(unused => unused.Rating.Status == RatingStatus.Rated).Select(unused => new ViewObject
        {
            ["code"] = unused.Rating.Element.Code,
            ["name"] = words.Name(unused.Rating.Element),
            ["reason"] = words.Text(unused.Reason),
        }).ToArray(),
        ["alternatives"] = derivation.Translation.Alternatives.Select(alternative => alternative.Differing.IsEmpty
            ? words.Say("coverage.alternative-agrees", alternative.Route.ToString())
            : words.Say("coverage.alternative-differs", alternative.Route.ToString(), string.Join(words.Say("list.comma"), alternative.Differing.Select(element => element.Code)))).ToArray(),
    };

    private static IEnumerable<Link> Links(Derivation derivation) => derivation.Translation.Route.Hops.SelectMany(hop => hop.Mapping.Links);

    private ViewObject Finding(Diagnostic finding) => new()
    {
        ["code"] = finding.Code,
        ["severity"] = words.Say("severity." + finding.Severity.ToString().ToLowerInvariant()),
        ["place"] = finding.Location.ToString(),
        ["message"] = words.Text(finding.Message),
        ["help"] = words.Text(finding.Help),
    };

    private IEnumerable<string> Statement()
    {
        yield return words.Say("statement.not-iso");
        var standard = mappings.Sum(mapping => mapping.Links.Count(link => link.Definition.Basis is Basis.Standard));
        var proposed = mappings.Sum(mapping => mapping.Links.Length) - standard;
        if (standard + proposed > 0)
        {
            yield return words.Say("statement.links", standard + proposed, standard, proposed);
        }

        var maps = mappings.SelectMany(mapping => mapping.Definition.LevelMaps).Select(map => map.Basis).OfType<Basis.Standard>()
            .Select(words.Citation).Distinct().ToArray();
        if (maps.Length > 0)
        {
            yield return words.Say("statement.level-maps", string.Join(words.Say("list.separator"), maps));
        }

        if (facts.Input.Guidance is not null)
        {
            yield return words.Say("statement.guidance");
        }

        if (!facts.Input.Criteria.IsEmpty)
        {
            yield return words.Say("statement.criteria");
        }
    }

    private IEnumerable<string> Assumptions()
    {
        yield return words.Say("assumption.estimate");
        yield return words.Say("assumption.missing");
        foreach (var mapping in mappings)
        {
            yield return words.Say(
                "assumption.mapping",
                mapping.Definition.Name,
                words.Say("rule." + mapping.Definition.Defaults.Aggregation.ToString().ToLowerInvariant()),
                words.Say("rounding." + mapping.Definition.Defaults.Rounding.ToString().ToLowerInvariant()),
                new Share(mapping.Definition.Defaults.MinimumCoverage));
        }

        yield return words.Say("assumption.roll-up", new Share(MappingDefaults.DefaultMinimumCoverage));
        yield return words.Say("assumption.sources");
        if (facts.Now?.Consolidation is not null || facts.Sources.Any(source => source.Consolidation is not null))
        {
            yield return words.Say("assumption.stakeholders", new Share(Analysis.Consolidation.WorkshopConsensus));
        }
    }
}
