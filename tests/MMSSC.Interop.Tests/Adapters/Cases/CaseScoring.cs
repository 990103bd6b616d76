using System.Globalization;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Opening;
using MMSSC.Interop.Tests.Support;

namespace MMSSC.Interop.Tests.Adapters.Cases;

/// <summary>Reads a sheet without any option and counts what is as in truth.</summary>
internal sealed class CaseScoring
{
    private readonly CaseReasons reasons;
    private readonly List<string> differences = [];
    private CaseScore score;

    private CaseScoring(CaseReasons reasons) => this.reasons = reasons;

    /// <summary>The counts of one sheet and what they rest on.</summary>
    public static CaseResult Of(CaseFile file)
    {
        var opened = OpenedFile.Open(file.Path);
        var read = Shipped.Engine.Import(file.Path);
        var scoring = new CaseScoring(new(opened.Workbook, read.Findings));
        var rest = read.Assessments.ToList();
        foreach (var (truth, match) in Matched(file.Assessments, rest))
        {
            scoring.Compare(truth, match);
        }

        foreach (var assessment in rest)
        {
            scoring.MadeUp(assessment.Ratings, $"{assessment.Community.Name} {assessment.Date} {assessment.Horizon}");
        }

        if (file.Refuse)
        {
            scoring.Refusal();
        }

        return new(file, scoring.score, scoring.differences, read.Findings);
    }

    /// <summary>Each truth with the assessment that is most like it; what is left of the assessments stays in the list.</summary>
    private static List<(CaseAssessment Truth, Assessment? Match)> Matched(CaseAssessment[] truths, List<Assessment> rest)
    {
        var open = truths.ToList();
        var matched = new List<(CaseAssessment, Assessment?)>();
        while (open.Count > 0 && rest.Count > 0)
        {
            var (truth, match) = open.SelectMany(_ => rest, (truth, assessment) => (truth, assessment)).MaxBy(pair => Likeness(pair.truth, pair.assessment));
            matched.Add((truth, match));
            open.Remove(truth);
            rest.Remove(match);
        }

        return [.. matched, .. open.Select(truth => (truth, (Assessment?)null))];
    }

    private static int Likeness(CaseAssessment truth, Assessment read)
    {
        var contexts = (truth.Community is null || truth.Community == read.Community.Name ? 1 : 0)
            + (truth.Date is null || truth.Date == read.Date?.ToString() ? 1 : 0) + ((truth.Horizon ?? Horizon.Now) == read.Horizon ? 1 : 0);
        return (contexts * 1000) + read.Ratings.Count(rating => truth.Ratings.TryGetValue(rating.Element.Code, out var level) && Shown(rating) == level);
    }

    private void Compare(CaseAssessment truth, Assessment? read)
    {
        if (read is not null)
        {
            Same("community", truth.Community, read.Community.Name);
            Same("date", truth.Date, read.Date?.ToString());
            Same("horizon", truth.Horizon?.ToString(), read.Horizon.ToString());
            Missing(truth, read);
        }

        var ratings = (read?.Ratings ?? []).ToDictionary(rating => rating.Element.Code);
        foreach (var (code, level) in truth.Ratings)
        {
            Count(code, level, ratings.Remove(code, out var rating) ? Shown(rating) : null);
        }

        MadeUp(ratings.Values, "no such element");
    }

    private void Count(string code, string? level, string? shown)
    {
        var mayState = level is not null and not CaseAssessment.Open;
        var isRead = shown is not null && (mayState || shown != NotApplicable);
        score += (mayState, isRead) switch
        {
            (true, true) => shown == level ? new(1, 1, 0, 0, 0, 0) : Differs(new(1, 0, 0, 0, 1, 0), $"{code}: {shown}, not {level}"),
            (true, false) => reasons.Of(code) ? Differs(new(1, 0, 0, 1, 0, 0), $"{code}: refused, is {level}") : Differs(new(1, 0, 0, 0, 0, 1), $"{code}: lost, is {level}"),
            (false, true) => Differs(new(0, 0, 0, 0, 1, 0), $"{code}: {shown}, though none may be stated"),
            _ => level is null || reasons.Of(code) ? new(0, 0, 1, 0, 0, 0) : Differs(new(0, 0, 0, 0, 0, 1), $"{code}: not stated, as it must, but without a reason"),
        };
    }

    private void Same(string what, string? truth, string? read)
    {
        if (truth is not null && read is not null && truth != read)
        {
            score += Differs(new(0, 0, 0, 0, 1, 0), $"{what} {read}, not {truth}");
        }
    }

    private void Missing(CaseAssessment truth, Assessment read)
    {
        if (truth.Community is { } community && read.Community.Name is null)
        {
            score += Differs(reasons.OfCommunity ? default : new(0, 0, 0, 0, 0, 1), $"community not read, is {community}");
        }
    }

    private void MadeUp(IEnumerable<Rating> ratings, string why)
    {
        foreach (var rating in ratings.Where(rating => rating.Status == RatingStatus.Rated))
        {
            score += Differs(new(0, 0, 0, 0, 1, 0), $"{rating.Element.Code}: {Shown(rating)} made up ({why})");
        }
    }

    private void Refusal() => score += score.Wrong > 0 ? default : reasons.Any ? new(0, 0, 1, 0, 0, 0) : Differs(new(0, 0, 0, 0, 0, 1), "refused without a reason");

    private CaseScore Differs(CaseScore by, string what)
    {
        differences.Add(what);
        return by;
    }

    private const string NotApplicable = "not applicable";

    private static string? Shown(Rating rating) => rating.Status switch
    {
        RatingStatus.NotAssessed => null,
        RatingStatus.NotApplicable => NotApplicable,
        _ => rating.Level?.Code ?? rating.Score!.Value.ToString("R", CultureInfo.InvariantCulture),
    };
}
