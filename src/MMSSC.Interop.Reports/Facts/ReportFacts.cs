using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Inputs;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Facts;

/// <summary>What the sections of a report speak of, chosen and compared once: no section computes another's numbers again.</summary>
internal sealed class ReportFacts
{
    public ReportFacts(ReportInput input)
    {
        Input = input;
        Target = input.Target;
        Rated = [.. Target.Elements.Where(element => element.Scale is not null && element.IsLeaf)];
        Now = Self(Target, Horizon.Now);
        Planned = Self(Target, Horizon.Planned);
        Sources =
        [
            .. input.Assessments.Select(assessment => assessment.Model).Where(model => model != Target).Distinct()
                .Select(model => Self(model, Horizon.Now) ?? Self(model, Horizon.Planned)!),
        ];
        Derivations =
        [
            .. Current(Horizon.Now).Select((translation, i) => new Derivation(Letter(i), translation)),
        ];
        PlannedDerivations =
        [
            .. Current(Horizon.Planned).Select((translation, i) => new Derivation(LetterOf(translation.Source.Model) ?? Letter(Derivations.Length + i), translation)),
        ];
        Checks = [.. Compare()];
        Agreements = Agreement.Of(Derivations.Select(derivation => derivation.Translation));
        Conflicts = Conflict.Of(this);
        Plans = Plans.Of(this);
        Wins = QuickWin.Of(this);
        Ranking = new(this);
    }

    /// <summary>What the report is made of.</summary>
    public ReportInput Input { get; }

    /// <summary>The model in whose terms the report speaks.</summary>
    public Model Target { get; }

    /// <summary>Its elements that are rated and have none below: the characteristics.</summary>
    public ImmutableArray<Element> Rated { get; }

    /// <summary>The self-assessment of the target now; null where there is none.</summary>
    public SelfAssessment? Now { get; }

    /// <summary>The self-assessment of the target in two years on current plans; null where there is none.</summary>
    public SelfAssessment? Planned { get; }

    /// <summary>One per other model that the community was assessed by.</summary>
    public ImmutableArray<SelfAssessment> Sources { get; }

    /// <summary>All of these that several stakeholders made.</summary>
    public IEnumerable<SelfAssessment> Consolidated => new[] { Now, Planned }.Concat(Sources).OfType<SelfAssessment>().Where(self => self.Consolidation is not null);

    /// <summary>Answers of stakeholders who said nothing in the year that counts: they must not be passed over in silence.</summary>
    public IEnumerable<Assessment> Unheard => new[] { Now, Planned }.Concat(Sources).OfType<SelfAssessment>().SelectMany(self => Input.Assessments.Where(assessment =>
        assessment.Stakeholder is { } voice && assessment.Model == self.Assessment.Model && assessment.Horizon == self.Assessment.Horizon
        && !self.Behind.Any(heard => heard.Stakeholder == voice)));

    /// <summary>What follows from them for the target.</summary>
    public ImmutableArray<Derivation> Derivations { get; }

    /// <summary>What follows from the plans in them.</summary>
    public ImmutableArray<Derivation> PlannedDerivations { get; }

    /// <summary>Self-assessed against derived, one per characteristic and derivation that both speak of.</summary>
    public ImmutableArray<SourceCheck> Checks { get; }

    /// <summary>Elements on which several derivations speak.</summary>
    public ImmutableArray<Agreement> Agreements { get; }

    /// <summary>What does not fit together, if the mappings are right.</summary>
    public ImmutableArray<Conflict> Conflicts { get; }

    /// <summary>Both horizons of the target; null where no plans were read.</summary>
    public Plans? Plans { get; }

    /// <summary>The strongest and the weakest characteristics.</summary>
    public Ranking Ranking { get; }

    /// <summary>What one level more of each source element does, what moves the most first.</summary>
    public IReadOnlyList<QuickWin> Wins { get; }

    /// <summary>A self-assessed level beside the derived one of one source.</summary>
    internal sealed record SourceCheck(Derivation Derivation, CrossCheck Check);

    /// <summary>The value on which the report judges a characteristic: self-assessed, else the first derived one that is stated; else null.</summary>
    public double? Value(Element element) => Now?.Value(element) ?? Derived(element)?.Readings[element.Index].Estimate;

    /// <summary>The first derivation that states a level of the element, or null.</summary>
    public Derivation? Derived(Element element) => Derivations.FirstOrDefault(derivation => derivation.IsStated(element));

    /// <summary>Whether anything was said or derived of an element or of one below it, be it that it does not apply.</summary>
    public bool IsKnown(Element element) => IsSaid(Now, element) || IsSaid(Planned, element)
        || Derivations.Any(derivation => derivation.Bounds(element) is not null || derivation.Find(element) is not null)
        || element.Children.Any(IsKnown);

    private static bool IsSaid(SelfAssessment? self, Element element) => self is not null && self.Readings[element.Index].Status != RatingStatus.NotAssessed;

    /// <summary>The derivation of a translation.</summary>
    public Derivation Of(TranslationResult translation) => Derivations.First(derivation => derivation.Translation == translation);

    private SelfAssessment? Self(Model model, Horizon horizon) =>
        SelfAssessment.Of(Input.Assessments.Where(assessment => assessment.Model == model && assessment.Horizon == horizon));

    private string? LetterOf(Model model) => Derivations.FirstOrDefault(derivation => derivation.Source == model)?.Letter;

    /// <summary>Per source model the latest of that horizon; earlier ones are history.</summary>
    private IEnumerable<TranslationResult> Current(Horizon horizon) => Input.Translations
        .Where(translation => translation.Target == Target && translation.Source.Horizon == horizon)
        .GroupBy(translation => translation.Source.Model)
        .SelectMany(group =>
        {
            var last = group.Select(translation => translation.Source).Aggregate((one, other) => other.IsAfter(one) ? other : one).Date;
            return group.Where(translation => translation.Source.Date == last);
        });

    private IEnumerable<SourceCheck> Compare()
    {
        foreach (var element in Rated)
        {
            foreach (var derivation in Derivations)
            {
                if (Now?.Value(element) is { } self && derivation.Find(element) is { } result)
                {
                    yield return new(derivation, CrossCheck.Of(element, self, result));
                }
            }
        }
    }

    private static string Letter(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : (index + 1).ToString(CultureInfo.InvariantCulture);
}
