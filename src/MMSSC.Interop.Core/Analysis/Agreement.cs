using System.Collections.Immutable;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis;

/// <summary>What several source models say of one element. Nothing is averaged across models.</summary>
/// <param name="Element">The element.</param>
/// <param name="Sources">Each translation with its result, at least two of which have a value.</param>
/// <param name="Agreed">What the bounds of all have in common; null when they conflict.</param>
public sealed record Agreement(Element Element, ImmutableArray<(TranslationResult Translation, ElementResult Result)> Sources, Interval? Agreed)
{
    /// <summary>Whether no value is possible under all sources.</summary>
    public bool IsConflict => Agreed is null;

    /// <summary>All elements on which at least two translations into one model have something to say.</summary>
    public static ImmutableArray<Agreement> Of(IEnumerable<TranslationResult> translations)
    {
        var found = translations
            .SelectMany(translation => translation.Results.Where(result => result.Reading.IsRated).Select(result => (translation, result)))
            .GroupBy(pair => pair.result.Element)
            .Where(group => group.Count() > 1)
            .OrderBy(group => group.Key.Index);
        return [.. found.Select(group => new Agreement(group.Key, [.. group], Intersect(group.Select(pair => pair.result.Reading.Bounds))))];
    }

    private static Interval? Intersect(IEnumerable<Interval> intervals)
    {
        Interval? common = null;
        var first = true;
        foreach (var interval in intervals)
        {
            common = first ? interval : common?.Intersect(interval);
            first = false;
        }

        return common;
    }
}
