using System.Collections.Immutable;

namespace MMSSC.Interop.Reports.Wording;

/// <summary>A text of the report: one form, a singular beside it, or a list of words.</summary>
internal sealed record WordingEntry(string? One, string Other, ImmutableArray<string> List);
