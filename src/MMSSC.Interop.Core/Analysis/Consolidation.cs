using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis;

/// <summary>What several stakeholders say of one element.</summary>
/// <param name="Element">The element.</param>
/// <param name="Median">The lower median of the answers; null where nobody answered.</param>
/// <param name="Low">The lowest answer.</param>
/// <param name="High">The highest answer.</param>
/// <param name="Answers">How many answered.</param>
/// <param name="Consensus">Tastle and Wierman's consensus, 0 (split between the ends) to 1 (one voice); null where nobody answered.</param>
/// <param name="Voices">Each stakeholder's rating.</param>
public sealed record ConsolidatedElement(
    Element Element, double? Median, double Low, double High, int Answers, double? Consensus, ImmutableArray<(string? Stakeholder, Rating Rating)> Voices)
{
    /// <summary>What a workshop agreed or an audit found, which is the rating; null where the median of the answers is.</summary>
    public Rating? Standing { get; init; }

    /// <summary>Whether the answers are so far apart that a workshop should settle them, and none has.</summary>
    public bool IsForWorkshop => Standing is null && Consensus < Consolidation.WorkshopConsensus;

    /// <summary>The lower median of the answers of one group; null where none of it answered.</summary>
    public double? MedianOf(string? stakeholder)
    {
        var answers = Voices.Where(voice => voice.Stakeholder == stakeholder && voice.Rating.Value is not null).Select(voice => voice.Rating.Value!.Value).Order().ToArray();
        return answers.Length == 0 ? null : answers[(answers.Length - 1) / 2];
    }
}

/// <summary>Several stakeholders' assessments of one community as one.</summary>
/// <param name="Result">The consolidated assessment; its method is multi-stakeholder.</param>
/// <param name="Elements">The answers behind each rating.</param>
public sealed record Consolidation(Assessment Result, ImmutableArray<ConsolidatedElement> Elements)
{
    /// <summary>The consensus below which an element goes to the moderated workshop that ISO/TS 37107:2019, 5.1 recommends; our figure.</summary>
    public const double WorkshopConsensus = 0.75;

    /// <summary>Elements with low consensus, the most split first.</summary>
    public IEnumerable<ConsolidatedElement> ForWorkshop => Elements
        .Where(element => element.IsForWorkshop).OrderBy(element => element.Consensus);

    /// <summary>The groups that answered, in the order of the answers.</summary>
    public IEnumerable<string?> Groups => Elements.SelectMany(element => element.Voices).Select(voice => voice.Stakeholder).Distinct();

    /// <summary>
    /// Assessments that several stakeholders may have made of one thing: of one community, model edition, horizon and year. Those
    /// without a date join a year when there is only one.
    /// </summary>
    public static ImmutableArray<ImmutableArray<Assessment>> Together(IEnumerable<Assessment> assessments) =>
        [.. Grouped(assessments).Select(together => together.ToImmutableArray())];

    /// <summary>
    /// Each voice once: the latest word of each stakeholder, and of those who are not named. What has the same date stays, it may be
    /// of several persons.
    /// </summary>
    public static ImmutableArray<Assessment> Voices(ImmutableArray<Assessment> together)
    {
        var latest = new Dictionary<string, Assessment>(StringComparer.Ordinal);
        foreach (var assessment in together)
        {
            var voice = assessment.Stakeholder ?? "";
            if (!latest.TryGetValue(voice, out var other) || assessment.IsAfter(other))
            {
                latest[voice] = assessment;
            }
        }

        return [.. together.Where(assessment => assessment.Date == latest[assessment.Stakeholder ?? ""].Date)];
    }

    /// <summary>
    /// What counts where assessments are brought together on purpose: each named stakeholder's latest word, and all who name
    /// nobody, who may be several persons.
    /// </summary>
    public static ImmutableArray<Assessment> Heard(ImmutableArray<Assessment> together)
    {
        var named = Voices([.. together.Where(assessment => assessment.Stakeholder is not null)]);
        return [.. together.Where(assessment => assessment.Stakeholder is null || named.Contains(assessment))];
    }

    /// <summary>What was said last: of the assessments that belong together those of the latest year, each voice once; empty for none.</summary>
    public static ImmutableArray<Assessment> Latest(IEnumerable<Assessment> assessments)
    {
        List<Assessment> latest = [];
        Assessment? last = null;
        foreach (var together in Grouped(assessments))
        {
            foreach (var voice in together)
            {
                if (last is null || voice.IsAfter(last))
                {
                    (last, latest) = (voice, together);
                }
            }
        }

        return Voices([.. latest]);
    }

