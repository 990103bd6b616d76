using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Mappings;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Charts;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>The nodes that several sections show: a level, what was said of an element, what was derived for it.</summary>
internal sealed class ElementViews(ReportFacts facts, ReportWording words, PlaceText places)
{
    /// <summary>A reference to an element: code, title, both as one name, and the anchor of its row.</summary>
    /// <param name="element">The element.</param>
    /// <param name="model">Its model; null for the target.</param>
    public ViewObject Reference(Element element, Model? model = null)
    {
        var view = LevelViews.Reference(element, words);
        view["anchor"] = Anchor(element, model ?? facts.Target);
        return view;
    }

    /// <summary>A level with its words, its sign and its colours.</summary>
    public ViewObject Level(Scale scale, Level level) => LevelViews.Level(scale, level, words);

    /// <summary>Name of a level: a number stands before its words, unless they name it themselves.</summary>
    public string Label(Level level) => LevelViews.Label(level, words);

    /// <summary>A number on a scale: the words of the level that stands there, a percentage where the scale is one.</summary>
    public string Value(Scale scale, double value) => scale.At(value) is { } level
        ? Label(level)
        : scale is { From: 0, To: 1 } ? words.Format(new Share(value)) : words.Format(value);

    /// <summary>The same in as few letters as it can be told from others.</summary>
    public string Short(Scale scale, double value) => scale.At(value) is { } level ? LevelViews.Short(level, words) : Value(scale, value);

    /// <summary>What a community says of an element: rated, or rolled up from what is below.</summary>
    public ViewObject Said(Element element, SelfAssessment? self)
    {
        var reading = self is null ? Reading.NotAssessed : self.Readings[element.Index];
        var rating = self?.Find(element);
        var scale = element.ValueScale;
        var enough = reading.IsRated && reading.Coverage >= MappingDefaults.DefaultMinimumCoverage - Scale.Tolerance;
        var level = enough ? LevelOf(element, rating, reading) : null;
        return new()
        {
            ["rated"] = enough,
            ["applicable"] = reading.Status != RatingStatus.NotApplicable,
            ["value"] = enough ? reading.Estimate : null,
            ["level"] = level is not null && scale is not null ? Level(scale, level) : null,
            ["text"] = SaidText(reading, enough, level, scale),
            ["coverage"] = CoverageOf(rating, reading),
            ["bounds"] = reading.IsRated && !enough ? reading.Bounds : null,
            ["voices"] = self?.Voices(element) is { Answers: > 0 } voices ? Voices(voices) : null,
            ["note"] = rating?.Note,
            ["evidence"] = rating?.Evidence,
        };
    }

    /// <summary>The level that is told: the one that was rated, or the step that a ladder came to.</summary>
    private static Level? LevelOf(Element element, Rating? rating, in Reading reading) =>
        rating is { Status: RatingStatus.Rated } || element.RollUp?.Rule == RollUpRule.Ladder
            ? rating?.Level ?? element.ValueScale?.Nearest(reading.Estimate)
            : null;

    /// <summary>How much of what lies below was rated; null for what was rated itself.</summary>
    private static Share? CoverageOf(Rating? rating, in Reading reading) =>
        rating is { Status: RatingStatus.Rated } || !reading.IsRated ? null : new Share(reading.Coverage);

    /// <summary>What was derived for an element from each source that has something to say.</summary>
    public ViewObject[] DerivedAll(Element element) =>
        [.. facts.Derivations.Where(derivation => derivation.Bounds(element) is not null).Select(derivation => Derived(derivation, element))];

