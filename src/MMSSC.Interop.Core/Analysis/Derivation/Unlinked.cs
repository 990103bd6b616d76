using System.Collections.Immutable;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Derivation;

/// <summary>Elements that a file has to list as unmapped.</summary>
internal static class Unlinked
{
    /// <summary>The topmost elements below which, at which and above which nothing is linked.</summary>
    public static IEnumerable<Element> Of(Model model, IReadOnlySet<Element> linked) => Of(model.Roots, linked);

    private static IEnumerable<Element> Of(ImmutableArray<Element> elements, IReadOnlySet<Element> linked)
    {
        foreach (var element in elements)
        {
            if (linked.Contains(element))
            {
                continue;
            }

            if (HasLinked(element, linked))
            {
                foreach (var inner in Of(element.Children, linked))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return element;
            }
        }
    }

    private static bool HasLinked(Element element, IReadOnlySet<Element> linked) => element.Children.Any(child => linked.Contains(child) || HasLinked(child, linked));
}
