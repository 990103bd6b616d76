using MMSSC.Interop.Assessments;
using MMSSC.Interop.Diagnostics;
using MMSSC.Interop.Diagnostics.Catalogue;
using MMSSC.Interop.Files.Plans;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Adapters.Options;

/// <summary>What the user's options say of a file's assessments: of several they choose some, of one they name what it does not say.</summary>
internal sealed class AssessmentSelection(ImportOptions options, string file, Action<Diagnostic> say)
{
    private const int MostListed = 12;

    /// <summary>Those that the options choose; none where an option names what the file does not have, which is said.</summary>
    public List<T> Of<T>(List<T> all, Func<T, AssessmentKey> keyOf)
    {
        var kept = all;
        return Settle(ref kept, keyOf, options.Community, "--community", key => key.ToCommunity().Label, key => IsCalled(key, options.Community))
            && Settle(ref kept, keyOf, options.Date?.ToString(), "--date", key => key.Date?.ToString(), key => key.Date is { } date && options.Date is { } wanted && Covers(wanted, date))
            && Settle(ref kept, keyOf, options.Horizon?.ToString().ToLowerInvariant(), "--horizon", key => (key.Horizon ?? Horizon.Now).ToString().ToLowerInvariant(), key => (key.Horizon ?? Horizon.Now) == options.Horizon)
            && Settle(ref kept, keyOf, options.Stakeholder, "--stakeholder", key => key.Stakeholder, key => Same(options.Stakeholder, key.Stakeholder))
                ? kept
                : [];
    }

    /// <summary>The key of an assessment that was chosen, with what the options name.</summary>
    /// <param name="key">What the file says.</param>
    /// <param name="chosen">All that were chosen: where they are of several communities the options name none of them.</param>
    /// <param name="keyOf">What the file says of one.</param>
    public AssessmentKey Named<T>(AssessmentKey key, List<T> chosen, Func<T, AssessmentKey> keyOf) => key with
    {
        Community = key.Community is { } own && (IsCalled(key, options.Community) || chosen.Exists(other => keyOf(other).ToCommunity() != key.ToCommunity())) ? own : options.Community ?? key.Community,
        Date = options.Date is { } wanted && (key.Date is null || !Covers(wanted, key.Date.Value)) ? wanted : key.Date,
        Horizon = options.Horizon ?? key.Horizon ?? Horizon.Now,
        Stakeholder = key.Stakeholder ?? options.Stakeholder,
    };

    /// <summary>Whether an assessment that is kept already is of the date, horizon and stakeholder that the options name; they name nothing anew.</summary>
    public static bool Fits(ImportOptions options, Assessment assessment) =>
        (options.Date is not { } wanted || (assessment.Date is { } date && Covers(wanted, date)))
        && (options.Horizon is not { } horizon || assessment.Horizon == horizon)
        && (options.Stakeholder is null || Same(options.Stakeholder, assessment.Stakeholder));

    /// <summary>An option names the one assessment, or chooses among several.</summary>
    private bool Settle<T>(ref List<T> all, Func<T, AssessmentKey> keyOf, string? wanted, string option, Func<AssessmentKey, string?> value, Func<AssessmentKey, bool> matches)
    {
        if (wanted is null)
        {
            return true;
        }

        var values = all.Select(item => value(keyOf(item))).Where(text => text is not null).Distinct(StringComparer.Ordinal).ToArray();
        if (values.Length <= 1)
        {
            return true;
        }

        var kept = all.FindAll(item => matches(keyOf(item)));
        var at = Location.Whole(file);
        if (kept.Count == 0)
        {
            say(ContextDiagnostics.NotInSheet(at, option, wanted, List(values)));
            return false;
        }

        say(ContextDiagnostics.LeftOutByOption(at, option, List([.. all.Where(item => !matches(keyOf(item))).Select(item => keyOf(item).ToText())])));
        all = kept;
        return true;
    }

    private static LocalText List(LocalText[] values) => LocalText.Join("; ", values.Length > MostListed ? [.. values.Take(MostListed), LocalText.Of("…")] : values);

    private static string List(string?[] values) => string.Join("; ", values.Take(MostListed)) + (values.Length > MostListed ? "; …" : "");

    private static bool IsCalled(AssessmentKey key, string? wanted) => wanted is not null && (Same(wanted, key.Id) || key.ToCommunity().IsCalled(wanted));

    private static bool Same(string? a, string? b) => a is not null && b is not null && Folding.Fold(a) == Folding.Fold(b);

    private static bool Covers(PartialDate wanted, PartialDate date) =>
        wanted == date || (wanted.Year == date.Year && (wanted.Month == 0 || (wanted.Month == date.Month && wanted.Day == 0)));
}
