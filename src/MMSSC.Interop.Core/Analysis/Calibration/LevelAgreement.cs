using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;

namespace MMSSC.Interop.Analysis.Calibration;

/// <summary>A figure of agreement.</summary>
/// <param name="Value">The figure; null where it is not defined, as a correlation with something that does not vary.</param>
/// <param name="Interval">Its interval; null where drawing the communities again says nothing, because none differs from the others.</param>
internal sealed record AgreementFigure(double? Value, Interval? Interval);

/// <summary>How derived levels agree with those that people stated.</summary>
/// <param name="Element">The element; null for all of one scale together.</param>
/// <param name="Counts">How often each derived level met each rated level.</param>
/// <param name="NotDerived">Pairs in which the translation states no level.</param>
/// <param name="NotRated">Pairs in which it states one and people did not.</param>
/// <param name="Communities">Communities with a comparable pair.</param>
/// <param name="Figures">The figures; null from too few communities.</param>
internal sealed record LevelAgreement(Element? Element, ConfusionMatrix Counts, int NotDerived, int NotRated, int Communities, AgreementFigures? Figures);

/// <summary>The figures of agreement.</summary>
/// <param name="Exact">The share of pairs with the same level.</param>
/// <param name="Kappa">Weighted kappa with quadratic weights.</param>
/// <param name="Spearman">Rank correlation.</param>
/// <param name="Bias">The mean of derived minus rated.</param>
internal sealed record AgreementFigures(AgreementFigure Exact, AgreementFigure Kappa, AgreementFigure Spearman, AgreementFigure Bias)
{
    /// <summary>The figures of some communities.</summary>
    public static AgreementFigures Of(IReadOnlyList<ConfusionMatrix> communities)
    {
        var all = new ConfusionMatrix(communities[0].Levels);
        Draw(all, communities, Enumerable.Range(0, communities.Count));
        Func<ConfusionMatrix, double?>[] figures = [matrix => matrix.ExactAgreement, matrix => matrix.WeightedKappa, matrix => matrix.Spearman, matrix => matrix.Bias];
        var values = Array.ConvertAll(figures, _ => new List<double?>(Bootstrap.Resamples));
        var drawn = new ConfusionMatrix(communities[0].Levels);
        foreach (var draw in Bootstrap.Draws(communities.Count))
        {
            Draw(drawn, communities, draw);
            for (var i = 0; i < figures.Length; i++)
            {
                values[i].Add(figures[i](drawn));
            }
        }

        var found = figures.Zip(values, (figure, resampled) => new AgreementFigure(figure(all), Bootstrap.IntervalOf(resampled) is { } interval && interval.Low < interval.High ? interval : null)).ToArray();
        return new(found[0], found[1], found[2], found[3]);
    }

    private static void Draw(ConfusionMatrix into, IReadOnlyList<ConfusionMatrix> communities, IEnumerable<int> draw)
    {
        into.Clear();
        foreach (var community in draw)
        {
            into.Add(communities[community]);
        }
    }
}
