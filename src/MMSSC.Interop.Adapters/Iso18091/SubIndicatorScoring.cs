using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Reading.Drafts;
using MMSSC.Interop.Adapters.Reading.Scoring;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

[assembly: MMSSC.Interop.Adapters.Reading.Scoring.RowsBelowScoring(MMSSC.Interop.Adapters.Iso18091.SubIndicatorScoring.Name, typeof(MMSSC.Interop.Adapters.Iso18091.SubIndicatorScoring))]

namespace MMSSC.Interop.Adapters.Iso18091;

/// <summary>
/// The colour of a function with sub-indicators: the one that its own row states, else the worst of its sub-indicators.
/// The standard's own formula was not seen; the rule is ours and is said each time.
/// </summary>
internal sealed class SubIndicatorScoring : IRowsBelowScoring
{
    /// <summary>The scoring's name in plans.</summary>
    public const string Name = "worst-sub-indicator";

    public void Combine(Draft draft, Element element, IReadOnlyList<Rating> below, Findings findings)
    {
        var worst = below.Where(rating => rating.Value is not null).MinBy(rating => rating.Value);
        ref var entry = ref draft.Entries[element.Index];
        if (worst is null)
        {
            return;
        }

        // "Not applicable" and contradictions are statements about the function; a blank or "no data" leaves it to the sub-indicators.
        var stated = entry.Rating;
        if (stated is null || (entry.State is DraftEntryState.Blank or DraftEntryState.Stated && stated.Status == RatingStatus.NotAssessed))
        {
            var missing = below.Count(rating => rating.Status == RatingStatus.NotAssessed);
            if (missing > 0 && worst.Value > element.Scale!.From)
            {
                // The one that is missing may be worse than all the others.
                findings.Add("worst-sub-indicator", () => NativeDiagnostics.SubIndicatorsMissing(
                    worst.Origin, element.Label, LevelOf(worst), below.Count, missing));
                return;
            }

            findings.Add("worst-sub-indicator", () => NativeDiagnostics.WorstSubIndicator(
                worst.Origin, element.Label, LevelOf(worst), below.Count, missing));
            entry = new(Rating.Of(element, worst.Level!, worst.Origin), LevelOf(worst).ToString(), DraftEntryState.Stated);
            return;
        }

        if (stated.Value is { } value && worst.Value is { } lowest && value != lowest)
        {
            findings.Add("sub-indicators-differ", () => NativeDiagnostics.SubIndicatorsDiffer(
                stated.Origin, element.Label, LevelOf(stated), LevelOf(worst), worst.Origin));
        }
    }

    private static LocalText LevelOf(Rating rating) => rating.Level?.Title ?? LocalText.Empty;
}
