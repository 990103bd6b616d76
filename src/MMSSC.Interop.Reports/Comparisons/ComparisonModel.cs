using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Comparisons;

/// <summary>The whole of a comparison's report as nodes: what its templates read.</summary>
internal static class ComparisonModel
{
    /// <summary>Most findings that are listed; of thousands of communities each may have its own.</summary>
    public const int MostFindings = 200;

    /// <summary>Builds all sections.</summary>
    public static ViewObject Build(ComparisonInput input, ReportWording words)
    {
        Profile[] profiles = [.. input.Comparisons.SelectMany(comparison => comparison.Profiles), .. input.Trends.SelectMany(trend => trend.Profiles), .. input.Plans.SelectMany(review => new[] { review.Plan, review.Came })];
        var isPrivate = profiles.Any(profile => profile.Source.Visibility == Visibility.Private);
        var visibility = words.Say(isPrivate ? "visibility.private" : "visibility.public");
        var heading = Heading(profiles, words);
        var places = new PlaceText(words, input.Files.Select(file => file.Name));
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
            ["comparisons"] = input.Comparisons.Select((comparison, i) => new SideBySideSection(comparison, $"c{i + 1}", input, words, places).Build()).ToArray(),
            ["trends"] = input.Trends.Select((trend, i) => new TrendSection(trend, $"t{i + 1}", words, places).Build()).ToArray(),
            ["plans"] = input.Plans.Select((review, i) => new PlanSection(review, $"p{i + 1}", words).Build()).ToArray(),
            ["over_time"] = !input.Trends.IsEmpty || !input.Plans.IsEmpty,
            ["origin"] = Origin(input, profiles, words, places),
        };
    }

    private static string Heading(Profile[] profiles, ReportWording words)
    {
        var communities = profiles.DistinctBy(profile => profile.CommunityKey).ToArray();
        return communities.Length == 1
            ? communities[0].Source.Community.Label ?? words.Say("report.unnamed")
            : words.Say("comparison.communities", communities.Length);
    }

    private static ViewObject Origin(ComparisonInput input, Profile[] profiles, ReportWording words, PlaceText places)
    {
        var provenance = new ProvenanceViews(words, places);
        Mapping[] mappings = [.. profiles.Select(profile => profile.Route).OfType<Translation.Route>().Distinct().SelectMany(route => route.Hops).Select(hop => hop.Mapping).Distinct()];
        return new()
        {
            ["statement"] = provenance.Statement(mappings).ToArray(),
            ["assumptions"] = provenance.Assumptions(mappings).Concat(Assumptions(input, words)).ToArray(),
            ["files"] = input.Files.Select(provenance.File).ToArray(),
            ["models"] = profiles.Select(profile => profile.Source.Model).Append(input.Target).Distinct().Select(provenance.Model).ToArray(),
            ["mappings"] = mappings.Select(provenance.Mapping).ToArray(),
            ["findings"] = input.Findings.OrderByDescending(finding => finding.Severity).Take(MostFindings).Select(provenance.Finding).ToArray(),
            ["findings_left"] = Math.Max(0, input.Findings.Length - MostFindings),
        };
    }

    private static IEnumerable<string> Assumptions(ComparisonInput input, ReportWording words)
    {
        if (!input.Comparisons.IsEmpty)
        {
            yield return words.Say("comparison.assumption-latest");
            yield return words.Say("comparison.assumption-models");
            yield return words.Say("comparison.assumption-quantiles");
        }

        if (!input.Trends.IsEmpty)
        {
            yield return words.Say("comparison.assumption-effect");
        }

        if (!input.Plans.IsEmpty)
        {
            yield return words.Say("comparison.assumption-plan");
        }
    }
}
