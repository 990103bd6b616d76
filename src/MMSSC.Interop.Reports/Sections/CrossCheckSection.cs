using MMSSC.Interop.Analysis;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>Section 4: self-assessed against derived, and the sources against each other.</summary>
internal sealed class CrossCheckSection(ReportFacts facts, ReportWording words, ElementViews views)
{
    private static readonly VerdictSign[] verdicts =
    [
        new(Verdict.Consistent, "consistent", "="),
        new(Verdict.Unsettled, "unsettled", "?"),
        new(Verdict.SelfHigher, "self-higher", "▲"),
        new(Verdict.SelfLower, "self-lower", "▼"),
        new(Verdict.NotComparable, "not-comparable", "–"),
    ];

    /// <summary>The section.</summary>
    public ViewObject Build()
    {
        var rows = facts.Checks.Select(pair => Row(pair.Derivation, pair.Check)).ToArray();
        return new()
        {
            ["self"] = facts.Now is not null,
            ["derived"] = !facts.Derivations.IsEmpty,
            ["counts"] = verdicts
                .Where(verdict => facts.Checks.Any(pair => pair.Check.Verdict == verdict.Verdict))
                .Select(verdict =>
                {
                    var view = VerdictView(verdict.Verdict);
                    view["count"] = facts.Checks.Count(pair => pair.Check.Verdict == verdict.Verdict);
                    return view;
                })
                .ToArray(),
            ["rows"] = rows,
            ["by_distance"] = RowOrder.Falling(rows, row => (double)row["distance"]!),
            ["agreements"] = facts.Agreements.Select(Agreement).ToArray(),
        };
    }

    private ViewObject Row(Derivation derivation, CrossCheck check)
    {
        var view = views.Reference(check.Element);
        view["self"] = views.Said(check.Element, facts.Now);
        view["derived"] = views.Derived(derivation, check.Element);
        view["verdict"] = VerdictView(check.Verdict);
        view["distance"] = check.Distance;
        view["text"] = Text(check, derivation);
        view["rules"] = Rules(check.Derived);
        return view;
    }

    private ViewObject VerdictView(Verdict verdict)
    {
        var entry = verdicts.First(entry => entry.Verdict == verdict);
        return new() { ["name"] = entry.Name, ["sign"] = entry.Sign, ["title"] = words.Say("verdict." + entry.Name) };
    }

    private string Text(CrossCheck check, Derivation derivation) => check.Verdict switch
    {
        Verdict.Consistent => words.Say("check.consistent"),
        Verdict.Unsettled => words.Say("check.unsettled", check.Distance, string.Join(words.Say("list.comma"), ElementViews.Missing(check.Derived))),
        Verdict.SelfHigher => words.Say("check.self-higher", check.Distance),
        Verdict.SelfLower => words.Say("check.self-lower", check.Distance),
        _ => words.Say("check.not-comparable", new Share(check.Derived.Coverage), new Share(derivation.MinimumCoverage)),
    };

    /// <summary>Under which other rule the derived level would be another one; null where it would not.</summary>
    private string? Rules(ElementResult result)
    {
        if (result is not { Level: { } level, Robustness: { Agrees: false } other })
        {
            return null;
        }

        var changes = new List<string>();
        Try("rule.mean", other.Mean);
        Try("rule.median", other.Median);
        Try("rule.minimum", other.Minimum);
        return string.Join(words.Say("list.separator"), changes);

        void Try(string rule, Models.Level there)
        {
            if (there != level)
            {
                changes.Add(words.Say("check.rule", words.Say(rule), views.Label(there)));
            }
        }
    }

    private ViewObject Agreement(Agreement agreement)
    {
        var view = views.Reference(agreement.Element);
        view["conflict"] = agreement.IsConflict;
        view["agreed"] = agreement.Agreed is { } agreed ? agreed : null;
        view["sources"] = agreement.Sources.Select(source => views.Derived(facts.Of(source.Translation), agreement.Element)).ToArray();
        view["text"] = agreement.Agreed is { } common
            ? words.Say("agreement.agreed", common)
            : words.Say("agreement.conflict");
        return view;
    }

    private sealed record VerdictSign(Verdict Verdict, string Name, string Sign);
}
