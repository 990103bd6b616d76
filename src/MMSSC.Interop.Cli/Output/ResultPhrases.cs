using MMSSC.Interop.Text;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Cli.Output;

/// <summary>Words for how far a result can be stated.</summary>
internal static class ResultPhrases
{
    /// <summary>The word for a status.</summary>
    public static LocalText Word(ResultStatus status) => status switch
    {
        ResultStatus.Stated => new("stated", "declarado", "énoncé"),
        ResultStatus.Expected => new("expected, not a rating", "esperado, no es una valoración", "attendu, pas une évaluation"),
        ResultStatus.NotMapped => new("not mapped", "sin correspondencia", "sans correspondance"),
        _ => new("insufficient coverage: no level", "cobertura insuficiente: sin nivel", "couverture insuffisante : pas de niveau"),
    };
}
