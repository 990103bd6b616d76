using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections.Summary;

/// <summary>
/// How a report opens where the community did not assess itself by the target: with the source model in its own terms, how many
/// elements stand at each level, and which stand at the lowest.
/// </summary>
internal sealed class OpeningView(ReportFacts facts, ReportWording words, ElementViews views)
{
    private const int ShownLowest = 12;

    /// <summary>One node per source model with levels; none where there is a self-assessment.</summary>
    public ViewObject[] Build() => facts.Now is not null ? [] : [.. facts.Sources.Select(Source).OfType<ViewObject>()];

    private ViewObject? Source(SelfAssessment self)
    {
        if (SourceCounts.Of(self) is not { } counts)
        {
            return null;
        }

        var lowest = counts.At(counts.Scale.Levels[0]).ToArray();
        var level = views.Level(counts.Scale, counts.Scale.Levels[0]);
        return new()
        {
            ["letter"] = facts.Derivations.FirstOrDefault(derivation => derivation.Source == self.Assessment.Model)?.Letter,
            ["title"] = words.Text(self.Assessment.Model.Title),
            ["anchor"] = ElementViews.Anchor(self.Assessment.Model),
            ["text"] = Sentence(counts),
            ["counts"] = counts.Scale.Levels.Select(step => new ViewObject { ["level"] = views.Level(counts.Scale, step), ["count"] = counts.At(step).Count() }).ToArray(),
            ["total"] = counts.Total,
            ["not_assessed"] = counts.NotAssessed,
            ["not_applicable"] = counts.NotApplicable,
            ["lowest_level"] = level,
            ["lowest"] = lowest.Take(ShownLowest).Select(element => views.Reference(element, self.Assessment.Model)).ToArray(),
            ["lowest_more"] = lowest.Length > ShownLowest ? words.Say("opening.more", lowest.Length - ShownLowest) : null,
            ["lowest_none"] = lowest.Length > 0 ? null : words.Say(counts.NotAssessed == 0 ? "opening.none-lowest" : "opening.none-lowest-open", level["label"], counts.NotAssessed),
        };
    }

    /// <summary>So many at each level, not assessed, not applicable; what nobody counts is not said.</summary>
    private string Sentence(SourceCounts counts)
    {
        var parts = counts.Scale.Levels.Select(level => words.Say("opening.count", counts.At(level).Count(), views.Label(level))).ToList();
        if (counts.NotAssessed > 0)
        {
            parts.Add(words.Say("opening.not-assessed", counts.NotAssessed));
        }

        if (counts.NotApplicable > 0)
        {
            parts.Add(words.Say("opening.not-applicable", counts.NotApplicable));
        }

        return words.Say("opening.text", counts.Total, string.Join(words.Say("list.comma"), parts));
    }
}
