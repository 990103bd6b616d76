namespace MMSSC.Interop.Models;

/// <summary>In which order inner elements get their values: children before parents.</summary>
internal static class RollUpOrder
{
    /// <summary>The inner elements that must have a value before these elements have one, the deepest first.</summary>
    public static Element[] Of(IEnumerable<Element> elements)
    {
        var needed = new HashSet<Element>();
        foreach (var element in elements)
        {
            Need(element, needed);
        }

        var deepestFirst = needed.ToArray();
        Array.Sort(deepestFirst, static (one, other) => other.Index.CompareTo(one.Index));
        return deepestFirst;
    }

    /// <summary>All inner elements of a model that have a roll-up rule, the deepest first.</summary>
    public static Element[] Of(Model model) => Of(model.Roots);

    private static void Need(Element element, HashSet<Element> needed)
    {
        if (element.RollUp is null || !needed.Add(element))
        {
            return;
        }

        foreach (var child in element.Children)
        {
            Need(child, needed);
        }
    }
}
