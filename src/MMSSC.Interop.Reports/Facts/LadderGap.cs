using System.Collections.Immutable;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Facts;

/// <summary>What keeps an element from the next stage of its ladder.</summary>
/// <param name="Next">The next stage that has parts.</param>
/// <param name="Threshold">What each part must reach, on its own scale.</param>
/// <param name="Short">Parts of that stage and of those below that were rated and do not reach it.</param>
/// <param name="Open">Parts of that stage that nobody rated.</param>
internal sealed record LadderGap(Level Next, double Threshold, ImmutableArray<Element> Short, ImmutableArray<Element> Open)
{
    /// <summary>Finds it; null where the element is not a ladder, its parts were not rated, or no part leads further.</summary>
    public static LadderGap? Of(Element element, SelfAssessment self)
    {
        if (element.RollUp is not { Rule: RollUpRule.Ladder } rule || !self.Readings[element.Index].IsRated || !element.Children.Any(child => self.Readings[child.Index].IsRated))
        {
            return null;
        }

        var reached = self.Readings[element.Index].Estimate;
        var atStart = element.Children.Any(child => child.Stage == rule.Scale!.Levels[0] && Reaches(child, self) == false);
        var next = rule.Scale!.Levels.FirstOrDefault(level =>
            (level.Value > reached + Scale.Tolerance || (atStart && level.Index == 0)) && element.Children.Any(child => child.Stage == level));
        return next is null ? null : new(
            next,
            rule.Threshold,
            [.. element.Children.Where(child => child.Stage is { } stage && stage.Value <= next.Value && Reaches(child, self) == false)],
            [.. element.Children.Where(child => child.Stage == next && self.Readings[child.Index].Status == Assessments.RatingStatus.NotAssessed)]);
    }

    /// <summary>Whether a part reaches the threshold of its ladder; null where it was not rated or is not part of a ladder.</summary>
    public static bool? Reaches(Element part, SelfAssessment self) =>
        part.Parent?.RollUp is { Rule: RollUpRule.Ladder } rule && self.Readings[part.Index] is { IsRated: true } reading ? reading.Estimate >= rule.Threshold - Scale.Tolerance : null;
}
