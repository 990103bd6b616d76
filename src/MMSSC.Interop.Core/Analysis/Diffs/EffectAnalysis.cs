
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
    private readonly Dictionary<string, Causes> targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Causes> sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> reached = new(StringComparer.Ordinal);

    // One list for all bundles: a large mapping has a hundred thousand.
    private readonly List<LinkPair> pairs = [];

    public EffectAnalysis(ComparedMapping before, ComparedMapping after)
    {
        (this.before, this.after) = (before, after);
        foreach (var target in before.Targets.Concat(after.Targets))
        {
            if (!targets.ContainsKey(target))
            {
                targets[target] = OfTarget(before.LeadingTo(target), after.LeadingTo(target), target);
            }
        }

        foreach (var source in before.Sources.Concat(after.Sources))
        {
            if (!sources.ContainsKey(source))
            {
                sources[source] = OfSource(before.StartingAt(source), after.StartingAt(source));
            }
        }
    }

    /// <summary>Causes for each target that a link counts for.</summary>
    public IReadOnlyDictionary<string, Causes> Targets => targets;

    /// <summary>Causes for each source that a link counts for.</summary>
    public IReadOnlyDictionary<string, Causes> Sources => sources;

    /// <summary>What these causes do, wherever they are met.</summary>
    public Consequence Of(Causes causes) => new(Strongest(targets, causes), Strongest(sources, causes));

    /// <summary>What it does that a link counts now, or counts no more.</summary>
    public Consequence OfPresence(LinkKey key)
    {
        const Causes Presence = Causes.Appears | Causes.Disappears | Causes.Links;
        return new Consequence(Find(targets, key.Target, Presence), Find(sources, key.Source, Presence)).And(OfReach(key.Target));
    }

    /// <summary>What the weight of a link does that counts in both.</summary>
    public Consequence OfWeight(LinkKey key) =>
        new Consequence(Find(targets, key.Target, Causes.Weights), Find(sources, key.Source, Causes.Weights)).And(OfReach(key.Target));

    /// <summary>Whether a link's levels mean something else than before.</summary>
    public bool MeansOther(LinkKey key) =>
        before.Find(key) is { Counts: true } was && after.Find(key) is { Counts: true } link && !LinkBundles.SaySame(was.Map!, link.Map!);

    /// <summary>What a link may do backward to the sources beside it.</summary>
    private Consequence OfReach(string target) => new(Effect.None, reached.Contains(target) ? Effect.Changed : Effect.None);

    private Causes OfTarget(LinkBundle? was, LinkBundle? now, string code)
    {
        if (was is null || now is null)
        {
            return was is null ? Causes.Appears : Causes.Disappears;
        }

        FindPairs(now);
        return Own(was, now) | Defaults(now, RoundsApart(now, code));
    }

    private Causes OfSource(LinkBundle? was, LinkBundle? now)
    {
        if (was is null || now is null)
        {
            return was is null ? Causes.Appears : Causes.Disappears;
        }

        FindPairs(now);
        var causes = Own(was, now) | Defaults(now, now.Links.Any(link => HasSteps(link.Key.Target)));
        var (ruleBefore, ruleAfter) = (before.Definition.Defaults.Aggregation, after.Definition.Defaults.Aggregation);
        foreach (var pair in pairs)
        {
            var target = pair.After.Key.Target;
            var stood = LinkBundles.StandingOf(pair.Before, before.LeadingTo(target)!, ruleBefore);
            var stands = LinkBundles.StandingOf(pair.After, after.LeadingTo(target)!, ruleBefore);
            if (!stood.IsSameAs(stands))
            {
                causes |= Causes.Reach;
                reached.Add(target);
            }

            if (!stands.IsSameAs(LinkBundles.StandingOf(pair.After, after.LeadingTo(target)!, ruleAfter)))
            {
                causes |= Causes.Aggregation;
            }
        }

        return causes;
    }

    private Causes Own(LinkBundle was, LinkBundle now)
    {
        var causes = pairs.Count == was.Links.Count && pairs.Count == now.Links.Count ? Causes.None : Causes.Links;
        causes |= LinkBundles.AreProportional(pairs) ? Causes.None : Causes.Weights;
        return causes | (pairs.TrueForAll(pair => LinkBundles.SaySame(pair.Before.Map!, pair.After.Map!)) ? Causes.None : Causes.LevelMaps);
    }

    private Causes Defaults(LinkBundle now, bool rounds)
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

    /// <summary>Takes the links of a bundle that count in both files.</summary>
    private void FindPairs(LinkBundle now)
    {
        pairs.Clear();
        foreach (var link in now.Links)
        {
            if (before.Find(link.Key) is { Counts: true } was)
            {
                pairs.Add(new(was, link));
            }
        }
    }

    /// <summary>Whether an estimate can stand where the nearest level is above it.</summary>
    private bool RoundsApart(LinkBundle now, string target)
    {
        if (after.Target.Find(target)?.ValueScale is not { } scale)
        {
            return true;
        }

        for (var i = 1; i < scale.Levels.Length; i++)
        {
            var (low, high) = (scale.Levels[i - 1].Value, scale.Levels[i].Value);
            if (now.Estimates.High > (low + high) / 2 && now.Estimates.Low < high)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there are levels between which a value can stand; an unknown element may have some.</summary>
    private bool HasSteps(string target) => after.Target.Find(target)?.ValueScale is not { Levels.Length: < 2 };

    private static Effect Find(Dictionary<string, Causes> causes, string code, Causes asked) => (causes.GetValueOrDefault(code) & asked).Effect();

    private static Effect Strongest(Dictionary<string, Causes> causes, Causes asked)
    {
        var all = Causes.None;
        foreach (var here in causes.Values)
        {
            all |= here & asked;
        }

        return all.Effect();
    }
}
