using MMSSC.Interop.Assessments;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Reports.Sections;
using MMSSC.Interop.Reports.Sections.Summary;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports;

/// <summary>The whole of a report as nodes: what its templates and its JSON form read.</summary>
internal static class ReportModel
{
    /// <summary>Builds all sections.</summary>
    /// <param name="input">What the report is made of.</param>
    /// <param name="words">The texts of its language.</param>
    /// <param name="hasLayout">Whether the templates have a look of that name for a source model.</param>
    public static ViewObject Build(ReportInput input, ReportWording words, Func<string, bool> hasLayout)
    {
        var facts = new ReportFacts(input);
        var places = new PlaceText(words, input.Files.Select(file => file.Name));
        var views = new ElementViews(facts, words, places);
        var isPrivate = input.Visibility == Visibility.Private || input.Assessments.Any(assessment => assessment.Visibility == Visibility.Private);
        var community = input.Community.Label ?? words.Say("report.unnamed");
        var visibility = words.Say(isPrivate ? "visibility.private" : "visibility.public");
        return new()
        {
            ["language"] = words.Language,
            ["community"] = community,
            ["date"] = input.Date,
            ["model"] = words.Text(input.Target.Title),
            ["private"] = isPrivate,
            ["visibility"] = visibility,
            ["page_mark"] = new Markup(() => TemplateFiles.Escaping.CssString($"{community} · {visibility}")),
            ["producer"] = input.Producer,
            ["summary"] = new SummarySection(facts, words, views).Build(),
            ["target"] = new TargetSection(facts, words, views).Build(),
            ["plans"] = new PlansView(facts, words, views).Build(),
            ["sources"] = new SourcesSection(facts, words, views, places, hasLayout).Build(),
            ["cross_check"] = new CrossCheckSection(facts, words, views).Build(),
            ["stakeholders"] = new StakeholdersSection(facts, words, views).Build(),
            ["steps"] = new StepsSection(facts, words, views).Build(),
            ["origin"] = new OriginSection(facts, words, places).Build(),
        };
    }
}
