using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Facts;

/// <summary>A characteristic today and on current plans; null where nobody said.</summary>
internal sealed record PlannedChange(Element Element, double? Now, double? Then)
{
    /// <summary>By how much it rises; null where one of the two is not known.</summary>
    public double? Gap => Then - Now;
}

/// <summary>A planned level above everything that follows from another assessment.</summary>
/// <param name="Derivation">The other assessment, of the plans where it speaks of them, else of today.</param>
/// <param name="Check">The planned level beside what was derived.</param>
/// <param name="OfPlans">Whether it speaks of the plans.</param>
internal sealed record UnsupportedPlan(Derivation Derivation, CrossCheck Check, bool OfPlans);

/// <summary>Both horizons of the target model side by side.</summary>
internal sealed class Plans
{
    private Plans(ImmutableArray<PlannedChange> changes, ImmutableArray<UnsupportedPlan> unsupported) => (Changes, Unsupported) = (changes, unsupported);

    /// <summary>Every characteristic that was rated for one of the horizons, in the order of the model.</summary>
    public ImmutableArray<PlannedChange> Changes { get; }

    /// <summary>Planned levels that the derived evidence does not support, the furthest first.</summary>
    public ImmutableArray<UnsupportedPlan> Unsupported { get; }

    /// <summary>Puts the horizons side by side; null where no plans were read.</summary>
    public static Plans? Of(ReportFacts facts)
    {
        if (facts.Planned is not { } planned)
        {
            return null;
        }

        var changes = ImmutableArray.CreateBuilder<PlannedChange>();
        var unsupported = new List<UnsupportedPlan>();
        foreach (var element in facts.Rated)
        {
            var change = new PlannedChange(element, facts.Now?.Value(element), planned.Value(element));
            if (change.Now is not null || change.Then is not null)
            {
                changes.Add(change);
            }

            if (change.Then is { } level)
            {
                unsupported.AddRange(Evidence(facts)
                    .Where(evidence => evidence.Find(element) is not null)
                    .Select(evidence => new UnsupportedPlan(evidence, CrossCheck.Of(element, level, evidence.Find(element)!), facts.PlannedDerivations.Contains(evidence)))
                    .Where(plan => plan.Check.Verdict == Verdict.SelfHigher));
            }
        }

        unsupported.Sort((one, other) => other.Check.Distance.CompareTo(one.Check.Distance) is not 0 and var order ? order : one.Check.Element.Index.CompareTo(other.Check.Element.Index));
        return new(changes.ToImmutable(), [.. unsupported]);
    }

    /// <summary>What each source says of the plans; where it says nothing of them, what it says of today.</summary>
    private static IEnumerable<Derivation> Evidence(ReportFacts facts) => facts.PlannedDerivations
        .Concat(facts.Derivations.Where(today => !facts.PlannedDerivations.Any(plans => plans.Source == today.Source)));
}
