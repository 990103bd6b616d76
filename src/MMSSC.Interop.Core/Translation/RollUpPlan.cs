using MMSSC.Interop.Models;

namespace MMSSC.Interop.Translation;

/// <summary>The inner elements whose value must be rolled up before a translation can read them, the deepest first.</summary>
internal sealed class RollUpPlan
{
    private readonly Element[] order;

    private RollUpPlan(Element[] order) => this.order = order;

    /// <summary>Whether nothing has to be rolled up.</summary>
    public bool IsEmpty => order.Length == 0;

    /// <summary>Plans what these elements need.</summary>
    public static RollUpPlan For(IEnumerable<Element> elements)
    {
        var needed = new HashSet<Element>();
        foreach (var element in elements)
        {
            Need(element, needed);
        }

        var deepestFirst = needed.ToArray();
        Array.Sort(deepestFirst, static (one, other) => other.Index.CompareTo(one.Index));
        return new(deepestFirst);
    }

    /// <summary>Plans a whole model.</summary>
    public static RollUpPlan For(Model model) => For(model.Roots);

    /// <summary>Fills in the inner elements that have no rating of their own; a direct rating stays.</summary>
    /// <param name="values">One reading per element of the model.</param>
    public void Apply(Span<Reading> values)
    {
        foreach (var element in order)
        {
            if (values[element.Index].Status == Assessments.RatingStatus.NotAssessed)
            {
                values[element.Index] = RollUpScoring.Score(element, values);
            }
        }
    }

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
