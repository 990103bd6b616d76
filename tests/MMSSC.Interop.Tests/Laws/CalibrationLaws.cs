using CsCheck;
using MMSSC.Interop.Analysis.Calibration;
using MMSSC.Interop.Assessments;
using MMSSC.Interop.Tests.Analysis.Calibration;
using MMSSC.Interop.Tests.Support;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Tests.Laws;

/// <summary>What is fitted is what translates.</summary>
public class CalibrationLaws
{
    [Fact]
    public void An_estimate_by_the_values_and_weights_there_are_is_the_estimate_of_the_translation() => Generated.Case.Sample((mapping, ratings) =>
    {
        var rated = mapping.Target.Elements.Select(element => Rating.Of(element, element.Scale!.Levels[0], Location.None));
        var pairing = Pairing.Of(mapping, [SimulatedTowns.One(mapping.Source, "A", ratings), SimulatedTowns.One(mapping.Target, "A", [.. rated])]);
        var observations = CalibrationAnalysis.Compare(mapping, pairing).SelectMany(element => element.Observations).ToArray();
        return observations.All(observation =>
        {
            double[] weights = [.. mapping.Links.Where(link => link.Target == observation.Element).Select(link => link.Weight)];
            return Near(observation.Estimate, WeightFitting.Estimate(observation, weights))
                && mapping.LevelMaps.All(map => Near(observation.Estimate, new LevelMapFitting(map, observations).Estimate(observation, TypicalLine.Of(map))));
        });
    });

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-9;
}
