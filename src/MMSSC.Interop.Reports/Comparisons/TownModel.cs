using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Comparisons;

/// <summary>The whole of a town's page as nodes: what its templates read. Where it is anonymous, no node holds a name of anybody else.</summary>
internal static class TownModel
{
    /// <summary>Builds all sections.</summary>
    public static ViewObject Build(TownInput input, ReportWording words)
    {
        var towns = input.Comparisons.Select(comparison => comparison.Town).ToArray();
        var profiles = towns.Concat(input.Comparisons.SelectMany(comparison => comparison.Peers)).ToArray();
        var isPrivate = profiles.Any(profile => profile.Source.Visibility == Visibility.Private);
        var visibility = words.Say(isPrivate ? "visibility.private" : "visibility.public");
        var heading = towns[0].Source.Community.Label ?? words.Say("report.unnamed");
        return new()
        {
            ["language"] = words.Language,
            ["heading"] = heading,
            ["date"] = input.Date,
            ["model"] = words.Text(input.Target.Title),
            ["private"] = isPrivate,
            ["visibility"] = visibility,
            ["page_mark"] = new Markup(() => TemplateFiles.Escaping.CssString($"{heading} · {visibility}")),
            ["producer"] = input.Producer,
            ["anonymous"] = input.IsAnonymous,
            ["sections"] = input.Comparisons.Select((comparison, i) => new TownSection(comparison, $"p{i + 1}", input, words).Build()).ToArray(),
            ["origin"] = Origin(input, profiles, words),
        };
    }

    private static ViewObject Origin(TownInput input, Profile[] profiles, ReportWording words)
    {
        var provenance = new ProvenanceViews(words, new(words, input.IsAnonymous ? [] : input.Files.Select(file => file.Name)));
        Mapping[] mappings = [.. profiles.Select(profile => profile.Route).OfType<Translation.Route>().Distinct().SelectMany(route => route.Hops).Select(hop => hop.Mapping).Distinct()];
        var listed = input.IsAnonymous ? [] : input.Findings.OrderByDescending(finding => finding.Severity).Take(ComparisonModel.MostFindings).ToArray();
        return new()
        {
            ["statement"] = provenance.Statement(mappings).ToArray(),
            ["assumptions"] = provenance.Assumptions(mappings).Concat(Assumptions(words)).ToArray(),
            ["files"] = input.IsAnonymous ? [] : input.Files.Select(provenance.File).ToArray(),
            ["models"] = profiles.Select(profile => profile.Source.Model).Append(input.Target).Distinct().Select(provenance.Model).ToArray(),
            ["mappings"] = mappings.Select(provenance.Mapping).ToArray(),
            ["findings"] = listed.Select(provenance.Finding).ToArray(),
            ["findings_left"] = input.Findings.Length - listed.Length,
            ["kept_back"] = input.IsAnonymous ? words.Say("town.kept-back", input.Files.Length, input.Findings.Length) : null,
        };
    }

    private static IEnumerable<string> Assumptions(ReportWording words)
    {
        yield return words.Say("town.assumption-peers");
        yield return words.Say("town.assumption-quarters");
        yield return words.Say("town.assumption-estimates");
        yield return words.Say("town.assumption-fewest", Analysis.Peers.PeerPosition.FewestPeers);
    }
}
