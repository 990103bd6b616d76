using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>Section 6: how the report was made, so that it can be checked and done again.</summary>
internal sealed class OriginSection(ReportFacts facts, ReportWording words, PlaceText places)
{
    private readonly ProvenanceViews provenance = new(words, places);

    private readonly Mapping[] mappings =
        [.. facts.Derivations.SelectMany(derivation => derivation.Translation.Route.Hops).Select(hop => hop.Mapping).Distinct()];

    /// <summary>The section.</summary>
    public ViewObject Build() => new()
    {
        ["statement"] = Statement().ToArray(),
        ["assumptions"] = Assumptions().ToArray(),
        ["files"] = facts.Input.Files.Select(provenance.File).ToArray(),
        ["models"] = facts.Input.Assessments.Select(assessment => assessment.Model).Append(facts.Target).Distinct().Select(provenance.Model).ToArray(),
        ["mappings"] = mappings.Select(provenance.Mapping).ToArray(),
        ["coverage"] = facts.Derivations.Select(Coverage).ToArray(),
        ["findings"] = facts.Input.Findings.Select(provenance.Finding).ToArray(),
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
            ["coverage"] = result.HasCoverage ? new Share(result.Coverage) : words.Say("said.not-applicable"),
            ["stated"] = result.Level is not null || !result.HasCoverage,
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

    private IEnumerable<string> Statement()
    {
        foreach (var sentence in provenance.Statement(mappings))
        {
            yield return sentence;
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
        foreach (var sentence in provenance.Assumptions(mappings))
        {
            yield return sentence;
        }

        yield return words.Say("assumption.roll-up", new Share(MappingDefaults.DefaultMinimumCoverage));
        yield return words.Say("assumption.sources");
        if (facts.Now?.Consolidation is not null || facts.Sources.Any(source => source.Consolidation is not null))
        {
            yield return words.Say("assumption.stakeholders", new Share(Analysis.Consolidation.WorkshopConsensus));
        }
    }
}
