using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Tabular.Readings;

/// <summary>Makes assessments of what was collected, as the user's options settle them.</summary>
internal sealed class AssessmentWriter(ImportOptions options, string file, Findings findings)
{
    /// <summary>The assessments of one model edition.</summary>
    public ImmutableArray<Assessment> Write(RatingLedger ledger)
    {
        var drafts = WithContent(ledger.Drafts);
        if (!Settle(ref drafts, options.Community, "--community", key => key.Community ?? key.Id, key => options.Community is { } name && (Same(name, key.Community) || Same(name, key.Id)))
            || !Settle(ref drafts, options.Date?.ToString(), "--date", key => key.Date?.ToString(), key => key.Date is { } date && options.Date is { } wanted && Covers(wanted, date))
            || !Settle(ref drafts, options.Horizon?.ToString().ToLowerInvariant(), "--horizon", key => (key.Horizon ?? Horizon.Now).ToString().ToLowerInvariant(), key => (key.Horizon ?? Horizon.Now) == options.Horizon)
            || !Settle(ref drafts, options.Stakeholder, "--stakeholder", key => key.Stakeholder, key => Same(options.Stakeholder, key.Stakeholder)))
        {
            return [];
        }

        var assessments = ImmutableArray.CreateBuilder<Assessment>(drafts.Count);
        foreach (var draft in drafts)
        {
            assessments.Add(Of(draft, ledger.Model, drafts.Count));
        }

        return assessments.MoveToImmutable();
    }

    private Assessment Of(Draft draft, Model model, int count)
    {
        var several = count > 1;
        var ratings = ImmutableArray.CreateBuilder<Rating>(draft.Entries.Length);
        foreach (var entry in draft.Entries)
        {
            if (entry.Rating is { } rating)
            {
                ratings.Add(rating);
            }
        }

        var date = draft.Key.Date;
        return new()
        {
            Community = new(
                draft.Key.Community is { } own && (several || Same(own, options.Community)) ? own : options.Community ?? draft.Key.Community,
                draft.Key.Id),
            Model = model,
            Date = options.Date is { } wanted && (date is null || !Covers(wanted, date.Value)) ? wanted : date,
            Horizon = options.Horizon ?? draft.Key.Horizon ?? Horizon.Now,
            Method = options.Method,
            Stakeholder = draft.Key.Stakeholder ?? options.Stakeholder,
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

    /// <summary>An option names the one assessment, or chooses among several.</summary>
    private bool Settle(ref List<Draft> drafts, string? wanted, string option, Func<AssessmentKey, string?> value, Func<AssessmentKey, bool> matches)
    {
        if (wanted is null)
        {
            return true;
        }

        var values = drafts.Select(draft => value(draft.Key)).Where(text => text is not null).Distinct(StringComparer.Ordinal).ToArray();
        if (values.Length <= 1)
        {
            return true;
        }

        var kept = drafts.Where(draft => matches(draft.Key)).ToList();
        var at = Location.Whole(file);
        if (kept.Count == 0)
        {
            findings.Add(ContextDiagnostics.NotInSheet(at, option, wanted, List(values)));
            return false;
        }

        findings.Add(ContextDiagnostics.LeftOutByOption(at, option, List(drafts.Where(draft => !matches(draft.Key)).Select(draft => draft.Key.ToString()).ToArray())));
        drafts = kept;
        return true;
    }

    private static string List(string?[] values) => string.Join("; ", values.Take(12)) + (values.Length > 12 ? "; …" : "");

    private static bool Same(string? a, string? b) => a is not null && b is not null && Folding.Fold(a) == Folding.Fold(b);

    private static bool Covers(PartialDate wanted, PartialDate date) =>
        wanted == date || (wanted.Year == date.Year && (wanted.Month == 0 || (wanted.Month == date.Month && wanted.Day == 0)));
}
