using System.Collections.Immutable;
using System.Globalization;
using MMSSC.Interop.Models;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Models;

/// <summary>Two editions or states of a model, compared by what their elements are and not by where they stand in the file.</summary>
/// <param name="Before">The old one.</param>
/// <param name="After">The new one.</param>
/// <param name="Changes">What differs: elements in the order of the new model, then those that were removed, then scales.</param>
/// <param name="Pairs">Elements that are in both.</param>
internal sealed record ModelDiff(Model Before, Model After, ImmutableArray<ModelChange> Changes, ImmutableArray<ElementPair> Pairs)
{
    /// <summary>Whether mappings that are pinned to the old one fit the new one no longer.</summary>
    public bool ChangesIdentity => Before.IdentityHash != After.IdentityHash;

    /// <summary>Compares. An element is the one of the same English title and kind, wherever it stands and whatever its code; else the one of the same code.</summary>
    public static ModelDiff Between(Model before, Model after)
    {
        var pairs = Pair(before, after);
        var known = pairs.ToDictionary(pair => pair.After);
        var became = pairs.ToDictionary(pair => pair.Before, pair => pair.After);
        var changes = new List<ModelChange>();
        foreach (var element in after.Elements)
        {
            if (known.TryGetValue(element, out var pair))
            {
                changes.AddRange(Compare(pair, became));
            }
            else
            {
                changes.Add(new(ModelChangeKind.Added, element.Code, "", element.Title.ToString()));
            }
        }

        changes.AddRange(before.Elements.Where(element => !became.ContainsKey(element)).Select(element => new ModelChange(ModelChangeKind.Removed, element.Code, element.Title.ToString(), "")));
        changes.AddRange(CompareScales(before, after));
        changes.AddRange(CompareRules(before, after));
        return new(before, after, [.. changes], pairs);
    }

    private static ImmutableArray<ElementPair> Pair(Model before, Model after)
    {
        var (titledAfter, titledBefore) = (after.Elements.ToLookup(Key), before.Elements.ToLookup(Key));
        var pairs = new List<ElementPair>();
        var (open, taken) = (new List<Element>(), new HashSet<Element>());
        foreach (var element in before.Elements)
        {
            var key = Key(element);
            Element[] same = [.. titledAfter[key]];
            var match = Array.Find(same, other => other.Code == element.Code) ?? (same.Length == 1 && titledBefore[key].Count() == 1 ? same[0] : null);
            if (match is not null && taken.Add(match))
            {
                pairs.Add(new(element, match, true));
            }
            else
            {
                open.Add(element);
            }
        }

        foreach (var element in open)
        {
            if (after.Find(element.Code) is { } match && match.Kind == element.Kind && taken.Add(match))
            {
                pairs.Add(new(element, match, false));
            }
        }

        return [.. pairs.OrderBy(pair => pair.Before.Index)];
    }

    private static (string Kind, string Title) Key(Element element) => (element.Kind, Folding.Fold(element.Title[LocalText.DefaultLanguage]));

    private static IEnumerable<ModelChange> Compare(ElementPair pair, Dictionary<Element, Element> became)
    {
        var (before, after) = (pair.Before, pair.After);
        if (before.Code != after.Code)
        {
            yield return new(ModelChangeKind.Renamed, after.Code, before.Code, after.Code);
        }

        if ((before.Parent is null) != (after.Parent is null) || (before.Parent is not null && became.GetValueOrDefault(before.Parent) != after.Parent))
        {
            yield return new(ModelChangeKind.Moved, after.Code, before.Parent?.Code ?? "", after.Parent?.Code ?? "");
        }

        if (!pair.IsSure)
        {
            yield return new(ModelChangeKind.Retitled, after.Code, before.Title.ToString(), after.Title.ToString());
        }

        // Stages say nothing where one of the two has no ladder; that is a change of its rules.
        var staged = before.Stage is not null && after.Stage is not null;
        var (was, now) = (Class(before, staged), Class(after, staged));
        if (was != now)
        {
            yield return new(ModelChangeKind.Reclassified, after.Code, was, now);
        }

        var (said, says) = (Words(before), Words(after));
        if (!said.SequenceEqual(says))
        {
            yield return new(ModelChangeKind.Words, after.Code, string.Join(", ", said.Except(says)), string.Join(", ", says.Except(said)));
        }
    }

    private static string Class(Element element, bool staged) => string.Join(' ', new[] { element.Kind, element.Scale?.Id, staged ? element.Stage!.Code : null }.Where(part => part is not null));

    private static string[] Words(Element element) =>
        [.. element.Title.All.Where(title => title.Language != LocalText.DefaultLanguage).Select(title => title.Text).Concat(element.Aliases.All).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<ModelChange> CompareScales(Model before, Model after)
    {
        foreach (var id in before.Scales.Concat(after.Scales).Select(scale => scale.Id).Distinct())
        {
            var (was, now) = (Extent(before, id), Extent(after, id));
            if (was != now)
            {
                yield return new(ModelChangeKind.Scale, id, was, now);
            }
        }
    }

    private static IEnumerable<ModelChange> CompareRules(Model before, Model after)
    {
        foreach (var kind in before.Definition.RollUps.Concat(after.Definition.RollUps).Select(rule => rule.Kind).Distinct())
        {
            var (was, now) = (Rule(before, kind), Rule(after, kind));
            if (was != now)
            {
                yield return new(ModelChangeKind.RollUp, kind, was, now);
            }
        }
    }

    private static string Rule(Model model, string kind) => model.Definition.RollUps.FirstOrDefault(rule => rule.Kind == kind) is not { } rule ? ""
        : string.Join(' ', new[] { rule.Rule.ToString().ToLowerInvariant(), rule.Threshold?.ToString(CultureInfo.InvariantCulture), rule.Scale }.Where(part => part is not null));

    private static string Extent(Model model, string id) => model.Scales.FirstOrDefault(scale => scale.Id == id) is not { } scale ? ""
        : scale.Levels.IsEmpty ? string.Create(CultureInfo.InvariantCulture, $"{scale.From}–{scale.To}")
        : string.Join(", ", scale.Levels.Select(level => string.Create(CultureInfo.InvariantCulture, $"{level.Code}={level.Value}")));
}
