using System.Collections.Immutable;
using MMSSC.Interop.Adapters.Messages;
using MMSSC.Interop.Adapters.Options;
using MMSSC.Interop.Adapters.Reading.Drafts;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Adapters.Reading;

/// <summary>Makes assessments of what was collected, as the user's options settle them.</summary>
internal sealed class DraftWriter(ImportOptions options, string file, Findings findings)
{
    private readonly AssessmentSelection choice = new(options, file, findings.Add);

    /// <summary>The assessments of one model edition.</summary>
    public ImmutableArray<Assessment> Write(RatingLedger ledger)
    {
        var drafts = choice.Of(WithContent(ledger.Drafts), draft => draft.Key);
        var assessments = ImmutableArray.CreateBuilder<Assessment>(drafts.Count);
        foreach (var draft in drafts)
        {
            assessments.Add(Of(draft, ledger.Model, drafts));
        }

        return assessments.MoveToImmutable();
    }

    private Assessment Of(Draft draft, Model model, List<Draft> drafts)
    {
        var ratings = ImmutableArray.CreateBuilder<Rating>(draft.Entries.Length);
        foreach (var entry in draft.Entries)
        {
            if (entry.Rating is { } rating)
            {
                ratings.Add(rating);
            }
        }

        var key = choice.Named(draft.Key, drafts, other => other.Key);
        return new()
        {
            Community = key.ToCommunity(),
            Model = model,
            Date = key.Date,
            Horizon = key.Horizon ?? Horizon.Now,
            Method = options.Method ?? key.Method,
            Stakeholder = key.Stakeholder,
            Visibility = model.Definition.PrivateByDefault ? Visibility.Private : Visibility.Public,
            Ratings = ratings.DrainToImmutable(),
            File = file,
        };
    }

    /// <summary>An assessment of which nothing could be read is none; a blank column beside filled ones is none either.</summary>
    private static List<Draft> WithContent(List<Draft> drafts)
    {
        var anySays = drafts.Exists(draft => draft.Says);
        return [.. drafts.Where(draft => draft.Says || (!draft.Refused && (!anySays || draft.Key.Community is not null || draft.Key.Id is not null) && IsNow(draft, drafts)))];
    }

    private static bool IsNow(Draft draft, List<Draft> drafts) =>
        draft.Key.Horizon is not Horizon.Planned || !drafts.Exists(other => other != draft && other.Key with { Horizon = Horizon.Planned } == draft.Key);
}
