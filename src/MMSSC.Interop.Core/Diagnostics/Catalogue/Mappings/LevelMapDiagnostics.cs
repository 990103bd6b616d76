using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Mappings;

/// <summary>Findings about the level maps of mapping files (<c>MMI30xx</c>).</summary>
internal static class LevelMapDiagnostics
{
    private static readonly Rule unknownLevel = new("MMI3005", "unknown-level", Severity.Error);
    private static readonly Rule levelNotMapped = new("MMI3006", "level-not-mapped", Severity.Error);
    private static readonly Rule intervalUpsideDown = new("MMI3007", "interval-upside-down", Severity.Error);
    private static readonly Rule levelMapFalls = new("MMI3008", "level-map-falls", Severity.Error);
    private static readonly Rule unknownLevelMap = new("MMI3009", "unknown-level-map", Severity.Error);
    private static readonly Rule outsideTargetScale = new("MMI3010", "outside-target-scale", Severity.Error);
    private static readonly Rule scaleMismatch = new("MMI3016", "scale-mismatch", Severity.Error);
    private static readonly Rule levelMappedTwice = new("MMI3017", "level-mapped-twice", Severity.Error);

    public static Diagnostic UnknownLevel(Location at, string found, string scaleId, IEnumerable<string> known) => unknownLevel.At(
        at,
        new(
            $"Scale '{scaleId}' has no level '{found}'.",
            $"La escala «{scaleId}» no tiene ningún nivel «{found}».",
            $"L'échelle « {scaleId} » n'a pas de niveau « {found} »."),
        Suggestions.Nearest(found, known));

    public static Diagnostic LevelNotMapped(Location at, string map, string levelCode) => levelNotMapped.At(
        at,
        new(
            $"Level map '{map}' has no entry for level '{levelCode}'.",
            $"El mapa de niveles «{map}» no dice nada del nivel «{levelCode}».",
            $"La table de niveaux « {map} » ne dit rien du niveau « {levelCode} »."),
        new(
            "Add an entry for it: each source level is covered.",
            "Añada una entrada: cada nivel de origen debe estar cubierto.",
            "Ajoutez une entrée : chaque niveau source doit être couvert."));

    public static Diagnostic IntervalUpsideDown(Location at, string map, string levelCode, double from, double typical, double to) => intervalUpsideDown.At(
        at,
        new(
            $"In level map '{map}', level '{levelCode}' has from {from}, typical {typical}, to {to}: these must not fall.",
            $"En el mapa de niveles «{map}», el nivel «{levelCode}» tiene from {from}, typical {typical}, to {to}: no deben decrecer.",
            $"Dans la table de niveaux « {map} », le niveau « {levelCode} » a from {from}, typical {typical}, to {to} : ils ne doivent pas décroître."),
        new(
            "Write them so that from ≤ typical ≤ to.",
            "Escríbalos de modo que from ≤ typical ≤ to.",
            "Écrivez-les de sorte que from ≤ typical ≤ to."));

    public static Diagnostic LevelMapFalls(Location at, string map, string levelCode) => levelMapFalls.At(
        at,
        new(
            $"Level map '{map}' falls at level '{levelCode}': a higher source level must not mean less.",
            $"El mapa de niveles «{map}» decrece en el nivel «{levelCode}»: un nivel de origen mayor no puede significar menos.",
            $"La table de niveaux « {map} » décroît au niveau « {levelCode} » : un niveau source plus haut ne peut signifier moins."),
        new(
            "Make from, typical and to equal to or above those of the level before.",
            "Haga que from, typical y to igualen o superen los del nivel anterior.",
            "Faites que from, typical et to égalent ou dépassent ceux du niveau précédent."));

    public static Diagnostic UnknownLevelMap(Location at, string found, IEnumerable<string> known) => unknownLevelMap.At(
        at,
        new(
            $"There is no level map '{found}' in this file.",
            $"No hay ningún mapa de niveles «{found}» en este archivo.",
            $"Il n'y a pas de table de niveaux « {found} » dans ce fichier."),
        Suggestions.Nearest(found, known));

    public static Diagnostic OutsideTargetScale(Location at, string map, string target, double from, double to) => outsideTargetScale.At(
        at,
        new(
            $"Level map '{map}' leaves the scale of {target}, which goes from {from} to {to}.",
            $"El mapa de niveles «{map}» sale de la escala de {target}, que va de {from} a {to}.",
            $"La table de niveaux « {map} » sort de l'échelle de {target}, qui va de {from} à {to}."),
        new(
            "Keep from and to within the target's scale.",
            "Mantenga from y to dentro de la escala de destino.",
            "Gardez from et to dans l'échelle cible."));

    public static Diagnostic ScaleMismatch(Location at, string elementCode, string map, string scaleId) => scaleMismatch.At(
        at,
        new(
            $"{elementCode} has no value on scale '{scaleId}', which level map '{map}' reads.",
            $"{elementCode} no tiene valor en la escala «{scaleId}», que lee el mapa de niveles «{map}».",
            $"{elementCode} n'a pas de valeur sur l'échelle « {scaleId} », que lit la table de niveaux « {map} »."),
        new(
            "Name a level map for the element's own scale.",
            "Indique un mapa de niveles para la escala propia del elemento.",
            "Indiquez une table de niveaux pour l'échelle propre de l'élément."));

    public static Diagnostic LevelMappedTwice(Location at, string map, string levelCode) => levelMappedTwice.At(
        at,
        new(
            $"Level map '{map}' has two entries for level '{levelCode}'.",
            $"El mapa de niveles «{map}» tiene dos entradas para el nivel «{levelCode}».",
            $"La table de niveaux « {map} » a deux entrées pour le niveau « {levelCode} »."),
        new(
            "Keep one of them.",
            "Conserve una de ellas.",
            "N'en gardez qu'une."));
}