    /// <summary>What was derived for an element from one source. Where too little was rated only the bounds are shown.</summary>
    public ViewObject Derived(Derivation derivation, Element element)
    {
        var reading = derivation.Readings[element.Index];
        var stated = derivation.IsStated(element);
        var level = derivation.Find(element)?.Level;
        return new()
        {
            ["letter"] = derivation.Letter,
            ["source"] = words.Text(derivation.Source.Title),
            ["stated"] = stated,
            ["level"] = level is null ? null : Level(element.ValueScale!, level),
            ["estimate"] = stated ? reading.Estimate : null,
            ["range"] = stated ? reading.Range : null,
            ["bounds"] = derivation.Bounds(element),
            ["coverage"] = new Share(reading.IsRated ? reading.Coverage : 0),
            ["text"] = Uncertain(derivation, element, reading, stated),
            ["missing"] = Missing(derivation.Find(element)),
        };
    }

    /// <summary>What a result was made of, link by link: the value, what it weighs, on whose authority, and the cell it was read from.</summary>
    public ViewObject[] Trace(Derivation derivation, ElementResult result) => [.. result.Contributions.Select(contribution =>
    {
        var view = Contributed(contribution, derivation.Source);
        view["weight"] = new Figure(contribution.Weight);
        view["link"] = contribution.Link?.Name;
        view["basis"] = contribution.Link is null ? null : BasisText.Of(contribution.Link.Definition.Basis, words);
        view["basis_kind"] = contribution.Link is null ? null : BasisText.Name(contribution.Link.Definition.Basis);
        view["rationale"] = contribution.Link is null ? null : words.Text(contribution.Link.Definition.Rationale);
        view["via"] = contribution.Via.SelectMany(inner => Read(inner, derivation.Source)).Select(inner => Contributed(inner, derivation.Source)).ToArray();
        return view;
    })];

    private ViewObject Contributed(Contribution contribution, Model source)
    {
        var view = Reference(contribution.Element, source);
        view["here"] = IsIn(source, contribution.Element);
        view["value"] = contribution.Value.IsRated
            ? contribution.Rating?.Level is { } level ? Label(level) : Value(contribution.Element.ValueScale!, contribution.Value.Estimate)
            : words.Say(contribution.Value.Status == RatingStatus.NotApplicable ? "said.not-applicable" : "said.not-assessed");
        view["rated"] = contribution.Value.IsRated;
        view["place"] = contribution.Rating is { } rating ? places.Of(rating.Origin) : null;
        return view;
    }

    /// <summary>The nearest elements below that the assessment itself is in the terms of.</summary>
    private static IEnumerable<Contribution> Read(Contribution contribution, Model source) =>
        IsIn(source, contribution.Element) ? [contribution] : contribution.Via.SelectMany(inner => Read(inner, source));

    private static bool IsIn(Model model, Element element) => model.Find(element.Code) == element;

    /// <summary>The strip of an element with all that is known of it, or without what is too little to state.</summary>
    public Markup Strip(Element element, bool statedOnly = false)
    {
        var lanes = facts.Derivations
            .Where(derivation => derivation.Bounds(element) is not null && (!statedOnly || derivation.IsStated(element)))
            .Select(derivation => derivation.IsStated(element)
                ? new DerivedLane(derivation.Letter, derivation.Readings[element.Index].Estimate, derivation.Readings[element.Index].Range, derivation.Bounds(element)!.Value)
                : new DerivedLane(derivation.Letter, null, null, derivation.Bounds(element)!.Value))
            .ToImmutableArray();
        return new(() => LevelStrip.Svg(Told(element), element.ValueScale!, facts.Now?.Shown(element), facts.Planned?.Shown(element), lanes));
    }

    /// <summary>All that is known of an element in one sentence.</summary>
    private string Told(Element element)
    {
        var parts = new List<string>();
        if (facts.Now?.Shown(element) is { } now)
        {
            parts.Add(words.Say("strip.now", now));
        }

        if (facts.Planned?.Shown(element) is { } then)
        {
            parts.Add(words.Say("strip.planned", then));
        }

        foreach (var derivation in facts.Derivations)
        {
            if (derivation.Bounds(element) is { } bounds)
            {
                parts.Add(derivation.IsStated(element)
                    ? words.Say("strip.derived", derivation.Letter, derivation.Readings[element.Index].Estimate, bounds)
                    : words.Say("strip.open", derivation.Letter, bounds));
            }
        }

        return words.Say("radar.point", words.Name(element), parts.Count == 0 ? words.Say("said.not-assessed") : string.Join(words.Say("list.separator"), parts));
    }

