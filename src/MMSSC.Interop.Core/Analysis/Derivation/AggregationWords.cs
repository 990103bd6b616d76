using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Derivation;

/// <summary>What one value of several is called, with its article in the languages that need one.</summary>
internal static class AggregationWords
{
    /// <summary>The value that a mapping takes where it says nothing else.</summary>
    public static LocalText Of(Mapping mapping) => mapping.Definition.Defaults.Aggregation switch
    {
        Aggregation.Mean => new("mean", "la media", "la moyenne"),
        Aggregation.Median => new("median", "la mediana", "la médiane"),
        Aggregation.Minimum => new("minimum", "el mínimo", "le minimum"),
        _ => new("maximum", "el máximo", "le maximum"),
    };
}
