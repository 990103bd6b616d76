using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Mappings;

/// <summary>Findings about editions of a model and what is carried from one to the next (<c>MMI3070</c> to <c>MMI3079</c>).</summary>
internal static class MigrationDiagnostics
{
    private static readonly Rule olderEdition = new("MMI3070", "older-edition", Severity.Warning);
    private static readonly Rule notTwoEditions = new("MMI3071", "not-two-editions", Severity.Error);
    private static readonly Rule notOfEdition = new("MMI3072", "not-of-edition", Severity.Error);
    private static readonly Rule ratingNotCarried = new("MMI3073", "rating-not-carried", Severity.Warning);
    private static readonly Rule ratingToConfirm = new("MMI3074", "rating-to-confirm", Severity.Warning);
    private static readonly Rule linkNotCarried = new("MMI3075", "link-not-carried", Severity.Warning);
    private static readonly Rule linkToDecide = new("MMI3076", "link-to-decide", Severity.Warning);
    private static readonly Rule newElements = new("MMI3077", "new-elements", Severity.Warning);
    private static readonly Rule exampleNotCarried = new("MMI3078", "example-not-carried", Severity.Warning);

    /// <param name="at">The file.</param>
    /// <param name="edition">The edition that was read.</param>
    /// <param name="later">The edition that took its place.</param>
    /// <param name="mapping">A mapping between the two; null where none is installed.</param>
    public static Diagnostic OlderEdition(Location at, string edition, string later, string? mapping) => olderEdition.At(
        at,
        new(
            $"This is read as {edition}, the list before {later}. Its numbers mean other things there.",
            $"Esto se lee como {edition}, la lista anterior a {later}. Sus números significan allí otra cosa.",
            $"Ceci est lu comme {edition}, la liste d'avant {later}. Ses numéros y désignent autre chose."),
        mapping is null
            ? new(
                $"Nothing to do where that is so; else name the edition with --model {later}.",
                $"No hay que hacer nada si es así; si no, indique la edición con --model {later}.",
                $"Rien à faire si c'est exact ; sinon indiquez l'édition avec --model {later}.")
            : new(
                $"To go on with {later}, carry it over with mmssc mapping migrate FILE --by {mapping}. If it is not the old list, name the edition with --model {later}.",
                $"Para seguir con {later}, páselo con mmssc mapping migrate FILE --by {mapping}. Si no es la lista antigua, indique la edición con --model {later}.",
                $"Pour continuer avec {later}, reprenez-le avec mmssc mapping migrate FILE --by {mapping}. Si ce n'est pas l'ancienne liste, indiquez l'édition avec --model {later}."));

    public static Diagnostic NotTwoEditions(Location at, string mapping, string source, string target) => notTwoEditions.At(
        at,
        new(
            $"{mapping} leads from {source} to {target}: these are not two editions of one model.",
            $"{mapping} lleva de {source} a {target}: no son dos ediciones de un mismo modelo.",
            $"{mapping} mène de {source} à {target} : ce ne sont pas deux éditions d'un même modèle."),
        new(
            "Name a mapping from the old edition to the new one; for two models use mmssc translate or mmssc mapping compose.",
            "Indique una correspondencia de la edición antigua a la nueva; para dos modelos use mmssc translate o mmssc mapping compose.",
            "Indiquez une correspondance de l'ancienne édition vers la nouvelle ; pour deux modèles, utilisez mmssc translate ou mmssc mapping compose."));

    public static Diagnostic NotOfEdition(Location at, string found, string expected) => notOfEdition.At(
        at,
        new(
            $"This is about {found}, not about {expected}: there is nothing to carry over.",
            $"Esto trata de {found}, no de {expected}: no hay nada que pasar.",
            $"Ceci porte sur {found} et non sur {expected} : il n'y a rien à reprendre."),
        new(
            $"Give assessments in {expected}, or a mapping from or to it.",
            $"Dé evaluaciones en {expected}, o una correspondencia desde o hacia ella.",
            $"Donnez des évaluations dans {expected}, ou une correspondance qui en part ou y mène."));

    public static Diagnostic RatingNotCarried(Location at, LocalText element, LocalText why, LocalText bounds) => ratingNotCarried.At(
        at,
        new(
            $"The rating of {element} is not carried over: {why}.{bounds}",
            $"La valoración de {element} no se pasa: {why}.{bounds}",
            $"La note de {element} n'est pas reprise : {why}.{bounds}"),
        new(
            "Rate the elements of the new edition anew.",
            "Valore de nuevo los elementos de la edición nueva.",
            "Évaluez à nouveau les éléments de la nouvelle édition."));

    public static Diagnostic RatingToConfirm(Location at, LocalText before, LocalText after) => ratingToConfirm.At(
        at,
        new(
            $"The rating of {before} is carried to {after}, which is near and not the same.",
            $"La valoración de {before} se pasa a {after}, que es próximo y no igual.",
            $"La note de {before} est reprise pour {after}, qui en est proche sans être identique."),
        new(
            "Look whether the level still holds.",
            "Compruebe si el nivel sigue siendo válido.",
            "Vérifiez que le niveau tient toujours."));

    public static Diagnostic LinkNotCarried(Location at, string link, LocalText why) => linkNotCarried.At(
        at,
        new(
            $"The link {link} is not carried over: {why}.",
            $"El enlace {link} no se pasa: {why}.",
            $"Le lien {link} n'est pas repris : {why}."),
        new(
            "Decide whether another element takes its place, and add the link.",
            "Decida si otro elemento ocupa su lugar y añada el enlace.",
            "Décidez si un autre élément prend sa place, et ajoutez le lien."));

    public static Diagnostic LinkToDecide(Location at, string link, LocalText why) => linkToDecide.At(
        at,
        new(
            $"The link {link} has to be looked at: {why}.",
            $"Hay que revisar el enlace {link}: {why}.",
            $"Le lien {link} est à revoir : {why}."),
        new(
            "Set its weight and words, and take \"pending\" away where it stands.",
            "Fije su peso y sus palabras, y quite «pending» donde esté.",
            "Fixez son poids et ses mots, et retirez « pending » là où il figure."));

    public static Diagnostic NewElements(Location at, string edition, string codes) => newElements.At(
        at,
        new(
            $"These elements of {edition} are listed as unmapped, because no link was carried to them: {codes}.",
            $"Estos elementos de {edition} figuran como no enlazados, porque no se les pasó ningún enlace: {codes}.",
            $"Ces éléments de {edition} figurent comme non reliés, car aucun lien n'a été repris pour eux : {codes}."),
        new(
            "Link them, or give the reason why they stay out.",
            "Enlácelos, o dé el motivo por el que quedan fuera.",
            "Reliez-les, ou donnez la raison pour laquelle ils restent à l'écart."));

    public static Diagnostic ExampleNotCarried(Location at, string example, LocalText why) => exampleNotCarried.At(
        at,
        new(
            $"The example '{example}' is not carried over: {why}.",
            $"El ejemplo «{example}» no se pasa: {why}.",
            $"L'exemple « {example} » n'est pas repris : {why}."),
        new(
            "Write it anew for the new edition.",
            "Escríbalo de nuevo para la edición nueva.",
            "Récrivez-le pour la nouvelle édition."));
}
