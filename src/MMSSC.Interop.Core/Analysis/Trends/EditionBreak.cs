using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Trends;

/// <summary>Two dates of a trend that were assessed by different editions of one model.</summary>
/// <param name="Before">The edition of the earlier date.</param>
/// <param name="After">The edition of the later date.</param>
/// <param name="Shared">The edition in which the two are compared: ratings go on into it by the mappings between editions; null where no edition lies on the way of both, and nothing is compared.</param>
public sealed record EditionBreak(Model Before, Model After, Model? Shared);
