using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>What pairs say of one element, while they are gone through.</summary>
internal sealed class ComparedElement(Element element)
{
    private readonly List<LevelObservation> observations = [];
    private int notDerived;
    private int notRated;

    /// <summary>The element.</summary>
    public Element Element => element;

    /// <summary>Pairs in which both levels are stated.</summary>
    public IReadOnlyList<LevelObservation> Observations => observations;

    /// <summary>Adds a pair; a level that is not stated is never made up.</summary>
    public void Add(Level? derived, Level? rated, Func<Level, Level, LevelObservation> observe)
    {
        if (derived is null)
        {
            notDerived++;
        }
        else if (rated is null)
        {
            notRated++;
        }
        else
        {
            observations.Add(observe(derived, rated));
        }
    }

    /// <summary>How the levels of this element agree.</summary>
    public LevelAgreement Agreement() => Agreement(element, element.ValueScale!, [this]);

    /// <summary>How the levels of several elements of one scale agree.</summary>
    public static LevelAgreement Together(IGrouping<Scale, ComparedElement> elements) => Agreement(null, elements.Key, [.. elements]);

    private static LevelAgreement Agreement(Element? element, Scale scale, ComparedElement[] elements)
    {
        var all = new ConfusionMatrix(scale.Levels);
        var communities = new SortedDictionary<int, ConfusionMatrix>();
        foreach (var observation in elements.SelectMany(one => one.observations))
        {
            if (!communities.TryGetValue(observation.Community, out var own))
            {
                communities.Add(observation.Community, own = new(scale.Levels));
            }

            var (derived, rated) = (scale.Levels.IndexOf(observation.Derived), scale.Levels.IndexOf(observation.Rated));
            own.Add(derived, rated);
            all.Add(derived, rated);
        }

        return new(
            element, all, elements.Sum(one => one.notDerived), elements.Sum(one => one.notRated), communities.Count,
            CalibrationAnalysis.IsEnough(communities.Count) ? AgreementFigures.Of([.. communities.Values]) : null);
    }
}
