using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Analysis.Derivation;

/// <summary>On whose authority something stands, in a few words.</summary>
internal static class BasisWords
{
    private static readonly LocalText none = new("no basis stated", "sin fundamento declarado", "aucun fondement indiqué");

    /// <summary>The standard with its clause, or the method of those who propose it.</summary>
    public static LocalText Of(Basis? basis) => basis switch
    {
        Basis.Standard standard => LocalText.Of(standard.Clause is null ? standard.Document : $"{standard.Document}, {standard.Clause}"),
        Basis.Proposed proposed => new($"proposed: {proposed.Method}", $"propuesto: {proposed.Method}", $"proposé : {proposed.Method}"),
        _ => none,
    };
}
