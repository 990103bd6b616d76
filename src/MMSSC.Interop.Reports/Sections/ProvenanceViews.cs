using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>What every report says of how it was made: files, models, mappings, findings, and whose word each thing is.</summary>
internal sealed class ProvenanceViews(ReportWording words, PlaceText places)
{
    /// <summary>A file that was read.</summary>
    public ViewObject File(ReportFile file) => new()
    {
        ["name"] = places.File(file.Name),
        ["sha256"] = file.Sha256,
        ["read_as"] = words.Text(file.ReadAs),
    };

    /// <summary>A model that was used.</summary>
    public ViewObject Model(Model model) => new()
    {
        ["id"] = model.Id,
        ["edition"] = model.Reference.Edition,
        ["title"] = words.Text(model.Title),
        ["publisher"] = model.Definition.Publisher,
        ["url"] = model.Definition.Url,
        ["provenance"] = words.Text(model.Definition.Provenance),
        ["notes"] = model.Definition.Notes.Select(words.Text).ToArray(),
    };

    /// <summary>A mapping that was followed, with the basis of each link.</summary>
    public ViewObject Mapping(Mapping mapping)
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

    /// <summary>Something that was found on the way.</summary>
    public ViewObject Finding(Diagnostic finding) => new()
    {
        ["code"] = finding.Code,
        ["severity"] = words.Say("severity." + finding.Severity.ToString().ToLowerInvariant()),
        ["place"] = places.Of(finding.Location),
        ["message"] = Page(finding.Message),
        ["help"] = Page(finding.Help),
    };

    /// <summary>A finding's words for somebody who opens no terminal: sentences that name an option of the program are left out.</summary>
    private string Page(LocalText text) => string.Join(' ', Sentences(words.Text(text)).Where(sentence => !sentence.Contains("--", StringComparison.Ordinal) && !sentence.Contains("mmssc ", StringComparison.Ordinal)));

    private static IEnumerable<string> Sentences(string text)
    {
        var from = 0;
        for (var end = text.IndexOf(". ", StringComparison.Ordinal); end >= 0; end = text.IndexOf(". ", end + 1, StringComparison.Ordinal))
        {
            if (char.IsUpper(text[end + 2]))
            {
                yield return text[from..(end + 1)];
                from = end + 2;
            }
        }

        yield return text[from..];
    }

    /// <summary>What is the standard's and what is proposed by us.</summary>
    public IEnumerable<string> Statement(Mapping[] mappings)
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
    }

    /// <summary>What results rest on.</summary>
    public IEnumerable<string> Assumptions(Mapping[] mappings)
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
}
