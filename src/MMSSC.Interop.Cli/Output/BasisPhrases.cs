using MMSSC.Interop.Mappings;
using MMSSC.Interop.Text;

namespace MMSSC.Interop.Cli.Output;

/// <summary>On whose authority a link or a level map stands, in words.</summary>
internal static class BasisPhrases
{
    private static readonly LocalText standard = new("standard", "norma", "norme");
    private static readonly LocalText proposed = new("proposed", "propuesto", "proposé");
    private static readonly LocalText unstated = new("no basis stated", "sin base declarada", "sans fondement déclaré");

    /// <summary>The basis in a few words.</summary>
    public static string Describe(Basis? basis, string language) => basis switch
    {
        Basis.Standard item => $"{standard[language]}: {item.Document}{(item.Clause is null ? "" : ", " + item.Clause)}",
        Basis.Proposed item => $"{proposed[language]}: {item.Method[language]}",
        _ => unstated[language],
    };
}
