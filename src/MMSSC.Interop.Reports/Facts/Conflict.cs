using System.Collections.Immutable;
using MMSSC.Interop.Analysis;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Reports.Facts;

/// <summary>
/// Two statements about one element that do not fit together: a self-assessment and a derivation, or several derivations. Whether
/// one of them is wrong depends on the mapping being right.
/// </summary>
internal sealed record Conflict(Element Element, Derivation? Derivation, CrossCheck? Check, Agreement? Agreement)
{
    /// <summary>Whether one of the two statements comes from that derivation.</summary>
    public bool Involves(Derivation derivation) =>
        Derivation == derivation || (Agreement?.Sources.Any(source => source.Translation == derivation.Translation) ?? false);

    /// <summary>All conflicts in the order of the model; self-assessments before sources among each other.</summary>
    public static ImmutableArray<Conflict> Of(ReportFacts facts) =>
    [
        .. facts.Checks
            .Where(pair => pair.Check.Verdict is Verdict.SelfHigher or Verdict.SelfLower)
            .Select(pair => new Conflict(pair.Check.Element, pair.Derivation, pair.Check, null))
            .Concat(facts.Agreements.Where(agreement => agreement.IsConflict).Select(agreement => new Conflict(agreement.Element, null, null, agreement)))
            .OrderBy(conflict => conflict.Element.Index),
    ];
}