    /// <summary>The name of the anchor of a model's page.</summary>
    public static string Anchor(Model model) => $"m-{LevelViews.Plain($"{model.Id}-{model.Reference.Edition}")}";

    /// <summary>The name of an anchor: the codes of different models may be alike, so those of other models than the target name it.</summary>
    public string Anchor(Element element, Model model) =>
        $"e-{LevelViews.Plain(model == facts.Target ? element.Code : $"{model.Id}-{model.Reference.Edition}-{element.Code}")}";

    private string SaidText(in Reading reading, bool enough, Level? level, Scale? scale) => reading.Status switch
    {
        RatingStatus.NotApplicable => words.Say("said.not-applicable"),
        RatingStatus.NotAssessed => words.Say("said.not-assessed"),
        _ when !enough => words.Say("said.insufficient"),
        _ when level is not null => Label(level),
        _ when scale is { Levels.IsEmpty: true, From: 0, To: 1 } => words.Format(new Share(reading.Estimate)),
        _ => words.Format(reading.Estimate),
    };

    /// <summary>What stands beside the estimate in words that need no other: between which ends, and why.</summary>
    private string Uncertain(Derivation derivation, Element element, in Reading reading, bool stated)
    {
        if (reading.Status == RatingStatus.NotApplicable)
        {
            return words.Say("said.not-applicable");
        }

        var bounds = derivation.Bounds(element) ?? reading.Bounds;
        var (missing, partly, of) = Unrated(derivation, element);
        var key = bounds.High - bounds.Low < Scale.Tolerance ? "derived.exact"
            : partly > missing ? "derived.missing-partly"
            : missing > 0 ? "derived.missing" : "derived.between";
        return words.Say(key, Math.Max(missing, partly), of, bounds.Low, bounds.High);
    }

    /// <summary>
    /// How many of the elements behind a result were not assessed, and how many not wholly; for an element that is put together
    /// from those below it, how many of them have no value.
    /// </summary>
    private static (int Missing, int Partly, int Of) Unrated(Derivation derivation, Element element)
    {
        Reading[] behind = derivation.Find(element) is { } result
            ? [.. result.Contributions.Select(contribution => contribution.Value)]
            : [.. element.Children.Where(child => child.ValueScale is not null).Select(child => derivation.Readings[child.Index])];
        var counted = behind.Where(reading => reading.Status != RatingStatus.NotApplicable).ToArray();
        return (
            counted.Count(reading => reading.Status == RatingStatus.NotAssessed),
            counted.Count(reading => reading.Status == RatingStatus.NotAssessed || reading.Coverage < 1 - Scale.Tolerance),
            counted.Length);
    }

    private ViewObject Voices(Analysis.ConsolidatedElement voices) => new()
    {
        ["answers"] = voices.Answers,
        ["low"] = voices.Low,
        ["high"] = voices.High,
        ["consensus"] = new Share(voices.Consensus!.Value),
        ["text"] = voices.Low == voices.High
            ? words.Say("voices.same", voices.Answers)
            : words.Say("voices.range", voices.Answers, new Interval(voices.Low, voices.High)),
    };

    /// <summary>Codes of what was not assessed behind a result, as deep as something beside it was.</summary>
    public static string[] Missing(ElementResult? result) => result is null ? [] : [.. result.Contributions.SelectMany(Missing).Distinct()];

    private static IEnumerable<string> Missing(Contribution contribution) => contribution.Value.Status switch
    {
        RatingStatus.NotAssessed => [contribution.Element.Code],
        RatingStatus.Rated => contribution.Via.SelectMany(Missing),
        _ => [],
    };
}