    /// <summary>
    /// Consolidates assessments of one community, model edition and horizon: what a workshop agreed or an audit found stands, with the answers
    /// before it beside it (ISO/TS 37107:2019, 5.1); else the lower median counts.
    /// </summary>
    public static Consolidation Of(ImmutableArray<Assessment> assessments)
    {
        var first = assessments[0];
        var elements = ImmutableArray.CreateBuilder<ConsolidatedElement>();
        var ratings = ImmutableArray.CreateBuilder<Rating>();
        var standing = StandingOf(assessments);
        var stands = standing?.Ratings.Where(rating => rating.Status != RatingStatus.NotAssessed).ToDictionary(rating => rating.Element) ?? [];
        var answers = standing is null ? assessments : [.. assessments.Where(assessment => assessment != standing)];
        var byElement = answers
            .SelectMany(assessment => assessment.Ratings.Select(rating => (assessment.Stakeholder, Rating: rating)))
            .GroupBy(voice => voice.Rating.Element)
            .OrderBy(group => group.Key.Index);
        foreach (var voices in byElement)
        {
            var element = Consolidate(voices.Key, [.. voices]);
            elements.Add(stands.Remove(voices.Key, out var agreed) ? element with { Median = agreed.Value, Standing = agreed } : element);
        }

        elements.AddRange(stands.Values.Select(agreed => new ConsolidatedElement(agreed.Element, agreed.Value, 0, 0, 0, null, []) { Standing = agreed }));
        elements.Sort((one, other) => one.Element.Index.CompareTo(other.Element.Index));
        ratings.AddRange(elements.Select(Rate));

        var method = standing is not null ? standing.Method : assessments.Max(assessment => assessment.Method) is { } named && named > AssessmentMethod.MultiStakeholder
            ? named
            : AssessmentMethod.MultiStakeholder;
        return new(first with { Stakeholder = null, Method = method, Date = assessments.Max(assessment => assessment.Date), Ratings = ratings.ToImmutable() }, elements.ToImmutable());
    }

    /// <summary>
    /// Consensus of answers on a scale of that width: 1 + Σ p·log2(1 − |x − mean| / width)
    /// (Tastle and Wierman, "Consensus and dissention: a measure of ordinal dispersion", 2007).
    /// </summary>
    public static double ConsensusOf(IReadOnlyCollection<double> answers, double width)
    {
        var mean = answers.Average();
        return Math.Clamp(1 + answers.Average(answer => Math.Log2(1 - (Math.Abs(answer - mean) / width))), 0, 1);
    }

    private static List<List<Assessment>> Grouped(IEnumerable<Assessment> assessments)
    {
        var things = new Dictionary<string, List<List<Assessment>>>(StringComparer.Ordinal);
        var groups = new List<List<Assessment>>();
        foreach (var assessment in assessments)
        {
            var thing = $"{assessment.Community.Key}\n{assessment.Model}\n{(int)assessment.Horizon}";
            if (!things.TryGetValue(thing, out var years))
            {
                things.Add(thing, years = []);
            }

            if (years.Find(year => year[0].Date?.Year == assessment.Date?.Year) is { } same)
            {
                same.Add(assessment);
            }
            else
            {
                years.Add([assessment]);
            }
        }

        foreach (var years in things.Values)
        {
            if (years.Count == 2 && years.Exists(year => year[0].Date is null))
            {
                groups.Add([.. years[0], .. years[1]]);
            }
            else
            {
                groups.AddRange(years);
            }
        }

        return groups;
    }

    private static ConsolidatedElement Consolidate(Element element, ImmutableArray<(string? Stakeholder, Rating Rating)> voices)
    {
        var values = voices.Where(voice => voice.Rating.Value is not null).Select(voice => voice.Rating.Value!.Value).Order().ToArray();
        return values.Length == 0
            ? new(element, null, 0, 0, 0, null, voices)
            : new(element, values[(values.Length - 1) / 2], values[0], values[^1], values.Length, ConsensusOf(values, element.ValueScale!.To - element.ValueScale.From), voices);
    }

    /// <summary>The one result that a workshop agreed or an audit found last, of highest confidence; null where there is none, or several persons call theirs so.</summary>
    private static Assessment? StandingOf(ImmutableArray<Assessment> assessments)
    {
        var best = assessments.Where(assessment => assessment is { Stakeholder: null, Method: AssessmentMethod.Moderated or AssessmentMethod.ExternalAudit })
            .GroupBy(assessment => (assessment.Method, assessment.Date)).OrderBy(group => group.Key.Method).ThenBy(group => group.Key.Date).LastOrDefault();
        return best?.ToArray() is [var only] && assessments.Length > 1 ? only : null;
    }

    private static Rating Rate(ConsolidatedElement element)
    {
        if (element.Standing is { } agreed)
        {
            return agreed;
        }

        var origin = element.Voices.Select(voice => voice.Rating).FirstOrDefault(rating => rating.Value == element.Median)?.Origin ?? Location.None;
        return element.Median is { } median
            ? element.Element.ValueScale!.At(median) is { } level ? Rating.Of(element.Element, level, origin) : Rating.Of(element.Element, median, origin)
            : element.Voices.All(voice => voice.Rating.Status == RatingStatus.NotApplicable)
                ? Rating.NotApplicable(element.Element, origin)
                : Rating.NotAssessed(element.Element, origin);
    }
}
