using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Diffs;

/// <summary>
/// For which elements two mappings can give something different, and why. It follows from what the translators read: forward a
/// target's own links and the defaults; backward a source's own links, how each stands among the links of its target, and the
/// defaults. Relationship, rationale, basis and confidence are read by neither.
/// </summary>
internal sealed class EffectAnalysis
{
    private readonly ComparedMapping before;
    private readonly ComparedMapping after;
    private readonly Causes[] targets;
    private readonly Causes[] sources;
    private readonly bool[] hasSteps;
    private readonly bool[] reached;

    /// <summary>Finds the causes for each element of both sides.</summary>
    /// <param name="before">The first file.</param>
    /// <param name="after">The second file.</param>
    /// <param name="targetCodes">The numbered targets of both.</param>
    public EffectAnalysis(ComparedMapping before, ComparedMapping after, CodeNumbers targetCodes)
    {
        (this.before, this.after) = (before, after);
        (targets, sources) = (new Causes[after.LeadingTo.Length], new Causes[after.StartingAt.Length]);
        (hasSteps, reached) = (new bool[targets.Length], new bool[targets.Length]);
        for (var i = 0; i < targets.Length; i++)
        {
            var scale = after.Target.Find(targetCodes[i])?.ValueScale;
            hasSteps[i] = scale is not { Levels.Length: < 2 };
            targets[i] = OfTarget(before.LeadingTo[i], after.LeadingTo[i], scale);
        }

        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = OfSource(before.StartingAt[i], after.StartingAt[i]);
        }
    }

    /// <summary>Causes for each target, by its number; none where no link counts for it in either file.</summary>
    public ReadOnlySpan<Causes> Targets => targets;

    /// <summary>Causes for each source, by its number; none where no link counts for it in either file.</summary>
    public ReadOnlySpan<Causes> Sources => sources;

    /// <summary>What these causes do, wherever they are met.</summary>
    public Consequence Of(Causes causes) => new(Strongest(targets, causes), Strongest(sources, causes));

    /// <summary>What it does that a link counts now, or counts no more.</summary>
    public Consequence OfPresence(ComparedLink link) => Of(link, Causes.Appears | Causes.Disappears | Causes.Links);

    /// <summary>What the weight of a link does that counts in both.</summary>
    public Consequence OfWeight(ComparedLink link) => Of(link, Causes.Weights);

    /// <summary>What the levels of a link do that mean something else. A link whose level map can't be read counts for nothing.</summary>
    public Consequence OfLevels(ComparedLink link) =>
        !link.MeansOther ? Consequence.None : link.CountsInBoth ? Consequence.All : OfPresence(link);

    /// <summary>What these causes do at the ends of a link, and backward to the sources beside it.</summary>
    private Consequence Of(ComparedLink link, Causes asked) => new(
        (targets[link.Target] & asked).Effect(),
        Consequence.Stronger((sources[link.Source] & asked).Effect(), reached[link.Target] ? Effect.Changed : Effect.None));

    private Causes OfTarget(in LinkBundle was, in LinkBundle now, Scale? scale) =>
        OfOneOnly(was, now) ?? Own(was, now) | Defaults(now, RoundsApart(now, scale));

    private Causes OfSource(in LinkBundle was, in LinkBundle now)
    {
        if (OfOneOnly(was, now) is { } presence)
        {
            return presence;
        }

        var causes = Own(was, now);
        var rounds = false;
        var (ruleBefore, ruleAfter) = (before.Definition.Defaults.Aggregation, after.Definition.Defaults.Aggregation);
        foreach (var link in now.Links)
        {
            rounds |= hasSteps[link.Target];
            if (!link.CountsInBoth)
            {
                continue;
            }

            var stood = LinkBundles.StandingOf(link.Other!, before.LeadingTo[link.Target], ruleBefore);
            var stands = LinkBundles.StandingOf(link, after.LeadingTo[link.Target], ruleBefore);
            if (!stood.IsSameAs(stands))
            {
                causes |= Causes.Reach;
                reached[link.Target] = true;
            }

            if (!stands.IsSameAs(LinkBundles.StandingOf(link, after.LeadingTo[link.Target], ruleAfter)))
            {
                causes |= Causes.Aggregation;
            }
        }

        return causes | Defaults(now, rounds);
    }

    /// <summary>The cause where links count in one of the files only, or in none; null where they count in both.</summary>
    private static Causes? OfOneOnly(in LinkBundle was, in LinkBundle now) => (was.Links.Count, now.Links.Count) switch
    {
        (0, 0) => Causes.None,
        (0, _) => Causes.Appears,
        (_, 0) => Causes.Disappears,
        _ => null,
    };

    private static Causes Own(in LinkBundle was, in LinkBundle now)
    {
        var causes = LinkBundles.AreProportional(now) ? Causes.None : Causes.Weights;
        var both = 0;
        foreach (var link in now.Links)
        {
            both += link.CountsInBoth ? 1 : 0;
            causes |= link.CountsInBoth && link.MeansOther ? Causes.LevelMaps : Causes.None;
        }

        return causes | (both == was.Links.Count && both == now.Links.Count ? Causes.None : Causes.Links);
    }

    private Causes Defaults(in LinkBundle now, bool rounds)
    {
        var (was, defaults) = (before.Definition.Defaults, after.Definition.Defaults);
        var causes = LinkBundles.Agree(was.Aggregation, defaults.Aggregation, now) ? Causes.None : Causes.Aggregation;
        causes |= rounds && was.Rounding != defaults.Rounding ? Causes.Rounding : Causes.None;
        return causes | (defaults.MinimumCoverage.CompareTo(was.MinimumCoverage) switch
        {
            > 0 => Causes.MoreCoverage,
            < 0 => Causes.LessCoverage,
            _ => Causes.None,
        });
    }

    /// <summary>Whether an estimate can stand where the nearest level is above it; on an unknown scale it can.</summary>
    private static bool RoundsApart(in LinkBundle now, Scale? scale)
    {
        for (var i = 1; i < scale?.Levels.Length; i++)
        {
            var (low, high) = (scale.Levels[i - 1].Value, scale.Levels[i].Value);
            if (now.Estimates.High > (low + high) / 2 && now.Estimates.Low < high)
            {
                return true;
            }
        }

        return scale is null;
    }

    private static Effect Strongest(Causes[] causes, Causes asked)
    {
        var all = Causes.None;
        foreach (var here in causes)
        {
            all |= here & asked;
        }

        return all.Effect();
    }
}
