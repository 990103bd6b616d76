using MMSSC.Interop.Analysis;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.Wording;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>A conflict in one sentence.</summary>
internal static class ConflictText
{
    /// <summary>Says what stands against what, and by how much.</summary>
    public static string Of(Conflict conflict, ReportFacts facts, ReportWording words)
    {
        if (conflict is { Check: { } check, Derivation: { } derivation })
        {
            return words.Say(
                check.Verdict == Verdict.SelfHigher ? "conflict.self-higher" : "conflict.self-lower",
                check.Self,
                derivation.Letter,
                check.Derived.Reading.Bounds,
                check.Distance);
        }

        var sources = conflict.Agreement!.Sources.Select(source => words.Say(
            "conflict.source", facts.Of(source.Translation).Letter, source.Result.Reading.Bounds));
        return words.Say("conflict.sources", string.Join(words.Say("list.separator"), sources));
    }
}
