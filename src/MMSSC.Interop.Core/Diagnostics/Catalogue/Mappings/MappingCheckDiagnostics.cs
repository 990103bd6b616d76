using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Mappings;

/// <summary>Findings about mapping files that can be used, but that their authors should look at (<c>MMI30xx</c>).</summary>
internal static class MappingCheckDiagnostics
{
    private static readonly Rule countedTwice = new("MMI3022", "counted-twice", Severity.Warning);
    private static readonly Rule exactTwice = new("MMI3023", "exact-twice", Severity.Warning);
    private static readonly Rule levelMapOverlaps = new("MMI3024", "level-map-overlaps", Severity.Warning);
    private static readonly Rule levelMapGap = new("MMI3025", "level-map-gap", Severity.Warning);
    private static readonly Rule unreachedTarget = new("MMI3026", "unreached-target", Severity.Info);
    private static readonly Rule basisWithoutClause = new("MMI3027", "basis-without-clause", Severity.Warning);
    private static readonly Rule mappingCycle = new("MMI3028", "mapping-cycle", Severity.Warning);
    private static readonly Rule unusedAllowance = new("MMI3029", "unused-allowance", Severity.Warning);
    private static readonly Rule notAllowable = new("MMI3030", "not-allowable", Severity.Error);

    public static Diagnostic CountedTwice(Location at, string inner, string outer, string target, Location other) => countedTwice.At(
        at,
        new(
            $"{inner} counts twice for {target}: {outer}, of which it is a part, is linked to it too, at {other}.",
            $"{inner} cuenta dos veces para {target}: {outer}, del que forma parte, también está enlazado, en {other}.",
            $"{inner} compte deux fois pour {target} : {outer}, dont il fait partie, lui est lié aussi, en {other}."),
        new(
            "Link the part or the whole; a higher weight makes the part count more.",
            "Enlace la parte o el todo; un peso dice que la parte cuenta más.",
            "Liez la partie ou le tout ; un poids dit que la partie compte davantage."));

    public static Diagnostic ExactTwice(Location at, string elementCode, string one, string other, Location first) => exactTwice.At(
        at,
        new(
            $"{elementCode} is stated to be exactly {one}, and at {first} exactly {other}.",
            $"Se dice que {elementCode} es exactamente {one} y, en {first}, exactamente {other}.",
            $"{elementCode} serait exactement {one}, et en {first} exactement {other}."),
        new(
            "Two different things are not both the same as a third: write closeMatch, broadMatch or narrowMatch.",
            "Dos cosas distintas no son ambas iguales a una tercera: diga closeMatch, broadMatch o narrowMatch.",
            "Deux choses différentes ne sont pas toutes deux identiques à une troisième : dites closeMatch, broadMatch ou narrowMatch."));

    public static Diagnostic LevelMapOverlaps(Location at, string map, string lower, string upper, double from, double to) => levelMapOverlaps.At(
        at,
        new(
            $"In level map '{map}', '{lower}' and '{upper}' both allow {Span(from, to)}: back from there both are possible.",
            $"En el mapa de niveles «{map}», «{lower}» y «{upper}» permiten ambos {Span(from, to)}: a la inversa ambos son posibles.",
            $"Dans la table de niveaux « {map} », « {lower} » et « {upper} » permettent tous deux {Span(from, to)} : en sens inverse les deux sont possibles."),
        new(
            "Narrow one of them, or allow this with the reason.",
            "Acote uno de ellos o permita esto con el motivo.",
            "Resserrez l'un d'eux, ou acceptez ceci avec le motif."));

    public static Diagnostic LevelMapGap(Location at, string map, string levelCode, string scaleId) => levelMapGap.At(
        at,
        new(
            $"No entry of level map '{map}' allows level '{levelCode}' of '{scaleId}': it can never come out, and nothing leads back from it.",
            $"Ninguna entrada del mapa de niveles «{map}» permite el nivel «{levelCode}» de «{scaleId}»: nunca puede resultar y nada vuelve desde él.",
            $"Aucune entrée de la table de niveaux « {map} » ne permet le niveau « {levelCode} » de « {scaleId} » : il ne peut jamais en sortir, et rien n'en revient."),
        new(
            "Widen the entry beside it, or allow this with the reason.",
            "Amplíe la entrada contigua o permita esto con el motivo.",
            "Élargissez l'entrée voisine, ou acceptez ceci avec le motif."));

    public static Diagnostic UnreachedTarget(Location at, string model, int count, int all, string codes) => unreachedTarget.At(
        at,
        new(
            $"{count} of {all} elements of {model} are reached by no link: {codes}.",
            $"Ningún enlace llega a {count} de {all} elementos de {model}: {codes}.",
            $"Aucun lien n'atteint {count} des {all} éléments de {model} : {codes}."),
        new(
            "Nothing to do where the source states nothing about them.",
            "No hay que hacer nada si el origen no dice nada de ellos.",
            "Rien à faire si la source n'en dit rien."));

    public static Diagnostic BasisWithoutClause(Location at, string document) => basisWithoutClause.At(
        at,
        new(
            $"The basis cites {document} without a clause: nobody can look it up.",
            $"La base cita {document} sin un apartado: nadie puede consultarla.",
            $"Le fondement cite {document} sans article : personne ne peut le vérifier."),
        new(
            "Add \"clause\", or write \"kind\": \"proposed\" if the standard does not state it.",
            "Añada «clause», o diga «kind»: «proposed» si la norma no lo establece.",
            "Ajoutez « clause », ou dites « kind » : « proposed » si la norme ne l'énonce pas."));

    public static Diagnostic MappingCycle(Location at, string cycle) => mappingCycle.At(
        at,
        new(
            $"The mappings go round in a circle: {cycle}.",
            $"Las correspondencias forman un círculo: {cycle}.",
            $"Les correspondances tournent en rond : {cycle}."),
        new(
            "Each mapping is read in both directions: leave one of them out, or withdraw it.",
            "Cada correspondencia se lee en ambos sentidos: prescinda de una o retírela.",
            "Chaque correspondance se lit dans les deux sens : omettez-en une, ou retirez-la."));

    public static Diagnostic UnusedAllowance(Location at, string code) => unusedAllowance.At(
        at,
        new(
            $"{code} is allowed, but the file has no such finding any more.",
            $"Se permite {code}, pero el archivo ya no tiene ningún hallazgo así.",
            $"{code} est accepté, mais le fichier n'a plus de tel constat."),
        new(
            "Remove the allowance.",
            "Elimine el permiso.",
            "Retirez l'acceptation."));

    public static Diagnostic NotAllowable(Location at, string code, bool isError) => notAllowable.At(
        at,
        isError
            ? new($"{code} is an error and can't be allowed.", $"{code} es un error y no puede permitirse.", $"{code} est une erreur et ne peut être accepté.")
            : new($"There is no finding {code}.", $"No existe el hallazgo {code}.", $"Il n'existe pas de constat {code}."),
        new(
            "Warnings and notes can be allowed; `mmssc diagnostics` lists them.",
            "Se pueden permitir avisos y notas; `mmssc diagnostics` los enumera.",
            "On peut accepter avertissements et remarques ; `mmssc diagnostics` les énumère."));

    private static LocalText Span(double from, double to) => from == to
        ? LocalText.Of(from, "0.####")
        : new($"{from:0.####} to {to:0.####}", $"{from:0.####} a {to:0.####}", $"{from:0.####} à {to:0.####}");
}
