using System.Collections.Immutable;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Analysis;

/// <summary>What one translation says of an element.</summary>
public sealed record SourceResult(TranslationResult Translation, ElementResult Result);

/// <summary>What several source models say of one element. Nothing is averaged across models.</summary>
/// <param name="Element">The element.</param>
/// <param name="Sources">Each translation with its result, at least two of which have a value.</param>
/// <param name="Agreed">What the bounds of all have in common; null when they conflict.</param>
public sealed record Agreement(Element Element, ImmutableArray<SourceResult> Sources, Interval? Agreed)
{
    /// <summary>Whether no value is possible under all sources.</summary>
    public bool IsConflict => Agreed is null;

    /// <summary>All elements on which at least two translations into one model have something to say.</summary>
    public static ImmutableArray<Agreement> Of(IEnumerable<TranslationResult> translations)
    {
        var byElement = new Dictionary<Element, List<SourceResult>>();
        foreach (var translation in translations)
        {
            foreach (var result in translation.Results)
            {
                if (result.Reading.IsRated)
                {
                    if (!byElement.TryGetValue(result.Element, out var sources))
                    {
                        byElement.Add(result.Element, sources = []);
                    }

                    sources.Add(new(translation, result));
                }
            }
        }

        var found = new List<Agreement>();
        foreach (var (element, sources) in byElement)
        {
            if (sources.Count > 1)
            {
                found.Add(new(element, [.. sources], Common(sources)));
            }
        }

        found.Sort(static (one, other) => one.Element.Index.CompareTo(other.Element.Index));
        return [.. found];
    }

    private static Interval? Common(List<SourceResult> sources)
    {
        Interval? common = sources[0].Result.Reading.Bounds;
        foreach (var source in sources)
        {
            common = common?.Intersect(source.Result.Reading.Bounds);
        }

        return common;
    }
}
