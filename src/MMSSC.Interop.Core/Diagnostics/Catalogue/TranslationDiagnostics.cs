using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue;

/// <summary>Findings of translations (<c>MMI4xxx</c>).</summary>
internal static class TranslationDiagnostics
{
    private static readonly Rule innerDiffers = new("MMI4001", "inner-rating-differs", Severity.Warning);
    private static readonly Rule contradictoryExpectation = new("MMI4002", "contradictory-expectation", Severity.Warning);
    private static readonly Rule noRoute = new("MMI4003", "no-route", Severity.Error);
    private static readonly Rule routesDisagree = new("MMI4004", "routes-disagree", Severity.Warning);

    public static Diagnostic InnerDiffers(Location at, string elementCode, double direct, double rolled) => innerDiffers.At(
        at,
        new(
            $"{elementCode} is rated {direct:0.##} itself, but its parts give {rolled:0.##}.",
            $"{elementCode} está valorado en {direct:0.##}, pero sus partes dan {rolled:0.##}.",
            $"{elementCode} est noté {direct:0.##}, mais ses parties donnent {rolled:0.##}."),
        new(
            "The direct rating was taken; check which of the two is meant.",
            "Se tomó la valoración directa; compruebe cuál de las dos vale.",
            "La note directe a été retenue ; vérifiez laquelle des deux est juste."));

    public static Diagnostic ContradictoryExpectation(Location at, string elementCode, string mapping) => contradictoryExpectation.At(
        at,
        new(
            $"The levels linked to {elementCode} by {mapping} permit no common value.",
            $"Los niveles enlazados con {elementCode} por {mapping} no permiten ningún valor común.",
            $"Les niveaux liés à {elementCode} par {mapping} n'admettent aucune valeur commune."),
        new(
            "All that each of them permits is shown; look at the trace.",
            "Se muestra todo lo que permite cada uno; consulte la traza.",
            "Tout ce que chacun admet est montré ; consultez la trace."));

    public static Diagnostic NoRoute(Location at, string from, string to, IEnumerable<string> known) => noRoute.At(
        at,
        new(
            $"No installed mapping leads from {from} to {to}.",
            $"Ninguna correspondencia instalada lleva de {from} a {to}.",
            $"Aucune correspondance installée ne mène de {from} à {to}."),
        Suggestions.OneOf(known));

    public static Diagnostic RoutesDisagree(Location at, string elementCode, string taken, string other) => routesDisagree.At(
        at,
        new(
            $"Two routes give {elementCode} different levels: {taken} was taken, {other} disagrees.",
            $"Dos rutas dan niveles distintos a {elementCode}: se tomó {taken}, {other} discrepa.",
            $"Deux chemins donnent à {elementCode} des niveaux différents : {taken} a été retenu, {other} diverge."),
        new(
            "Both are shown; choose one with --via.",
            "Se muestran ambas; elija una con --via.",
            "Les deux sont montrés ; choisissez avec --via."));
}
