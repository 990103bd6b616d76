using MMSSC.Interop.Text;

namespace MMSSC.Interop.Diagnostics.Catalogue.Mappings;

/// <summary>Findings about two versions of a mapping file (<c>MMI3032</c> to <c>MMI3039</c>).</summary>
internal static class MappingVersionDiagnostics
{
    private static readonly Rule versionUnderstates = new("MMI3032", "version-understates", Severity.Error);
    private static readonly Rule versionGoesBack = new("MMI3033", "version-goes-back", Severity.Error);
    private static readonly Rule otherMapping = new("MMI3034", "other-mapping", Severity.Warning);
    private static readonly Rule modelsDiffer = new("MMI3035", "models-differ", Severity.Info);
    private static readonly Rule notTranslated = new("MMI3036", "not-translated", Severity.Warning);

    /// <param name="at">Where the version stands.</param>
    /// <param name="before">The version before.</param>
    /// <param name="after">The version.</param>
    /// <param name="changes">What changed, by a name that all languages understand.</param>
    /// <param name="wanted">What the changes do.</param>
    /// <param name="next">The lowest version that says so.</param>
    public static Diagnostic VersionUnderstates(Location at, string before, string after, string changes, LocalText wanted, string next) => versionUnderstates.At(
        at,
        new(
            $"Version {after} after {before} understates what changed: {wanted} ({changes}).",
            $"La versión {after} tras {before} dice menos de lo que cambió: {wanted} ({changes}).",
            $"La version {after} après {before} dit moins que ce qui a changé : {wanted} ({changes})."),
        new(
            $"Make it {next} or higher, or take the change back.",
            $"Ponga {next} o superior, o deshaga el cambio.",
            $"Mettez {next} ou plus, ou annulez la modification."));

    public static Diagnostic VersionGoesBack(Location at, string before, string after) => versionGoesBack.At(
        at,
        new(
            $"Version {after} is earlier than {before}, with which it is compared.",
            $"La versión {after} es anterior a {before}, con la que se compara.",
            $"La version {after} est antérieure à {before}, à laquelle elle est comparée."),
        new(
            "Name the older file first, or raise the version.",
            "Indique primero el archivo más antiguo o suba la versión.",
            "Nommez d'abord le fichier le plus ancien, ou augmentez la version."));

    public static Diagnostic OtherMapping(Location at, string before, string after) => otherMapping.At(
        at,
        new(
            $"'{after}' is another mapping than '{before}': its version tells nothing about the other.",
            $"«{after}» es otra correspondencia que «{before}»: su versión no dice nada de la otra.",
            $"« {after} » est une autre correspondance que « {before} » : sa version ne dit rien de l'autre."),
        new(
            "Nothing to do where that is meant; a new version keeps the id.",
            "No hay que hacer nada si es lo que se quiere; una versión nueva conserva el id.",
            "Rien à faire si c'est voulu ; une nouvelle version garde l'id."));

    public static Diagnostic ModelsDiffer(Location at, string before, string after) => modelsDiffer.At(
        at,
        new(
            $"The files are for different models, or states of one: {before}, then {after}. Elements are compared by their codes.",
            $"Los archivos son para modelos distintos, o estados distintos de uno: {before} y después {after}. Los elementos se comparan por sus códigos.",
            $"Les fichiers portent sur des modèles différents, ou des états différents d'un même : {before}, puis {after}. Les éléments sont comparés par leurs codes."),
        new(
            "Look at each link whose element has another title now.",
            "Revise cada enlace cuyo elemento tenga ahora otro título.",
            "Vérifiez chaque lien dont l'élément a maintenant un autre titre."));

    public static Diagnostic NotTranslated(Location at, string model, string mapping) => notTranslated.At(
        at,
        new(
            $"An assessment in {model} is left out: neither {mapping} nor a way through it starts there.",
            $"Se omite una evaluación en {model}: ni {mapping} ni un camino que pase por ella parten de ahí.",
            $"Une évaluation en {model} est laissée de côté : ni {mapping} ni un chemin qui y passe n'en part."),
        new(
            "Give assessments in the source model of the mapping.",
            "Dé evaluaciones en el modelo de origen de la correspondencia.",
            "Donnez des évaluations dans le modèle source de la correspondance."));
}
